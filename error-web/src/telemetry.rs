//! Attributes of errors for spans and metrics.
//!
//! Every value comes out of the declarations, so that the number of different
//! ones is bounded: nothing of a value or of a message is in them.

use faultcode::ErrorCode;

/// The attributes of an error, by the names of OpenTelemetry's conventions where
/// they have one: `error.type` is the code.
///
/// ```
/// use faultcode::ErrorCode;
/// use faultcode_web::telemetry;
///
/// #[derive(Debug, thiserror::Error, ErrorCode)]
/// enum AppError {
///     #[error("No user {0}")]
///     #[code(category = "Database", n = 6, retryable = false)]
///     NoUser(u64),
/// }
///
/// assert_eq!(
///     telemetry::attributes(&AppError::NoUser(7)),
///     [
///         ("error.type", "DATABASE_006"),
///         ("error.category", "Database"),
///         ("error.retryable", "false"),
///     ],
/// );
/// ```
#[must_use]
pub fn attributes(error: &dyn ErrorCode) -> [(&'static str, &'static str); 3] {
    let info = error.info();
    let retryable = match info.retryable() {
        Some(true) => "true",
        Some(false) => "false",
        None => "unspecified",
    };
    [
        ("error.type", info.code()),
        ("error.category", info.category().name()),
        ("error.retryable", retryable),
    ]
}

/// Records the attributes of an error in the current span, as far as the span
/// declares them.
///
/// ```
/// use tracing::field::Empty;
///
/// # #[derive(Debug, thiserror::Error, faultcode::ErrorCode)]
/// # #[error("gone")]
/// # #[code(category = "Database", n = 6)]
/// # struct Gone;
/// let span = tracing::info_span!("request", "error.type" = Empty);
/// span.in_scope(|| faultcode_web::telemetry::record(&Gone));
/// ```
pub fn record(error: &dyn ErrorCode) {
    let span = tracing::Span::current();
    for (name, value) in attributes(error) {
        span.record(name, value);
    }
}
