//! Codes in text.

use core::ops::Range;

use crate::private::Shape;
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
    let firsts = shape.firsts();
    let mut start = 0;
    core::iter::from_fn(move || {
        loop {
            start = candidate(text.as_bytes(), start, firsts)?;
            if shape.may_begin(text.as_bytes(), start)
                && is_boundary(text, start)
                && let Some(found) = longest_at(catalog, shape, text, start)
            {
                start = found.range.end;
                return Some(found);
            }
            start += 1;
        }
    })
}

/// The lowest of the bytes that codes begin with, and how many there are from it
/// to the highest.
type Firsts = (u8, u8);

/// How many bytes are looked at at once: without a branch in between, so that the
/// compiler makes of them the few instructions that processors have for it.
const BLOCK: usize = 32;

/// The next place from `start` on at which a code may begin.
fn candidate(bytes: &[u8], start: usize, (lowest, count): Firsts) -> Option<usize> {
    let is_in = |byte: u8| byte.wrapping_sub(lowest) < count;
    let mut at = start;
    let mut rest = bytes.get(start..)?;
    while let Some((block, behind)) = rest.split_first_chunk::<BLOCK>() {
        if block.iter().fold(false, |found, &byte| found | is_in(byte)) {
            break;
        }
        rest = behind;
        at += BLOCK;
    }
    rest.iter()
        .position(|&byte| is_in(byte))
        .map(|position| at + position)
}

/// The longest code that begins at a place of a text and ends at a word's end.
fn longest_at(catalog: &'static Catalog, shape: Shape, text: &str, start: usize) -> Option<Found> {
    let mut lengths = shape.lengths;
    while lengths != 0 {
        let top = lengths.ilog2();
        lengths ^= 1 << top;
        let range = start..start + top as usize + 1;
        if is_boundary(text, range.end)
            && let Some(candidate) = text.get(range.clone())
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
    let Some(before) = at.checked_sub(1) else {
        return true;
    };
    let bytes = text.as_bytes();
    match (bytes.get(before), bytes.get(at)) {
        (Some(before), Some(after)) if before.is_ascii() && after.is_ascii() => {
            let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
            !(is_word(before) && is_word(after))
        }
        (Some(_), Some(_)) => is_boundary_beyond_ascii(text, at),
        _ => true,
    }
}

#[cold]
fn is_boundary_beyond_ascii(text: &str, at: usize) -> bool {
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
    #[allow(clippy::cast_possible_truncation, reason = "there are 128 bits")]
    fn firsts(self) -> Firsts {
        if self.first == 0 {
            return (0, 0);
        }
        let lowest = self.first.trailing_zeros();
        (lowest as u8, (self.first.ilog2() - lowest + 1) as u8)
    }

    /// Whether a code may begin at a place of a text, by its first two bytes.
    fn may_begin(self, bytes: &[u8], at: usize) -> bool {
        let holds = |set: u128, byte: Option<&u8>| {
            byte.is_some_and(|&byte| byte.is_ascii() && set >> byte & 1 == 1)
        };
        let has_short = self.lengths & 1 == 1;
        holds(self.first, bytes.get(at)) && (has_short || holds(self.second, bytes.get(at + 1)))
    }
}
