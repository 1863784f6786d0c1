//! The codes of a tree by category, wherever they are declared.
//!
//! Nothing can grow at run time, and to look at all codes once for each category would
//! cost the square of their number. So the types that share a category are chained
//! where a program is compiled that has a catalog.

use super::Flat;
use crate::private::Table;
use crate::private::tree::text_eq;
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
