//! YAML: reading with places, and writing.

use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span};

use super::json::push_string;
use super::node::{Entry, Keys, Kind, MAX_DEPTH, Node, Problem};
use super::value::Value;

/// Reads a document, which must be the only one in the text.
pub(super) fn parse(text: &str) -> Result<Node, Problem> {
    let mut places: Vec<_> = text.char_indices().map(|(at, _)| at).collect();
    places.push(text.len());
    let mut reader = Reader {
        text,
        places,
        parser: Parser::new_from_str(text),
    };
    let mut root = None;
    loop {
        let (event, span) = reader.next()?;
        match event {
            Event::DocumentStart(_) if root.is_some() => {
                let at = reader.place(span.start);
                return Err(Problem::new(
                    at,
                    "a second document begins; there must be one",
                ));
            }
            Event::DocumentStart(_) => {
                let (event, span) = reader.next()?;
                root = Some(reader.node(event, span, 0)?);
            }
            Event::StreamEnd => break,
            _ => {}
        }
    }
    root.ok_or_else(|| Problem::new(0, "the file is empty"))
}

struct Reader<'t> {
    text: &'t str,
    /// The place in bytes of each character.
    places: Vec<usize>,
    parser: Parser<'t, saphyr_parser::StrInput<'t>>,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Result<(Event<'t>, Span), Problem> {
        match self.parser.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(self.refusal(&error)),
            None => Err(Problem::new(
                self.text.len(),
                "invalid YAML: it ends too early",
            )),
        }
    }

    fn refusal(&self, error: &ScanError) -> Problem {
        let at = self.place(*error.marker());
        Problem::new(at, format!("invalid YAML: {}", error.info()))
    }

    fn place(&self, marker: Marker) -> usize {
        let place = self.places.get(marker.index());
        place.copied().unwrap_or(self.text.len())
    }

    fn node(&mut self, event: Event<'t>, span: Span, depth: usize) -> Result<Node, Problem> {
        let start = self.place(span.start);
        if depth > MAX_DEPTH {
            return Err(Problem::new(start, "this is nested too deeply"));
        }
        let end = self.place(span.end);
        let (span, kind, anchor) = match event {
            Event::Scalar(text, style, anchor, _) => {
                let span = self.scalar_span(start..end, style, &text);
                (span, Kind::Scalar(scalar(&text, style)), anchor)
            }
            Event::MappingStart(anchor, _) => {
                let opening = self.text.get(start..end);
                let is_flow = opening.is_some_and(|text| text.starts_with('{'));
                let (entries, end) = self.entries(depth, start)?;
                (start..end, Kind::Map { entries, is_flow }, anchor)
            }
            Event::SequenceStart(anchor, _) => {
                let (nodes, end) = self.nodes(depth, start)?;
                (start..end, Kind::List(nodes), anchor)
            }
            Event::Alias(_) => (start..end, Kind::Alias, 0),
            _ => return Err(Problem::new(start, "invalid YAML: a value is missing")),
        };
        let is_shared = anchor > 0;
        Ok(Node {
            span,
            kind,
            is_shared,
        })
    }

    /// The entries of a map, and where it ends.
    fn entries(&mut self, depth: usize, start: usize) -> Result<(Vec<Entry>, usize), Problem> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut keys = Keys::default();
        loop {
            let (event, span) = self.next()?;
            if event == Event::MappingEnd {
                let last = entries.last().map(|entry| entry.node.span.end);
                return Ok((entries, self.end(span, last, start)));
            }
            let node = self.node(event, span, depth + 1)?;
            let at = node.span.clone();
            let Kind::Scalar(value) = node.kind else {
                return Err(Problem::new(at.start, "a key must be a text"));
            };
            let key = match value {
                Value::Text(text) | Value::Number(text) => text,
                Value::Flag(flag) => flag.to_string(),
                _ => "null".to_owned(),
            };
            keys.add(&key, at.start)?;
            let (event, span) = self.next()?;
            let mut node = self.node(event, span, depth + 1)?;
            if node.span.is_empty() && matches!(node.kind, Kind::Scalar(_)) {
                // Nothing stands behind the colon.
                let rest = self.text.get(at.end..).unwrap_or_default();
                let end = at.end + rest.find(':').map_or(0, |colon| colon + 1);
                node.span = end..end;
            }
            entries.push(Entry { key, at, node });
        }
    }

    fn nodes(&mut self, depth: usize, start: usize) -> Result<(Vec<Node>, usize), Problem> {
        let mut nodes: Vec<Node> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                let last = nodes.last().map(|node| node.span.end);
                return Ok((nodes, self.end(span, last, start)));
            }
            nodes.push(self.node(event, span, depth + 1)?);
        }
    }

    /// Where a list or map ends: with its bracket, else with its last value.
    fn end(&self, span: Span, last: Option<usize>, start: usize) -> usize {
        let closing = self.place(span.start)..self.place(span.end);
        // What follows a bracket in its line counts as a part of it.
        match self.text.get(closing.clone()) {
            Some(text) if text.starts_with(['}', ']']) => closing.start + 1,
            _ => last.unwrap_or(start),
        }
    }

    /// Where a scalar stands: the parser includes what follows some.
    fn scalar_span(&self, span: Range<usize>, style: ScalarStyle, value: &str) -> Range<usize> {
        let text = self.text.get(span.clone()).unwrap_or_default();
        let length = match style {
            ScalarStyle::Plain => text.trim_end().len(),
            ScalarStyle::SingleQuoted => quoted_length(text, '\'', false),
            ScalarStyle::DoubleQuoted => quoted_length(text, '"', true),
            // Empty lines at the end belong to it if it keeps them.
            _ if value.ends_with("\n\n") => text.trim_end_matches(' ').len(),
            _ => text.trim_end().len(),
        };
        span.start..span.start + length
    }
}

/// The length of a quoted text, with its quotes.
fn quoted_length(text: &str, quote: char, has_escapes: bool) -> usize {
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        let is_doubled = !has_escapes && chars.peek().is_some_and(|(_, next)| *next == quote);
        if c == quote && !is_doubled {
            return at + 1;
        }
        if c == quote || (has_escapes && c == '\\') {
            chars.next();
        }
    }
    text.len()
}

/// What a scalar is in YAML's core schema.
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::from(text);
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Flag(true),
        "false" | "False" | "FALSE" => Value::Flag(false),
        _ if is_number(text) => Value::Number(text.to_owned()),
        _ => Value::from(text),
    }
}

fn is_number(text: &str) -> bool {
    let is_like_number =
        text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.'));
    is_like_number && text.parse::<f64>().is_ok()
}

/// Appends a member of a map in lines of its own, each with a line end.
pub(super) fn push_member(out: &mut String, member: &(String, Value), indent: usize, eol: &str) {
    push_spaces(out, indent);
    push_text(out, &member.0);
    out.push(':');
    push_behind(out, &member.1, indent, eol);
}

/// Appends what stands behind `key:`.
fn push_behind(out: &mut String, value: &Value, indent: usize, eol: &str) {
    match value {
        Value::Map(members) if !members.is_empty() => {
            out.push_str(eol);
            for member in members {
                push_member(out, member, indent + 2, eol);
            }
        }
        Value::List(values) if !values.is_empty() => {
            out.push_str(eol);
            for value in values {
                push_item(out, value, indent + 2, eol);
            }
        }
        value => {
            out.push(' ');
            push_scalar(out, value);
            out.push_str(eol);
        }
    }
}

fn push_item(out: &mut String, value: &Value, indent: usize, eol: &str) {
    push_spaces(out, indent);
    out.push('-');
    match value {
        Value::Map(members) if !members.is_empty() => {
            // The first member shares the line of the dash.
            let mut lines = String::new();
            for member in members {
                push_member(&mut lines, member, indent + 2, eol);
            }
            out.push(' ');
            out.push_str(lines.trim_start_matches(' '));
        }
        value => push_behind(out, value, indent, eol),
    }
}

fn push_spaces(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}

fn push_scalar(out: &mut String, value: &Value) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => out.push_str(number),
        Value::Text(text) => push_text(out, text),
        Value::List(_) => out.push_str("[]"),
        Value::Map(_) => out.push_str("{}"),
    }
}

/// Appends a text, in quotes unless nobody can take it for something else.
fn push_text(out: &mut String, text: &str) {
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/');
    let mut chars = text.chars();
    let is_plain = chars
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '$')
        && chars.all(|c| is_word(c) || c == ' ')
        && !text.ends_with(' ')
        && !means_something(text);
    if is_plain {
        out.push_str(text);
    } else {
        push_string(out, text);
    }
}

/// Words that some version of YAML takes for no text.
fn means_something(text: &str) -> bool {
    let word = text.to_ascii_lowercase();
    matches!(
        &*word,
        "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n"
    )
}

#[cfg(test)]
mod tests;
