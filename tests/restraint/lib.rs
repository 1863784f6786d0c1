//! A catalog with a contract, compiled alone: see `.ci/restraint`.

use faultcode::ErrorCode;

/// Database errors
#[derive(Debug, ErrorCode)]
#[code(
    root,
    title = "Errors",
    contract = "error-codes.toml",
    fallback = "E0A06",
    category = "Database",
    format = "E0A{n:02X}",
    kind = DatabaseErrorKind
)]
pub enum DatabaseError {
    /// Check the identifier.
    #[code(n = 0x06, http = 404, message = "user not found", retryable = false)]
    UserNotFound {
        #[code(public)]
        id: u64,
    },
    #[code(n = 0x07, message = "disk full")]
    DiskFull,
}

impl std::fmt::Display for DatabaseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a database error")
    }
}

impl std::error::Error for DatabaseError {}
