use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api" http = 404)]
enum OnEnum {
    #[error("one")]
    #[code(n = 1 common)]
    OnVariant,
    #[error("two")]
    #[code(n = 2, common retryable)]
    OnVariantAfterWord,
    #[error("three")]
    #[code(n = 3, retryable = true common)]
    OnVariantAfterName,
    #[error("four")]
    #[code(n = 4)]
    OnField(#[code(public public)] u8),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories(Api(name = "API" title = "API") Web, App(n = 1 2), Job() "Job") http = 404, category = Api)]
enum InCategories {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("three")]
#[code(category = "Api" n = 3 http = 700)]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::OnVariant.code());
    let _ = (InCategories::CATALOG.len(), InCategories::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
