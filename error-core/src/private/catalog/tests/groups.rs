//! The codes of a tree by category.

use std::vec::Vec;

use crate::private::{CategoryParts, Flat, Head, Shape, Table, chained};
use crate::shared::bits::{self, CATEGORY_SHIFT};
use crate::tests::leaked;
use crate::{Category, Entry};

const NAMES: [&str; 6] = ["Cache", "Lock", "Store", "Time", "User", "Work"];

/// A table with codes of some categories, in any order, and some categories
/// without any. Hashes of different names may be equal.
fn table(random: &mut impl FnMut(usize) -> usize) -> &'static Table {
    let mut names: Vec<_> = NAMES.to_vec();
    for _ in 0..3 {
        names.rotate_left(random(6));
        names.swap(0, random(6));
    }
    names.truncate(random(4));
    let category = |name: &&'static str| -> &'static Category {
        leaked(Category::new(CategoryParts {
            name,
            name_key: name.len() as u64 % 2 * 1_000_003,
            ..CategoryParts::EMPTY
        }))
    };
    let count = if names.is_empty() { 0 } else { random(8) };
    let of = |row: usize| (row * 5 + 3) % 7 % names.len();
    let rows: Vec<_> = (0..count.next_power_of_two())
        .map(|row| (of(row) as u32) << CATEGORY_SHIFT | bits::COMMON)
        .take(if count == 0 { 0 } else { usize::MAX })
        .collect();
    let head: &'static Head = leaked(Head {
        bits: Vec::leak(rows),
        categories: Vec::leak(names.iter().map(category).collect()),
        ..Head::EMPTY
    });
    leaked(Table {
        head,
        keys: Vec::leak(std::vec![1; count]),
        ..Table::EMPTY
    })
}

/// Every category once, and with it what a search through all rows finds.
#[test]
fn a_category_has_its_codes_of_all_types() {
    let mut seed = 1_u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) as usize % below
    };
    for _ in 0..500 {
        let tables: Vec<_> = (0..random(9)).map(|_| table(&mut random)).collect();
        let all: Vec<_> = tables
            .iter()
            .flat_map(|table| (0..table.len()).map(|row| Entry::new(table, row)))
            .collect();
        let mut names = Vec::new();
        for category in tables.iter().flat_map(|table| table.head.categories) {
            if !names.contains(&category.name()) {
                names.push(category.name());
            }
        }
        let flat = Flat {
            groups: Vec::leak(chained::<32>(&tables).to_vec()),
            tables: Vec::leak(tables),
            shape: Shape::NONE,
        };
        let found: Vec<_> = flat.categories().collect();
        let found_names: Vec<_> = found.iter().map(|(category, _)| category.name()).collect();
        assert_eq!(found_names, names);
        for (category, rows) in found {
            let name = category.name();
            let expected = all.iter().filter(|entry| entry.category().name() == name);
            assert!(rows.eq(expected.copied()), "{name}");
        }
    }
}
