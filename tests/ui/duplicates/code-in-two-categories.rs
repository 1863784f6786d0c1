use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(format = "E{n:02}")]
enum ApiError {
    #[error("Not found")]
    #[code(category = "Api", n = 1)]
    NotFound,
    #[error("User not found")]
    #[code(category = "Database", n = 1)]
    UserNotFound,
    #[error("Team not found")]
    #[code(category = "Team", n = 1)]
    TeamNotFound,
    #[error("Page not found")]
    #[code(category = "Api", n = 0x1)]
    PageNotFound,
}

fn main() {
    let _ = ApiError::CATALOG.len();
    let _ = ApiError::NotFound.code();
}
