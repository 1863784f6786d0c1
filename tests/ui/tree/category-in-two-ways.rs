use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Database", title = "Database errors", format = "E0A{n:02X}")]
enum ReadError {
    #[error("Timed out")]
    #[code(n = 1)]
    ReadTimedOut,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Database", title = "Databases", format = "E0A{n:02X}")]
enum OtherTitle {
    #[error("Timed out")]
    #[code(n = 2)]
    WriteTimedOut,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Database", title = "Database errors", format = "E0B{n:02X}")]
enum OtherFormat {
    #[error("Timed out")]
    #[code(n = 3)]
    DeleteTimedOut,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(format = "E0A{n:02X}", categories(Database(n = 7, title = "Numbered")))]
enum WithNumber {
    #[error("Timed out")]
    #[code(n = 4, category = Database)]
    UpdateTimedOut,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root)]
enum ApiError {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    OtherTitle(#[from] OtherTitle),
    #[error(transparent)]
    OtherFormat(#[from] OtherFormat),
    #[error(transparent)]
    WithNumber(#[from] WithNumber),
}

fn main() {
    let _ = ApiError::CATALOG.len();
}
