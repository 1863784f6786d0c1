//! Tests of the whole derive, in the process of the test.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod cases;
mod forms;
mod half_typed;
mod meaning;
mod messages;
mod mistakes;
mod readings;
