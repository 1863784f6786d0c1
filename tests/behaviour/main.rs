//! What a declaration does at run time.

#![allow(dead_code, reason = "many variants are there for their codes alone")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod catalog;
mod coded;
mod exit;
mod find;
mod kinds;
mod public;
mod shapes;
