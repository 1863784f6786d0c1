//! Error codes, imported from `levels.md`.

use faultcode::ErrorCode;
use thiserror::Error;

/// Gauge Service Errors
#[derive(Debug, Error, ErrorCode)]
#[code(
    root,
    title = "Gauge Service Errors",
    format = "G{category_n:02X}{n:02X}",
    categories(
        Input(n = 0x1A, title = "Input Errors", description = "What the caller sent"),
        DiskIO(
            n = 0x1B,
            name = "Disk I/O",
            title = "Disk Errors",
            description = "Reading and writing"
        )
    )
)]
pub enum GaugeError {
    // Input
    #[error("The format is invalid")]
    #[code(category = Input, n = 0x01, http = 400, common)]
    InputInvalidFormat,

    #[error("The request refers to itself")]
    #[code(category = Input, n = 0x0F, http = 422)]
    SelfError,

    // Disk I/O
    #[error("The record on the disk is invalid")]
    #[code(category = DiskIO, n = 0x01)]
    DiskIOInvalidFormat,

    #[error("The disk is full")]
    #[code(category = DiskIO, n = 0x02, http = 507, common)]
    DiskFull,
}
