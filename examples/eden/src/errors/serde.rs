//! E06__: turning data into bytes and back.

use faultcode::ErrorCode;
use thiserror::Error;

/// Serialization/deserialization errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Serde",
    title = "Serialization Errors",
    format = "E06{n:02X}",
    http = 400,
    kind = SerdeErrorKind
)]
pub enum SerdeError {
    /// A value could not be written in the requested format, for example a map with keys that are
    /// not strings written as JSON. Ask for another format, or leave the value out.
    #[error("Failed to serialize data to required format")]
    #[code(n = 0x01, common)]
    SerializationFailed,

    /// The bytes do not match the structure they are read into. Check field names and types against
    /// the reference, and that the data is in the format its content type claims.
    #[error("Failed to deserialize data from source format")]
    #[code(n = 0x02, common)]
    DeserializationFailed,

    /// The format named in the request is unknown, or the data is not in it at all. Check the
    /// content type, and look for an HTML error page in place of JSON.
    #[error("Data format is invalid or unsupported")]
    #[code(n = 0x03, common)]
    InvalidFormat,

    /// A field that has no default is absent. Add it; a field set to `null` counts as absent in
    /// most places.
    #[error("Required field is missing from data structure")]
    #[code(n = 0x04)]
    MissingField,

    /// A field holds another type than expected, such as the string `"5"` in place of the number
    /// `5`. Convert the value before sending it.
    #[error("Data type mismatch encountered during processing")]
    #[code(n = 0x05)]
    TypeMismatch,

    /// The data could be read, but it does not describe any request that the endpoint knows. Check
    /// the field that selects the operation for a typing error.
    #[error("Invalid request")]
    #[code(n = 0x06)]
    InvalidRequest,

    /// A row that came back from the endpoint has a column Eden cannot convert. Select the columns
    /// by name and cast unusual types, such as intervals or enums, to text in the query.
    #[error("Failed to parse row")]
    #[code(n = 0x07)]
    FailedToParseRow,

    /// This place takes an object in braces, and an array, string, number or `null` was sent. Put
    /// the value under the field name that the reference gives.
    #[error("Expected a JSON object")]
    #[code(n = 0x08)]
    ExpectedJsonObject,

    /// An endpoint client cannot be stored in the binary format used between Eden nodes. Pass the
    /// settings of the endpoint instead and let the other side connect for itself.
    #[error("Borsh serialize not implemented for Client")]
    #[code(n = 0x09)]
    BorshNotImplemented,

    /// The `model` of a language model request has to be a name in quotes. Send a single name, not
    /// a list or an object.
    #[error("Passed model is not a string")]
    #[code(n = 0x0A)]
    ModelNotString,

    /// The token limit of a language model request has to be a whole number. Remove the quotes
    /// around it, or leave it out for the default.
    #[error("Passed max tokens is not a number")]
    #[code(n = 0x0B)]
    MaxTokensNotNumber,

    /// The URL in the endpoint's settings has to be a plain string. Put scheme, host and path
    /// together into one value in quotes.
    #[error("Passed URL is not a string")]
    #[code(n = 0x0C)]
    UrlNotString,

    /// The API key in the endpoint's settings has to be a plain string. Put it in quotes, even if
    /// it consists of digits only.
    #[error("Passed API key is not a string")]
    #[code(n = 0x0D)]
    ApiKeyNotString,

    /// A serialization error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
