use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code("Api", category = "Api")]
enum OnEnum {
    #[error("one")]
    #[code(1)]
    One,
    #[error("two")]
    #[code(n = 2,, http = 404)]
    Two,
    #[error("three")]
    #[code(, n = 3)]
    Three(#[code("public")] u8, #[code(,)] u8),
    #[error("four")]
    #[code((n = 4), [5], -6)]
    Four,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = Api, categories("Web", Api("API", 1)))]
enum InCategories {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("three")]
#[code("E3")]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::One.code());
    let _ = (InCategories::CATALOG.len(), InCategories::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
