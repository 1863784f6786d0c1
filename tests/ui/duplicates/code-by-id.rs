use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Database")]
enum DatabaseError {
    #[error("Invalid text")]
    #[code(id = "22P02")]
    InvalidText,
    #[error("Invalid number")]
    #[code(id = "22P02")]
    InvalidNumber,
    #[error("Timed out")]
    #[code(n = 7)]
    TimedOut,
    #[error("Too late")]
    #[code(id = "DATABASE_007")]
    TooLate,
}

fn main() {
    let _ = DatabaseError::CATALOG.len();
    let _ = DatabaseError::InvalidText.code();
}
