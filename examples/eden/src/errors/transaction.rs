//! E03__: transactions that span several statements.

use faultcode::ErrorCode;
use thiserror::Error;

/// Transaction errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Transaction",
    title = "Transaction Errors",
    format = "E03{n:02X}",
    kind = TransactionErrorKind
)]
pub enum TransactionError {
    /// The database did not open a transaction, so nothing has been changed. Usually the connection
    /// was lost or the server has too many open transactions; retry the whole operation.
    #[error("Failed to begin database transaction")]
    #[code(n = 0x01)]
    BeginFailed,

    /// The changes were prepared but the final step did not succeed. If the connection broke at
    /// that moment the outcome is unknown, so read the data back before you repeat the operation.
    #[error("Failed to commit database transaction")]
    #[code(n = 0x02, common)]
    CommitFailed,

    /// An earlier step failed and undoing it failed too, most often because the connection is gone.
    /// The database drops the open transaction by itself once it notices; check the data before you
    /// retry.
    #[error("Failed to rollback database transaction")]
    #[code(n = 0x03)]
    RollbackFailed,

    /// Two transactions waited for each other's rows and the database ended this one; none of its
    /// changes were kept. Retry it, and let all transactions touch tables in the same order to make
    /// it rare.
    #[error("Database deadlock detected. Transaction was aborted")]
    #[code(n = 0x04, common)]
    DeadlockDetected,

    /// The transaction stayed open longer than its time limit and was ended. Split the work into
    /// smaller transactions, or look for a slow statement or a lock it was waiting on.
    #[error("Transaction timeout exceeded")]
    #[code(n = 0x05)]
    TimeoutExceeded,

    /// The task that runs the transaction went away while the request still waited for it. This is
    /// a fault on the server's side; read the data back to see whether it was committed before you
    /// retry.
    #[error("Channel failure")]
    #[code(n = 0x06)]
    ChannelFailure,

    /// The transaction was undone on purpose, by the caller or because one of its steps asked for
    /// it. None of its changes were kept; look at the result of the last step for the reason.
    #[error("Rollback")]
    #[code(n = 0x07)]
    Rollback,

    /// The transaction handle belongs to another kind of database than the operation expects. Use
    /// one endpoint for all steps of a transaction; if you do, this is a bug to report.
    #[error("Failed to downcast transaction")]
    #[code(n = 0x08)]
    FailedToDowncast,

    /// This transaction step exists in the API but not yet for this kind of endpoint. Use single
    /// requests instead, or an endpoint kind that supports the step.
    #[error("Not implemented")]
    #[code(n = 0x09)]
    NotImplemented,

    /// The endpoint is of a kind that has no transactions at all, such as a plain HTTP service.
    /// Send its requests one by one and undo by hand where needed.
    #[error("Transactions are not implemented")]
    #[code(n = 0x0A)]
    TransactionsNotImplemented,

    /// Statements have to be prepared on the connection, before the transaction opens. Move the
    /// prepare call ahead of the begin.
    #[error("Prepare cannot run in a transaction")]
    #[code(n = 0x0B)]
    PrepareCannotRunInTransaction,

    /// Not every participant agreed to commit, so the transaction was given up as a whole. Look for
    /// a participant that is unreachable or has refused, then start again.
    #[error("Failed to collect valid approvals")]
    #[code(n = 0x0C)]
    FailedToCollectApprovals,

    /// The transaction ended without handing back a result, although one was expected. Make sure
    /// that it contains at least one request; if it does, report the error.
    #[error("Nothing received")]
    #[code(n = 0x0D)]
    NothingReceived,

    /// A transaction error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
