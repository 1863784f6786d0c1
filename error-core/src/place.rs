//! Where a code is declared.

use core::fmt;

/// A place in source code: what `file!()`, `line!()` and `column!()` would say
/// there. Displayed as `file:line`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    file: &'static str,
    line: u32,
    column: u32,
}

impl Place {
    /// Unpacks a place that the derive wrote as `line << 32 | column`.
    #[allow(clippy::cast_possible_truncation, reason = "both halves have 32 bits")]
    pub(crate) const fn unpack(file: &'static str, packed: u64) -> Self {
        Self {
            file,
            line: (packed >> 32) as u32,
            column: packed as u32,
        }
    }

    /// The file, as the compiler was given it: relative to the workspace for
    /// its members, absolute for a dependency.
    #[must_use]
    pub const fn file(&self) -> &'static str {
        self.file
    }

    /// The line, counted from 1.
    #[must_use]
    pub const fn line(&self) -> u32 {
        self.line
    }

    /// The column, counted from 1.
    #[must_use]
    pub const fn column(&self) -> u32 {
        self.column
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}
