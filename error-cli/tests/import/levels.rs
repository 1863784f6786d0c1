//! Error codes, imported from `levels.md`.

use faultcode::ErrorCode;
use thiserror::Error;

/// What the caller sent
#[derive(Debug, Error, ErrorCode)]
#[code(category = "Input", title = "Input Errors", format = "G1A{n:02X}")]
pub enum InputError {
    #[error("The format is invalid")]
    #[code(n = 0x01, http = 400, common)]
    InvalidFormat,

    #[error("The request refers to itself")]
    #[code(n = 0x0F, http = 422)]
    SelfError,
}

/// Reading and writing
#[derive(Debug, Error, ErrorCode)]
#[code(category = "Disk I/O", title = "Disk Errors", format = "G1B{n:02X}")]
pub enum DiskIOError {
    #[error("The record on the disk is invalid")]
    #[code(n = 0x01)]
    InvalidFormat,

    #[error("The disk is full")]
    #[code(n = 0x02, http = 507, common)]
    DiskFull,
}

/// Gauge Service Errors
#[derive(Debug, Error, ErrorCode)]
#[code(root, title = "Gauge Service Errors")]
pub enum GaugeServiceError {
    #[error(transparent)]
    Input(#[from] InputError),

    #[error(transparent)]
    DiskIO(#[from] DiskIOError),
}
