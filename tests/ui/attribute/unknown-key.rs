use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categroy = "Api", frobnicate)]
enum OnEnum {
    #[error("one")]
    #[code(n = 1, htpp = 404, frobnicate = 1)]
    OnVariant,
    #[error("two")]
    #[code(n = 2)]
    OnField(#[code(pubic)] u8, #[code(frobnicate(1))] u8),
    #[error("three")]
    #[code(number = 3)]
    InsteadOfN,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories(Api(titel = "API", frobnicate), Web(http_status = 1)), category = Api)]
enum InCategory {
    #[error("one")]
    #[code(n = 1, Common)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("four")]
#[code(category = "Api", n = 4, retriable, crate_path = faultcode)]
struct OnStruct {
    #[code(Public)]
    field: u8,
}

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::OnVariant.code());
    let _ = (InCategory::CATALOG.len(), InCategory::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct { field: 0 }.code());
}
