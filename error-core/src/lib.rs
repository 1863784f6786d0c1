#![cfg_attr(not(doctest), doc = include_str!("../README.md"))]
// The examples in the documentation derive `thiserror::Error`. So that this
// crate has no dependency, not even for its tests, they stand in files (`docs/`)
// and run in the package `faultcode-tests`.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;
// What the derive writes calls this crate by its name, also in its own tests.
#[cfg(all(test, feature = "derive", feature = "std"))]
extern crate self as faultcode;

mod catalog;
mod catalogued;
mod category;
mod coded;
mod contract;
mod document;
#[cfg(feature = "std")]
pub mod drift;
mod entry;
mod error_code;
#[cfg(feature = "std")]
mod exit;
mod find;
mod info;
mod kind;
mod layout;
mod place;
mod public;
mod shared;
#[cfg(test)]
#[cfg(all(feature = "derive", feature = "std"))]
mod tests;

pub use catalog::{Catalog, Entries};
pub use catalogued::Catalogued;
pub use category::Category;
pub use coded::Coded;
pub use document::Document;
pub use entry::Entry;
pub use error_code::ErrorCode;
#[cfg(feature = "std")]
pub use exit::Exit;
pub use find::Found;
pub use info::Info;
pub use kind::{Kind, Kinded, UnknownCode};
pub use place::Place;
pub use public::{PublicField, PublicMessage, PublicType, PublicValue};

#[cfg(feature = "derive")]
#[doc(inline)]
pub use faultcode_macros::ErrorCode;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
use __private as private;
