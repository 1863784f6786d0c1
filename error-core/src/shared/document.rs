//! Reading a document strictly, line by line.
//!
//! `docs/error-codes-toml.md` describes the format. What is not exactly of it is
//! refused, because a document that was cut, merged or edited by halves would
//! make a changed code look unchanged.

use std::borrow::Cow;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::consistent::{check_order, check_unique};
use super::kind::Field;
pub(crate) use super::kind::Kind;
use super::value;

/// The last line.
pub(crate) const END: &str = "# end of error codes";

/// What is wrong with a document, and in which line, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mistake {
    pub(crate) line: usize,
    pub(crate) message: String,
}

pub(super) fn mistake<T>(line: usize, message: impl Into<String>) -> Result<T, Mistake> {
    Err(Mistake {
        line,
        message: message.into(),
    })
}

/// A part of a document: what stands between two empty lines.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Block<'t> {
    pub(crate) kind: Kind,
    /// Its first line, counted from 1, and the offset of its first byte.
    pub(crate) line: usize,
    pub(crate) at: usize,
    /// Its lines, without the last line feed.
    pub(crate) text: &'t str,
}

impl<'t> Block<'t> {
    /// The fields: key and what stands behind it.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (&'t str, &'t str)> + use<'t> {
        self.text
            .split('\n')
            .filter_map(|line| line.split_once(" = "))
    }

    pub(crate) fn raw(&self, key: &str) -> Option<&'t str> {
        self.lines()
            .find_map(|(found, raw)| (found == key).then_some(raw))
    }

    /// A text; empty where the block has none, which it may.
    pub(crate) fn text(&self, key: &str) -> Cow<'t, str> {
        self.raw(key).and_then(value::text).unwrap_or_default()
    }

    pub(crate) fn has(&self, flag: &str) -> bool {
        self.raw(flag) == Some("true")
    }

    /// Whether it is a code that is, or was.
    pub(crate) fn is_code(&self) -> bool {
        matches!(self.kind, Kind::Code | Kind::Retired)
    }

    /// The line of a field; of the block, where it has none of that name.
    pub(super) fn line_of(&self, key: &str) -> usize {
        let mut lines = self.text.split('\n');
        let place = lines.position(|line| {
            line.split_once(" = ")
                .is_some_and(|(found, _)| found == key)
        });
        self.line + place.unwrap_or(0)
    }
}

/// Reads a document.
pub(crate) fn read(text: &str) -> Result<Vec<Block<'_>>, Mistake> {
    let blocks = blocks(text)?;
    check_order(&blocks)?;
    check_unique(&blocks)?;
    Ok(blocks)
}

/// The blocks, each by itself as it must be.
fn blocks(text: &str) -> Result<Vec<Block<'_>>, Mistake> {
    let mut blocks = Vec::new();
    let (mut line, mut at) = (1, 0);
    for (number, section) in framed(text)?.split("\n\n").enumerate() {
        let is_preface = number == 0 && section.starts_with('#');
        if is_preface {
            check_preface(section)?;
        } else {
            blocks.push(block(section, line, at, blocks.is_empty())?);
        }
        line += section.matches('\n').count() + 2;
        at += section.len() + 2;
    }
    match blocks.first() {
        Some(head) if head.kind == Kind::Head => Ok(blocks),
        _ => mistake(1, "missing `schema`; is this a document of error codes?"),
    }
}

/// The text between its ends, if it is all there and in one piece.
fn framed(text: &str) -> Result<&str, Mistake> {
    if text.starts_with('\u{FEFF}') {
        return mistake(
            1,
            "the file begins with a byte order mark; save it without one",
        );
    }
    for marker in ["<<<<<<<", "|||||||", "=======", ">>>>>>>"] {
        if let Some(line) = text.split('\n').position(|line| line.starts_with(marker)) {
            return mistake(
                line + 1,
                format!("merge conflict marker `{marker}`; resolve the conflict"),
            );
        }
    }
    if let Some(at) = text.find('\r') {
        return mistake(
            line_at(text, at),
            "a carriage return; lines end in a line feed alone",
        );
    }
    let Some(body) = text
        .strip_suffix('\n')
        .and_then(|text| text.strip_suffix(END))
    else {
        let last = text.strip_suffix('\n').unwrap_or(text).split('\n').count();
        return mistake(
            last,
            format!("the document is cut off: its last line is not `{END}`"),
        );
    };
    match body.strip_suffix("\n\n") {
        Some(body) => Ok(body),
        None => mistake(
            line_at(text, body.len()),
            "an empty line must stand before the last one",
        ),
    }
}

fn line_at(text: &str, at: usize) -> usize {
    1 + text.get(..at).unwrap_or("").matches('\n').count()
}

/// The comments before `schema`.
fn check_preface(section: &str) -> Result<(), Mistake> {
    let mut last = "";
    for (at, line) in section.split('\n').enumerate() {
        if !line.starts_with('#') || line == END {
            return mistake(
                at + 1,
                "an empty line must stand between the comments and `schema`",
            );
        }
        if line == last {
            return mistake(at + 1, "this line repeats the one above");
        }
        last = line;
    }
    Ok(())
}

/// Reads one block: a line that says what it is, and its fields in their order.
fn block(text: &str, line: usize, at: usize, is_head: bool) -> Result<Block<'_>, Mistake> {
    let (header, fields) = text.split_once('\n').unwrap_or((text, ""));
    let (kind, fields, first) = match Kind::of(header) {
        Some(kind) if !is_head => (kind, fields, line + 1),
        _ if is_head => (Kind::Head, text, line),
        _ if header.is_empty() => return mistake(line, "two empty lines in a row"),
        _ => return mistake(line, unexpected(header)),
    };
    let known = kind.fields();
    let mut next = 0;
    for (offset, field) in fields.split('\n').enumerate() {
        let line = first + offset;
        let Some((key, raw)) = field.split_once(" = ") else {
            return mistake(line, unexpected(field));
        };
        let place = known.iter().position(|(name, ..)| *name == key);
        let Some(&(_, form, _)) = place.and_then(|place| known.get(place)) else {
            return mistake(line, format!("unknown key `{}`", key.escape_debug()));
        };
        let place = place.unwrap_or(next);
        if place < next {
            return mistake(line, format!("`{key}` stands twice, or not in its place"));
        }
        check_required(known.get(next..place), line)?;
        if !form.fits(raw) {
            return mistake(line, format!("`{key}` must be {}", form.noun()));
        }
        next = place + 1;
    }
    check_required(known.get(next..), first + fields.matches('\n').count())?;
    Ok(Block {
        kind,
        line,
        at,
        text,
    })
}

/// Refuses to pass over fields that every block has.
fn check_required(passed: Option<&[Field]>, line: usize) -> Result<(), Mistake> {
    match passed
        .unwrap_or(&[])
        .iter()
        .find(|(.., required)| *required)
    {
        Some((key, ..)) => mistake(
            line,
            format!("missing `{key}` before the end of this line's block"),
        ),
        None => Ok(()),
    }
}

fn unexpected(line: &str) -> String {
    let start: String = line.chars().take(40).collect();
    if line == END {
        return format!("nothing may stand behind `{END}`");
    }
    format!("`{}` is no line of a document", start.escape_debug())
}
