//! E05__: reaching the endpoints behind Eden.

use faultcode::ErrorCode;
use thiserror::Error;

/// Connection errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Connect",
    title = "Connection Errors",
    format = "E05{n:02X}",
    kind = ConnectErrorKind
)]
pub enum ConnectError {
    /// The host is there, but nothing listens on that port or a firewall turned the connection
    /// away. Check the port of the endpoint and that its service is running.
    #[error("Connection was refused by the target host")]
    #[code(n = 0x01, common)]
    ConnectionRefused,

    /// There is no route from Eden to the endpoint's host. Look for a wrong address, a missing VPN
    /// or peering, or a host that only exists in another network.
    #[error("Network is unreachable. Please check your connectivity")]
    #[code(n = 0x02, common)]
    NetworkUnreachable,

    /// The endpoint did not accept a connection in time. Firewalls that drop packets silently look
    /// like this, as do overloaded hosts; check both, then retry.
    #[error("Connection timeout reached")]
    #[code(n = 0x03, common)]
    TimeoutReached,

    /// The two sides could not agree on an encrypted connection. Usually a certificate has expired,
    /// is self-signed or names another host, or TLS is switched on at one side only.
    #[error("SSL/TLS handshake failed. Please check certificates")]
    #[code(n = 0x04)]
    SslHandshakeFailed,

    /// The endpoint speaks another version of its protocol than Eden does. Upgrade the older of the
    /// two, or choose the endpoint kind that fits the server.
    #[error("Protocol version mismatch detected")]
    #[code(n = 0x05)]
    ProtocolMismatch,

    /// No open connection is on record for this endpoint, for example because it was closed or Eden
    /// was restarted. Connect the endpoint again.
    #[error("Could not find connection")]
    #[code(n = 0x06)]
    ConnectionNotFound,

    /// The stored settings belong to another kind of endpoint than the one being connected. Update
    /// the endpoint with settings of its own kind, or create it anew.
    #[error("Failed to downcast config")]
    #[code(n = 0x07)]
    FailedToDowncastConfig,

    /// The request was routed to a handler for another kind of endpoint. Check the endpoint kind in
    /// the request; if it is right, report the error.
    #[error("Failed to downcast router")]
    #[code(n = 0x08)]
    FailedToDowncastRouter,

    /// The request is meant for another kind of endpoint, for example a SQL query sent to a
    /// key-value store. Send it to a matching endpoint.
    #[error("Failed to downcast request")]
    #[code(n = 0x09)]
    FailedToDowncastRequest,

    /// The pool had no free connection to hand out. Either all are busy, which a larger pool or
    /// shorter queries will ease, or the endpoint is down and none can be opened.
    #[error("Could not get connection")]
    #[code(n = 0x0A)]
    CouldNotGetConnection,

    /// The endpoint is known but could not be loaded for use. Check that it is enabled and that its
    /// settings are complete.
    #[error("Could not get endpoint")]
    #[code(n = 0x0B)]
    CouldNotGetEndpoint,

    /// The operation needs a blocking connection and this endpoint was set up without one. Use the
    /// asynchronous variant of the operation, or add a blocking pool to the endpoint.
    #[error("Sync connection does not exist")]
    #[code(n = 0x0C)]
    SyncConnectionNotExist,

    /// A blocking pool was found where the operation expects an asynchronous one. Recreate the
    /// endpoint with the pool type that its kind uses by default.
    #[error("Incorrect pool format: sync")]
    #[code(n = 0x0D)]
    IncorrectPoolFormat,

    /// A header configured for an HTTP endpoint has a name with characters that HTTP does not
    /// allow. Use letters, digits and hyphens only, without spaces or a colon.
    #[error("Invalid header name")]
    #[code(n = 0x0E)]
    InvalidHeaderName,

    /// A header configured for an HTTP endpoint has a value that cannot be sent, most often because
    /// of a line break at the end of a pasted token. Remove control characters.
    #[error("Invalid header value")]
    #[code(n = 0x0F)]
    InvalidHeaderValue,

    /// A connection error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
