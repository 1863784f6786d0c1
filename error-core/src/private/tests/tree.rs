//! Trees, flattened.

use std::vec::Vec;

use crate::private::Table;
use crate::private::tree::{Tables, more, room, size};
use crate::tests::leaked;

/// A type without codes.
fn leaf(type_name: &'static str, module_path: &'static str, id: u64) -> &'static Table {
    leaked(Table {
        type_name,
        module_path,
        id,
        ..Table::EMPTY
    })
}

fn holder(children: Vec<&'static Table>) -> &'static Table {
    leaked(Table {
        type_name: "Root",
        children: Vec::leak(children),
        ..Table::EMPTY
    })
}

fn names<const N: usize>(root: &'static Table) -> Vec<&'static str> {
    let tables = Tables::<N>::of(root);
    assert!(!tables.overflow);
    tables.as_slice().iter().map(|one| one.type_name).collect()
}

#[test]
fn types_with_one_id_are_told_apart() {
    // All of them fall on the last place, or all on the first.
    for id in [15, 16] {
        let root = holder(std::vec![
            leaf("One", "a", id),
            leaf("Two", "a", id),
            leaf("Two", "a", id),
            leaf("Two", "b", id),
            leaf("Six", "a", id + 16),
            leaf("One", "a", id),
        ]);
        assert_eq!(names::<16>(root), ["Root", "One", "Two", "Two", "Six"]);
    }
}

#[test]
fn types_with_one_name_are_told_apart_by_their_ids() {
    let root = holder(std::vec![leaf("One", "a", 3), leaf("One", "a", 4)]);
    assert_eq!(names::<8>(root), ["Root", "One", "One"]);
}

#[test]
fn a_tree_takes_half_of_the_room() {
    let leaves = |count| holder((1..=count).map(|id| leaf("Leaf", "a", id)).collect());
    assert!(!Tables::<8>::of(leaves(3)).overflow);
    assert!(Tables::<8>::of(leaves(4)).overflow);
    assert!(Tables::<1>::of(leaves(0)).overflow);
    for count in [0, 1, 2, 30, 32, 100, 700] {
        let root = leaves(count);
        let count = usize::try_from(count).unwrap_or(0);
        assert_eq!(size(root), count + 1);
        // What the root holds, itself, and half as many.
        assert!(room(root) >= 2 * (count + 1) + count);
    }
}

/// The room of a root is for what it holds; that of a deep tree is found by trying.
#[test]
fn a_tree_that_is_larger_than_its_root_is_flattened() {
    let types = (0..300_u64).fold(leaf("Leaf", "a", 0), |held, id| {
        leaked(Table {
            type_name: "Held",
            id,
            children: Vec::leak(std::vec![held]),
            ..Table::EMPTY
        })
    });
    assert_eq!(size(types), 301);
}

#[test]
fn more_room_is_sixteen_times_as_much_up_to_that_for_the_most_types() {
    assert_eq!(more::<1>(), 16);
    assert_eq!(more::<4_096>(), 65_536);
    assert_eq!(more::<16_384>(), 131_072);
    assert_eq!(more::<65_536>(), 131_072);
}

/// Two types hold the same two, and so on: each is visited once.
#[test]
fn a_tree_of_diamonds_is_as_large_as_it_has_types() {
    let layers = (1..=40_u64).fold(Vec::new(), |below, layer| {
        let of_layer = |side| {
            let table: &'static Table = leaked(Table {
                type_name: "Diamond",
                id: 2 * layer + side,
                children: Vec::leak(below.clone()),
                ..Table::EMPTY
            });
            table
        };
        std::vec![of_layer(0), of_layer(1)]
    });
    assert_eq!(size(holder(layers)), 81);
}
