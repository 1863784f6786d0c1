//! What is fuzzed, as functions of bytes. Each holds its part to what it
//! promises, and panics where it breaks that.
//!
//! The fuzzers in `fuzz/` call them, and so does `tests/corpus.rs`, with the
//! seeds and with every input that once failed.

// It includes other crates' sources, whose tests run there.
#![cfg(not(test))]
#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::panic,
    reason = "a broken promise is a panic"
)]
#![allow(
    clippy::large_enum_variant,
    reason = "the sizes are those of another build of syn"
)]
#![allow(dead_code, reason = "of the included crates only a part is called")]

extern crate proc_macro;

pub mod targets;

// A macro crate cannot be linked and a command has no library, so their sources
// stand here once more.
#[path = "../../../../error-macros/src/check/mod.rs"]
mod check;
#[path = "../../../../error-macros/src/contract/mod.rs"]
mod contract;
#[path = "../../../../error-macros/src/errors.rs"]
mod errors;
#[path = "../../../../error-macros/src/expand/mod.rs"]
mod expand;
#[path = "../../../../error-cli/src/failure.rs"]
mod failure;
#[path = "../../../../error-cli/src/files.rs"]
mod files;
#[path = "../../../../error-cli/src/import/mod.rs"]
mod import;
#[path = "../../../../error-macros/src/model/mod.rs"]
mod model;
#[path = "../../../../error-macros/src/place.rs"]
mod place;
#[path = "../../../../error-macros/src/shared/mod.rs"]
mod shared;
#[path = "../../../../error-macros/src/syntax/mod.rs"]
mod syntax;
#[path = "../../../../error-macros/src/tokens.rs"]
mod tokens;
