//! What a catalog has of a tree: built in const evaluation, but only where a program is
//! compiled that asks for it.

mod flat;
mod get;
mod groups;
mod slots;
#[cfg(test)]
#[cfg(all(feature = "derive", feature = "std"))]
mod tests;

pub(crate) use flat::Flat;
#[cfg(all(test, feature = "std"))]
pub(crate) use groups::chained;
pub(crate) use groups::{Group, Rows};
pub(super) use slots::{Written, written};

use super::Tabled;
use crate::Catalog;

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
