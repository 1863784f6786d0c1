//! Everything that one derive declares.

use super::{Field, Head, Layout, Row, Shape};
use crate::Info;
use crate::shared::hash;

/// The declarations of one type: its rows, what is kept beside them, and the
/// tables of the types that its transparent variants hold.
///
/// The lists `keys`, `identities` and `places` have one element a row; `docs`
/// and `fields` name their row, in ascending order, because few rows have them.
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
    pub rows: &'static [Row],
    /// The codes as integers: see `key.rs`. 0 for an alias,
    /// which owns none.
    pub keys: &'static [u128],
    /// Hashes of category and name. 0 for an alias.
    pub identities: &'static [u64],
    pub has_aliases: bool,
    /// The sum of the fingerprints of the rows: see `shared/hash.rs`.
    pub digest: u64,
    pub shape: Shape,
    /// `line << 32 | column`
    pub places: &'static [u64],
    pub docs: &'static [(u32, &'static str)],
    pub fields: &'static [(u32, &'static [Field])],
    pub children: &'static [&'static Table],
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
        rows: &[],
        keys: &[],
        identities: &[],
        has_aliases: false,
        digest: 0,
        shape: Shape {
            lengths: 0,
            first: 0,
        },
        places: &[],
        docs: &[],
        fields: &[],
        children: &[],
    };
}

impl Table {
    /// What a row says.
    pub(crate) const fn info(&self, row: usize) -> Info {
        Info::new(&self.rows[row], self.head)
    }

    /// The public fields of a row.
    pub(crate) const fn fields_of(&self, row: usize) -> &'static [Field] {
        let (mut low, mut high) = (0, self.fields.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.fields[middle].0 as usize == row {
                return self.fields[middle].1;
            }
            if (self.fields[middle].0 as usize) < row {
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
