//! Tests of what is computed of a tree.

#![allow(dead_code, reason = "the variants are there for their codes alone")]

mod table;
mod tree;

use std::vec::Vec;

use super::{Head, Table};
use crate::shared::hash::code_key;
use crate::shared::slots::slots;
use crate::tests::leaked;

/// A table with some codes, one a row.
pub(super) fn table_of(codes: &[&'static str]) -> Table {
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

/// The codes of a table that is filled by half, short ones and long ones.
pub(super) fn crowded() -> (Vec<&'static str>, Table) {
    let codes: Vec<&'static str> = (0..64)
        .map(|number| {
            &*std::format!("{:03}{}", number, "-LONG-CODE-LONG".repeat(number % 3)).leak()
        })
        .collect();
    let keys: Vec<_> = codes.iter().map(|code| code_key(code.as_bytes())).collect();
    let table = Table {
        slots: Vec::leak(slots(&keys)),
        ..table_of(&codes)
    };
    (codes, table)
}
