//! The errors of this example.

pub mod errors;
