//! Errors of a crate that knows nothing of its neighbour `billing`.

use faultcode::ErrorCode;

/// Account errors
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Account", format = "E0A{n:02X}")]
pub enum AccountError {
    /// The account is closed.
    #[error("Account closed")]
    #[code(n = 0x05, http = 410)]
    Closed,
    /// No such user.
    #[error("User not found")]
    #[code(n = 0x06, http = 404)]
    UserNotFound,
}
