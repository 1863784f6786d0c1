//! Records as tables: what JSON and TOML have in common.

use std::collections::HashMap;

use super::{Cells, Source, Table, keys};
use crate::import::columns::{Columns, header};
use crate::import::report::Report;

/// A value out of a list, with the line that it begins on.
pub(super) struct Value {
    pub(super) line: usize,
    pub(super) node: Node,
}

pub(super) enum Node {
    /// A text, a number, a yes or no.
    Scalar(String),
    List(Vec<Value>),
    Record(Vec<(String, Value)>),
}

/// Keys that say that there are errors, not which.
const WRAPPERS: &[&str] = &[
    "error",
    "errors",
    "code",
    "codes",
    "error codes",
    "data",
    "items",
    "list",
];

/// The tables in a value.
pub(super) fn tables(root: Value, report: &mut Report) -> Source {
    let mut source = Source::default();
    collect(root, Vec::new(), &mut source, report);
    source
}

/// Nesting is bounded by what the parsers accept.
fn collect(value: Value, headings: Vec<String>, source: &mut Source, report: &mut Report) {
    let line = value.line;
    match value.node {
        Node::List(items) => list(line, items, headings, source, report),
        Node::Record(fields) => record(fields, &headings, source, report),
        Node::Scalar(_) => report.lost(line, "this is no list of records; skipped"),
    }
}

/// An array is a table; what is no record in it is reported.
fn list(
    line: usize,
    items: Vec<Value>,
    headings: Vec<String>,
    source: &mut Source,
    report: &mut Report,
) {
    let mut table = Builder::new(line, headings);
    for item in items {
        match item.node {
            Node::Record(fields) => table.push(item.line, fields, None),
            Node::Scalar(_) | Node::List(_) => {
                report.lost(item.line, "this is no record with a code; skipped");
            }
        }
    }
    source.tables.push(table.finish());
}

/// The values of an object are categories, or records named by their code.
fn record(
    fields: Vec<(String, Value)>,
    headings: &[String],
    source: &mut Source,
    report: &mut Report,
) {
    let mut coded: Option<Builder> = None;
    for (key, value) in fields {
        let line = value.line;
        match value.node {
            Node::Scalar(text) if header(&key) == "title" && headings.is_empty() => {
                source.title = Some(text);
            }
            Node::Scalar(_) => {
                report.lost(
                    line,
                    format!("`{}` is no list of records; skipped", key.escape_debug()),
                );
            }
            Node::Record(inner) if is_code_record(&inner) => coded
                .get_or_insert_with(|| Builder::new(line, headings.to_vec()))
                .push(line, inner, Some(key)),
            node => {
                let mut headings = headings.to_vec();
                if !WRAPPERS.contains(&header(&key).as_str()) {
                    headings.push(key);
                }
                collect(Value { line, node }, headings, source, report);
            }
        }
    }
    source.tables.extend(coded.map(Builder::finish));
}

/// Whether a record says something of one code, which its key is.
fn is_code_record(fields: &[(String, Value)]) -> bool {
    let scalars: Vec<_> = fields
        .iter()
        .filter(|(_, value)| matches!(value.node, Node::Scalar(_)))
        .map(|(key, _)| key.clone())
        .collect();
    let columns = Columns::of(&scalars);
    columns.message.is_some() || columns.status.is_some() || columns.name.is_some()
}

/// A table whose columns are found as its records come.
struct Builder {
    table: Table,
    places: HashMap<String, usize>,
}

impl Builder {
    fn new(line: usize, headings: Vec<String>) -> Self {
        Self {
            table: Table {
                line,
                headings,
                ..Table::default()
            },
            places: HashMap::new(),
        }
    }

    fn push(&mut self, line: usize, fields: Vec<(String, Value)>, code: Option<String>) {
        let mut cells = vec![String::new(); self.table.columns.len()];
        let code = code.map(|code| ("code".to_owned(), code));
        let fields = fields.into_iter().map(|(key, value)| (key, written(value)));
        for (key, text) in code.into_iter().chain(fields) {
            let place = match self.places.get(&key) {
                Some(place) => *place,
                None => {
                    let place = self.table.columns.len();
                    self.table.columns.push(key.clone());
                    self.places.insert(key, place);
                    cells.push(String::new());
                    place
                }
            };
            // The key of a record comes before a field of the same name.
            if let Some(cell) = cells.get_mut(place).filter(|cell| cell.is_empty()) {
                *cell = text;
            }
        }
        self.table.rows.push(Cells { line, cells });
    }

    fn finish(mut self) -> Table {
        keys::align(&mut self.table);
        self.table
    }
}

/// A value as a cell.
fn written(value: Value) -> String {
    match value.node {
        Node::Scalar(text) => text,
        Node::List(items) => {
            let items: Vec<_> = items.into_iter().map(written).collect();
            items.join(", ")
        }
        Node::Record(fields) => {
            let fields: Vec<_> = fields
                .into_iter()
                .map(|(key, value)| format!("{key}: {}", written(value)))
                .collect();
            fields.join(", ")
        }
    }
}
