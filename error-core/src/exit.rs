//! How a terminal program ends.

use alloc::boxed::Box;
use core::fmt::{self, Write as _};
use std::io::{self, Write as _};
use std::process::{ExitCode, Termination};

use crate::{ErrorCode, Info};

/// What `main` returns: a success, or an error with a code, which is shown on
/// standard error with its sources and becomes the program's exit code.
///
/// The exit code follows from what is declared, in the numbers of
/// [`sysexits.h`](https://man.freebsd.org/cgi/man.cgi?sysexits), so that a script
/// knows what to do:
///
/// | Exit code | Where |
/// | --- | --- |
/// | 75, try again later | `retryable`, or an HTTP status of 408, 425, 429, 503 or 504 about which nothing is said |
/// | 77, no permission | 401, 403, 407, 511 |
/// | 66, something is not there | 404, 410 |
/// | 65, the input is wrong | any other from 400 to 499 |
/// | 69, something else does not answer | 502 |
/// | 70, the program is at fault | any other |
///
/// Control characters other than line feeds are escaped: a text from outside
/// must not write on the terminal what it likes.
///
#[cfg_attr(not(doctest), doc = include_str!("docs/exit.md"))]
#[must_use = "it ends the program only where `main` returns it"]
pub struct Exit {
    error: Option<Box<dyn ErrorCode>>,
}

impl Exit {
    /// A success.
    pub const SUCCESS: Self = Self { error: None };

    /// The exit code: 0 for a success.
    #[must_use]
    pub fn code(&self) -> u8 {
        self.error.as_ref().map_or(0, |error| code_of(error.info()))
    }
}

fn code_of(info: Info) -> u8 {
    match (info.retryable(), info.http_status()) {
        (Some(true), _) | (None, 408 | 425 | 429 | 503 | 504) => 75,
        (_, 401 | 403 | 407 | 511) => 77,
        (_, 404 | 410) => 66,
        (_, ..500) => 65,
        (_, 502) => 69,
        _ => 70,
    }
}

impl<E: ErrorCode + 'static> From<E> for Exit {
    fn from(error: E) -> Self {
        Self {
            error: Some(Box::new(error)),
        }
    }
}

impl<E: ErrorCode + 'static> From<Result<(), E>> for Exit {
    fn from(result: Result<(), E>) -> Self {
        result.map_or_else(Self::from, |()| Self::SUCCESS)
    }
}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        if self.error.is_some() {
            // A closed terminal takes no complaint about itself.
            let _ = writeln!(io::stderr(), "{self}");
        }
        ExitCode::from(self.code())
    }
}

/// What is shown: the error with its code and its sources.
impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.error {
            Some(error) => write!(Escaped(f), "{:#}", error.coded()),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exit")
            .field("code", &self.code())
            .field("error", &self.error)
            .finish()
    }
}

/// Writes text with its control characters escaped.
struct Escaped<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl fmt::Write for Escaped<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|c| {
            if c.is_control() && c != '\n' {
                write!(self.0, "{}", c.escape_default())
            } else {
                self.0.write_char(c)
            }
        })
    }
}
