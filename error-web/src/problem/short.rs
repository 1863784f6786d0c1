//! Texts of a `Display` that may fail.

use std::fmt::{self, Write as _};

/// A text that is left short where its `Display` fails. It fails itself only where
/// what it is written into does: writers and `to_string` take any other failure for a
/// mistake of the program, and panic.
pub(crate) struct Short<'s>(pub(crate) &'s dyn fmt::Display);

impl fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Noting {
            out: f,
            result: Ok(()),
        };
        let _ = write!(out, "{}", self.0);
        out.result
    }
}

/// Notes whether a write failed, and then makes no other.
struct Noting<'o, 'f> {
    out: &'o mut fmt::Formatter<'f>,
    result: fmt::Result,
}

impl fmt::Write for Noting<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.result.is_ok() {
            self.result = self.out.write_str(text);
        }
        self.result
    }
}

/// The text of a `Display`, as far as it goes.
pub(crate) fn text_of(shown: &dyn fmt::Display) -> String {
    let mut text = String::new();
    // Memory takes every write.
    let _ = write!(text, "{shown}");
    text
}
