use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum ApiError {
    #[error("Locked")]
    #[code(n = 1, http = 423, retryable)]
    Locked,
    #[error("Team is locked")]
    #[code(alias_of = "API_001", http = 409, retryable = false)]
    TeamLocked,
    #[error("Page is locked")]
    #[code(alias_of = "API_001")]
    PageLocked,
}

fn main() {
    let _ = ApiError::PageLocked.code();
}
