//! The verbs around the contract, through the binary: what git, cargo and CI
//! have to do with.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[path = "../support/mod.rs"]
mod support;

mod accept;
mod documents;
mod formats;
mod lint;
mod scratch;
