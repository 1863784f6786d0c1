use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(format = "E{category_n:02}{n:02}", categories(Api, Web(name = "Web"), App(n = 3)))]
enum Declared {
    #[error("one")]
    #[code(category = Api, n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(format = "E{category_n:02}{n:02}", category = "Rate limit")]
enum OnEnum {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(format = "E{category_n:02}{n:02}")]
enum OnVariant {
    #[error("one")]
    #[code(category = "Api", n = 1)]
    One,
    #[error("two")]
    #[code(category = "Api", n = 2)]
    Two,
    #[error("three")]
    #[code(category = "Web", n = 3)]
    Three,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("four")]
#[code(format = "E{category_n:02}{n:02}", category = "Api", n = 4)]
struct OnStruct;

fn main() {
    let _ = (Declared::CATALOG.len(), Declared::One.code());
    let _ = (OnEnum::CATALOG.len(), OnEnum::One.code());
    let _ = (OnVariant::CATALOG.len(), OnVariant::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
