//! E10__: the contents of records.

use faultcode::ErrorCode;
use thiserror::Error;

/// Data validation errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Data",
    title = "Data Errors",
    format = "E10{n:02X}",
    http = 400,
    kind = DataErrorKind
)]
pub enum DataError {
    /// The content does not match its checksum or cannot be decoded. Upload it again from the
    /// source; if it was stored before, restore it from a backup.
    #[error("Data is corrupted or unreadable")]
    #[code(n = 0x01, common)]
    CorruptedData,

    /// The content is not in the format that this field takes, for example a date that is not in
    /// ISO 8601. Convert it before sending.
    #[error("Data format is invalid or unsupported")]
    #[code(n = 0x02)]
    InvalidFormat,

    /// The record lacks fields that it cannot be saved without. Add them, also when you only update
    /// other parts of the record.
    #[error("Required data fields are missing")]
    #[code(n = 0x03)]
    MissingRequired,

    /// The record is complete, but a value breaks one of its rules, such as a length, a range or a
    /// pattern. Correct the value; repeating the request does not help.
    #[error("Data validation failed. Please check your input")]
    #[code(n = 0x04, common)]
    ValidationFailed,

    /// A value has no equivalent in the target type, for example a text in a numeric column or a
    /// number that is too large. Clean the value, or choose a wider type.
    #[error("Failed to convert data to required format")]
    #[code(n = 0x05)]
    ConversionFailed,

    /// A data error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
