//! Additions, texts, places and codes that are configured out break nobody; the
//! one mistake is the deleted code.
use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, contract = "shipped.toml")]
enum Root {
    #[error(transparent)]
    Api(#[from] ApiError),
}

/// Another text.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", title = "Another title")]
enum ApiError {
    #[error("Another text")]
    #[code(n = 4)]
    Broken,
    #[error("New")]
    #[code(n = 8)]
    New,
    #[error("Not found")]
    #[code(n = 1, http = 404)]
    NotFound {
        #[code(public)]
        id: u64,
        #[code(public)]
        path: String,
    },
    #[error("Busy")]
    #[code(n = 2, http = 503, retryable)]
    Busy,
}

fn main() {
    let _ = (Root::CATALOG.len(), Root::from(ApiError::Busy).code());
}
