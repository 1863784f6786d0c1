use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum PageError {
    #[error("Page not found")]
    #[code(alias_of = "API_001", http = 410)]
    PageNotFound,
    #[error("Page is locked")]
    #[code(alias_of = "API_002", retryable = false)]
    PageLocked,
    #[error("Page is late")]
    #[code(alias_of = "API_002")]
    PageLate,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "Api")]
enum ApiError {
    #[error("Not found")]
    #[code(n = 1, http = 404)]
    NotFound,
    #[error("Locked")]
    #[code(n = 2, retryable)]
    Locked,
    #[error("User is locked")]
    #[code(alias_of = "API_002")]
    UserLocked,
    #[error(transparent)]
    Page(#[from] PageError),
}

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError::NotFound.code());
}
