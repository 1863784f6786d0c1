//! The contract, through real runs of cargo on a copy of Eden's errors.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod breaches;
mod merges;
mod packaged;
mod places;
mod service;
mod ways;
