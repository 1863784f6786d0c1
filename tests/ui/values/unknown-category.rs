use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = Apy, categories(Api(n = 1, name = "The API"), Web(n = 2)))]
enum OnEnum {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories(Api(n = 1, name = "The API"), Web(n = 2)))]
enum OnVariant {
    #[error("one")]
    #[code(n = 1, category = "api")]
    Near,
    #[error("two")]
    #[code(n = 2, category = Database)]
    Far,
    #[error("three")]
    #[code(n = 3, category = "")]
    Empty,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("four")]
#[code(category = "Wep", n = 4, categories(Web(n = 2)))]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::One.code());
    let _ = (OnVariant::CATALOG.len(), OnVariant::Near.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
