//! Arrays of tables.

use toml::de::{DeTable, DeValue};

use super::list::{self, Node, Value};
use super::{Lines, Source};
use crate::import::report::Report;

pub(super) fn read(text: &str, report: &mut Report) -> Result<Source, String> {
    let lines = Lines::of(text);
    let table = DeTable::parse(text).map_err(|error| {
        let line = error.span().map_or(1, |span| lines.at(span.start));
        format!("{}:{line}: {}", report.file(), error.message())
    })?;
    let line = lines.at(table.span().start);
    let root = Value {
        line,
        node: record(table.into_inner(), &lines),
    };
    Ok(list::tables(root, report))
}

/// The fields in the order of the file, which the parser does not keep.
fn record(table: DeTable<'_>, lines: &Lines) -> Node {
    let mut fields: Vec<_> = table
        .into_iter()
        .map(|(key, value)| {
            let start = key.span().start;
            (start, key.into_inner().into_owned(), value)
        })
        .collect();
    fields.sort_by_key(|(start, ..)| *start);
    let fields = fields
        .into_iter()
        .map(|(start, key, value)| {
            let line = lines.at(start);
            (key, read_value(value.into_inner(), line, lines))
        })
        .collect();
    Node::Record(fields)
}

fn read_value(value: DeValue<'_>, line: usize, lines: &Lines) -> Value {
    let node = match value {
        DeValue::String(text) => Node::Scalar(text.into_owned()),
        DeValue::Integer(number) => Node::Scalar(number.to_string()),
        DeValue::Float(number) => Node::Scalar(number.to_string()),
        DeValue::Boolean(is_true) => Node::Scalar(is_true.to_string()),
        DeValue::Datetime(time) => Node::Scalar(time.to_string()),
        DeValue::Array(items) => Node::List(
            items
                .into_iter()
                .map(|item| {
                    let line = lines.at(item.span().start);
                    read_value(item.into_inner(), line, lines)
                })
                .collect(),
        ),
        DeValue::Table(table) => record(table, lines),
    };
    Value { line, node }
}
