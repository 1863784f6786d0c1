//! The recipes of `docs/recipes.md`: that shows these files.

use faultcode::ErrorCode;

pub mod async_graphql;
pub mod jsonrpsee;
pub mod miette;
pub mod poem;
pub mod rocket;

/// The errors of a service.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "API", title = "API Errors", fallback = "API_005")]
pub enum ServiceError {
    /// Create the user first.
    #[error("No user {name}")]
    #[code(n = 1, http = 404, retryable = false)]
    NoUser { name: String },
    #[error("Internal error")]
    #[code(n = 5)]
    Internal,
}
