//! Error codes, imported from `sqlstate.csv`.

use faultcode::ErrorCode;
use thiserror::Error;

#[derive(Debug, Error, ErrorCode)]
#[code(category = "Data exception")]
pub enum DataExceptionError {
    /// A value has no meaning in its type.
    #[error("invalid input syntax")]
    #[code(id = "22P02")]
    InvalidTextRepresentation,

    #[error("wrong number of array subscripts")]
    #[code(id = "2202E")]
    ArraySubscriptError,
}

#[derive(Debug, Error, ErrorCode)]
#[code(category = "Rollback / retry")]
pub enum RollbackRetryError {
    /// Two transactions met. Run yours again.
    #[error("could not serialize access")]
    #[code(id = "40001")]
    SerializationFailure,

    #[error("deadlock detected")]
    #[code(id = "40P01")]
    DeadlockDetected,
}

/// Every error of this crate
#[derive(Debug, Error, ErrorCode)]
#[code(root)]
pub enum AppError {
    #[error(transparent)]
    DataException(#[from] DataExceptionError),

    #[error(transparent)]
    RollbackRetry(#[from] RollbackRetryError),
}
