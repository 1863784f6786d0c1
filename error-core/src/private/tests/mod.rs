//! Tests of what is computed of a tree.

#![allow(dead_code, reason = "the variants are there for their codes alone")]

mod index;
mod lookup;
mod table;
mod tree;
mod unique;

use std::vec::Vec;

use super::{Head, Table};
use crate::shared::hash::code_key;
use crate::tests::leaked;

/// A table with some codes, one a row.
fn table_of(codes: &[&'static str]) -> Table {
    let keys: Vec<_> = codes.iter().map(|code| code_key(code.as_bytes())).collect();
    let mut padded = codes.to_vec();
    padded.resize(codes.len().next_power_of_two(), "");
    Table {
        head: leaked(Head {
            codes: Vec::leak(padded),
            ..Head::EMPTY
        }),
        keys: Vec::leak(keys),
        ..Table::EMPTY
    }
}
