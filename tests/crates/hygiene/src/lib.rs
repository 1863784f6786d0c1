//! A crate whose names are those that an expansion could reach by mistake.
//!
//! Nothing comes from a prelude, the dependency has another name, and every
//! module has a trap of its own. That it compiles is most of the test; that the
//! codes are the right ones is in `tests/it.rs`.

#![no_implicit_prelude]
#![allow(
    missing_docs,
    reason = "the names are the subject, and most have no meaning"
)]

pub mod blanket;
pub mod fields;
pub mod generics;
pub mod macros;
pub mod names;
pub mod places;
pub mod reexport;
pub mod variants;
