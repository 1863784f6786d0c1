//! What is computed of a tree for look-ups.

use std::vec::Vec;

use crate::private::catalog::flat::{indexed, list, rows};
use crate::private::catalog::slots::{Built, Slots, unpacked};
use crate::private::tests::{crowded, table_of};
use crate::private::{Shape, Table};
use crate::shared::hash::code_key;
use crate::shared::lookup::{FREE, halves, length};
use crate::tests::leaked;

/// The table and row of a code.
fn found(slots: &Slots<Built>, code: &str) -> Option<(usize, usize)> {
    let key = code_key(code.as_bytes());
    let (first, last) = halves(key, length(key));
    let place = slots.find_halves(first, last, code.len(), |_| true)?;
    let (row, table) = unpacked(place);
    Some((table, row))
}

/// Three types: of codes of three lengths, of codes of one length with an alias in
/// between, and of none.
fn tables() -> (Vec<&'static str>, [&'static Table; 3]) {
    let (mut codes, crowded) = crowded();
    let lengths = codes
        .iter()
        .fold(0, |all, code| all | 1 << (code.len() - 1));
    let more = ["AB12", "AB13", "", "AB14"];
    let one_length = table_of(&more);
    let shape = |lengths| Shape {
        lengths,
        ..Shape::NONE
    };
    codes.extend(more);
    let of = |table: Table, lengths| -> &'static Table {
        leaked(Table {
            shape: shape(lengths),
            ..table
        })
    };
    let tables = [
        of(crowded, lengths),
        of(one_length, 1 << 3),
        of(Table::EMPTY, 0),
    ];
    (codes, tables)
}

#[test]
fn the_slots_of_a_tree_lead_to_its_codes() {
    let (codes, tables) = tables();
    // At least as many as there are codes.
    assert!((codes.len()..=codes.len() + 1).contains(&rows(&tables)));
    let slots = Slots {
        all: leaked(indexed::<256>(&tables)).as_slice(),
        lengths: Shape::of(&tables).lengths,
    };
    for (at, code) in codes.iter().enumerate() {
        let expected = match code.len() {
            0 => None,
            4 => Some((1, at - 64)),
            _ => Some((0, at)),
        };
        assert_eq!(found(&slots, code), expected, "{code}");
    }
    let taken = slots.all.iter().filter(|slot| slot[0] != FREE).count();
    assert_eq!(taken, codes.len() - 1);
    for number in 64..999 {
        assert_eq!(found(&slots, &std::format!("{number:03}")), None);
    }
}

#[test]
fn a_full_table_is_searched_around_its_end() {
    let (codes, tables) = tables();
    let slots = Slots {
        all: leaked(indexed::<128>(&tables)).as_slice(),
        lengths: Shape::of(&tables).lengths,
    };
    for code in codes.iter().filter(|code| !code.is_empty()) {
        assert!(found(&slots, code).is_some(), "{code}");
    }
}

#[test]
fn behind_the_last_type_stands_the_root() {
    let leaf: &'static Table = leaked(Table {
        type_name: "Leaf",
        id: 1,
        ..Table::EMPTY
    });
    let root: &'static Table = leaked(Table {
        type_name: "Root",
        children: leaked([leaf]),
        ..Table::EMPTY
    });
    let names = list::<4>(root).map(|table| table.type_name);
    assert_eq!(names, ["Root", "Leaf", "Root", "Root"]);
}
