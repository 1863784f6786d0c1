//! Error codes, imported from `queue.json`.

use faultcode::ErrorCode;
use thiserror::Error;

#[derive(Debug, Error, ErrorCode)]
#[code(category = "Broker", format = "1{n:03}", http = 503, retryable)]
pub enum BrokerError {
    #[error("No broker is reachable")]
    #[code(n = 1)]
    NoBrokerReachable,

    #[error("The broker is full")]
    #[code(n = 2)]
    BrokerFull,
}

#[derive(Debug, Error, ErrorCode)]
#[code(category = "Message", format = "2{n:03}")]
pub enum MessageError {
    #[error("Message too large")]
    #[code(n = 1, http = 413, retryable = false)]
    MessageTooLarge,

    #[error("2002")]
    #[code(n = 2, http = 400)]
    Code2002,
}

/// Queue Error Codes
#[derive(Debug, Error, ErrorCode)]
#[code(root, title = "Queue Error Codes")]
pub enum QueueError {
    #[error(transparent)]
    Broker(#[from] BrokerError),

    #[error(transparent)]
    Message(#[from] MessageError),
}
