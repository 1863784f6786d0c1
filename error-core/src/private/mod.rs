//! What the code that the derive writes calls. None of it is public API: it
//! changes with any release, in step with `faultcode-macros`.

#![allow(
    clippy::cast_possible_truncation,
    reason = "rows and tables are counted in 32 bits, and hashes are folded on purpose"
)]

mod contract;
mod index;
mod public;
mod report;
mod slots;
mod stub;
mod table;
mod tree;
mod unique;

pub use crate::Info;
pub use crate::category::CategoryParts;
pub use crate::info::Head;
pub use crate::layout::{Layout, Piece};
pub use crate::public::{PublicField as Field, PublicMessage, PublicType, PublicValue};
pub use contract::{Contract, check_contract};
pub use index::{Index, Shape, slots};
pub use public::{boolean, integer, number, other_fields, other_message, own_message, string};
pub use stub::{STUB_INFO, STUB_TABLE};
pub use table::Table;
pub use tree::{Tables, size, tree_slots};
pub use unique::check;

#[cfg(feature = "std")]
pub(crate) use index::insert_all;
pub(crate) use index::{Owner, View, find};
pub(crate) use report::Report;
pub(crate) use slots::{find as find_slot, is_whole, short_key};

use crate::Entry;
use crate::catalog::{Catalog, Tree};

/// The catalog of a type whose tree is walked at run time.
#[must_use]
pub const fn catalog(table: &'static Table) -> Catalog {
    Catalog::new(table, None)
}

/// The catalog of a type whose tree the compiler has flattened and indexed.
#[must_use]
pub const fn indexed_catalog<const N: usize, const S: usize>(
    table: &'static Table,
    tables: &'static Tables<N>,
    index: &'static Index<S>,
) -> Catalog {
    Catalog::new(
        table,
        Some(Tree {
            tables: tables.as_slice(),
            index: index.view(),
        }),
    )
}

/// Slots as the derive writes them.
#[must_use]
pub const fn slots_of(bytes: &'static [u8]) -> &'static [[u8; 20]] {
    bytes.as_chunks().0
}

/// The kind of an entry, where the entry is one of a table's own.
#[must_use]
pub fn kind_of<K: Copy>(entry: &Entry, table: &'static Table, kinds: &[K]) -> Option<K> {
    kinds.get(entry.row_of(table)?).copied()
}

/// The longest code, in bytes.
pub(crate) const MAX_CODE: usize = 64;
