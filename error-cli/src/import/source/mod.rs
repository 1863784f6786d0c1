//! A file as tables, whatever it is written in.

mod csv;
mod json;
mod keys;
mod list;
mod markdown;
mod toml;

use super::Kind;
use super::report::Report;

/// The tables of a file.
#[derive(Debug, Default)]
pub(super) struct Source {
    pub(super) title: Option<String>,
    pub(super) tables: Vec<Table>,
}

/// A table, or a list of records.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// Where its header is.
    pub(super) line: usize,
    /// The headings that it stands under, the outermost first.
    pub(super) headings: Vec<String>,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Cells>,
}

/// A row; what is missing is empty.
#[derive(Debug, Default)]
pub(super) struct Cells {
    pub(super) line: usize,
    pub(super) cells: Vec<String>,
}

impl Cells {
    pub(super) fn get(&self, column: Option<usize>) -> &str {
        let cell = column.and_then(|at| self.cells.get(at));
        cell.map_or("", |cell| cell.trim())
    }

    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// What a text without a telling name is.
pub(super) fn guess(text: &str) -> Kind {
    let start = text.trim_start();
    if start.starts_with('{') || (start.starts_with('[') && is_json_array(start)) {
        return Kind::Json;
    }
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    if lines
        .clone()
        .any(|line| line.starts_with("[[") && line.ends_with("]]"))
    {
        return Kind::Toml;
    }
    let is_markdown = lines
        .clone()
        .any(|line| line.contains("---") && line.contains('|'));
    let first = lines.next().unwrap_or_default();
    if !is_markdown && first.contains([',', ';', '\t']) && !first.starts_with('#') {
        return Kind::Csv;
    }
    Kind::Markdown
}

/// Whether a text is a document of faultcode, which has the last line that only
/// such a document has.
pub(super) fn is_document(text: &str) -> bool {
    let has = |start: &[&str]| {
        text.lines()
            .any(|line| start.iter().any(|start| line.starts_with(start)))
    };
    let last = text.lines().rfind(|line| !line.trim().is_empty());
    last.is_some_and(|line| line.trim() == "# end of error codes")
        && has(&["schema = ", "schema="])
        && has(&["[[category]]", "[[code]]"])
}

/// Whether what begins with a bracket is JSON, and not the head of a TOML table.
fn is_json_array(text: &str) -> bool {
    let inner = text[1..].trim_start();
    inner.starts_with(['{', ']', '"']) || inner.is_empty()
}

pub(super) fn read(text: &str, kind: Kind, report: &mut Report) -> Result<Source, String> {
    match kind {
        Kind::Markdown => Ok(markdown::read(text)),
        Kind::Csv => csv::read(text, report),
        Kind::Toml => toml::read(text, report),
        Kind::Json => json::read(text, report),
    }
}

/// What a file of this kind is searched for.
pub(super) fn looked_for(kind: Kind) -> &'static str {
    match kind {
        Kind::Markdown => "Markdown tables",
        Kind::Csv => "CSV rows under a header",
        Kind::Toml => "TOML arrays of tables",
        Kind::Json => "JSON arrays of objects",
    }
}

/// Finds the line of an offset.
pub(super) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self {
            starts: std::iter::once(0)
                .chain(ends.map(|(at, _)| at + 1))
                .collect(),
        }
    }

    /// The number of the line, from 1.
    pub(super) fn at(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_recognised_by_its_text() {
        assert_eq!(guess("[{\"code\": 1}]"), Kind::Json);
        assert_eq!(guess("{}"), Kind::Json);
        assert_eq!(guess("[[error]]\ncode = \"A\""), Kind::Toml);
        assert_eq!(guess("code,message\nA1,No"), Kind::Csv);
        assert_eq!(
            guess("# Codes, all of them\n\n| a |\n| --- |"),
            Kind::Markdown
        );
        assert_eq!(guess(""), Kind::Markdown);
    }

    #[test]
    fn lines_are_counted_from_one() {
        let lines = Lines::of("a\nb\n");
        assert_eq!((lines.at(0), lines.at(1), lines.at(2)), (1, 1, 2));
    }
}
