//! The checks of a root, at run time, over what the derive writes.
//!
//! They are const functions: what they say of a tree is compared here without a
//! compiler that fails.

#![allow(dead_code, reason = "the variants are there for their codes alone")]
#![allow(clippy::panic, reason = "a test fails by panicking")]

mod catalog;
mod coded;
mod contract;
mod document;
mod find;
mod public;
mod tree;
mod written;

use std::borrow::ToOwned;
use std::boxed::Box;
use std::panic::catch_unwind;
use std::string::String;
use std::vec::Vec;

/// Errors whose `Display` says nothing.
macro_rules! errors {
    ($($name:ident)*) => {$(
        impl core::fmt::Display for $name {
            fn fmt(&self, _: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                Ok(())
            }
        }

        impl core::error::Error for $name {}
    )*};
}
pub(crate) use errors;

/// What is said of what contradicts nothing.
const NOTHING: [&str; 0] = [];

pub(crate) fn leaked<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// The lines that a check fails with, without the places in the file of the test;
/// none where all is well.
fn failed(file: &str, check: impl FnOnce() + std::panic::UnwindSafe) -> Vec<String> {
    let Err(payload) = catch_unwind(check) else {
        return Vec::new();
    };
    let text = payload
        .downcast::<String>()
        .map_or_else(|_| "no text".to_owned(), |text| *text);
    text.lines()
        .map(|line| without_places(line, file))
        .collect()
}

/// A line with ` (file:12)` left out, in whichever line of the file it was.
fn without_places(line: &str, file: &str) -> String {
    let mut rest = line.trim();
    let mut left = String::new();
    let place = std::format!(" ({file}:");
    while let Some((before, behind)) = rest.split_once(&place) {
        left.push_str(before);
        rest = behind.trim_start_matches(|c: char| c.is_ascii_digit());
        rest = rest.strip_prefix(')').unwrap_or(rest);
    }
    left + rest
}
