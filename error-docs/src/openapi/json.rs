//! JSON: reading with places, and writing.

use std::fmt::Write;

use super::node::{Entry, Keys, Kind, MAX_DEPTH, Node, Problem};
use super::value::Value;
use crate::text::is_hazard;

/// Reads a document.
pub(super) fn parse(text: &str) -> Result<Node, Problem> {
    let mut reader = Reader { text, at: 0 };
    reader.skip_space();
    let node = reader.value(0)?;
    reader.skip_space();
    if reader.at < text.len() {
        return Err(reader.unexpected());
    }
    Ok(node)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\r' | b'\n') = self.peek() {
            self.at += 1;
        }
    }

    fn unexpected(&self) -> Problem {
        let rest = self.text.get(self.at..).unwrap_or_default();
        match rest.chars().next() {
            Some(c) => Problem::new(
                self.at,
                format!("invalid JSON: unexpected `{}`", c.escape_debug()),
            ),
            None => Problem::new(self.at, "invalid JSON: it ends too early"),
        }
    }

    fn expect(&mut self, byte: u8) -> Result<(), Problem> {
        if self.peek() != Some(byte) {
            return Err(self.unexpected());
        }
        self.at += 1;
        self.skip_space();
        Ok(())
    }

    fn value(&mut self, depth: usize) -> Result<Node, Problem> {
        if depth > MAX_DEPTH {
            return Err(Problem::new(self.at, "this is nested too deeply"));
        }
        let start = self.at;
        let kind = match self.peek() {
            Some(b'{') => self.map(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Kind::Scalar(Value::Text(self.string()?)),
            _ => Kind::Scalar(self.word()?),
        };
        Ok(Node {
            span: start..self.at,
            kind,
            is_shared: false,
            is_enclosed: true,
        })
    }

    fn map(&mut self, depth: usize) -> Result<Kind, Problem> {
        let mut entries = Vec::new();
        let mut keys = Keys::default();
        self.expect(b'{')?;
        while self.peek() != Some(b'}') {
            if !entries.is_empty() {
                self.expect(b',')?;
            }
            let start = self.at;
            let key = self.string()?;
            keys.add(&key, start)?;
            let at = start..self.at;
            self.skip_space();
            self.expect(b':')?;
            let node = self.value(depth + 1)?;
            self.skip_space();
            entries.push(Entry { key, at, node });
        }
        self.at += 1;
        let is_flow = true;
        Ok(Kind::Map { entries, is_flow })
    }

    fn list(&mut self, depth: usize) -> Result<Kind, Problem> {
        let mut nodes = Vec::new();
        self.expect(b'[')?;
        while self.peek() != Some(b']') {
            if !nodes.is_empty() {
                self.expect(b',')?;
            }
            nodes.push(self.value(depth + 1)?);
            self.skip_space();
        }
        self.at += 1;
        Ok(Kind::List(nodes))
    }

    fn string(&mut self) -> Result<String, Problem> {
        let start = self.at;
        if self.peek() != Some(b'"') {
            return Err(self.unexpected());
        }
        self.at += 1;
        loop {
            match self.peek() {
                None => return Err(self.unexpected()),
                Some(b'"') => break,
                Some(b'\\') => self.at += 2,
                Some(_) => self.at += 1,
            }
        }
        self.at += 1;
        let literal = self.text.get(start..self.at).unwrap_or_default();
        serde_json::from_str(literal)
            .map_err(|_| Problem::new(start, "invalid JSON: this is no string"))
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Result<Value, Problem> {
        let start = self.at;
        while let Some(b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-' | b'.') = self.peek() {
            self.at += 1;
        }
        let word = self.text.get(start..self.at).unwrap_or_default();
        match word {
            "" => Err(self.unexpected()),
            "null" => Ok(Value::Null),
            "true" => Ok(Value::Flag(true)),
            "false" => Ok(Value::Flag(false)),
            number if serde_json::from_str::<f64>(number).is_ok() => {
                Ok(Value::Number(number.to_owned()))
            }
            word => Err(Problem::new(
                start,
                format!("invalid JSON: unexpected `{}`", word.escape_debug()),
            )),
        }
    }
}

/// How JSON is laid out.
#[derive(Debug, Clone)]
pub(super) enum Layout<'t> {
    /// A member per line: what begins a line, one level, and a line end.
    Lines {
        indent: String,
        unit: &'t str,
        eol: &'static str,
    },
    /// On one line, with a space behind `,` and `:`, or without.
    Line { space: &'static str },
}

impl Layout<'_> {
    fn deeper(&self) -> Self {
        match self {
            Self::Lines { indent, unit, eol } => Self::Lines {
                indent: format!("{indent}{unit}"),
                unit,
                eol,
            },
            line @ Self::Line { .. } => line.clone(),
        }
    }

    /// What stands between two members, behind the comma.
    pub(super) fn gap(&self) -> String {
        match self {
            Self::Lines { indent, eol, .. } => format!("{eol}{indent}"),
            Self::Line { space } => (*space).to_owned(),
        }
    }
}

/// Appends a value; the layout is that of the map that holds it.
pub(super) fn push(out: &mut String, value: &Value, layout: &Layout<'_>) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => out.push_str(number),
        Value::Text(text) => push_string(out, text),
        Value::List(values) => push_all(out, ['[', ']'], values, layout, push),
        Value::Map(members) => push_all(out, ['{', '}'], members, layout, push_member),
    }
}

/// Appends a member of a map.
pub(super) fn push_member(out: &mut String, member: &(String, Value), layout: &Layout<'_>) {
    push_string(out, &member.0);
    out.push(':');
    let is_minified = matches!(layout, Layout::Line { space: "" });
    out.push_str(if is_minified { "" } else { " " });
    push(out, &member.1, layout);
}

fn push_all<T>(
    out: &mut String,
    [open, close]: [char; 2],
    items: &[T],
    layout: &Layout<'_>,
    push: impl Fn(&mut String, &T, &Layout<'_>),
) {
    let inner = layout.deeper();
    out.push(open);
    for (position, item) in items.iter().enumerate() {
        if position > 0 {
            out.push(',');
        }
        if position > 0 || matches!(inner, Layout::Lines { .. }) {
            out.push_str(&inner.gap());
        }
        push(out, item, &inner);
    }
    if !items.is_empty() && matches!(layout, Layout::Lines { .. }) {
        out.push_str(&layout.gap());
    }
    out.push(close);
}

/// Appends a string, which YAML reads in the same way.
pub(super) fn push_string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if must_be_escaped(c) => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    // A `String` takes all that is written.
                    let _ = write!(out, "\\u{unit:04X}");
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// What acts on its surroundings, or ends a line for some. All of them are one
/// unit of UTF-16: pairs of units are nothing to YAML.
fn must_be_escaped(c: char) -> bool {
    is_hazard(c)
        || matches!(
            c,
            '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}'
        )
}

#[cfg(test)]
mod tests;
