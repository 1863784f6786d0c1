//! Error codes, imported from `sqlstate.csv`.

use faultcode::ErrorCode;
use thiserror::Error;

/// Every error of this crate
#[derive(Debug, Error, ErrorCode)]
#[code(root)]
pub enum AppError {
    // Data exception
    /// A value has no meaning in its type.
    #[error("invalid input syntax")]
    #[code(category = "Data exception", id = "22P02")]
    InvalidTextRepresentation,

    #[error("wrong number of array subscripts")]
    #[code(category = "Data exception", id = "2202E")]
    ArraySubscriptError,

    // Rollback / retry
    /// Two transactions met. Run yours again.
    #[error("could not serialize access")]
    #[code(category = "Rollback / retry", id = "40001")]
    SerializationFailure,

    #[error("deadlock detected")]
    #[code(category = "Rollback / retry", id = "40P01")]
    DeadlockDetected,
}
