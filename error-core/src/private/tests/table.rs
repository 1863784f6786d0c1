//! What a table says of its rows.

use std::vec::Vec;

use super::{crowded, table_of};
use crate::private::Table;
use crate::shared::hash::code_key;
use crate::shared::lookup::{FREE, LENGTH_SHIFT, halves, length};
use crate::tests::errors;
use crate::{Catalogued, ErrorCode};

errors! { Errors }

const LINE: u32 = line!() + 5;
#[derive(Debug, ErrorCode)]
#[code(category = "Rows")]
enum Errors {
    #[code(n = 1)]
    First,
    #[code(n = 2)]
    Second,
    #[code(n = 3)]
    Third,
}

#[test]
fn a_row_has_its_place() {
    for (row, line) in [LINE, LINE + 2, LINE + 4].into_iter().enumerate() {
        let place = Errors::TABLE.place(row);
        assert_eq!((place.line(), place.column()), (line, 5));
    }
}

#[test]
fn a_code_is_found_however_crowded_its_table_is() {
    let (codes, table) = crowded();
    for (row, code) in codes.iter().enumerate() {
        assert_eq!(table.owner(code_key(code.as_bytes()), code), Some(row));
        let other = std::format!("{code}0");
        assert_eq!(table.owner(code_key(other.as_bytes()), &other), None);
    }
    for number in 64..999 {
        let other = std::format!("{number:03}");
        assert_eq!(table.owner(code_key(other.as_bytes()), &other), None);
    }
}

/// Slots that are all taken but one, wherever the codes in them belong.
fn full_but_one(codes: &[(&str, usize)], free: usize) -> Vec<u8> {
    let slot = |&(code, row): &(&str, usize)| {
        let length = length(code_key(code.as_bytes()));
        let (first, last) = halves(code_key(code.as_bytes()), length);
        [first, last, row as u64 | (length as u64) << LENGTH_SHIFT]
    };
    let mut slots: Vec<_> = codes.iter().map(slot).collect();
    slots.insert(free, [FREE, 0, 0]);
    slots
        .iter()
        .flat_map(|slot| slot.map(u64::to_le_bytes).into_iter().flatten())
        .collect()
}

#[test]
fn a_search_goes_on_at_the_first_slot_behind_the_last() {
    let codes = [("E1", 0), ("E2", 1), ("E3", 2)];
    for free in 0..4 {
        let table = Table {
            slots: Vec::leak(full_but_one(&codes, free)),
            ..table_of(&["E1", "E2", "E3"])
        };
        let mut found = 0;
        for (code, row) in codes {
            let owner = table.owner(code_key(code.as_bytes()), code);
            assert!(owner.is_none_or(|owner| owner == row), "{code}");
            found += usize::from(owner.is_some());
        }
        assert!(found > 0, "{free}");
        for number in 4..40 {
            let other = std::format!("E{number}");
            assert_eq!(table.owner(code_key(other.as_bytes()), &other), None);
        }
    }
}
