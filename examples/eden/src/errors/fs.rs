//! E0F__: files on disk, and the Eden Node file among them.

use faultcode::ErrorCode;
use thiserror::Error;

/// File system errors
#[derive(Debug, Error, ErrorCode)]
#[code(category = "Fs", title = "File System Errors", format = "E0F{n:02X}", kind = FsErrorKind)]
pub enum FsError {
    /// Nothing exists at this path. Check the spelling and the case of the letters, and remember
    /// that relative paths start at the working directory of the service.
    #[error("File or directory not found")]
    #[code(n = 0x01, http = 404, common)]
    FileNotFound,

    /// The account that runs Eden may not read or write here. Change the owner or the mode of the
    /// file, and check that every directory above it can be entered.
    #[error("Permission denied. Please check file/directory permissions")]
    #[code(n = 0x02, common)]
    PermissionDenied,

    /// There is no room left to write, or no free inodes. Delete old logs and exports or enlarge
    /// the volume; the file that was being written is incomplete.
    #[error("Disk is full. Please free up space and try again")]
    #[code(n = 0x03)]
    DiskFull,

    /// The path is empty, too long, or contains something the file system does not allow, such as a
    /// null byte. Use plain names without control characters.
    #[error("File path is invalid or contains illegal characters")]
    #[code(n = 0x04)]
    InvalidPath,

    /// The operating system reported a failure that has no code of its own here, such as a broken
    /// disk or a network volume that went away. The log has the original error.
    #[error("Input/output error occurred during file operation")]
    #[code(n = 0x05)]
    IoError(#[from] std::io::Error),

    /// The node file names no organization. Fill in the identifier of the organization that the
    /// node belongs to.
    #[error("Organization ID cannot be empty")]
    #[code(n = 0x06)]
    OrganizationIdEmpty,

    /// The `info` part of the node file takes a JSON object, and something else stands there. Use
    /// `{}` if there is nothing to say.
    #[error("Info must be a valid JSON object")]
    #[code(n = 0x07)]
    InfoMustBeJsonObject,

    /// The node file lists no endpoints, and a node without any has nothing to serve. Add the first
    /// endpoint before you start the node.
    #[error("Eden Node must have at least one endpoint")]
    #[code(n = 0x08)]
    NodeMustHaveEndpoint,

    /// The node file gives no identifier for the node. Set one that is unique among your nodes, and
    /// keep it across restarts.
    #[error("Eden Node ID cannot be empty")]
    #[code(n = 0x09)]
    NodeIdEmpty,

    /// Two endpoints in the node file share a UUID, most often because an entry was copied. Give
    /// the copy a new UUID.
    #[error("Duplicate endpoint UUIDs are not allowed")]
    #[code(n = 0x0A)]
    DuplicateEndpointUuids,

    /// A file system error that no listed code describes; the message says what happened.
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        /// What happened, safe to show to a client.
        #[code(public)]
        details: String,
    },
}
