//! Every error that Eden's API can answer with.
//!
//! Each category is an enum in a module of its own, and each of its variants declares one code.
//! [`EdenError`] holds them all and is what a handler returns. [`AccessError`] stands between it
//! and the two categories about access, to show that the tree can be deeper than two levels.

mod access;
mod api;
mod auth;
mod cache;
mod connect;
mod data;
mod database;
mod fs;
mod init;
mod lock;
mod mcp;
mod metadata;
mod migration;
mod parse;
mod rbac;
mod request;
mod serde;
mod template;
mod timeout;
mod transaction;
mod workflow;

use faultcode::ErrorCode;
use thiserror::Error;

pub use self::access::{AccessError, AccessErrorKind};
pub use self::api::{ApiError, ApiErrorKind};
pub use self::auth::{AuthError, AuthErrorKind};
pub use self::cache::{CacheError, CacheErrorKind};
pub use self::connect::{ConnectError, ConnectErrorKind};
pub use self::data::{DataError, DataErrorKind};
pub use self::database::{DatabaseError, DatabaseErrorKind};
pub use self::fs::{FsError, FsErrorKind};
pub use self::init::{InitError, InitErrorKind};
pub use self::lock::{LockError, LockErrorKind};
pub use self::mcp::{McpError, McpErrorKind};
pub use self::metadata::{MetadataError, MetadataErrorKind};
pub use self::migration::{MigrationError, MigrationErrorKind};
pub use self::parse::{ParseError, ParseErrorKind};
pub use self::rbac::{RbacError, RbacErrorKind};
pub use self::request::{RequestError, RequestErrorKind};
pub use self::serde::{SerdeError, SerdeErrorKind};
pub use self::template::{TemplateError, TemplateErrorKind};
pub use self::timeout::{TimeoutError, TimeoutErrorKind};
pub use self::transaction::{TransactionError, TransactionErrorKind};
pub use self::workflow::{WorkflowError, WorkflowErrorKind};

/// Every error of Eden's API.
#[derive(Debug, Error, ErrorCode)]
#[code(
    root,
    title = "Eden API Error Codes",
    contract = "error-codes.toml",
    fallback = "E0105",
    kind = EdenErrorKind
)]
pub enum EdenError {
    /// General API errors.
    #[error(transparent)]
    Api(#[from] ApiError),

    /// Initialization errors.
    #[error(transparent)]
    Init(#[from] InitError),

    /// Transaction errors.
    #[error(transparent)]
    Transaction(#[from] TransactionError),

    /// Request validation errors.
    #[error(transparent)]
    Request(#[from] RequestError),

    /// Connection errors.
    #[error(transparent)]
    Connect(#[from] ConnectError),

    /// Serialization/deserialization errors.
    #[error(transparent)]
    Serde(#[from] SerdeError),

    /// Cache-related errors.
    #[error(transparent)]
    Cache(#[from] CacheError),

    /// Authentication and access control errors.
    #[error(transparent)]
    Access(#[from] AccessError),

    /// Database errors.
    #[error(transparent)]
    Database(#[from] DatabaseError),

    /// Metadata errors.
    #[error(transparent)]
    Metadata(#[from] MetadataError),

    /// Parsing errors.
    #[error(transparent)]
    Parse(#[from] ParseError),

    /// Lock/concurrency errors.
    #[error(transparent)]
    Lock(#[from] LockError),

    /// Migration errors.
    #[error(transparent)]
    Migration(#[from] MigrationError),

    /// File system errors.
    #[error(transparent)]
    Fs(#[from] FsError),

    /// Data validation errors.
    #[error(transparent)]
    Data(#[from] DataError),

    /// Timeout errors.
    #[error(transparent)]
    Timeout(#[from] TimeoutError),

    /// MCP protocol errors.
    #[error(transparent)]
    Mcp(#[from] McpError),

    /// Template errors.
    #[error(transparent)]
    Template(#[from] TemplateError),

    /// Workflow errors.
    #[error(transparent)]
    Workflow(#[from] WorkflowError),
}
