//! The document of a catalog: `error-codes.toml`.
//!
//! A strict subset of TOML 1.0, described in `docs/error-codes-toml.md`: a block
//! for each code, a line for each field, so that a reviewer reads one diff and
//! branches that touch different codes merge.

use core::fmt;

use crate::layout::{Layout, Piece};
use crate::{Catalog, Category, Entry, PublicField};

/// What stands before the head.
pub(crate) const PREFACE: &str = "\
# The error codes of this crate: a contract with everybody who handles them.
# A test writes this file. Change the source, run the test, do as it says.

";

/// The version of the format.
const SCHEMA: u32 = 1;
/// The last line. A document that was cut off lacks it.
const END: &str = "# end of error codes";

/// The document of a catalog, as text: see [`Catalog::document`].
#[derive(Debug, Clone, Copy)]
pub struct Document<'c> {
    catalog: &'c Catalog,
}

impl<'c> Document<'c> {
    pub(crate) fn new(catalog: &'c Catalog) -> Self {
        Self { catalog }
    }
}

impl fmt::Display for Document<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(PREFACE)?;
        writeln!(f, "schema = {SCHEMA}")?;
        if let Some(title) = self.catalog.title() {
            text(f, "title", title)?;
        }
        if let Some(fallback) = self.catalog.fallback() {
            text(f, "fallback", fallback.code())?;
        }
        if let Some(layout) = self.catalog.layout() {
            f.write_str("display = ")?;
            write_string(f, format_args!("{}", Template(layout)))?;
        }
        for (category, codes) in self.catalog.groups() {
            write_category(f, category)?;
            for entry in codes.filter(|entry| !entry.is_alias()) {
                write_code(f, entry)?;
            }
        }
        writeln!(f, "\n{END}")
    }
}

fn write_category(f: &mut fmt::Formatter<'_>, category: &Category) -> fmt::Result {
    f.write_str("\n[[category]]\n")?;
    text(f, "name", category.name())?;
    text(f, "title", category.title())?;
    if !category.description().is_empty() {
        text(f, "description", category.description())?;
    }
    if let Some(number) = category.number() {
        writeln!(f, "n = {number}")?;
    }
    if !category.format().is_empty() {
        text(f, "format", category.format())?;
    }
    Ok(())
}

fn write_code(f: &mut fmt::Formatter<'_>, entry: Entry) -> fmt::Result {
    f.write_str("\n[[code]]\n")?;
    text(f, "code", entry.code())?;
    text(f, "category", entry.category().name())?;
    text(f, "name", entry.name())?;
    writeln!(f, "http = {}", entry.http_status())?;
    if let Some(retryable) = entry.retryable() {
        writeln!(f, "retryable = {retryable}")?;
    }
    text(f, "message", entry.message())?;
    let flags = [
        ("placeholders", entry.has_placeholders()),
        ("common", entry.is_common()),
        ("custom", entry.is_custom()),
        ("optional", entry.is_optional()),
        ("internal", entry.is_internal()),
    ];
    for (name, _) in flags.iter().filter(|(_, is_set)| *is_set) {
        writeln!(f, "{name} = true")?;
    }
    write_public(f, entry.public_fields())?;
    let (module, name) = (entry.module_path(), entry.type_name());
    f.write_str("declared = ")?;
    write_string(f, format_args!("{module}::{name}"))?;
    if !entry.explanation().is_empty() {
        text(f, "explanation", entry.explanation())?;
    }
    Ok(())
}

/// A layout as it is declared.
struct Template(&'static Layout);

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| match *piece {
            Piece::Text(text) => text.chars().try_for_each(|c| match c {
                '{' => f.write_str("{{"),
                '}' => f.write_str("}}"),
                c => fmt::Write::write_char(f, c),
            }),
            Piece::Code => f.write_str("{code}"),
            Piece::Category => f.write_str("{category}"),
            Piece::Message => f.write_str("{message}"),
        })
    }
}

/// An inline table: field to type, with a `?` where the field may be absent.
fn write_public(f: &mut fmt::Formatter<'_>, fields: &[PublicField]) -> fmt::Result {
    if fields.is_empty() {
        return Ok(());
    }
    f.write_str("public = {")?;
    for (position, field) in fields.iter().enumerate() {
        f.write_str(if position == 0 { " " } else { ", " })?;
        write_key(f, field.name())?;
        let mark = if field.is_optional() { "?" } else { "" };
        write!(f, " = \"{}{mark}\"", field.ty())?;
    }
    f.write_str(" }\n")
}

/// A key, in quotes where it would be none without (TOML 1.0, section "Keys"),
/// or is a position.
fn write_key(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if name.bytes().all(is_bare) && !name.starts_with(|c: char| c.is_ascii_digit()) {
        f.write_str(name)
    } else {
        write!(f, "\"{name}\"")
    }
}

fn text(f: &mut fmt::Formatter<'_>, key: &str, value: &str) -> fmt::Result {
    write!(f, "{key} = ")?;
    write_string(f, format_args!("{value}"))
}

/// A basic string (TOML 1.0, section "String") and the end of its line.
fn write_string(f: &mut fmt::Formatter<'_>, value: fmt::Arguments<'_>) -> fmt::Result {
    f.write_str("\"")?;
    fmt::write(&mut Escaped(f), value)?;
    f.write_str("\"\n")
}

/// A text as a basic string.
#[cfg(feature = "std")]
pub(crate) struct Quoted<'t>(pub(crate) &'t str);

#[cfg(feature = "std")]
impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        fmt::Write::write_str(&mut Escaped(f), self.0)?;
        f.write_str("\"")
    }
}

/// Writes text with what has a meaning in a basic string escaped.
struct Escaped<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl fmt::Write for Escaped<'_, '_> {
    fn write_str(&mut self, mut text: &str) -> fmt::Result {
        while let Some(at) = text.bytes().position(may_begin_an_escaped) {
            let (plain, rest) = text.split_at_checked(at).unwrap_or_default();
            self.0.write_str(plain)?;
            let mut rest = rest.chars();
            rest.next().map_or(Ok(()), |c| self.write_char(c))?;
            text = rest.as_str();
        }
        self.0.write_str(text)
    }

    fn write_char(&mut self, c: char) -> fmt::Result {
        match c {
            '"' => self.0.write_str("\\\""),
            '\\' => self.0.write_str("\\\\"),
            '\n' => self.0.write_str("\\n"),
            '\t' => self.0.write_str("\\t"),
            c if c.is_control() => write!(self.0, "\\u{:04X}", u32::from(c)),
            c => fmt::Write::write_char(self.0, c),
        }
    }
}

/// Whether a character that begins with this byte is escaped, as far as a byte tells:
/// 0xC2 begins the control characters from U+0080 on, and others.
fn may_begin_an_escaped(byte: u8) -> bool {
    byte < b' ' || matches!(byte, b'"' | b'\\' | 0x7F | 0xC2)
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use std::format;
    use std::string::String;

    use super::Quoted;

    /// Wherever a character stands, it is written as it is alone.
    #[test]
    fn every_character_is_escaped_where_it_must_be() {
        for c in '\0'..='\u{17F}' {
            let expected: String = match c {
                '"' => "\\\"".into(),
                '\\' => "\\\\".into(),
                '\n' => "\\n".into(),
                '\t' => "\\t".into(),
                c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
                c => c.into(),
            };
            let text = format!("{c}{c} né©{c}{c}");
            let expected = format!("\"{expected}{expected} né©{expected}{expected}\"");
            assert_eq!(format!("{}", Quoted(&text)), expected, "{c:?}");
        }
    }
}
