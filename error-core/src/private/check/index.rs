//! A table from a code to the variant that owns it, for the checks that need one:
//! of aliases, of contracts, and of a tree that has a mistake.
//!
//! The loops over rows make no calls and hold only integers: const evaluation
//! pays thousands of instructions for a call.

use crate::private::Table;
use crate::private::tree::text_eq;

/// An open-addressing table over the keys of a tree. Aliases are left out: a
/// code leads to the variant that owns it.
#[derive(Debug)]
pub(crate) struct Index<const S: usize> {
    /// Free where 0.
    pub(crate) keys: [u128; S],
    /// `table << 32 | row`
    pub(crate) places: [u64; S],
}

/// Table and row of a code's owner.
pub(crate) type Owner = Option<(usize, usize)>;

impl<const S: usize> Index<S> {
    /// Builds the index. Where several rows claim one code, the first has it.
    pub(crate) const fn of(tables: &[&'static Table]) -> Self {
        let mut index = Self {
            keys: [0; S],
            places: [0; S],
        };
        let mut at = 0;
        while at < tables.len() {
            insert_all(tables, at, &mut index.keys, &mut index.places);
            at += 1;
        }
        index
    }

    /// The row that owns a code.
    pub(crate) const fn owner(&self, tables: &[&'static Table], key: u128, code: &str) -> Owner {
        find(&self.keys, &self.places, tables, key, code)
    }
}

/// How many slots are twice as many as there are rows and categories.
pub(crate) const fn room(tables: &[&'static Table]) -> usize {
    let mut rows = 1;
    let mut at = 0;
    while at < tables.len() {
        rows += tables[at].len() + tables[at].head.categories.len();
        at += 1;
    }
    2 * rows
}

/// Inserts the rows of a table.
pub(crate) const fn insert_all(
    tables: &[&'static Table],
    table: usize,
    slots: &mut [u128],
    places: &mut [u64],
) {
    let keys = tables[table].keys;
    let count = keys.len();
    let mask = slots.len() - 1;
    let mut row = 0;
    while row < count {
        let key = keys[row];
        // As `home` computes it, without the call.
        let product = ((key as u64) ^ ((key >> 64) as u64)) as u128 * FACTOR;
        let mut at = (product >> 64) as usize & mask;
        while slots[at] != 0 && slots[at] != key {
            at = (at + 1) & mask;
        }
        if slots[at] == 0 {
            slots[at] = key;
            places[at] = (table as u64) << 32 | row as u64;
        } else {
            insert_equal(tables, (table, row), slots, places, at);
        }
        row += 1;
    }
}

/// Inserts a row whose key stands at a place already: it has the same code, or
/// a long one with the same hash.
const fn insert_equal(
    tables: &[&'static Table],
    (table, row): (usize, usize),
    slots: &mut [u128],
    places: &mut [u64],
    place: usize,
) {
    let key = tables[table].keys[row];
    let code = tables[table].head.code(row);
    let mut at = place;
    while slots[at] != 0 {
        let owner = unpack(places[at]);
        if slots[at] == key && text_eq(tables[owner.0].head.code(owner.1), code) {
            return;
        }
        at = (at + 1) & (slots.len() - 1);
    }
    slots[at] = key;
    places[at] = (table as u64) << 32 | row as u64;
}

/// Finds the owner of a code in the slots of an index.
pub(crate) const fn find(
    keys: &[u128],
    places: &[u64],
    tables: &[&'static Table],
    key: u128,
    code: &str,
) -> Owner {
    let mask = keys.len() - 1;
    let mut at = home(key) & mask;
    loop {
        if keys[at] == 0 {
            return None;
        }
        if keys[at] == key {
            let owner = unpack(places[at]);
            if is_whole(key) || text_eq(tables[owner.0].head.code(owner.1), code) {
                return Some(owner);
            }
        }
        at = (at + 1) & mask;
    }
}

pub(crate) const fn unpack(place: u64) -> (usize, usize) {
    ((place >> 32) as usize, place as u32 as usize)
}

/// Whether a key is the whole text of its code.
pub(crate) const fn is_whole(key: u128) -> bool {
    key & 0xFF != 0
}

/// 2^64 divided by the golden ratio: spreads keys that differ in few bits.
const FACTOR: u128 = 0x9E37_79B9_7F4A_7C15;

/// The slot that a key would have in a table without bounds.
#[allow(clippy::cast_possible_truncation, reason = "all bits count")]
const fn home(key: u128) -> usize {
    let product = ((key as u64) ^ ((key >> 64) as u64)) as u128 * FACTOR;
    (product >> 64) as usize
}
