//! The codes of a tree by category, wherever they are declared.
//!
//! Nothing can grow at run time, and to look at all codes once for each category would
//! cost the square of their number. So the types that share a category are chained
//! where a program is compiled that has a catalog.

use super::tree::text_eq;
use super::{Flat, Table};
use crate::shared::bits::CATEGORY_SHIFT;
use crate::{Category, Entry};

/// A category of one of the tables of a tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Group {
    table: u32,
    /// The place in the head of the table.
    category: u32,
    /// Where the next group of the same category stands, counted from 1.
    next: u32,
    /// Whether no group before it is of the same category.
    is_first: bool,
}

/// How many groups some tables have.
pub(super) const fn count(tables: &[&'static Table]) -> usize {
    let mut count = 0;
    let mut rest = tables;
    while let [table, others @ ..] = rest {
        count += table.head.categories.len();
        rest = others;
    }
    count
}

/// The groups of some tables, in the order of declaration, and behind them free
/// places: there is at least one.
pub(crate) const fn chained<const N: usize>(tables: &[&'static Table]) -> [Group; N] {
    const FREE: Group = Group {
        table: 0,
        category: 0,
        next: 0,
        is_first: false,
    };
    let mut groups = [FREE; N];
    // By the hash of its name, the first and the last group of each category,
    // counted from 1.
    let mut firsts = [0; N];
    let mut lasts = [0; N];
    let (mut count, mut table) = (0, 0);
    while table < tables.len() {
        let categories = tables[table].head.categories;
        let mut at_category = 0;
        while at_category < categories.len() {
            let category = categories[at_category];
            let mut at = category.name_key as usize % N;
            while firsts[at] != 0 && !is_of(category, &groups[firsts[at] as usize - 1], tables) {
                at = (at + 1) % N;
            }
            let is_first = firsts[at] == 0;
            groups[count] = Group {
                table: table as u32,
                category: at_category as u32,
                next: 0,
                is_first,
            };
            count += 1;
            if is_first {
                firsts[at] = count as u32;
            } else {
                groups[lasts[at] as usize - 1].next = count as u32;
            }
            lasts[at] = count as u32;
            at_category += 1;
        }
        table += 1;
    }
    groups
}

/// Whether a group is of a category.
const fn is_of(category: &Category, group: &Group, tables: &[&'static Table]) -> bool {
    let other = tables[group.table as usize].head.categories[group.category as usize];
    category.name_key == other.name_key && text_eq(category.name(), other.name())
}

impl Flat {
    /// The categories, each once, in the order of declaration, with their codes.
    pub(crate) fn categories(self) -> impl Iterator<Item = (&'static Category, Rows)> {
        let firsts = self.groups.iter().filter(|group| group.is_first);
        firsts.filter_map(move |group| {
            let table = self.tables.get(group.table as usize)?;
            let category = table.head.categories.get(group.category as usize)?;
            let rows = Rows {
                flat: self,
                group: Some(group),
                row: 0,
            };
            Some((*category, rows))
        })
    }
}

/// The codes of one category, in the order of declaration.
pub(crate) struct Rows {
    flat: Flat,
    group: Option<&'static Group>,
    row: usize,
}

impl Iterator for Rows {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        loop {
            let group = self.group?;
            let table = self.flat.tables.get(group.table as usize)?;
            if self.row == table.len() {
                let next = (group.next as usize).checked_sub(1);
                self.group = next.and_then(|next| self.flat.groups.get(next));
                self.row = 0;
                continue;
            }
            let row = self.row;
            self.row += 1;
            if table.head.bits(row) >> CATEGORY_SHIFT == group.category {
                return Some(Entry::new(table, row));
            }
        }
    }
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use std::boxed::Box;
    use std::vec::Vec;

    use super::*;
    use crate::private::{CategoryParts, Head, Shape};
    use crate::shared::bits;

    const NAMES: [&str; 6] = ["Cache", "Lock", "Store", "Time", "User", "Work"];

    fn leaked<T>(list: Vec<T>) -> &'static [T] {
        Box::leak(list.into_boxed_slice())
    }

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
            Box::leak(Box::new(Category::new(CategoryParts {
                name,
                name_key: name.len() as u64 % 2,
                ..CategoryParts::EMPTY
            })))
        };
        let count = if names.is_empty() { 0 } else { random(8) };
        let of = |row: usize| (row * 5 + 3) % 7 % names.len();
        let rows: Vec<_> = (0..count.next_power_of_two())
            .map(|row| (of(row) as u32) << CATEGORY_SHIFT | bits::COMMON)
            .take(if count == 0 { 0 } else { usize::MAX })
            .collect();
        let head: &'static Head = Box::leak(Box::new(Head {
            bits: leaked(rows),
            categories: leaked(names.iter().map(category).collect()),
            ..Head::EMPTY
        }));
        Box::leak(Box::new(Table {
            head,
            keys: leaked(std::vec![1; count]),
            ..Table::EMPTY
        }))
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
                groups: leaked(chained::<32>(&tables).to_vec()),
                tables: leaked(tables),
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
}
