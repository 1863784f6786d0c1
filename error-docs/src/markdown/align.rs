//! Tables with aligned columns.

use crate::text::{push_padded, width};

/// The narrowest column: some readers want three dashes.
const NARROWEST: usize = 3;

/// Pads the cells of every table in a text, so that its columns line up.
pub(crate) fn aligned(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut table: Vec<Vec<&str>> = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some(cells) = cells(line.trim()) {
            table.push(cells);
        } else {
            push_table(&mut out, &table);
            table.clear();
            out.push_str(line);
        }
    }
    push_table(&mut out, &table);
    out
}

/// The cells of a table's row, if the line is one.
fn cells(line: &str) -> Option<Vec<&str>> {
    let row = line.strip_prefix('|')?.strip_suffix('|')?;
    let mut cells = Vec::new();
    let mut start = 0;
    for (at, _) in row.match_indices('|') {
        if !row[..at].ends_with('\\') {
            cells.push(row[start..at].trim());
            start = at + 1;
        }
    }
    cells.push(row[start..].trim());
    Some(cells)
}

fn push_table(out: &mut String, rows: &[Vec<&str>]) {
    // A text may be of dashes, too: below the head alone they are a rule.
    let has_rule = rows
        .get(1)
        .is_some_and(|row| row.iter().all(|cell| is_rule(cell)));
    let is_rule = |position: usize| position == 1 && has_rule;
    let mut widths: Vec<usize> = Vec::new();
    for (position, row) in rows.iter().enumerate() {
        widths.resize(widths.len().max(row.len()), NARROWEST);
        if is_rule(position) {
            continue;
        }
        for (column, cell) in widths.iter_mut().zip(row) {
            *column = width(cell).max(*column);
        }
    }
    for (position, row) in rows.iter().enumerate() {
        for (cell, &columns) in row.iter().zip(&widths) {
            out.push_str("| ");
            if is_rule(position) {
                push_rule(out, cell, columns);
            } else {
                push_padded(out, cell, columns);
            }
            out.push(' ');
        }
        out.push_str("|\n");
    }
}

/// Whether a cell is one of the row below the head: `---`, `:-:`.
fn is_rule(cell: &str) -> bool {
    let dashes = cell.strip_prefix(':').unwrap_or(cell);
    let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
    !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')
}

fn push_rule(out: &mut String, cell: &str, columns: usize) {
    let (left, right) = (cell.starts_with(':'), cell.ends_with(':'));
    let dashes = columns - usize::from(left) - usize::from(right);
    out.push_str(if left { ":" } else { "" });
    out.extend(std::iter::repeat_n('-', dashes));
    out.push_str(if right { ":" } else { "" });
}
