use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", fallback = "API_001")]
enum ApiError {
    #[error("Not found")]
    #[code(n = 1)]
    NotFound,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("Not found")]
#[code(category = "Api", n = 1, fallback = "API_001")]
struct OnStruct;

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError::NotFound.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
