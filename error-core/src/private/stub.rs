//! What stands in for a type whose declaration has mistakes, so that the
//! mistakes are all that the compiler reports.

use super::{Flat, Head, Shape, Table};
use crate::catalog::Methods;
use crate::{Catalog, Info};

static HEAD: Head = Head::EMPTY;

/// What every value of such a type says.
pub static STUB_INFO: Info = Info::new(0, &HEAD);

/// Its table, without a row.
pub static STUB_TABLE: Table = Table::EMPTY;

/// Its catalog.
pub static STUB_CATALOG: Catalog = Catalog::new(
    &STUB_TABLE,
    Methods {
        get: |_, _| None,
        flat: |_| Flat {
            tables: const { &[&STUB_TABLE] },
            groups: &[],
            shape: Shape::NONE,
        },
    },
);
