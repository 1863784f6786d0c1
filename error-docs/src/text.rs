//! What all renderers share about text.

use std::borrow::Cow;
use std::fmt::{self, Write};

use unicode_width::UnicodeWidthStr;

/// The width of a text in columns of a terminal.
pub(crate) fn width(text: &str) -> usize {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        text.len()
    } else {
        text.width()
    }
}

/// Appends a text, and spaces up to a width.
pub(crate) fn push_padded(out: &mut String, text: &str, columns: usize) {
    out.push_str(text);
    let missing = columns.saturating_sub(width(text));
    out.extend(std::iter::repeat_n(' ', missing));
}

/// Whether a character acts on what shows it: a control character, or one that
/// changes the direction of what follows (Unicode Standard Annex 9, section 2).
pub(crate) fn is_hazard(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text on one line, with every such character written out, as in `\n`.
pub(crate) fn one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hazard) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if is_hazard(c) => push_escaped(&mut out, c),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Appends a character as `\u{1b}`.
pub(crate) fn push_escaped(out: &mut String, c: char) {
    // A `String` takes all that is written.
    let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
}

/// `true`, `false`, or nothing if it was never said.
pub(crate) fn retryable(value: Option<bool>) -> Option<&'static str> {
    value.map(|value| if value { "true" } else { "false" })
}

/// A name that stands for nothing, with those that do.
///
/// ```
/// use faultcode_docs::markdown::Layout;
///
/// let error = "tabel".parse::<Layout>().unwrap_err();
/// assert_eq!(error.to_string(), "unknown layout `tabel`; use `table` or `reference`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName {
    what: &'static str,
    name: String,
    known: Vec<&'static str>,
}

impl UnknownName {
    pub(crate) fn new(what: &'static str, name: &str, known: Vec<&'static str>) -> Self {
        let name = name.to_owned();
        Self { what, name, known }
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name.escape_debug();
        write!(f, "unknown {} `{name}`; use ", self.what)?;
        for (position, known) in self.known.iter().enumerate() {
            f.write_str(match position {
                0 => "",
                _ if position + 1 == self.known.len() => " or ",
                _ => ", ",
            })?;
            write!(f, "`{known}`")?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownName {}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn what_acts_on_a_line_is_written_out() {
        assert_eq!(one_line("a \"é\" \\ b"), "a \"é\" \\ b");
        assert_eq!(
            one_line("aé\n\r\tb\u{1b}\u{7f}\u{202E}\u{2066} c"),
            "aé\\n\\r\\tb\\u{1b}\\u{7f}\\u{202e}\\u{2066} c"
        );
    }
}
