//! Rows under a header.

use csv::{ReaderBuilder, StringRecord};

use super::{Cells, Lines, Source, Table};
use crate::import::report::Report;

pub(super) fn read(text: &str, report: &mut Report) -> Result<Source, String> {
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter(text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let lines = Lines::of(text);
    let mut table = Table::default();
    let mut has_header = false;
    let mut last_start = 0;
    let mut record = StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {}
            Err(error) => return Err(format!("{}: {error}", report.file())),
        }
        // The reader's position is before blank lines; the row is behind them.
        let start = record.position().map_or(0, csv::Position::byte);
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        let blank = text.get(start..).unwrap_or_default();
        last_start = start + (blank.len() - blank.trim_start_matches(['\r', '\n']).len());
        let line = lines.at(last_start);
        let cells = record.iter().map(str::to_owned).collect();
        if has_header {
            table.rows.push(Cells { line, cells });
        } else {
            has_header = true;
            table.line = line;
            table.columns = cells;
        }
    }
    drop_unclosed(text, last_start, &mut table, report);
    report_wide(&table, report);
    Ok(Source {
        title: None,
        tables: vec![table],
    })
}

/// The most frequent separator of the first line.
fn delimiter(text: &str) -> u8 {
    let first = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let count = |delimiter: u8| first.bytes().filter(|&byte| byte == delimiter).count();
    // The last of equals is the one that `max_by_key` returns.
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|&delimiter| count(delimiter))
        .unwrap_or(b',')
}

/// A quote that is never closed takes the rest of the file into one cell.
fn drop_unclosed(text: &str, last_start: usize, table: &mut Table, report: &mut Report) {
    let quotes = |text: &str| text.bytes().filter(|&byte| byte == b'"').count();
    let last = text.get(last_start..).unwrap_or_default();
    let is_quoted = table
        .rows
        .last()
        .is_some_and(|row| row.cells.last().is_some_and(|cell| cell.contains('\n')));
    if quotes(last) % 2 == 1
        && is_quoted
        && let Some(row) = table.rows.pop()
    {
        report.lost(
            row.line,
            "a quote is never closed; the rest of the file was skipped",
        );
    }
}

/// More cells than the header has say nothing of what they are.
fn report_wide(table: &Table, report: &mut Report) {
    for row in &table.rows {
        let extra = row.cells.iter().skip(table.columns.len());
        if extra.clone().any(|cell| !cell.trim().is_empty()) {
            report.lost(
                row.line,
                "the row has more cells than the header; the rest was dropped",
            );
        }
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

    fn rows(text: &str) -> (Vec<(usize, Vec<String>)>, String) {
        let mut report = Report::new("a.csv".to_owned());
        let mut source = read(text, &mut report).unwrap();
        let rows = source.tables.remove(0).rows;
        (
            rows.into_iter().map(|row| (row.line, row.cells)).collect(),
            report.lines(),
        )
    }

    #[test]
    fn lines_are_those_of_the_file() {
        let (rows, _) = rows("code;message\nA1;\"two\nlines\"\n\nA2;b\n");
        assert_eq!(rows[0], (2, vec!["A1".to_owned(), "two\nlines".to_owned()]));
        assert_eq!(rows[1].0, 5);
    }

    #[test]
    fn an_unclosed_quote_is_reported() {
        let (rows, report) = rows("code,message\nA1,a\nA2,\"b\nA3,c\n");
        assert_eq!(rows.len(), 1);
        assert_eq!(
            report,
            "a.csv:3: a quote is never closed; the rest of the file was skipped\n"
        );
    }
}
