//! E0D__: several callers after the same resource.

use faultcode::ErrorCode;
use thiserror::Error;

/// Lock/concurrency errors
#[derive(Debug, Error, ErrorCode)]
#[code(category = "Lock", title = "Lock Errors", format = "E0D{n:02X}", kind = LockErrorKind)]
pub enum LockError {
    /// Someone else is changing this resource at the moment. Retry after a short pause; a lock that
    /// was left behind is released when its lifetime is over.
    #[error("Resource is already locked by another process")]
    #[code(n = 0x01, common)]
    AlreadyLocked,

    /// The resource stayed locked for longer than this request was willing to wait. Retry later, or
    /// find out which long-running operation holds it.
    #[error("Lock acquisition timeout reached")]
    #[code(n = 0x02, common)]
    TimeoutReached,

    /// Two operations each wait for a lock that the other one holds, and this one gave way. Retry
    /// it, and always take several locks in the same order.
    #[error("Deadlock detected in lock acquisition")]
    #[code(n = 0x03)]
    DeadlockDetected,

    /// The record of the lock contradicts itself, for example held but without an owner, usually
    /// after a crash. It clears when the lock's lifetime is over; an operator can remove it sooner.
    #[error("Lock is in an invalid state")]
    #[code(n = 0x04)]
    InvalidLockState,

    /// Only the holder of a lock can renew or release it, and that is not you. Most often your own
    /// lock ran out and another caller took it: acquire it anew and read the resource again.
    #[error("Lock ownership mismatch. Cannot perform operation")]
    #[code(n = 0x05)]
    OwnershipMismatch,

    /// A locking error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
