use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", http = 399)]
enum OnEnum {
    #[error("one")]
    #[code(n = 1, http = 600)]
    TooHigh,
    #[error("two")]
    #[code(n = 2, http = -404)]
    Negative,
    #[error("three")]
    #[code(n = 3, http = "404")]
    Text,
    #[error("four")]
    #[code(n = 4, http = 99999999999)]
    FarTooHigh,
    #[error("five")]
    #[code(n = 5, http = StatusCode::NOT_FOUND)]
    Name,
    #[error("six")]
    #[code(n = 6, http = 404.0)]
    Fraction,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("seven")]
#[code(category = "Api", n = 7, http = 200)]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::Text.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
