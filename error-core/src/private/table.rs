//! Everything that one derive declares.

use core::marker::PhantomData;

use super::catalog::{Written, written};
use super::tree::text_eq;
use super::{Field, Head, Layout, Shape};
use crate::shared::lookup::{FREE, LENGTH_SHIFT, halves, length, spread};
use crate::shared::{ends, hash};
use crate::{Catalogued, Info, Place};

/// The declarations of one type: its rows, what is kept beside them, and the
/// tables of the types that its transparent variants hold.
///
/// The lists have one element a row; `fields` name their row, in ascending order,
/// because few rows have them.
#[derive(Debug)]
pub struct Table {
    pub type_name: &'static str,
    pub module_path: &'static str,
    pub file: &'static str,
    /// Hash of name, place and codes, to tell types apart without comparing text.
    pub id: u64,
    /// Whether other types share this table, each with children of its own.
    pub generic: bool,
    pub title: Option<&'static str>,
    /// The code of an unknown error.
    pub fallback: Option<&'static str>,
    /// How the type shows an error, where it says so.
    pub layout: Option<&'static Layout>,
    pub head: &'static Head,
    /// The codes as integers: see `shared/hash.rs`. 0 for an alias, which owns
    /// none.
    pub keys: &'static [u128],
    /// Hashes of category and name. 0 for an alias.
    pub identities: &'static [u64],
    pub has_aliases: bool,
    /// Of each category with codes the `rank` (`shared/lookup.rs`) of the
    /// first and that of the last one, without aliases.
    pub ranges: &'static [u128],
    /// The sum of the fingerprints of the rows: see `shared/hash.rs`.
    pub digest: u64,
    pub shape: Shape,
    /// From a code to its row: see `catalog/slots.rs`. In bytes, because rustc looks at each
    /// element of a list wherever a constant leads to it.
    pub slots: &'static [u8],
    /// Line and column of each row, as `ends::word` reads them.
    pub places: &'static [u8],
    /// The documentation of all rows, in one piece.
    pub docs: &'static str,
    /// Where that of each row ends; empty where no row has any.
    pub doc_ends: &'static [u8],
    pub fields: &'static [(u32, &'static [Field])],
    pub children: &'static [&'static Table],
}

/// What has a table: see [`Of`].
pub trait Tabled {
    const TABLE: &'static Table;
}

/// A type as what has a table. One whose parameters do not matter to its codes has a
/// type of its own for it, which has no parameters.
#[derive(Debug)]
pub struct Of<T>(PhantomData<T>);

impl<T: Catalogued> Tabled for Of<T> {
    const TABLE: &'static Table = T::TABLE;
}

impl Table {
    /// A table that declares nothing: the derive writes out only what is said.
    pub const EMPTY: Self = Self {
        type_name: "",
        module_path: "",
        file: "",
        id: 0,
        generic: false,
        title: None,
        fallback: None,
        layout: None,
        head: &Head::EMPTY,
        keys: &[],
        identities: &[],
        has_aliases: false,
        ranges: &[],
        digest: 0,
        shape: Shape::NONE,
        slots: &[],
        places: &[],
        docs: "",
        doc_ends: &[],
        fields: &[],
        children: &[],
    };
}

impl Table {
    /// How many rows there are.
    pub(crate) const fn len(&self) -> usize {
        self.keys.len()
    }

    /// What a row says.
    pub(crate) const fn info(&self, row: usize) -> Info {
        Info::new(row as u64, self.head)
    }

    /// The row that owns a code, of this table alone.
    pub(crate) const fn owner(&self, key: u128, code: &str) -> Option<usize> {
        let length = length(key);
        let (first, last) = halves(key, length);
        let slots = written(self.slots);
        let count = slots.len();
        if count == 0 {
            return None;
        }
        let mut at = (spread(first, last) >> (u64::BITS - count.trailing_zeros())) as usize;
        while read(&slots[at], 0) != FREE {
            let place = read(&slots[at], 2);
            let row = place as u32 as usize;
            if read(&slots[at], 0) == first
                && read(&slots[at], 1) == last
                && place >> LENGTH_SHIFT == length as u64
                && text_eq(self.head.code(row), code)
            {
                return Some(row);
            }
            at = (at + 1) & (count - 1);
        }
        None
    }

    pub(crate) const fn place(&self, row: usize) -> Place {
        let (line, column) = (
            ends::word(self.places, 2 * row),
            ends::word(self.places, 2 * row + 1),
        );
        Place::new(self.file, line as u32, column as u32)
    }

    /// The documentation of a row.
    pub(crate) const fn doc(&self, row: usize) -> &'static str {
        ends::cut(self.docs, self.doc_ends, row)
    }

    /// The public fields of a row.
    pub(crate) const fn fields_of(&self, row: usize) -> &'static [Field] {
        let (mut low, mut high) = (0, self.fields.len());
        while low < high {
            let middle = low.midpoint(high);
            // The compiler does not see that the place exists, and would panic.
            let Some((_, [(of, fields), ..])) = self.fields.split_at_checked(middle) else {
                break;
            };
            if *of as usize == row {
                return fields;
            }
            if (*of as usize) < row {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        &[]
    }

    /// Whether a row has a public field, given by its [`hash::field`].
    pub(crate) const fn has_field(&self, row: usize, field: u64) -> bool {
        let fields = self.fields_of(row);
        let mut at = 0;
        while at < fields.len() {
            if hash::field(fields[at].name(), fields[at].word()) == field {
                return true;
            }
            at += 1;
        }
        false
    }
}

/// A word of a slot.
const fn read(slot: &Written, at: usize) -> u64 {
    u64::from_le_bytes(slot.as_chunks().0[at])
}
