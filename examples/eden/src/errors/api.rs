//! E01__: the API as a whole, before any subsystem is reached.

use faultcode::ErrorCode;
use thiserror::Error;

/// General API errors
#[derive(Debug, Error, ErrorCode)]
#[code(category = "API", title = "API Errors", format = "E01{n:02X}", kind = ApiErrorKind)]
pub enum ApiError {
    /// The request could not be understood: a malformed body, a wrong content type or an unknown
    /// query parameter. Compare it with the reference of the route and send it again.
    #[error("Invalid request format or parameters")]
    #[code(n = 0x01, http = 400, common)]
    InvalidRequest,

    /// More requests arrived under this key than its limit allows. Wait for the number of seconds
    /// in `retry_after` before the next call, and batch calls or cache answers to stay below the
    /// limit.
    #[error("Rate limit exceeded. Please slow down your requests")]
    #[code(n = 0x02, http = 429, common)]
    RateLimitExceeded {
        /// Seconds until the next request is accepted.
        #[code(public)]
        retry_after: u32,
    },

    /// Eden is running but cannot take requests right now, most often during a deployment or while
    /// a backend restarts. Retry with a growing delay; if it lasts for minutes, tell the operator.
    #[error("Service temporarily unavailable. Please try again later")]
    #[code(n = 0x03, http = 503, common)]
    ServiceUnavailable,

    /// The request is well formed, but a value in it makes no sense, such as a negative limit or an
    /// end date before the start. Correct the value: the same request will fail again.
    #[error("Invalid input provided. Please check your data")]
    #[code(n = 0x04, http = 400)]
    InvalidInput,

    /// Something broke inside Eden that no other code describes; the request itself is probably
    /// fine. Retry once, and if the error stays, report it together with the time of the request.
    #[error("Internal API error occurred")]
    #[code(n = 0x05)]
    InternalError,

    /// An API error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
