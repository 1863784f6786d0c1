//! Codes in text.

use core::ops::Range;

use crate::private::{Shape, Table};
use crate::{Catalog, Entry};

/// A code in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The code.
    pub entry: Entry,
    /// Its place in the text, in bytes.
    pub range: Range<usize>,
}

/// The codes in a text, from left to right.
pub(crate) fn find_in(catalog: &'static Catalog, text: &str) -> impl Iterator<Item = Found> {
    let shape = catalog.shape();
    let mut start = 0;
    core::iter::from_fn(move || {
        let bytes = text.as_bytes();
        while let Some(&byte) = bytes.get(start) {
            if shape.begins_with(byte)
                && is_boundary(text, start)
                && let Some(found) = longest_at(catalog, shape, text, start)
            {
                start = found.range.end;
                return Some(found);
            }
            start += 1;
        }
        None
    })
}

/// The longest code that begins at a place of a text and ends at a word's end.
fn longest_at(catalog: &'static Catalog, shape: Shape, text: &str, start: usize) -> Option<Found> {
    let mut lengths = shape.lengths;
    while lengths != 0 {
        let top = lengths.ilog2();
        lengths ^= 1 << top;
        let range = start..start + top as usize + 1;
        if let Some(candidate) = text.get(range.clone())
            && is_boundary(text, range.end)
            && let Some(entry) = catalog.get(candidate)
        {
            return Some(Found { entry, range });
        }
    }
    None
}

/// Whether no word goes across a place of a text. Codes begin and end with a
/// letter or digit, so it is the neighbour that decides: a letter, a digit or
/// `_` belongs to the word.
fn is_boundary(text: &str, at: usize) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let (before, after) = (
        text.get(..at).and_then(|text| text.chars().next_back()),
        text.get(at..).and_then(|text| text.chars().next()),
    );
    match (before, after) {
        (Some(before), Some(after)) => !(is_word(before) && is_word(after)),
        _ => true,
    }
}

impl Shape {
    /// The shape of the codes of some tables.
    pub(crate) fn of(tables: impl Iterator<Item = &'static Table>) -> Self {
        let mut shape = Self {
            lengths: 0,
            first: 0,
        };
        for table in tables {
            shape.lengths |= table.shape.lengths;
            shape.first |= table.shape.first;
        }
        shape
    }

    fn begins_with(self, byte: u8) -> bool {
        byte.is_ascii() && self.first >> byte & 1 == 1
    }
}
