use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", kind = ApiError)]
enum ApiError {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("two")]
#[code(category = "Api", n = 2, kind = OnStruct)]
struct OnStruct;

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
