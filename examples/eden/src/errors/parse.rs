//! E0C__: reading text that a user wrote.

use faultcode::ErrorCode;
use thiserror::Error;

/// Parsing errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Parse",
    title = "Parse Errors",
    format = "E0C{n:02X}",
    http = 400,
    kind = ParseErrorKind
)]
pub enum ParseError {
    /// The text breaks the grammar of its language. Look shortly before the reported position: an
    /// unclosed quote or bracket is the usual cause.
    #[error("Invalid syntax encountered during parsing")]
    #[code(n = 0x01, common)]
    InvalidSyntax,

    /// A word or sign stands where the grammar allows something else, such as a comma after the
    /// last item. Remove it, or add what is missing before it.
    #[error("Unexpected token found in input")]
    #[code(n = 0x02, common)]
    UnexpectedToken,

    /// The input is not valid UTF-8. Convert the file or string to UTF-8, and send binary data as
    /// Base64.
    #[error("Invalid character encoding detected")]
    #[code(n = 0x03)]
    InvalidEncoding(#[from] std::str::Utf8Error),

    /// The input ends in the middle of something. Check that the upload was complete, and that
    /// `Content-Length` matches the body.
    #[error("Input data is incomplete or truncated")]
    #[code(n = 0x04)]
    IncompleteData,

    /// Eden recognized the format but has no reader for it. Convert the data to JSON or to another
    /// format named in the reference.
    #[error("Data format is not supported")]
    #[code(n = 0x05)]
    FormatNotSupported,

    /// The metadata sent along with the request could not be read. Send it as a JSON object with
    /// the fields from the reference.
    #[error("Failed to parse metadata")]
    #[code(n = 0x06)]
    FailedToParseMetadata,

    /// The metadata describes another kind of endpoint than the request is for. Use the metadata
    /// collected from this same endpoint.
    #[error("Failed to downcast metadata")]
    #[code(n = 0x07)]
    FailedToDowncastMetadata,

    /// The input belongs to another kind of operation than the one called. Compare its shape with
    /// the example for this operation.
    #[error("Failed to downcast input")]
    #[code(n = 0x08)]
    FailedToDowncastInput,

    /// The name cannot be used for a database account. Begin with a letter, go on with letters,
    /// digits and underscores, and stay below the length limit of the database.
    #[error("Invalid database username")]
    #[code(n = 0x09)]
    InvalidDatabaseUsername,

    /// The key could not be attached to the access control entity, most often because the two are
    /// of different kinds. Check that the identifier has the prefix of the entity's kind.
    #[error("Failed to add RbacKey to Rbac Entity")]
    #[code(n = 0x0A)]
    FailedToAddRbacKey,

    /// A parse error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
