//! Errors of a crate that has neither the standard library nor an allocator.

#![no_std]

use core::fmt::{self, Write};

use faultcode::{ErrorCode, Kind, UnknownCode};

/// Sensor errors
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Sensor", format = "S{n:02X}", kind = SensorErrorKind)]
pub enum SensorError {
    /// The sensor did not answer in time.
    #[error("no answer from sensor {sensor}")]
    #[code(n = 0x01, http = 504, retryable)]
    Silent {
        /// The number on the board.
        #[code(public)]
        sensor: u8,
    },
    /// The value lies outside of what the sensor can measure.
    #[error("value out of range")]
    #[code(n = 0x02)]
    OutOfRange,
}

/// Every error of the board.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(
    root,
    title = "Board error codes",
    fallback = "B01",
    category = "Board",
    format = "B{n:02}",
    kind = BoardErrorKind
)]
pub enum BoardError {
    /// A sensor failed.
    #[error(transparent)]
    Sensor(#[from] SensorError),
    /// A sensor that is shared by reference failed.
    #[error(transparent)]
    Shared(&'static SensorError),
    /// Nobody knows.
    #[error("unknown failure")]
    #[code(n = 1)]
    Unknown,
}

/// The code to send over the wire.
#[must_use]
pub fn code(error: &BoardError) -> &'static str {
    error.code()
}

/// Writes what a serial console shows, with the chain of sources.
///
/// # Errors
///
/// Fails where the console does.
pub fn show(error: &dyn ErrorCode, console: &mut impl Write) -> fmt::Result {
    write!(console, "{:#}", error.coded())
}

/// Whether a code that came over the wire is worth another try.
#[must_use]
pub fn is_worth_a_retry(code: &str) -> bool {
    BoardError::CATALOG
        .get(code)
        .is_some_and(|entry| entry.is_retryable())
}

/// Reads a code that came over the wire.
///
/// # Errors
///
/// Returns what was read where it is no code of the board.
pub fn read(code: &str) -> Result<BoardErrorKind, UnknownCode> {
    let kind: BoardErrorKind = code.parse()?;
    debug_assert_eq!(kind.code(), code);
    Ok(kind)
}

/// The first code in a line of the console's log.
#[must_use]
pub fn first_code_in(line: &str) -> Option<&'static str> {
    let found = BoardError::CATALOG.find_in(line).next()?;
    Some(found.entry.info().code())
}
