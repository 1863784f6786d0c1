//! The tree of a type, flattened and indexed where a program is compiled that
//! looks a code up in it. Checking a crate needs none of this.

use core::marker::PhantomData;

use super::slots::{Built, Slots};
use super::{Group, groups};
use crate::private::sized::with_room;
use crate::private::tree::{Tables, size};
use crate::private::{Shape, Table, Tabled};
use crate::shared::lookup::{FREE, LENGTH_SHIFT, halves, length, spread};

/// The tables of a tree, their categories and what their codes look like.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Flat {
    pub(crate) tables: &'static [&'static Table],
    pub(crate) groups: &'static [Group],
    pub(crate) shape: Shape,
}

/// What is computed of a type's tree.
pub(crate) struct Tree<T>(PhantomData<T>);

impl<T: Tabled> Tree<T> {
    /// A power of two of tables, so that a place leads to one without a check; those
    /// behind the last are the root again.
    pub(crate) const PADDED: &'static [&'static Table] = padded::<T>(Self::SIZE);
    const SIZE: usize = size(T::TABLE);
    const TABLES: &'static [&'static Table] = Self::PADDED.split_at(Self::SIZE).0;
    const FLAT: Flat = Flat {
        tables: Self::TABLES,
        groups: {
            let count = groups::count(Self::TABLES);
            // A third of the room stays free.
            chained::<T>(count + count / 2 + 1).split_at(count).0
        },
        shape: Shape::of(Self::TABLES),
    };
    pub(crate) const SLOTS: Slots<Built> = Slots {
        all: slots::<T>(2 * rows(Self::TABLES)),
        lengths: Shape::of(Self::TABLES).lengths,
    };
}

/// See [`Tree`].
pub(crate) fn flat<T: Tabled>() -> Flat {
    const { Tree::<T>::FLAT }
}

const fn padded<T: Tabled>(size: usize) -> &'static [&'static Table] {
    const fn sized<T: Tabled, const N: usize>() -> &'static [&'static Table] {
        const { &list::<N>(T::TABLE) }
    }
    with_room!(size, sized of T ())
}

pub(super) const fn list<const N: usize>(root: &'static Table) -> [&'static Table; N] {
    let mut list = [root; N];
    with_room!(4 * N, copy(root, &mut list));
    list
}

/// Copies the tables of a tree into a list. There is room enough.
const fn copy<const N: usize>(root: &'static Table, list: &mut [&'static Table]) {
    let tables = Tables::<N>::of(root);
    let tables = tables.as_slice();
    list.split_at_mut(tables.len()).0.copy_from_slice(tables);
}

const fn slots<T: Tabled>(count: usize) -> &'static [Built] {
    const fn sized<T: Tabled, const N: usize>() -> &'static [Built] {
        const { &indexed::<N>(Tree::<T>::TABLES) }
    }
    with_room!(count, sized of T ())
}

const fn chained<T: Tabled>(count: usize) -> &'static [Group] {
    const fn sized<T: Tabled, const N: usize>() -> &'static [Group] {
        const { &groups::chained::<N>(Tree::<T>::TABLES) }
    }
    with_room!(count, sized of T ())
}

/// How many codes there are, at most.
pub(super) const fn rows(tables: &[&'static Table]) -> usize {
    let mut rows = 1;
    let mut at = 0;
    while at < tables.len() {
        rows += tables[at].len();
        at += 1;
    }
    rows
}

/// The slots of all codes: a loop with few calls, which cost thousands of
/// instructions each.
pub(super) const fn indexed<const N: usize>(tables: &[&'static Table]) -> [Built; N] {
    let mut slots = [[FREE, 0, 0]; N];
    let shift = u64::BITS - N.trailing_zeros();
    let count = tables.len();
    let mut table = 0;
    while table < count {
        let keys = tables[table].keys;
        let lengths = tables[table].shape.lengths;
        let one_length = if lengths.is_power_of_two() {
            lengths.trailing_zeros() as usize + 1
        } else {
            0
        };
        let count = keys.len();
        let mut row = 0;
        while row < count {
            let key = keys[row];
            // An alias owns no code.
            if key != 0 {
                let length = if one_length == 0 {
                    length(key)
                } else {
                    one_length
                };
                let (first, last) = halves(key, length);
                let mut at = (spread(first, last) >> shift) as usize;
                while slots[at][0] != FREE {
                    at = (at + 1) % N;
                }
                let place = row as u64 | (table as u64) << 32 | (length as u64) << LENGTH_SHIFT;
                slots[at] = [first, last, place];
            }
            row += 1;
        }
        table += 1;
    }
    slots
}
