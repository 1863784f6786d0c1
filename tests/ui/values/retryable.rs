use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", retryable = "no")]
enum OnEnum {
    #[error("one")]
    #[code(n = 1, retryable = 1)]
    Number,
    #[error("two")]
    #[code(n = 2, retryable = yes)]
    Name,
    #[error("three")]
    #[code(n = 3, retryable = !true)]
    Expression,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("four")]
#[code(category = "Api", n = 4, retryable = "yes")]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::Name.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
