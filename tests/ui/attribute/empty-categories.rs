use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", categories())]
enum OnEnum {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("two")]
#[code(category = "Api", n = 2, categories())]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
