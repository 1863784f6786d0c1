//! The service as its users have it: the program, asked over HTTP.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod client;
mod codes;
mod failures;
mod life;
mod openapi;
mod process;
