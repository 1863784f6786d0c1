//! E07__: the cache between the API and the database.

use faultcode::ErrorCode;
use thiserror::Error;

/// Cache-related errors
#[derive(Debug, Error, ErrorCode)]
#[code(category = "Cache", title = "Cache Errors", format = "E07{n:02X}", kind = CacheErrorKind)]
pub enum CacheError {
    /// Nothing is cached under this key: it was never written, has expired or was evicted. Treat it
    /// as a miss and read from the source.
    #[error("Requested key was not found in cache")]
    #[code(n = 0x01, http = 404, common)]
    KeyNotFound,

    /// The cache server closed the connection or became unreachable in the middle of an operation.
    /// Retry shortly; if it keeps happening, check that the cache is running and its idle timeout.
    #[error("Lost connection to cache server")]
    #[code(n = 0x02, common)]
    ConnectionLost(#[source] std::io::Error),

    /// The cache is full and its policy does not allow it to evict anything. Raise the memory
    /// limit, shorten expiration times, or switch to an evicting policy.
    #[error("Cache memory limit exceeded")]
    #[code(n = 0x03)]
    MemoryExhausted,

    /// The value is stored, but its lifetime could not be set, so it may stay longer than intended
    /// or be gone already. Write the value again together with its lifetime.
    #[error("Failed to set or update cache expiration")]
    #[code(n = 0x04)]
    ExpirationFailed,

    /// The key is empty, too long or contains characters that the cache does not accept. Keep to
    /// letters, digits, and `:`, `-` or `_` as separators.
    #[error("Cache key format is invalid")]
    #[code(n = 0x05)]
    InvalidKey,

    /// A cache operation arrived without saying which entry it is about. Name at least one key.
    #[error("No key provided")]
    #[code(n = 0x06)]
    NoKeyProvided,

    /// A cache error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
