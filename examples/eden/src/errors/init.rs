//! E02__: starting the service.

use faultcode::ErrorCode;
use thiserror::Error;

/// Initialization errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Init",
    title = "Initialization Errors",
    format = "E02{n:02X}",
    kind = InitErrorKind
)]
pub enum InitError {
    /// A setting without a default is absent from both the configuration file and the environment.
    /// The startup log names the key; set it and restart the service.
    #[error("Required configuration is missing. Please check your settings")]
    #[code(n = 0x01, common)]
    ConfigurationMissing,

    /// The service reached the point where it opens its own database and could not go on. Check
    /// that the database runs, that the connection URL is right and that the account may create
    /// tables.
    #[error("Database initialization failed. Please check database connection")]
    #[code(n = 0x02, common)]
    DatabaseInitFailed,

    /// A component stopped while the service was coming up, for example because its port is taken.
    /// The last lines of the log before the exit tell which one.
    #[error("Service failed to start properly. Please check logs")]
    #[code(n = 0x03)]
    ServiceStartupFailed,

    /// A program, library or remote service that Eden needs did not answer at startup. Install or
    /// start it, then restart Eden.
    #[error("Required dependency is missing or unavailable")]
    #[code(n = 0x04)]
    DependencyMissing,

    /// The account that runs the service may not read, write or bind something it needs, such as
    /// its data directory or a port below 1024. Grant the access or run it under another account.
    #[error("Permission denied during initialization")]
    #[code(n = 0x05)]
    PermissionDenied,

    /// A startup error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
