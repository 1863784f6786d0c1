//! E11__: operations that took too long.

use faultcode::ErrorCode;
use thiserror::Error;

/// Timeout errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Timeout",
    title = "Timeout Errors",
    format = "E11{n:02X}",
    http = 408,
    kind = TimeoutErrorKind
)]
pub enum TimeoutError {
    /// The request was not finished within its time limit. It may have taken effect all the same,
    /// so check before you repeat a write; for large reads, ask for smaller pages.
    #[error("Request timeout exceeded. Please try again")]
    #[code(n = 0x01, common)]
    RequestTimeout,

    /// A connection that the request needed was not established in time. Nothing was sent yet, so a
    /// retry is safe; if it stays, check the address and the firewall.
    #[error("Connection timeout reached")]
    #[code(n = 0x02, common)]
    ConnectionTimeout,

    /// The connection stands, but the other side sent no data for too long. Look for a slow query
    /// there, or raise the read timeout of the endpoint.
    #[error("Read operation timed out")]
    #[code(n = 0x03)]
    ReadTimeout,

    /// The other side stopped accepting data before everything was sent. Part of it may have
    /// arrived, so check the result before you send it again.
    #[error("Write operation timed out")]
    #[code(n = 0x04)]
    WriteTimeout,

    /// A background job ran over its time limit and was stopped. Give it less work at once, or
    /// raise the limit of the job.
    #[error("Process execution timed out")]
    #[code(n = 0x05)]
    ProcessTimeout,

    /// A timeout that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
