//! The check across all types under a root.
//!
//! Const evaluation takes over a thousand instructions for a step. So a clean tree is
//! checked by what the derives know of whole types: the range of the codes in each
//! of their categories. Rows are looked at only of types whose ranges overlap, and
//! names only of types that share a category. A tree in which something may be wrong
//! is looked at again, to say all of it at once: see `mistakes.rs`.

use super::clash::{may_codes_clash, may_names_clash};
use super::index;
use super::mistakes::{Doubts, report};
use super::ranges::Ranges;
use crate::private::Table;
use crate::private::sized::with_room;
use crate::private::tree::{self, Tables};
use crate::shared::hash::code_key;
use crate::shared::lookup::rank;

/// Fails compilation where codes, names or categories under a root contradict
/// each other.
#[track_caller]
pub const fn check(root: &'static Table) {
    with_room!(tree::room(root), check_in(root));
}

#[track_caller]
const fn check_in<const N: usize>(root: &'static Table) {
    let tables = Tables::<N>::of(root);
    if tables.overflow {
        return check_in_more::<N>(root);
    }
    let tables = tables.as_slice();
    let doubts = with_room!(2 * categories(tables), doubts(root, tables));
    if doubts.any() {
        look_again(root, tables, doubts);
    }
}

// What follows is seldom called. It stands in functions of its own because the
// compiler reads a function whole, with each size that a `with_room!` lists.

#[track_caller]
const fn check_in_more<const N: usize>(root: &'static Table) {
    with_room!(tree::more::<N>(), check_in(root));
}

#[track_caller]
const fn look_again(root: &'static Table, tables: &[&'static Table], doubts: Doubts) {
    with_room!(index::room(tables), report(root, tables, doubts));
}

/// How many categories there are, and at least as many as tables.
const fn categories(tables: &[&'static Table]) -> usize {
    let mut categories = tables.len();
    let mut rest = tables;
    while let [table, others @ ..] = rest {
        categories += table.head.categories.len();
        rest = others;
    }
    categories
}

/// What of a tree must be looked at again.
pub(super) const fn doubts<const S: usize>(
    root: &'static Table,
    tables: &[&'static Table],
) -> Doubts {
    let mut doubts = Doubts::NONE;
    let mut categories = Categories::<S>::new();
    categories.insert_all(tables);
    let mut ranges = Ranges::<S>::new();
    ranges.insert_all(tables);
    doubts.aliases = categories.any_aliases;
    doubts.categories = categories.differ;
    let mut overlap = [false; S];
    ranges.sort();
    doubts.codes = ranges.mark_overlaps(&mut overlap) && may_codes_clash(tables, &overlap);
    doubts.names = categories.any_shared && may_names_clash(tables, &categories.shared);
    doubts.fallback = !has_fallback(root, tables);
    doubts
}

/// The categories of a tree, by hashes of their names, and what else is seen on the
/// one way through all tables.
struct Categories<const S: usize> {
    names: [u64; S],
    /// Of the first declaration: hashes of what others must agree with, and its table.
    titles: [u64; S],
    formats: [u64; S],
    tables: [u32; S],
    /// Of each table, whether it shares a category with another.
    shared: [bool; S],
    any_shared: bool,
    /// Whether one may be declared in two ways.
    differ: bool,
    /// Whether a table has aliases.
    any_aliases: bool,
}

impl<const S: usize> Categories<S> {
    const fn new() -> Self {
        Self {
            names: [0; S],
            titles: [0; S],
            formats: [0; S],
            tables: [0; S],
            shared: [false; S],
            any_shared: false,
            differ: false,
            any_aliases: false,
        }
    }

    /// Adds the categories of all tables.
    const fn insert_all(&mut self, tables: &[&'static Table]) {
        let mut number = 0;
        let mut rest = tables;
        while let [table, others @ ..] = rest {
            rest = others;
            self.any_aliases |= table.has_aliases;
            let mut categories = table.head.categories;
            while let [category, others @ ..] = categories {
                categories = others;
                let name = category.name_key;
                let mut at = name as usize % S;
                while self.names[at] != 0 && self.names[at] != name {
                    at = (at + 1) % S;
                }
                if self.names[at] == 0 {
                    self.names[at] = name;
                    self.titles[at] = category.title_key;
                    self.formats[at] = category.format_key;
                    self.tables[at] = number;
                } else {
                    self.shared[self.tables[at] as usize] = true;
                    self.shared[number as usize] = true;
                    self.any_shared = true;
                    self.differ |= differ(self.titles[at], category.title_key)
                        || differ(self.formats[at], category.format_key);
                }
            }
            number += 1;
        }
    }
}

/// Whether two hashes are of different things; 0 is of nothing.
pub(super) const fn differ(one: u64, other: u64) -> bool {
    one != other && one != 0 && other != 0
}

/// Whether the `fallback` of a root, if it has one, is a code that may leave the
/// process.
const fn has_fallback(root: &Table, tables: &[&'static Table]) -> bool {
    let Some(code) = root.fallback else {
        return true;
    };
    let (key, rank) = (code_key(code.as_bytes()), rank(code.as_bytes()));
    let mut rest = tables;
    while let [table, others @ ..] = rest {
        rest = others;
        if may_have(table, rank)
            && let Some(row) = table.owner(key, code)
        {
            let info = table.info(row);
            return !info.is_custom() && !info.is_internal();
        }
    }
    false
}

/// Whether a code of this rank may be one of a table.
const fn may_have(table: &Table, rank: u128) -> bool {
    let mut rest = table.ranges;
    while let [first, last, others @ ..] = rest {
        if *first <= rank && rank <= *last {
            return true;
        }
        rest = others;
    }
    false
}
