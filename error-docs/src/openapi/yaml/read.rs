//! Reading, with places.

use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span};

use crate::openapi::node::{Entry, Keys, Kind, MAX_DEPTH, Node, Problem};
use crate::openapi::value::Value;

/// Reads a document, which must be the only one in the text.
pub(in crate::openapi) fn parse(text: &str) -> Result<Node, Problem> {
    let mut places: Vec<_> = text.char_indices().map(|(at, _)| at).collect();
    places.push(text.len());
    let mut reader = Reader {
        text,
        places,
        parser: Parser::new_from_str(text),
        open: 0,
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
    /// How many braces and brackets are open.
    open: usize,
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

    fn behind(&self, at: usize) -> &'t str {
        self.text.get(at..).unwrap_or_default()
    }

    fn node(&mut self, event: Event<'t>, span: Span, depth: usize) -> Result<Node, Problem> {
        let start = self.place(span.start);
        if depth > MAX_DEPTH {
            return Err(Problem::new(start, "this is nested too deeply"));
        }
        let end = self.place(span.end);
        let is_enclosed = self.open > 0;
        let opening = self.text.get(start..end).unwrap_or_default();
        let opens = opening.starts_with(['{', '[']);
        let (span, kind, anchor) = match event {
            // Nothing, with an anchor or a tag; its place is that of what comes behind.
            Event::Scalar(text, ScalarStyle::Plain, ..) if text.is_empty() => {
                let before = self.text.get(..start).unwrap_or_default();
                let at = before.rfind(['&', '!']).unwrap_or(start);
                return Err(Problem::new(
                    at,
                    "a value is missing behind its anchor or tag",
                ));
            }
            // Nothing is called `~`, too.
            Event::Scalar(text, ScalarStyle::Plain, ..)
                if text == "~" && !opening.starts_with('~') =>
            {
                (start..start, Kind::Scalar(Value::Null), 0)
            }
            Event::Scalar(text, style, anchor, _) => {
                let span = self.scalar_span(start..end, style, &text);
                (span, Kind::Scalar(scalar(&text, style)), anchor)
            }
            Event::MappingStart(anchor, _) => {
                self.open += usize::from(opens);
                let (entries, closing) = self.entries(depth)?;
                self.open -= usize::from(opens);
                let last = entries.last().map(|entry| &entry.node);
                let end = self.end(opens, closing, last, start);
                let is_flow = opens || is_enclosed;
                (start..end, Kind::Map { entries, is_flow }, anchor)
            }
            Event::SequenceStart(anchor, _) => {
                self.open += usize::from(opens);
                let (nodes, closing) = self.nodes(depth)?;
                self.open -= usize::from(opens);
                let end = self.end(opens, closing, nodes.last(), start);
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
            is_enclosed,
        })
    }

    /// The entries of a map, and what closes it.
    fn entries(&mut self, depth: usize) -> Result<(Vec<Entry>, Span), Problem> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut keys = Keys::default();
        loop {
            let (event, span) = self.next()?;
            if event == Event::MappingEnd {
                return Ok((entries, span));
            }
            let node = self.node(event, span, depth + 1)?;
            let at = node.span.clone();
            let value = match node.kind {
                Kind::Scalar(value) if !at.is_empty() => value,
                _ => return Err(Problem::new(at.start, "a key must be a text")),
            };
            let key = match value {
                Value::Text(text) | Value::Number(text) => text,
                Value::Flag(flag) => flag.to_string(),
                _ => "null".to_owned(),
            };
            keys.add(&key, at.start)?;
            let (event, span) = self.next()?;
            let mut node = self.node(event, span, depth + 1)?;
            if node.span.is_empty() && matches!(node.kind, Kind::Scalar(Value::Null)) {
                // Nothing stands behind the colon, if there is one.
                let colon = self.skip_blank(at.end);
                let has_colon = self.behind(colon).starts_with(':');
                let end = if has_colon { colon + 1 } else { at.end };
                node.span = end..end;
            }
            entries.push(Entry { key, at, node });
        }
    }

    /// The items of a list, and what closes it.
    fn nodes(&mut self, depth: usize) -> Result<(Vec<Node>, Span), Problem> {
        let mut nodes: Vec<Node> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                return Ok((nodes, span));
            }
            nodes.push(self.node(event, span, depth + 1)?);
        }
    }

    /// Where a list or map ends: with its bracket, else with its last value.
    fn end(&self, opens: bool, closing: Span, last: Option<&Node>, start: usize) -> usize {
        if !opens {
            return last.map_or(start, |last| last.span.end);
        }
        let at = self.place(closing.start);
        // A comma behind the last value has the place of the bracket.
        let is_comma = self.behind(at).starts_with(',');
        // What follows the bracket in its line counts as a part of it.
        self.skip_blank(at + usize::from(is_comma)) + 1
    }

    /// The next place with something that is no comment.
    fn skip_blank(&self, at: usize) -> usize {
        let mut rest = self.behind(at).trim_start();
        while rest.starts_with('#') {
            rest = rest.trim_start_matches(|c| c != '\n').trim_start();
        }
        self.text.len() - rest.len()
    }

    /// Where a scalar stands: the parser includes what follows some.
    fn scalar_span(&self, span: Range<usize>, style: ScalarStyle, value: &str) -> Range<usize> {
        let Range { start, end } = span;
        let text = self.text.get(start..end).unwrap_or_default();
        let before = self.text.get(..end).unwrap_or_default();
        let end = match style {
            ScalarStyle::SingleQuoted => start + quoted_length(text, '\'', false),
            ScalarStyle::DoubleQuoted => start + quoted_length(text, '"', true),
            // Blank lines at the end belong to it if it keeps them.
            _ if value
                .lines()
                .last()
                .is_some_and(|line| line.trim().is_empty()) =>
            {
                before.trim_end_matches(' ').len()
            }
            _ => before.trim_end().len(),
        };
        // One of empty lines alone begins behind them.
        start.min(end)..end
    }
}

/// The length of a quoted text, with its quotes.
pub(super) fn quoted_length(text: &str, quote: char, has_escapes: bool) -> usize {
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
pub(super) fn scalar(text: &str, style: ScalarStyle) -> Value {
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
