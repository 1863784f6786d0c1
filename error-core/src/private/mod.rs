//! What the code that the derive writes calls. None of it is public API: it
//! changes with any release, in step with `faultcode-macros`.

#![allow(
    clippy::cast_possible_truncation,
    reason = "rows and tables are counted in 32 bits, and hashes are folded on purpose"
)]

mod clash;
mod contract;
mod flat;
mod get;
mod groups;
mod held;
mod index;
mod mistakes;
mod public;
mod ranges;
mod report;
mod shape;
mod sized;
mod slots;
mod stub;
mod table;
#[cfg(test)]
#[cfg(feature = "derive")]
mod tests;
mod tree;
mod unique;

pub use crate::Info;
pub use crate::category::CategoryParts;
pub use crate::info::Head;
pub use crate::layout::{Layout, Piece};
pub use crate::public::{PublicField as Field, PublicMessage, PublicType, PublicValue};
pub use contract::{Contract, check_contract};
pub use held::{Question, code_held, info_held, itself_held};
pub use public::{boolean, integer, number, other_fields, other_message, own_message, string};
pub use shape::Shape;
pub use stub::{STUB_CATALOG, STUB_INFO, STUB_TABLE};
pub use table::{Of, Table, Tabled};
pub use unique::check;

pub(crate) use flat::Flat;
#[cfg(all(test, feature = "std"))]
pub(crate) use groups::chained;
pub(crate) use groups::{Group, Rows};
#[cfg(feature = "std")]
pub(crate) use index::insert_all;
pub(crate) use index::{Index, Owner, find, is_whole};
pub(crate) use report::Report;
#[cfg(test)]
pub(crate) use tree::Tables;

use crate::Entry;
use crate::catalog::Catalog;

/// The catalog of a type that holds no other type with codes.
#[must_use]
pub const fn catalog<T: Tabled>() -> Catalog {
    Catalog::new(T::TABLE, get::methods_of_one::<T>())
}

/// The catalog of a type that holds others.
#[must_use]
pub const fn catalog_of_tree<T: Tabled>() -> Catalog {
    Catalog::new(T::TABLE, get::methods_of_tree::<T>())
}

/// The kind of an entry, where the entry is one of a table's own.
#[must_use]
pub fn kind_of<K: Copy>(entry: &Entry, table: &'static Table, kinds: &[K]) -> Option<K> {
    kinds.get(entry.row_of(table)?).copied()
}

/// The longest code, in bytes.
pub(crate) const MAX_CODE: usize = 64;
