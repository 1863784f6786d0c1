//! E04__: what a client sends, checked before it is carried out.

use faultcode::ErrorCode;
use thiserror::Error;

/// Request validation errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Request",
    title = "Request Errors",
    format = "E04{n:02X}",
    http = 400,
    kind = RequestErrorKind
)]
pub enum RequestError {
    /// The body does not have the shape this route expects, for example an array in place of an
    /// object. Check the JSON with a linter and compare it with the example in the route's
    /// reference.
    #[error("Request format is invalid. Please check your request structure")]
    #[code(n = 0x01, common)]
    InvalidFormat,

    /// At least one parameter that has no default was left out. Compare the request with the
    /// route's reference; names are case-sensitive.
    #[error("Required parameters are missing from the request")]
    #[code(n = 0x02, common)]
    MissingParameters,

    /// All parameters are there, but at least one value is out of range or of the wrong type. Check
    /// numbers, dates and identifiers against the route's reference.
    #[error("One or more parameters are invalid")]
    #[code(n = 0x03, common)]
    InvalidParameters,

    /// The body is bigger than this route accepts. Send the data in several requests, or leave out
    /// fields that are not needed.
    #[error("Request payload is too large. Please reduce the size")]
    #[code(n = 0x04)]
    PayloadTooLarge,

    /// The path exists, but not with this method, for example `PUT` where only `POST` is offered.
    /// Check the method first, then the path for a missing or extra segment.
    #[error("HTTP method is not supported for this endpoint")]
    #[code(n = 0x05)]
    UnsupportedMethod,

    /// The endpoint answered, but the answer is not wrapped the way the request said it would be.
    /// Check that the request names the right kind of endpoint.
    #[error("Failed to unwrap response")]
    #[code(n = 0x06)]
    FailedToUnwrapResponse,

    /// The request could not be put into the endpoint's own wire format, often because a value has
    /// no counterpart there. Look for very large numbers, binary data or nested values in its
    /// arguments.
    #[error("Failed to encode request")]
    #[code(n = 0x07)]
    FailedToEncodeRequest,

    /// The endpoint reported a failure of a kind that Eden cannot translate yet. Run the same
    /// operation directly against the endpoint to see its original error.
    #[error("Error output not yet implemented")]
    #[code(n = 0x08)]
    ErrorOutputNotImplemented,

    /// A problem with the request that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
