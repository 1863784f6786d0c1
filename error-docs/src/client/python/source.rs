//! Pieces of Python source.

use std::fmt::Write;

use crate::client::text::{columns, quoted};

/// The columns of a line, ruff's default.
const COLUMNS: usize = 88;

/// A member of an enumeration. A value that is too long is put in parentheses,
/// if that helps.
pub(super) fn push_assignment(out: &mut String, name: &str, text: &str) {
    let text = string(text);
    let line = format!("    {name} = {text}");
    if columns(&line) > COLUMNS && columns(&text) + 8 <= COLUMNS {
        let _ = write!(out, "    {name} = (\n        {text}\n    )");
    } else {
        out.push_str(&line);
    }
    out.push('\n');
}

pub(super) fn string(text: &str) -> String {
    quoted(text, |out, c| {
        let _ = match u32::from(c) {
            c @ ..=0xFF => write!(out, "\\x{c:02x}"),
            c @ ..=0xFFFF => write!(out, "\\u{c:04x}"),
            c => write!(out, "\\U{c:08x}"),
        };
    })
}

/// A docstring. No quote may stand beside those that begin and end it.
pub(super) fn push_doc(out: &mut String, indent: &str, lines: &[String]) {
    let mut text = String::new();
    for (position, line) in lines.iter().enumerate() {
        if position > 0 {
            text.push('\n');
            if !line.is_empty() {
                text.push_str(indent);
            }
        }
        text.push_str(&line.replace('\\', "\\\\"));
    }
    let inner = text.trim_matches('"');
    if inner.is_empty() {
        return;
    }
    let outer = |length| "'".repeat(length);
    let front = text.len() - text.trim_start_matches('"').len();
    let back = text.len() - front - inner.len();
    let inner = inner.replace("\"\"\"", "\\\"\\\"\\\"");
    let end = if lines.len() > 1 {
        format!("\n{indent}")
    } else {
        String::new()
    };
    let (front, back) = (outer(front), outer(back));
    let _ = writeln!(out, "{indent}\"\"\"{front}{inner}{back}{end}\"\"\"");
}
