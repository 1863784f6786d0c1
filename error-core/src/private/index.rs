//! The look-up table from a code to its row, built at compile time.
//!
//! The loops over rows make no calls and hold only integers: const evaluation
//! pays thousands of instructions for a call, and looks at every field of a
//! struct again when it has built a static.

use super::Table;
use super::slots::{is_whole, lower, upper};
use super::tree::text_eq;
use crate::shared::hash::{FACTOR, home};

/// An open-addressing table over the keys of a tree. Aliases are left out: a
/// code leads to the variant that owns it.
#[derive(Debug)]
pub struct Index<const S: usize> {
    /// Free where 0.
    keys: [u128; S],
    /// `table << 32 | row`
    places: [u64; S],
    /// Whether two rows claim one code.
    pub(super) has_clash: bool,
    shape: Shape,
}

/// An [`Index`] without its size.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    pub(crate) keys: &'static [u128],
    pub(crate) places: &'static [u64],
    pub(crate) shape: Shape,
}

/// What some codes look like, to pass over text fast.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// Bit `n - 1` is set where a code has `n` bytes.
    pub lengths: u64,
    /// Bit `b` is set where a code begins with the ASCII byte `b`.
    pub first: u128,
    /// The same of second bytes.
    pub second: u128,
}

impl Shape {
    /// Of no code.
    pub const NONE: Self = Self {
        lengths: 0,
        first: 0,
        second: 0,
    };

    /// Of two sets of codes.
    pub(crate) const fn with(self, other: &Self) -> Self {
        Self {
            lengths: self.lengths | other.lengths,
            first: self.first | other.first,
            second: self.second | other.second,
        }
    }
}

/// Table and row of a code's owner.
pub(crate) type Owner = Option<(usize, usize)>;

/// How many slots an index over these tables has: a power of two, at most half
/// of it in use by their rows, or by their categories.
#[must_use]
pub const fn slots(tables: &[&'static Table]) -> usize {
    let mut rows = 0;
    let mut at = 0;
    while at < tables.len() {
        rows += tables[at].len() + tables[at].head.categories.len();
        at += 1;
    }
    (rows * 2).next_power_of_two()
}

impl<const S: usize> Index<S> {
    /// Builds the index. Where several rows claim one code, the first has it.
    #[must_use]
    pub const fn of(tables: &[&'static Table]) -> Self {
        let mut index = Self {
            keys: [0; S],
            places: [0; S],
            has_clash: false,
            shape: Shape::NONE,
        };
        let mut at = 0;
        while at < tables.len() {
            index.shape = index.shape.with(&tables[at].shape);
            if insert_all(tables, at, &mut index.keys, &mut index.places) {
                index.has_clash = true;
            }
            at += 1;
        }
        index
    }

    pub(super) const fn view(&'static self) -> View {
        View {
            keys: &self.keys,
            places: &self.places,
            shape: self.shape,
        }
    }

    /// The row that owns a code.
    pub(super) const fn owner(&self, tables: &[&'static Table], key: u128, code: &str) -> Owner {
        find(&self.keys, &self.places, tables, key, code)
    }
}

/// Inserts the rows of a table; says whether one of them claims a code that has
/// an owner.
pub(crate) const fn insert_all(
    tables: &[&'static Table],
    table: usize,
    slots: &mut [u128],
    places: &mut [u64],
) -> bool {
    let mut has_clash = false;
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
        } else if key != 0 {
            has_clash |= insert_equal(tables, (table, row), slots, places, at);
        }
        row += 1;
    }
    has_clash
}

/// Inserts a row whose key stands at a place already: it has the same code, or
/// a long one with the same hash.
const fn insert_equal(
    tables: &[&'static Table],
    (table, row): (usize, usize),
    slots: &mut [u128],
    places: &mut [u64],
    place: usize,
) -> bool {
    let key = tables[table].keys[row];
    let code = tables[table].head.code(row);
    let mut at = place;
    while slots[at] != 0 {
        let owner = unpack(places[at]);
        if slots[at] == key && text_eq(tables[owner.0].head.code(owner.1), code) {
            return true;
        }
        at = (at + 1) & (slots.len() - 1);
    }
    slots[at] = key;
    places[at] = (table as u64) << 32 | row as u64;
    false
}

impl View {
    /// What [`find`] finds, by the rules of [`slots::find`](super::slots::find):
    /// without a panic in the program. `is_meant` is asked for table and row.
    #[inline]
    pub(crate) fn find(&self, key: u128, is_meant: impl Fn(usize, usize) -> bool) -> Owner {
        let mask = self.keys.len().wrapping_sub(1);
        let mut at = home(key) & mask;
        loop {
            let slot = *self.keys.get(at)?;
            if lower(slot) == lower(key) {
                let (table, row) = unpack(*self.places.get(at)?);
                if upper(slot) == upper(key) && is_meant(table, row) {
                    return Some((table, row));
                }
            } else if lower(slot) == 0 {
                return None;
            }
            at = (at + 1) & mask;
        }
    }
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
