//! The names of statuses.

mod registered;

/// What the registry of HTTP statuses calls one; one that it does not list is
/// called after its class.
pub(crate) fn phrase(status: u16) -> &'static str {
    registered::reason(status).unwrap_or(match status {
        ..500 => "Client Error",
        _ => "Server Error",
    })
}
