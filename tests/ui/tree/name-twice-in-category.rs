use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Database", format = "E0A{n:02X}")]
enum ReadError {
    #[error("Timed out")]
    #[code(n = 1)]
    TimedOut,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Database", format = "E0A{n:02X}")]
enum WriteError {
    #[error("Timed out")]
    #[code(n = 2)]
    TimedOut,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root)]
enum ApiError {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Write(#[from] WriteError),
}

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError::Read(ReadError::TimedOut).code());
}
