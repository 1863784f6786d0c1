//! The values of a document's fields, as they stand behind `key = `.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::string::String;
use std::vec::Vec;

/// What stands behind a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `"text"`
    Text,
    /// `"2026-11-25"`
    Day,
    /// A whole number.
    Number,
    /// `true` or `false`
    Switch,
    /// `true`
    Flag,
    /// `["a", "b"]`
    List,
    /// `{ a = "integer", b = "string?" }`
    Fields,
}

impl Form {
    /// What is expected, for a message.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Text => "a text in double quotes",
            Self::Day => "a day as in `\"2026-11-25\"`",
            Self::Number => "a whole number up to 4294967295",
            Self::Switch => "`true` or `false`",
            Self::Flag => "`true`",
            Self::List => "a list of texts",
            Self::Fields => "a table of types, each name once, as in `{ name = \"string\" }`",
        }
    }

    pub(crate) fn fits(self, raw: &str) -> bool {
        match self {
            Self::Text => text(raw).is_some(),
            Self::Day => text(raw).is_some_and(|text| is_day(&text)),
            Self::Number => number(raw).is_some(),
            Self::Switch => switch(raw).is_some(),
            Self::Flag => raw == "true",
            Self::List => list(raw).is_some(),
            Self::Fields => fields(raw).is_some_and(|fields| are_typed(&fields)),
        }
    }
}

pub(crate) fn number(raw: &str) -> Option<u32> {
    let is_canonical =
        raw.bytes().all(|byte| byte.is_ascii_digit()) && (raw == "0" || !raw.starts_with('0'));
    raw.parse().ok().filter(|_| is_canonical)
}

pub(crate) fn switch(raw: &str) -> Option<bool> {
    match raw {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

fn is_day(text: &str) -> bool {
    let part = |range, most| {
        let digits = text.get(range).unwrap_or("");
        let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit());
        is_plain
            && digits
                .parse()
                .is_ok_and(|number| (1..=most).contains(&number))
    };
    let is_separated = text.bytes().skip(4).step_by(3).take(2).eq(*b"--");
    text.len() == 10
        && is_separated
        && text.bytes().take(4).all(|byte| byte.is_ascii_digit())
        && part(5..7, 12_u8)
        && part(8..10, 31)
}

/// A basic string (TOML 1.0, section "String") with the escapes that documents
/// use. A control character in it concerns only readers who show it.
pub(crate) fn text(raw: &str) -> Option<Cow<'_, str>> {
    let inner = raw.strip_prefix('"')?.strip_suffix('"')?;
    if !inner.contains('\\') {
        return (!inner.contains('"')).then_some(Cow::Borrowed(inner));
    }
    let mut plain = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.find(['\\', '"']) {
        let (before, escape) = rest.split_at(at);
        plain.push_str(before);
        let (c, length) = escaped(escape)?;
        plain.push(c);
        rest = escape.get(length..)?;
    }
    plain.push_str(rest);
    Some(Cow::Owned(plain))
}

/// The character that an escape at the start of a text means, and its length.
fn escaped(text: &str) -> Option<(char, usize)> {
    let c = match text.as_bytes() {
        [b'\\', b'"', ..] => '"',
        [b'\\', b'\\', ..] => '\\',
        [b'\\', b'n', ..] => '\n',
        [b'\\', b't', ..] => '\t',
        [b'\\', b'u', ..] => {
            let digits = text.get(2..6)?;
            let is_plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
            let number = u32::from_str_radix(digits, 16).ok().filter(|_| is_plain)?;
            return Some((char::from_u32(number)?, 6));
        }
        _ => return None,
    };
    Some((c, 2))
}

pub(crate) fn list(raw: &str) -> Option<Vec<Cow<'_, str>>> {
    items(raw.strip_prefix('[')?.strip_suffix(']')?)
        .map(text)
        .collect()
}

/// The fields of an inline table, each with its text.
pub(crate) fn fields(raw: &str) -> Option<Vec<(Cow<'_, str>, Cow<'_, str>)>> {
    items(raw.strip_prefix("{ ")?.strip_suffix(" }")?)
        .map(|item| {
            let (key, value) = item.split_once(" = ")?;
            let key = if key.starts_with('"') {
                text(key)?
            } else {
                let is_bare =
                    |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
                (!key.is_empty() && key.bytes().all(is_bare)).then_some(Cow::Borrowed(key))?
            };
            Some((key, text(value)?))
        })
        .collect()
}

/// Whether each field has a name of its own, and a type.
fn are_typed(fields: &[(Cow<'_, str>, Cow<'_, str>)]) -> bool {
    let mut names = BTreeSet::new();
    fields
        .iter()
        .all(|(name, word)| names.insert(name) && is_type(word))
}

/// Whether a word is the type of a public field.
fn is_type(word: &str) -> bool {
    let word = word.strip_suffix('?').unwrap_or(word);
    matches!(word, "string" | "integer" | "number" | "boolean")
}

/// What stands between `, ` outside of texts.
fn items(mut rest: &str) -> impl Iterator<Item = &str> {
    let mut is_done = rest.is_empty();
    std::iter::from_fn(move || {
        if is_done {
            return None;
        }
        let (item, tail) = split_item(rest);
        is_done = tail.is_none();
        rest = tail.unwrap_or("");
        Some(item)
    })
}

fn split_item(text: &str) -> (&str, Option<&str>) {
    let mut is_quoted = false;
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = is_quoted,
            b'"' => is_quoted = !is_quoted,
            b',' if !is_quoted => {
                let rest = text.get(at + 1..).and_then(|rest| rest.strip_prefix(' '));
                if let (Some(item), Some(rest)) = (text.get(..at), rest) {
                    return (item, Some(rest));
                }
            }
            _ => {}
        }
    }
    (text, None)
}
