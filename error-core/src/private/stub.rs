//! What stands in for a type whose declaration has mistakes, so that the
//! mistakes are all that the compiler reports.

use super::{Head, Row, Table};
use crate::Info;

/// A row of a table. A row that is not there, which the derive never asks for,
/// is that of a broken declaration: no panic is compiled into the program.
#[must_use]
#[inline]
pub fn row(rows: &'static [Row], at: usize) -> &'static Row {
    rows.get(at).unwrap_or(&ROW)
}

static ROW: Row = Row("", "", "", 500);
static HEAD: Head = Head::EMPTY;

/// What every value of such a type says.
pub static STUB_INFO: Info = Info::new(&ROW, &HEAD);

/// Its table, without a row.
pub static STUB_TABLE: Table = Table::EMPTY;
