use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "Api", fallback = "API_002")]
enum ApiError {
    #[error("Not found")]
    #[code(n = 1)]
    NotFound,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("Not found")]
#[code(root, category = "Api", n = 1, fallback = "API_002")]
struct OnStruct;

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError::NotFound.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
