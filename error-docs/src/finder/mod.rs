//! Codes in texts.

mod scan;
mod word;

use std::collections::HashMap;
use std::ops::Range;

use crate::document::{MAX_CODE, is_code};
use crate::{Code, Document};
use word::{is_word_after, is_word_before};

/// Finds codes in texts and streams.
///
/// A code is found at word boundaries: `E0A06` in `[E0A06] Database error` and
/// in `code=E0A06.`, but not in `E0A061`, `xE0A06` or `E0A06_old`. Of several
/// codes that begin at one place the longest is found. `custom` codes are
/// found, too, and retired ones, which old programs still send.
///
/// ```
/// # let text = "schema = 1\n\n[[category]]\nname = \"Auth\"\ntitle = \"Auth\"\n\n[[code]]\n\
/// #     code = \"ERR-AUTH-0042\"\ncategory = \"Auth\"\nname = \"InvalidToken\"\nhttp = 401\n\
/// #     message = \"Invalid token\"\ndeclared = \"auth::Error\"\n\n\x23 end of error codes\n";
/// # let document = faultcode_docs::Document::parse(text, "error-codes.toml")?;
/// let finder = document.finder();
/// let line = "12:00:01 WARN login failed: ERR-AUTH-0042, user 7";
/// let (code, range) = finder.find_in(line).next().expect("there is one");
/// assert_eq!(code.name, "InvalidToken");
/// assert_eq!(&line[range], "ERR-AUTH-0042");
/// # Ok::<(), faultcode_docs::ReadError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Finder<'d> {
    codes: HashMap<&'d [u8], &'d Code>,
    /// The lengths of the codes that begin with a byte: bit n is length n + 1.
    lengths: Box<[u64; 256]>,
    /// The pairs of bytes that codes begin with: bit `second % 64` of word
    /// `first * 4 + second / 64`.
    pairs: Box<[u64; 1024]>,
}

impl<'d> Finder<'d> {
    pub(crate) fn new(document: &'d Document) -> Self {
        let mut finder = Self {
            codes: HashMap::new(),
            lengths: Box::new([0; 256]),
            pairs: Box::new([0; 1024]),
        };
        // The fields of a document are public: what has not the form of a code
        // is never found.
        let codes = document.codes().chain(document.retired());
        for code in codes.filter(|code| is_code(&code.code)) {
            finder.add(code);
        }
        finder
    }

    fn add(&mut self, code: &'d Code) {
        let bytes = code.code.as_bytes();
        self.codes.entry(bytes).or_insert(code);
        if let [first, rest @ ..] = bytes {
            self.lengths[usize::from(*first)] |= 1 << rest.len();
            let words = &mut self.pairs[usize::from(*first) * 4..][..4];
            match rest.first() {
                Some(&second) => words[usize::from(second) / 64] |= 1 << (second % 64),
                // Anything may follow.
                None => words.fill(u64::MAX),
            }
        }
    }

    /// The codes in a text, from left to right, with their places in bytes.
    pub fn find_in<'t>(
        &'t self,
        text: &'t str,
    ) -> impl Iterator<Item = (&'d Code, Range<usize>)> + use<'d, 't> {
        self.find_in_bytes(text.as_bytes())
    }

    /// The codes in bytes that may be no UTF-8. What is none belongs to no word.
    pub fn find_in_bytes<'t>(
        &'t self,
        bytes: &'t [u8],
    ) -> impl Iterator<Item = (&'d Code, Range<usize>)> + use<'d, 't> {
        let mut from = 0;
        std::iter::from_fn(move || self.next_in(bytes, &mut from))
    }

    pub(crate) fn next_in(
        &self,
        bytes: &[u8],
        from: &mut usize,
    ) -> Option<(&'d Code, Range<usize>)> {
        let found = self.search(bytes, *from, bytes.len());
        *from = found.as_ref().map_or(bytes.len(), |(_, range)| range.end);
        found
    }

    /// The first code that begins at or behind `from`, and before `until`.
    fn search(&self, bytes: &[u8], from: usize, until: usize) -> Option<(&'d Code, Range<usize>)> {
        let mut at = from;
        loop {
            let rest = bytes.get(at..until)?;
            at += rest
                .iter()
                .position(|&byte| self.lengths[usize::from(byte)] != 0)?;
            if self.may_begin(bytes, at)
                && !is_word_before(bytes, at)
                && let Some(found) = self.longest_at(bytes, at)
            {
                return Some(found);
            }
            at += 1;
        }
    }

    /// Whether the next two bytes begin a code.
    fn may_begin(&self, bytes: &[u8], at: usize) -> bool {
        let first = usize::from(bytes[at]);
        let second = bytes.get(at + 1).copied().unwrap_or(b' ');
        self.pairs[first * 4 + usize::from(second) / 64] >> (second % 64) & 1 == 1
    }

    /// The longest code that begins at a place and ends where a word does.
    fn longest_at(&self, bytes: &[u8], at: usize) -> Option<(&'d Code, Range<usize>)> {
        let rest = bytes.get(at..bytes.len().min(at + MAX_CODE))?;
        let mut lengths = self.lengths[usize::from(*rest.first()?)];
        while lengths != 0 {
            let top = lengths.ilog2();
            lengths ^= 1 << top;
            let length = top as usize + 1;
            if let Some(candidate) = rest.get(..length)
                && candidate[length - 1].is_ascii_alphanumeric()
                && !is_word_after(bytes, at + length)
                && let Some(&code) = self.codes.get(candidate)
            {
                return Some((code, at..at + length));
            }
        }
        None
    }
}
