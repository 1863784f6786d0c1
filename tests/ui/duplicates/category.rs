use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories(Api(name = "API"), Web(name = "API"), App(name = "API")))]
enum SameName {
    #[error("one")]
    #[code(category = Api, n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories(Api, Web(name = "Api")))]
enum NameOfAnother {
    #[error("one")]
    #[code(category = Api, n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories(Api(name = "API"), Api(name = "Web")))]
enum SameKey {
    #[error("one")]
    #[code(category = Api, n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("two")]
#[code(category = Api, n = 2, categories(Api(name = "API"), Web(name = "API")))]
struct OnStruct;

fn main() {
    let _ = (SameName::CATALOG.len(), SameName::One.code());
    let _ = (NameOfAnother::CATALOG.len(), NameOfAnother::One.code());
    let _ = (SameKey::CATALOG.len(), SameKey::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
