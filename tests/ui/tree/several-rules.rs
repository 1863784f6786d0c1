use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", title = "API errors")]
enum PageError {
    #[error("Not found")]
    #[code(n = 1)]
    NotFound,
    #[error("Gone")]
    #[code(alias_of = "API_009")]
    Gone,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", title = "Errors of the API")]
enum UserError {
    #[error("Not found")]
    #[code(n = 1)]
    NotFound,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, fallback = "API_000")]
enum ApiError {
    #[error(transparent)]
    Page(#[from] PageError),
    #[error(transparent)]
    User(#[from] UserError),
}

fn main() {
    let _ = ApiError::CATALOG.len();
}
