//! The rows of a table of codes.

use super::columns::Columns;
use super::pattern::Pattern;
use super::report::Report;
use super::source::{Cells, Table};
use super::text::{self, shown};

/// A row that has a code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) code: String,
    /// As the column says it.
    pub(super) category: Option<String>,
    pub(super) name: Option<String>,
    pub(super) status: Option<u16>,
    pub(super) retryable: Option<bool>,
    pub(super) message: Option<String>,
    pub(super) explanation: Option<String>,
    pub(super) is_common: bool,
}

/// Whether a table is one of codes: it has a column of them, and what stands
/// there are no patterns of codes.
pub(super) fn is_code_table(table: &Table) -> bool {
    let columns = Columns::of(&table.columns);
    let Some(code) = columns.code else {
        return false;
    };
    let cells = table.rows.iter().map(|row| row.get(Some(code)));
    let (patterns, others): (Vec<_>, Vec<_>) = cells
        .filter(|cell| !cell.is_empty())
        .partition(|cell| Pattern::parse(cell).is_some());
    patterns.is_empty() || others.len() > patterns.len()
}

/// Reads the rows of a table of codes.
pub(super) fn read(table: &Table, report: &mut Report) -> Vec<Row> {
    let columns = columns(table, report);
    let mut codes = table.rows.iter().map(|row| code(row, &columns));
    let have_hyphens = codes.any(|code| code.contains('-') && !Pattern::is_several(code, false));
    let mut rows = Vec::with_capacity(table.rows.len());
    for cells in table.rows.iter().filter(|row| !row.is_blank()) {
        let reader = RowReader {
            cells,
            columns: &columns,
            have_hyphens,
        };
        rows.extend(reader.read(report));
    }
    rows
}

/// What the columns are, in view of what stands in them.
fn columns(table: &Table, report: &mut Report) -> Columns {
    let mut columns = Columns::of(&table.columns);
    let cells = |at: usize| {
        let cells = table.rows.iter().map(move |row| row.get(Some(at)));
        cells.filter(|cell| !cell.is_empty())
    };
    // `Error` is a name in one file and a sentence in the other.
    if let (Some(name), None) = (columns.name, columns.message)
        && cells(name).filter(|cell| cell.contains(' ')).count() * 2 > cells(name).count()
    {
        columns.message = columns.name.take();
    }
    // A column of statuses that cannot be read is one still, unlike one of words.
    if columns
        .status
        .is_some_and(|at| !cells(at).any(|cell| cell.contains(|c: char| c.is_ascii_digit())))
    {
        columns.status = None;
    }
    if columns
        .retryable
        .is_some_and(|at| !cells(at).any(|cell| yes_or_no(cell).is_some()))
    {
        columns.retryable = None;
    }
    if columns
        .common
        .is_some_and(|at| !cells(at).any(|cell| yes_or_no(cell).is_some()))
    {
        columns.common = None;
    }
    for (at, name) in table.columns.iter().enumerate() {
        if !columns.uses(at) && cells(at).next().is_some() {
            report.lost(
                table.line,
                format!("column {} is not used", shown(name.trim())),
            );
        }
    }
    columns
}

/// The code of a row, without what emphasises it.
fn code<'t>(cells: &'t Cells, columns: &Columns) -> &'t str {
    cells
        .get(columns.code)
        .trim_matches(|c: char| c.is_whitespace() || "`*\"'[]()".contains(c))
}

struct RowReader<'t> {
    cells: &'t Cells,
    columns: &'t Columns,
    /// Whether codes of the table have hyphens.
    have_hyphens: bool,
}

impl RowReader<'_> {
    fn read(&self, report: &mut Report) -> Option<Row> {
        let code = self.code(report)?;
        Some(Row {
            line: self.cells.line,
            category: self.text(self.columns.category, "category", &code, report),
            name: self.text(self.columns.name, "name", &code, report),
            status: self.status(&code, report),
            retryable: self.flag(self.columns.retryable, "retryable", &code, report),
            message: self.text(self.columns.message, "message", &code, report),
            explanation: self.text(self.columns.explanation, "explanation", &code, report),
            is_common: self.flag(self.columns.common, "common", &code, report) == Some(true),
            code,
        })
    }

    fn code(&self, report: &mut Report) -> Option<String> {
        let code = code(self.cells, self.columns);
        if code.is_empty() {
            report.lost(self.cells.line, "no code in this row; skipped");
            return None;
        }
        if Pattern::is_several(code, self.have_hyphens) {
            report.lost(
                self.cells.line,
                format!(
                    "{} stands for several codes; the row was skipped",
                    shown(code)
                ),
            );
            return None;
        }
        match text::check_code(code) {
            Ok(()) => Some(code.to_owned()),
            Err(wrong) => {
                report.lost(self.cells.line, format!("{wrong}; the row was skipped"));
                None
            }
        }
    }

    fn text(
        &self,
        column: Option<usize>,
        what: &str,
        code: &str,
        report: &mut Report,
    ) -> Option<String> {
        let (text, has_hidden) = text::line(self.cells.get(column));
        if has_hidden {
            report.lost(
                self.cells.line,
                format!("control characters were removed from the {what} of {code}"),
            );
        }
        (!text.is_empty()).then_some(text)
    }

    fn status(&self, code: &str, report: &mut Report) -> Option<u16> {
        let cell = self.cells.get(self.columns.status);
        if is_nothing(cell) {
            return None;
        }
        match status(cell) {
            Ok(status) => Some(status),
            Err(wrong) => {
                report.lost(
                    self.cells.line,
                    format!("status {} of {code} {wrong}; dropped", shown(cell)),
                );
                None
            }
        }
    }

    fn flag(
        &self,
        column: Option<usize>,
        what: &str,
        code: &str,
        report: &mut Report,
    ) -> Option<bool> {
        let cell = self.cells.get(column);
        if is_nothing(cell) {
            return None;
        }
        let flag = yes_or_no(cell);
        if flag.is_none() {
            report.lost(
                self.cells.line,
                format!(
                    "{what} {} of {code} is neither yes nor no; dropped",
                    shown(cell)
                ),
            );
        }
        flag
    }
}

/// Whether a cell says that there is nothing.
fn is_nothing(cell: &str) -> bool {
    let cell = cell.to_lowercase();
    matches!(
        cell.as_str(),
        "" | "-" | "–" | "—" | "n/a" | "none" | "?" | "unknown"
    )
}

/// The status in `404`, `404 Not Found` or `HTTP 404`; what is wrong otherwise.
pub(super) fn status(cell: &str) -> Result<u16, &'static str> {
    let mut statuses = cell
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '.')
        .filter(|word| word.len() == 3)
        .filter_map(|word| word.parse::<u16>().ok());
    match (statuses.next(), statuses.next()) {
        (None, _) => Err("is no HTTP status"),
        (Some(_), Some(_)) => Err("is more than one"),
        (Some(status), None) if (400..=599).contains(&status) => Ok(status),
        _ => Err("is not from 400 to 599"),
    }
}

/// The answer in `true`, `Yes`, `✓` or `no (see above)`.
pub(super) fn yes_or_no(cell: &str) -> Option<bool> {
    let word: String = cell
        .trim()
        .to_lowercase()
        .chars()
        .take_while(|c| !c.is_whitespace() && !matches!(c, ',' | ';' | '.' | '(' | '\u{FE0F}'))
        .collect();
    match word.as_str() {
        "true" | "yes" | "y" | "1" | "on" | "retry" | "retryable" | "✓" | "✔" | "✅" | "☑" => {
            Some(true)
        }
        "false" | "no" | "n" | "0" | "off" | "never" | "✗" | "✘" | "❌" | "✖" | "☐" => {
            Some(false)
        }
        _ => match cell.trim() {
            "[x]" | "[X]" => Some(true),
            "[ ]" => Some(false),
            _ => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_read_with_their_phrase() {
        assert_eq!(status("404 Not Found"), Ok(404));
        assert_eq!(status("HTTP/1.1 503"), Ok(503));
        assert_eq!(status("(422)"), Ok(422));
        assert!(status("200 OK").is_err());
        assert!(status("400/404").is_err());
        assert!(status("4xx").is_err());
        assert!(status("1404").is_err());
    }

    #[test]
    fn answers_are_read() {
        assert_eq!(yes_or_no("TRUE"), Some(true));
        assert_eq!(yes_or_no("✔️"), Some(true));
        assert_eq!(yes_or_no("No, never"), Some(false));
        assert_eq!(yes_or_no("[ ]"), Some(false));
        assert_eq!(yes_or_no("maybe"), None);
    }
}
