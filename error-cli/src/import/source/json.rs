//! An array of objects, or an object of such arrays.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::list::{self, Node, Value};
use super::{Lines, Source};
use crate::import::report::Report;

/// How deep objects and arrays may be within each other.
const DEEPEST: usize = 64;

pub(super) fn read(text: &str, report: &mut Report) -> Result<Source, String> {
    let file = report.file().to_owned();
    let place = |error: serde_json::Error| format!("{file}:{}: {error}", error.line());
    // The syntax of the whole is checked here, without recursion.
    let root: &RawValue = serde_json::from_str(text).map_err(place)?;
    let reader = Reader {
        text,
        lines: Lines::of(text),
    };
    let root = reader
        .value(root, 0)
        .map_err(|(line, message)| format!("{file}:{line}: {message}"))?;
    Ok(list::tables(root, report))
}

/// Reads values level by level: the parser gives the text of what is inside,
/// and with it the place, which it would not tell otherwise.
struct Reader<'t> {
    text: &'t str,
    lines: Lines,
}

impl<'t> Reader<'t> {
    fn value(&self, raw: &'t RawValue, depth: usize) -> Result<Value, (usize, String)> {
        let text = raw.get();
        // A raw value is a part of the text that it was read from.
        let offset = (text.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let line = self.lines.at(offset.min(self.text.len()));
        if depth > DEEPEST {
            return Err((line, format!("more than {DEEPEST} levels of nesting")));
        }
        let wrong = |error: serde_json::Error| (line, error.to_string());
        let node = match text.as_bytes().first() {
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text).map_err(wrong)?;
                let items: Result<_, _> = items
                    .into_iter()
                    .map(|item| self.value(item, depth + 1))
                    .collect();
                Node::List(items?)
            }
            Some(b'{') => {
                let Fields(fields) = serde_json::from_str(text).map_err(wrong)?;
                let fields: Result<_, _> = fields
                    .into_iter()
                    .map(|(key, value)| Ok((key, self.value(value, depth + 1)?)))
                    .collect();
                Node::Record(fields?)
            }
            Some(b'"') => Node::Scalar(serde_json::from_str(text).map_err(wrong)?),
            _ if text == "null" => Node::Scalar(String::new()),
            _ => Node::Scalar(text.to_owned()),
        };
        Ok(Value { line, node })
    }
}

/// The fields of an object in the order of the file.
struct Fields<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Fields(fields))
    }
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
mod tests {
    use super::*;

    fn tables(text: &str) -> Source {
        read(text, &mut Report::new("a.json".to_owned())).unwrap()
    }

    #[test]
    fn records_know_their_lines() {
        let source = tables(
            "{\n  \"Auth\": [\n    {\"code\": \"A1\", \"http\": 401},\n    {\"code\": \"A2\"}\n  ]\n}",
        );
        let table = &source.tables[0];
        assert_eq!(table.headings, ["Auth"]);
        assert_eq!(table.columns, ["code", "http"]);
        assert_eq!((table.rows[0].line, table.rows[1].line), (3, 4));
        assert_eq!(table.rows[0].cells, ["A1", "401"]);
    }

    #[test]
    fn records_may_be_named_by_their_code() {
        let source = tables("{\"A1\": {\"message\": \"a\"}, \"A2\": {\"message\": \"b\"}}");
        assert_eq!(source.tables[0].columns, ["code", "message"]);
        assert_eq!(source.tables[0].rows[1].cells, ["A2", "b"]);
    }

    #[test]
    fn deep_nesting_is_refused() {
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        let mut report = Report::new("a.json".to_owned());
        let error = read(&deep, &mut report).unwrap_err();
        assert_eq!(error, "a.json:1: more than 64 levels of nesting");
    }
}
