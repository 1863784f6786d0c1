//! What a failure is called in Eden's catalog.

use std::error::Error;
use std::io;

use eden::errors::{DatabaseError, EdenError, FsError, LockError, TimeoutError};
use faultcode::ErrorCode;
use rusqlite::ErrorCode as Sqlite;
use rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE;

/// One of Eden's errors, and what brought it about, which the log shows before
/// it: no word of that leaves the process.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("{cause}")]
#[code(transparent)]
pub(crate) struct Failure {
    #[source]
    error: EdenError,
    cause: Box<dyn Error + Send + Sync>,
}

impl Failure {
    pub(crate) fn caused(
        error: impl Into<EdenError>,
        cause: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self {
            error: error.into(),
            cause: cause.into(),
        }
    }
}

/// The one place that knows what SQLite's failures mean to a client.
impl From<rusqlite::Error> for Failure {
    fn from(cause: rusqlite::Error) -> Self {
        let error: EdenError = match (&cause, cause.sqlite_error_code()) {
            (rusqlite::Error::QueryReturnedNoRows, _) => DatabaseError::UserNotFound.into(),
            (_, Some(Sqlite::ConstraintViolation)) if is_duplicate(&cause) => {
                DatabaseError::DuplicateUser.into()
            }
            (_, Some(Sqlite::ConstraintViolation)) => DatabaseError::ConstraintViolation.into(),
            (_, Some(Sqlite::DatabaseBusy | Sqlite::DatabaseLocked)) => {
                LockError::TimeoutReached.into()
            }
            (_, Some(Sqlite::OperationInterrupted)) => TimeoutError::ProcessTimeout.into(),
            (_, Some(Sqlite::DiskFull)) => FsError::DiskFull.into(),
            _ => {
                let source = io::Error::other(cause);
                return Self::caused(DatabaseError::QueryFailed { source }, "SQLite failed");
            }
        };
        Self::caused(error, cause)
    }
}

/// Whether a value is there that there may be once.
pub(crate) fn is_duplicate(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == SQLITE_CONSTRAINT_UNIQUE)
}
