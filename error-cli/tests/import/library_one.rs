//! Error codes, imported from `library.md`.

use faultcode::ErrorCode;
use thiserror::Error;

/// Library Error Codes
#[derive(Debug, Error, ErrorCode)]
#[code(root, title = "Library Error Codes")]
pub enum LibraryError {
    // Loans
    #[error("No such book & no such loan")]
    #[code(
        category = "Loans",
        id = "ERR-LOAN-0001",
        http = 404,
        retryable = false
    )]
    NoSuchBookNoSuch,

    #[error("The book is on loan: {{title}} is due on {{date}}")]
    #[code(
        category = "Loans",
        id = "ERR-LOAN-0002",
        http = 409,
        retryable = false
    )]
    BookOnLoan,

    #[error("Either \"this\" | that")]
    #[code(category = "Loans", id = "ERR-LOAN-0003", http = 503, retryable)]
    Either,

    #[error("Renewed, with a \\ in it")]
    #[code(category = "Loans", id = "ERR-LOAN-0042")]
    RenewedWithIn,

    // Readers
    #[error("借书证已过期")]
    #[code(category = "Readers", id = "ERR-READER-0001", http = 403)]
    ErrReader0001,

    #[error("Card blocked")]
    #[code(category = "Readers", id = "ERR-READER-0002", http = 403)]
    CardBlocked,

    #[error("Card blocked")]
    #[code(category = "Readers", id = "ERR-READER-0003", http = 403)]
    CardBlocked2,

    #[error(
        "The card of the reader could not be read by any of the machines in the building at the time"
    )]
    #[code(category = "Readers", id = "ERR-READER-0004")]
    CardOfReaderCouldNot,

    #[error("ERR-READER-0005")]
    #[code(category = "Readers", id = "ERR-READER-0005", http = 429)]
    ErrReader0005,
}
