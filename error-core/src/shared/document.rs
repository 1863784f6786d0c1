//! Reading a document strictly, line by line.
//!
//! `docs/error-codes-toml.md` describes the format. What is not exactly of it is
//! refused, because a document that was cut, merged or edited by halves would
//! make a changed code look unchanged.
//!
//! A derive is built without optimisation, as a rule. So what goes over all of
//! the text is left to functions of the standard library that are compiled
//! already, such as the search for a byte, and a line is taken apart once.

use std::borrow::Cow;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::consistent::{check_order, check_unique};
use super::kind::{Field, KEYS};
pub(crate) use super::kind::{Key, Kind};
use super::value;

/// The last line.
pub(crate) const END: &str = "# end of error codes";

/// What a version control system leaves of a merge that it could not finish.
const CONFLICTS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

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
    /// What stands behind each key; empty where the block does not have it.
    values: [&'t str; KEYS],
}

impl<'t> Block<'t> {
    /// What stands behind a key.
    pub(crate) fn raw(&self, key: Key) -> Option<&'t str> {
        let raw = self.values.get(key as usize).copied();
        raw.filter(|raw| !raw.is_empty())
    }

    /// A text; empty where the block has none, which it may.
    pub(crate) fn text(&self, key: Key) -> Cow<'t, str> {
        self.raw(key).and_then(value::text).unwrap_or_default()
    }

    pub(crate) fn has(&self, flag: Key) -> bool {
        self.raw(flag) == Some("true")
    }

    /// Whether it is a code that is, or was.
    pub(crate) fn is_code(&self) -> bool {
        matches!(self.kind, Kind::Code | Kind::Retired)
    }

    /// The line of a field; of the block, where it does not have it.
    pub(super) fn line_of(&self, key: Key) -> usize {
        let is_of_key = |line: &str| {
            let field = line.split_once(" = ");
            field.is_some_and(|(found, _)| found == key.name())
        };
        self.line + self.text.split('\n').position(is_of_key).unwrap_or(0)
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
        let lines = if is_preface {
            check_preface(section)?
        } else {
            let (block, lines) = block(section, line, at, blocks.is_empty())?;
            blocks.push(block);
            lines
        };
        line += lines + 1;
        at += section.len() + 2;
    }
    // The first block is read as the head.
    if blocks.is_empty() {
        return mistake(1, "missing `schema`; is this a document of error codes?");
    }
    Ok(blocks)
}

/// The text between its ends, if it is all there.
fn framed(text: &str) -> Result<&str, Mistake> {
    if text.starts_with('\u{FEFF}') {
        return mistake(
            1,
            "the file begins with a byte order mark; save it without one",
        );
    }
    check_controls(text)?;
    let whole = text
        .strip_suffix('\n')
        .and_then(|text| text.strip_suffix(END));
    if let Some(body) = whole.and_then(|body| body.strip_suffix("\n\n")) {
        return Ok(body);
    }
    let is_conflict = |line: &str| CONFLICTS.iter().any(|mark| line.starts_with(mark));
    if let Some((at, line)) = text.lines().enumerate().find(|(_, line)| is_conflict(line)) {
        return mistake(at + 1, unexpected(line));
    }
    let last = text.lines().count();
    match whole {
        Some(_) => mistake(last, "an empty line must stand before the last one"),
        None => mistake(
            last.max(1),
            format!("the document is cut off: its last line is not `{END}`"),
        ),
    }
}

/// Refuses what no TOML has (TOML 1.0, section "Spec"). A search for one byte is
/// compiled already; one for any of them would not be.
fn check_controls(text: &str) -> Result<(), Mistake> {
    for control in ('\0'..='\u{1F}').chain(['\u{7F}']) {
        if matches!(control, '\t' | '\n') {
            continue;
        }
        let Some(at) = text.find(control) else {
            continue;
        };
        let line = line_at(text, at);
        if control == '\r' {
            return mistake(line, "a carriage return; lines end in a line feed alone");
        }
        let number = u32::from(control);
        return mistake(
            line,
            format!("a control character; a text has it as `\\u{number:04X}`"),
        );
    }
    Ok(())
}

fn line_at(text: &str, at: usize) -> usize {
    1 + text.get(..at).unwrap_or("").matches('\n').count()
}

/// The comments before `schema`; how many lines they have.
fn check_preface(section: &str) -> Result<usize, Mistake> {
    let mut last = "";
    let mut count = 0;
    for line in section.split('\n') {
        count += 1;
        if !line.starts_with('#') || line == END {
            return mistake(count, unexpected(line));
        }
        if line == last {
            return mistake(count, "this line repeats the one above");
        }
        last = line;
    }
    Ok(count)
}

/// Reads one block: a line that says what it is, and its fields in their order.
/// Says how many lines it has.
fn block(text: &str, line: usize, at: usize, is_head: bool) -> Result<(Block<'_>, usize), Mistake> {
    let (header, fields) = text.split_once('\n').unwrap_or((text, ""));
    let (kind, fields, first) = match Kind::of(header) {
        Some(kind) if !is_head => (kind, fields, line + 1),
        _ if is_head => (Kind::Head, text, line),
        _ if header.is_empty() => return mistake(line, "two empty lines in a row"),
        _ => return mistake(line, unexpected(header)),
    };
    let known = kind.fields();
    let mut values = [""; KEYS];
    let mut place = first;
    let mut next = 0;
    for field in fields.split('\n') {
        let Some((key, raw)) = field.split_once(" = ") else {
            return mistake(place, unexpected(field));
        };
        let found = find(known, next, key, place)?;
        let Some(&(key, form, _)) = known.get(found) else {
            return mistake(place, unexpected(field));
        };
        if !form.fits(raw) {
            let (key, noun) = (key.name(), form.noun());
            return mistake(place, format!("`{key}` must be {noun}"));
        }
        if let Some(value) = values.get_mut(key as usize) {
            *value = raw;
        }
        next = found + 1;
        place += 1;
    }
    check_required(known.get(next..), place - 1)?;
    let block = Block {
        kind,
        line,
        at,
        text,
        values,
    };
    Ok((block, place - line))
}

/// The place of a key among those that are still to come; past the end, if it is
/// none.
fn find(known: &[Field], next: usize, name: &str, line: usize) -> Result<usize, Mistake> {
    let mut found = next;
    while let Some((key, _, is_required)) = known.get(found) {
        if key.name() == name {
            return Ok(found);
        }
        if *is_required {
            break;
        }
        found += 1;
    }
    let is_known = |fields: Option<&[Field]>| {
        let mut fields = fields.unwrap_or(&[]).iter();
        fields.any(|(key, ..)| key.name() == name)
    };
    if is_known(known.get(..next)) {
        return mistake(line, format!("`{name}` stands twice, or not in its place"));
    }
    if is_known(known.get(found..)) {
        check_required(known.get(found..), line)?;
    }
    if CONFLICTS.iter().any(|mark| name.starts_with(mark)) {
        return mistake(line, unexpected(name));
    }
    mistake(line, format!("unknown key `{}`", name.escape_debug()))
}

/// Refuses to pass over fields that every block has.
fn check_required(passed: Option<&[Field]>, line: usize) -> Result<(), Mistake> {
    let mut passed = passed.unwrap_or(&[]).iter();
    match passed.find(|(.., is_required)| *is_required) {
        Some((key, ..)) => mistake(line, format!("missing `{}` in this block", key.name())),
        None => Ok(()),
    }
}

fn unexpected(line: &str) -> String {
    if let Some(mark) = CONFLICTS.iter().find(|mark| line.starts_with(**mark)) {
        return format!("merge conflict marker `{mark}`; resolve the conflict");
    }
    if line == END {
        return format!("nothing may stand behind `{END}`");
    }
    let start: String = line.chars().take(40).collect();
    format!("`{}` is no line of a document", start.escape_debug())
}
