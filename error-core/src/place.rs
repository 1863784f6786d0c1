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
    pub(crate) const fn new(file: &'static str, line: u32, column: u32) -> Self {
        Self { file, line, column }
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
