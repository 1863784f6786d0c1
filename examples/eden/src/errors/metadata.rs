//! E0B__: what Eden knows about the structure of an endpoint.

use faultcode::ErrorCode;
use thiserror::Error;

/// Metadata errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    category = "Metadata",
    title = "Metadata Errors",
    format = "E0B{n:02X}",
    kind = MetadataErrorKind
)]
pub enum MetadataError {
    /// The description of the endpoint's tables and fields is in a form that this version of Eden
    /// cannot read. Collect the metadata again to have it rewritten.
    #[error("Metadata format is invalid or unsupported")]
    #[code(n = 0x01, common)]
    InvalidFormat,

    /// The stored description of the endpoint lacks parts that this operation relies on. Collect
    /// the metadata again with an account that may see the whole schema.
    #[error("Required metadata fields are missing")]
    #[code(n = 0x02)]
    MissingRequired,

    /// The stored description of the endpoint is damaged. Delete it and collect the metadata again;
    /// the data in the endpoint itself is not affected.
    #[error("Metadata is corrupted or unreadable")]
    #[code(n = 0x03)]
    CorruptedData,

    /// The description was stored by another version of Eden. Collect the metadata again, and make
    /// sure that all nodes run the same version.
    #[error("Metadata version mismatch detected")]
    #[code(n = 0x04)]
    VersionMismatch,

    /// The account of the endpoint may not read its system catalog. Grant it read access there,
    /// such as to `information_schema`.
    #[error("Access denied to metadata resource")]
    #[code(n = 0x05)]
    AccessDenied,

    /// The metadata request reached a handler for another kind of endpoint. Check the endpoint kind
    /// in the request; if it is right, report the error.
    #[error("Failed to downcast router")]
    #[code(n = 0x06)]
    FailedToDowncastRouter,

    /// Reading the structure of the endpoint took longer than allowed, as happens with thousands of
    /// tables or a busy server. Limit the collection to fewer schemas, or retry at a quieter time.
    #[error("Query timeout exceeded")]
    #[code(n = 0x07, http = 408, common)]
    QueryTimeout,

    /// A metadata error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
