//! The table from codes to their owners.

use std::vec::Vec;

use crate::private::check::index::{Index, is_whole, room};
use crate::private::tests::table_of;
use crate::private::{Head, Table};
use crate::shared::hash::code_key;
use crate::tests::leaked;

const LONG: [&str; 5] = [
    "INFRASTRUCTURE_001",
    "INFRASTRUCTURE_002",
    "INFRASTRUCTURE_003",
    "INFRASTRUCTURE_004",
    "INFRASTRUCTURE_005",
];

/// Tables of long codes, all of which have one hash by chance.
fn with_one_hash(key: u128, types: &[&[&'static str]]) -> Vec<&'static Table> {
    let of_one = |codes: &&[&'static str]| {
        let table: &'static Table = leaked(Table {
            keys: Vec::leak(std::vec![key; codes.len()]),
            ..table_of(codes)
        });
        table
    };
    types.iter().map(of_one).collect()
}

#[test]
fn long_codes_with_one_hash_are_told_apart() {
    for hash in 1..60_u128 {
        // Wherever the search begins, it goes on at the first slot behind the last one.
        let key = hash << 64 | 18 << 8;
        assert!(!is_whole(key));
        let tables = with_one_hash(key, &[&LONG[..2], &LONG[2..4]]);
        let index = Index::<8>::of(&tables);
        for (at, code) in LONG[..4].iter().enumerate() {
            let owner = index.owner(&tables, key, code);
            assert_eq!(owner, Some((at / 2, at % 2)), "{code}");
        }
        assert_eq!(index.owner(&tables, key, LONG[4]), None);
    }
}

#[test]
fn the_first_variant_with_a_code_owns_it() {
    let key = code_key(LONG[0].as_bytes());
    let tables = with_one_hash(key, &[&[LONG[1], LONG[0]], &[LONG[0], LONG[2]]]);
    let index = Index::<16>::of(&tables);
    assert_eq!(index.owner(&tables, key, LONG[0]), Some((0, 1)));
    assert_eq!(index.owner(&tables, key, LONG[2]), Some((1, 1)));
    assert_eq!(index.keys.iter().filter(|&&key| key != 0).count(), 3);
    let short: Vec<&'static Table> = std::vec![
        leaked(table_of(&["E1", "E2"])),
        leaked(table_of(&["E3", "E2"]))
    ];
    let index = Index::<16>::of(&short);
    assert_eq!(index.owner(&short, code_key(b"E2"), "E2"), Some((0, 1)));
    assert_eq!(index.owner(&short, code_key(b"E3"), "E3"), Some((1, 0)));
    assert_eq!(index.owner(&short, code_key(b"E4"), "E4"), None);
}

#[test]
fn there_is_twice_the_room_for_codes_and_categories() {
    let one = table_of(&LONG);
    let other = Table {
        head: leaked(Head {
            categories: &[&crate::Category::NONE; 7],
            ..*one.head
        }),
        ..table_of(&LONG)
    };
    let tables: [&'static Table; 2] = [leaked(one), leaked(other)];
    assert!(room(&tables) > 2 * (5 + 5 + 7));
    assert!(room(&[]) > 0);
}
