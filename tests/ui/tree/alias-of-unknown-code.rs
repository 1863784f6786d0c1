use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "Api")]
enum ApiError {
    #[error("Not found")]
    #[code(n = 1)]
    NotFound,
    #[error("Page not found")]
    #[code(alias_of = "API_002")]
    PageNotFound,
    #[error("Team not found")]
    #[code(alias_of = "Api_001")]
    TeamNotFound,
    #[error("User not found")]
    #[code(alias_of = "API_001")]
    UserNotFound,
}

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError::NotFound.code());
}
