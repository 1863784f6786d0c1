//! E08__: who is calling.

use faultcode::ErrorCode;
use thiserror::Error;

/// Authentication errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Auth",
    title = "Authentication Errors",
    format = "E08{n:02X}",
    http = 401,
    kind = AuthErrorKind
)]
pub enum AuthError {
    /// No account matches this pair of name and password; for safety the answer does not say which
    /// of the two is wrong. Check for typing errors, or reset the password.
    #[error("Invalid username or password. Please verify your credentials")]
    #[code(n = 0x01, common)]
    InvalidCredentials,

    /// The key is unknown, revoked or past its end date. Look for a missing character or a space
    /// from copying, and make sure that it was issued for this environment.
    #[error("Invalid API key. Please verify your API key is correct and has not expired")]
    #[code(n = 0x02, common)]
    InvalidApiKey,

    /// The token was valid once and its lifetime is over. Get a new one with the refresh token or
    /// by logging in; renewing it shortly before the end avoids this error.
    #[error("Authentication token has expired. Please log in again")]
    #[code(n = 0x03, common)]
    TokenExpired,

    /// The token cannot be read or its signature does not match. Send it whole, as `Authorization:
    /// Bearer` followed by the token, and never a token issued by another environment.
    #[error("Authentication token is invalid")]
    #[code(n = 0x04)]
    TokenMalformed,

    /// The login is valid but does not cover this operation, for example a read-only key used for a
    /// write. Use another key, or ask an administrator of the organization for the missing right.
    #[error("You do not have sufficient permissions for this operation")]
    #[code(n = 0x05)]
    InsufficientPermissions,

    /// The session ended after a time without activity, or was closed from elsewhere. Log in again;
    /// nothing that was already saved is lost.
    #[error("Your session has expired. Please log in again")]
    #[code(n = 0x06)]
    SessionExpired,

    /// An authentication error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
