//! Access: the two categories that decide about a caller, held together.

use faultcode::ErrorCode;
use thiserror::Error;

use super::{AuthError, RbacError};

/// Who is calling, and what they may do.
#[derive(Debug, Error, ErrorCode)]
#[code(kind = AccessErrorKind)]
pub enum AccessError {
    /// Authentication errors.
    #[error(transparent)]
    Auth(#[from] AuthError),

    /// Role-based access control errors.
    #[error(transparent)]
    Rbac(#[from] RbacError),
}
