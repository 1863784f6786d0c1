use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", category = "Web", http = 404)]
#[code(http = 500)]
enum OnEnum {
    #[error("one")]
    #[code(n = 1, n = 1, retryable)]
    #[code(common, retryable = false, common)]
    OnVariant,
    #[error("two")]
    #[code(n = 2)]
    #[code(n = 3)]
    #[code(n = 4)]
    Thrice,
    #[error("three")]
    #[code(n = 5)]
    OnField(#[code(public, public)] u8, #[code(public)] #[code(public)] u8),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = Api, categories(Api(n = 1, title = "API", n = 1, title = "Web")))]
#[code(categories(Web))]
enum InCategory {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("four")]
#[code(category = "Api", n = 4, http = 404)]
#[code(http = 404, category = "Api", title = "a", title = "b")]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::OnVariant.code());
    let _ = (InCategory::CATALOG.len(), InCategory::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
