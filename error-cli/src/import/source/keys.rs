//! Keys that records spell differently.

use super::Table;
use crate::import::columns::Columns;
use crate::import::row;

/// Moves what a record says under a spelling of its own to the column that the
/// table has for it: `httpStatus` to `http_status`.
///
/// A spelling that has served is emptied, so that it is not reported as unused.
pub(super) fn align(table: &mut Table) {
    let whole = Columns::of(&table.columns);
    let mut served = vec![false; table.columns.len()];
    for row in &mut table.rows {
        let filled: Vec<_> = (0..row.cells.len())
            .filter(|&at| !row.cells[at].trim().is_empty())
            .collect();
        let own: Vec<_> = filled.iter().map(|&at| table.columns[at].clone()).collect();
        let own = Columns::of(&own);
        for (role, to) in own.roles().into_iter().zip(whole.roles()) {
            let (Some(from), Some(to)) = (role.map(|at| filled[at]), to) else {
                continue;
            };
            if from == to || !fits(&row.cells[from], to, &whole) {
                continue;
            }
            if row.cells.len() <= to {
                row.cells.resize(to + 1, String::new());
            }
            if row.cells[to].trim().is_empty() {
                row.cells[to] = std::mem::take(&mut row.cells[from]);
                served[from] = true;
            }
        }
    }
    for row in &mut table.rows {
        for (at, cell) in row.cells.iter_mut().enumerate() {
            if served[at] && !whole.uses(at) {
                cell.clear();
            }
        }
    }
}

/// Whether a cell of another column can stand in one: `status` may be `active`,
/// and `error` a sentence.
fn fits(cell: &str, to: usize, columns: &Columns) -> bool {
    let to = Some(to);
    if to == columns.status {
        row::status(cell).is_ok()
    } else if to == columns.retryable || to == columns.common {
        row::yes_or_no(cell).is_some()
    } else {
        to != columns.name || !cell.trim().contains(' ')
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::source::Cells;

    fn aligned(columns: &[&str], rows: &[&[&str]]) -> Vec<Vec<String>> {
        let owned = |cells: &[&str]| cells.iter().map(|&cell| cell.to_owned()).collect();
        let mut table = Table {
            columns: owned(columns),
            ..Table::default()
        };
        for row in rows {
            table.rows.push(Cells {
                line: 1,
                cells: owned(row),
            });
        }
        align(&mut table);
        table.rows.into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn a_spelling_of_its_own_fills_the_role() {
        let rows = aligned(
            &["code", "status", "httpStatus", "http_status"],
            &[
                &["A1", "404"],
                &["A2", "", "409"],
                &["A3", "", "", "410"],
                &["A4", "500", "", "503"],
            ],
        );
        assert_eq!(rows[0], ["A1", "", "404"]);
        assert_eq!(rows[1], ["A2", "", "409"]);
        assert_eq!(rows[2], ["A3", "", "410", ""]);
        assert_eq!(rows[3], ["A4", "", "503", ""]);
    }

    #[test]
    fn a_description_is_the_message_where_there_is_no_other() {
        let rows = aligned(
            &["code", "message", "description"],
            &[&["A1", "No", "Never"], &["A2", "", "Not now"]],
        );
        assert_eq!(rows[0], ["A1", "No", "Never"]);
        assert_eq!(rows[1], ["A2", "Not now", ""]);
    }

    #[test]
    fn another_meaning_stays_where_it_is() {
        let rows = aligned(
            &["code", "http", "status"],
            &[&["A1", "404", "active"], &["A2", "", "retired"]],
        );
        assert_eq!(rows[1], ["A2", "", "retired"]);
    }
}
