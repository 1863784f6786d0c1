//! The other end: from a response back to a code.
//!
//! [`RemoteError`] is made of status, headers and body, whatever library read
//! them, and has the kind of the service's root. A code that this build does not
//! know is kept as it came.
//!
//! # Retrying
//!
//! Whether a request may be repeated is two questions. The error answers whether
//! it may go better the next time ([`is_retryable`](RemoteError::is_retryable));
//! the request, whether it does harm to carry it out twice
//! ([`is_idempotent`]). [`may_repeat`](RemoteError::may_repeat) asks both.
//!
#![doc = include_str!("../docs/retry.md")]

mod date;
mod remote;

pub use remote::RemoteError;

/// Whether repeating a request does no more than doing it once, by its method:
/// `GET`, `HEAD`, `OPTIONS`, `TRACE`, `PUT` and `DELETE` (RFC 9110, section
/// 9.2.2).
///
/// A service may make others idempotent, for example by an `idempotency-key`:
/// then say so yourself.
#[must_use]
pub fn is_idempotent(method: &str) -> bool {
    matches!(
        method,
        "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE"
    )
}
