//! Looking a code up. Each type has functions of its own: see `Methods`.

use super::flat::{Tree, flat};
use super::slots::{Slot, Slots, unpacked, written};
use crate::catalog::Methods;
use crate::private::{MAX_CODE, Tabled};
use crate::shared::hash::{INLINE, code_key};
use crate::shared::lookup::halves;
use crate::{Catalog, Entry};

/// The methods of a type that holds no other.
pub(super) const fn methods_of_one<T: Tabled>() -> Methods {
    Methods {
        get: get_in_one::<T>,
        flat: |_| flat::<T>(),
    }
}

/// The methods of a type that holds others.
pub(super) const fn methods_of_tree<T: Tabled>() -> Methods {
    Methods {
        get: get_in_tree::<T>,
        flat: |_| flat::<T>(),
    }
}

fn get_in_one<T: Tabled>(_: &Catalog, code: &str) -> Option<Entry> {
    let slots = const {
        Slots {
            all: written(T::TABLE.slots),
            lengths: T::TABLE.shape.lengths,
        }
    };
    let entry = |place| {
        let (row, _) = unpacked(place);
        Some(Entry::of(const { T::TABLE }, const { T::TABLE.head }, row))
    };
    get(&slots, code, entry)
}

fn get_in_tree<T: Tabled>(_: &Catalog, code: &str) -> Option<Entry> {
    let slots = const { Tree::<T>::SLOTS };
    let tables = const { Tree::<T>::PADDED };
    let entry = |place| {
        let (row, table) = unpacked(place);
        let table = tables.get(table & (tables.len() - 1))?;
        Some(Entry::of(table, table.head, row))
    };
    get(&slots, code, entry)
}

#[allow(
    clippy::inline_always,
    reason = "what is constant of a catalog must meet what it is compared with"
)]
#[inline(always)]
fn get<S: Slot>(
    slots: &Slots<S>,
    code: &str,
    entry: impl Fn(u64) -> Option<Entry>,
) -> Option<Entry> {
    if slots.lengths & LONG != 0 && code.len() > INLINE {
        return get_long(slots, code, entry);
    }
    entry(slots.find(code.as_bytes())?)
}

/// The lengths of codes of which a hash is looked up.
const LONG: u64 = !0xFFFF;

/// [`get`] of a text that must be hashed, and compared.
#[cold]
#[inline(never)]
fn get_long<S: Slot>(
    slots: &Slots<S>,
    code: &str,
    entry: impl Fn(u64) -> Option<Entry>,
) -> Option<Entry> {
    let length = code.len();
    if length > MAX_CODE {
        return None;
    }
    let (first, last) = halves(code_key(code.as_bytes()), length);
    let is_meant = |place| entry(place).is_some_and(|entry| entry.code() == code);
    entry(slots.find_halves(first, last, length, is_meant)?)
}
