//! What the code that the derive writes calls. None of it is public API: it
//! changes with any release, in step with `faultcode-macros`.
//!
//! Here stand the tables that the derive fills, and how a tree of them is walked. What a
//! root is checked for stands in `check`, what a catalog looks up in `catalog`.

#![allow(
    clippy::cast_possible_truncation,
    reason = "rows and tables are counted in 32 bits, and hashes are folded on purpose"
)]

mod catalog;
mod check;
mod held;
mod public;
mod shape;
mod sized;
mod stub;
mod table;
#[cfg(test)]
#[cfg(all(feature = "derive", feature = "std"))]
mod tests;
mod tree;

pub use crate::Info;
pub use crate::category::CategoryParts;
pub use crate::info::Head;
pub use crate::layout::{Layout, Piece};
pub use crate::public::{PublicField as Field, PublicMessage, PublicType, PublicValue};
pub use catalog::{catalog, catalog_of_tree};
pub use check::{Contract, check, check_contract};
pub use held::{Question, code_held, info_held, itself_held};
pub use public::{boolean, integer, number, other_fields, other_message, own_message, string};
pub use shape::Shape;
pub use stub::{STUB_CATALOG, STUB_INFO, STUB_TABLE};
pub use table::{Of, Table, Tabled};

#[cfg(all(test, feature = "std"))]
pub(crate) use catalog::chained;
pub(crate) use catalog::{Flat, Rows};
#[cfg(feature = "std")]
pub(crate) use check::insert_all;
pub(crate) use check::{Owner, Report, find, is_whole};
#[cfg(test)]
#[cfg(all(feature = "derive", feature = "std"))]
pub(crate) use tree::Tables;

use crate::Entry;

/// The kind of an entry, where the entry is one of a table's own.
#[must_use]
pub fn kind_of<K: Copy>(entry: &Entry, table: &'static Table, kinds: &[K]) -> Option<K> {
    kinds.get(entry.row_of(table)?).copied()
}

/// The longest code, in bytes.
pub(crate) const MAX_CODE: usize = 64;
