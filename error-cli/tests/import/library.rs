//! Error codes, imported from `library.md`.

use faultcode::ErrorCode;
use thiserror::Error;

#[derive(Debug, Error, ErrorCode)]
#[code(category = "Loans", format = "ERR-LOAN-{n:04}")]
pub enum LoansError {
    #[error("No such book & no such loan")]
    #[code(n = 1, http = 404, retryable = false)]
    NoSuchBookNoSuch,

    #[error("The book is on loan: {{title}} is due on {{date}}")]
    #[code(n = 2, http = 409, retryable = false)]
    BookOnLoan,

    #[error("Either \"this\" | that")]
    #[code(n = 3, http = 503, retryable)]
    Either,

    #[error("Renewed, with a \\ in it")]
    #[code(n = 42)]
    RenewedWithIn,
}

#[derive(Debug, Error, ErrorCode)]
#[code(category = "Readers", format = "ERR-READER-{n:04}")]
pub enum ReadersError {
    #[error("借书证已过期")]
    #[code(n = 1, http = 403)]
    ErrReader0001,

    #[error("Card blocked")]
    #[code(n = 2, http = 403)]
    CardBlocked,

    #[error("Card blocked")]
    #[code(n = 3, http = 403)]
    CardBlocked2,

    #[error(
        "The card of the reader could not be read by any of the machines in the building at the time"
    )]
    #[code(n = 4)]
    CardOfReaderCouldNot,

    #[error("ERR-READER-0005")]
    #[code(n = 5, http = 429)]
    ErrReader0005,
}

/// Library Error Codes
#[derive(Debug, Error, ErrorCode)]
#[code(root, title = "Library Error Codes")]
pub enum LibraryError {
    #[error(transparent)]
    Loans(#[from] LoansError),

    #[error(transparent)]
    Readers(#[from] ReadersError),
}
