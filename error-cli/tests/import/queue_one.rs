//! Error codes, imported from `queue.json`.

use faultcode::ErrorCode;
use thiserror::Error;

/// Queue Error Codes
#[derive(Debug, Error, ErrorCode)]
#[code(root, title = "Queue Error Codes", format = "{n:04}")]
pub enum QueueError {
    // Broker
    #[error("No broker is reachable")]
    #[code(category = "Broker", n = 1001, http = 503, retryable)]
    NoBrokerReachable,

    #[error("The broker is full")]
    #[code(category = "Broker", n = 1002, http = 503, retryable)]
    BrokerFull,

    // Message
    #[error("Message too large")]
    #[code(category = "Message", n = 2001, http = 413, retryable = false)]
    MessageTooLarge,

    #[error("2002")]
    #[code(category = "Message", n = 2002, http = 400)]
    Code2002,
}
