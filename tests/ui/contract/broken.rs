//! What shipped is broken in every way.
use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "Api", contract = "shipped.toml")]
enum ApiError {
    #[error("Not found")]
    #[code(n = 1, http = 400)]
    NotFound { id: u64 },
    #[error("Busy")]
    #[code(n = 2, http = 503, retryable = false)]
    Busy,
    #[error("Broken")]
    #[code(n = 40)]
    Broken,
    #[error("Slower")]
    #[code(n = 6)]
    Slower,
    #[error("Small")]
    #[code(n = 70)]
    Small,
}

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError::Busy.code());
}
