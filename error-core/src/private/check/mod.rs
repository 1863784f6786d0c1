//! What a root is checked for where it is compiled: uniqueness across its types, and
//! its contract. All of it is const evaluation.

mod clash;
mod contract;
mod index;
mod mistakes;
mod ranges;
mod report;
#[cfg(test)]
#[cfg(all(feature = "derive", feature = "std"))]
mod tests;
mod unique;

pub use contract::{Contract, check_contract};
pub use unique::check;

#[cfg(feature = "std")]
pub(crate) use index::insert_all;
pub(crate) use index::{Owner, find, is_whole};
pub(crate) use report::Report;
