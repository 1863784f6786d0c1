//! What stands in for a type whose declaration has mistakes, so that the
//! mistakes are all that the compiler reports.

use super::{CategoryParts, Table};
use crate::{Category, Info};

static CATEGORY: Category = Category::new(CategoryParts::EMPTY);

/// The row of every value of such a type.
pub static STUB_INFO: Info = Info("", "", "", &CATEGORY, 500);

/// Its table, without a row.
pub static STUB_TABLE: Table = Table::EMPTY;
