//! One code and everything that a program decides by it.

use core::fmt;

use crate::category::Category;
use crate::layout::Layout;
use crate::shared::{bits, ends};

/// What is declared about one code: the part that a running program needs.
///
/// An `Info` is a copyable pair: a reference to static tables, and the number of
/// a row in them. Explanation and place of declaration are kept apart from it, in the
/// [`Entry`](crate::Entry) of a [`Catalog`](crate::Catalog), so that a binary
/// which never asks for them does not carry them.
///
#[cfg_attr(not(doctest), doc = include_str!("docs/info.md"))]
#[derive(Clone, Copy)]
pub struct Info {
    /// The number of the row in the lower half; in the upper one what `Head::bits`
    /// says of it, or 0 where that is still to be read.
    ///
    /// So the derive's match leads to status and flags by itself, and the compiler
    /// makes of it what it makes of a match written by hand.
    row: u64,
    head: &'static Head,
}

/// The rows of a type, by column, and what they share.
///
/// Rows are compiled by the thousand on every build. To rustc a list of literals
/// costs a tenth of a list of structs, and text in one piece nearly nothing; so
/// what a running program asks for most has a list of its own, and the rest is
/// cut out of one text.
#[doc(hidden)]
#[derive(Debug)]
pub struct Head {
    pub codes: &'static [&'static str],
    /// Status, flags and category of each row: see `shared/bits.rs`.
    pub bits: &'static [u32],
    /// Name and message of each row, in one piece.
    pub texts: &'static str,
    /// Where each of these ends, as [`ends`](crate::shared::ends).
    pub ends: &'static [u8],
    pub categories: &'static [&'static Category],
    /// How the type shows an error, where it says so.
    pub layout: Option<&'static Layout>,
}

impl Head {
    /// Of a type that declares nothing: the derive writes out what is.
    pub const EMPTY: Self = Self {
        codes: &[],
        bits: &[],
        texts: "",
        ends: &[],
        categories: &[],
        layout: None,
    };
}

impl Head {
    /// The code of a row.
    #[inline]
    pub(crate) const fn code(&self, row: usize) -> &'static str {
        match at(self.codes, row) {
            Some(code) => code,
            None => "",
        }
    }

    pub(crate) const fn name(&self, row: usize) -> &'static str {
        ends::cut(self.texts, self.ends, 2 * row)
    }

    #[inline]
    pub(crate) const fn bits(&self, row: usize) -> u32 {
        match at(self.bits, row) {
            Some(bits) => *bits,
            None => 500,
        }
    }

    /// Whether a code's second variant has a row.
    pub(crate) const fn is_alias(&self, row: usize) -> bool {
        self.bits(row) & bits::ALIAS != 0
    }
}

/// What a list says of a row.
#[inline]
const fn at<T>(list: &[T], row: usize) -> Option<&T> {
    if row < list.len() {
        Some(&list[row])
    } else {
        None
    }
}

impl Info {
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn new(row: u64, head: &'static Head) -> Self {
        Self { row, head }
    }

    #[inline]
    pub(crate) const fn row(&self) -> usize {
        (self.row & 0xFFFF_FFFF) as usize
    }

    /// How the type shows an error; nothing where it does not say so.
    #[inline]
    pub(crate) const fn layout(&self) -> Option<&'static Layout> {
        self.head.layout
    }

    /// The code, in its one canonical spelling: 1 to 64 bytes of ASCII letters,
    /// digits, `_`, `-`, `.` and `:`.
    #[must_use]
    #[inline]
    pub const fn code(&self) -> &'static str {
        self.head.code(self.row())
    }

    /// The variant's name; together with the category it is the code's
    /// identity, which outlives a renumbering.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.head.name(self.row())
    }

    /// The text of `#[error("…")]` or of `message = "…"`, as declared.
    ///
    /// Where the text has placeholders ([`has_placeholders`](Self::has_placeholders))
    /// they stand in it unfilled. A variant without any text has its category's
    /// title here.
    #[must_use]
    pub const fn message(&self) -> &'static str {
        ends::cut(self.head.texts, self.head.ends, 2 * self.row() + 1)
    }

    /// The category that the code belongs to.
    #[must_use]
    #[inline]
    pub const fn category(&self) -> &'static Category {
        let place = (self.bits() >> bits::CATEGORY_SHIFT) as usize;
        if place < self.head.categories.len() {
            self.head.categories[place]
        } else {
            &Category::NONE
        }
    }

    /// The HTTP status that the code maps to, from 400 to 599; 500 where none
    /// was declared.
    #[must_use]
    #[allow(
        clippy::cast_possible_truncation,
        reason = "the mask leaves ten bits of it"
    )]
    #[inline]
    pub const fn http_status(&self) -> u16 {
        (self.bits() & bits::STATUS) as u16
    }

    /// Whether the condition is transient, or `None` where nothing was said.
    ///
    /// `Some(true)` does not say that it is safe to repeat the request: that
    /// depends on whether the operation is idempotent.
    #[must_use]
    #[inline]
    pub const fn retryable(&self) -> Option<bool> {
        if self.has(bits::RETRYABLE_SAID) {
            Some(self.has(bits::RETRYABLE))
        } else {
            None
        }
    }

    /// Whether the code is declared as transient; false where nothing was said.
    #[must_use]
    #[inline]
    pub const fn is_retryable(&self) -> bool {
        self.has(bits::RETRYABLE)
    }

    /// Whether the code is listed in the quick reference (`common`).
    #[must_use]
    pub const fn is_common(&self) -> bool {
        self.has(bits::COMMON)
    }

    /// Whether the text is given per value (`custom`). Such a code is fixed and
    /// unique as any other, but stays out of tables and counts.
    #[must_use]
    pub const fn is_custom(&self) -> bool {
        self.has(bits::CUSTOM)
    }

    /// Whether this is a second variant with the code of another one
    /// (`alias_of`).
    #[must_use]
    pub const fn is_alias(&self) -> bool {
        self.has(bits::ALIAS)
    }

    /// Whether the code exists only under some `cfg` (`optional`, or a visible
    /// `#[cfg]` on the variant).
    #[must_use]
    pub const fn is_optional(&self) -> bool {
        self.has(bits::OPTIONAL)
    }

    /// Whether the code must not leave the process (`internal`).
    #[must_use]
    pub const fn is_internal(&self) -> bool {
        self.has(bits::INTERNAL)
    }

    /// Whether [`message`](Self::message) has placeholders that only a value
    /// can fill.
    #[must_use]
    pub const fn has_placeholders(&self) -> bool {
        self.has(bits::PLACEHOLDERS)
    }

    #[inline]
    const fn bits(&self) -> u32 {
        // No row is without a status.
        match (self.row >> 32) as u32 {
            0 => self.head.bits(self.row()),
            bits => bits,
        }
    }

    #[inline]
    const fn has(&self, bit: u32) -> bool {
        self.bits() & bit != 0
    }

    /// Whether the code stands in tables and counts.
    pub(crate) const fn is_listed(&self) -> bool {
        self.bits() & (bits::CUSTOM | bits::ALIAS) == 0
    }
}

/// Two are equal where they are the same variant of the same type.
impl PartialEq for Info {
    fn eq(&self, other: &Self) -> bool {
        self.row() == other.row() && core::ptr::eq(self.head, other.head)
    }
}

impl Eq for Info {}

impl fmt::Debug for Info {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Info")
            .field("code", &self.code())
            .field("name", &self.name())
            .field("category", &self.category().name())
            .field("http_status", &self.http_status())
            .field("retryable", &self.retryable())
            .field("message", &self.message())
            .finish_non_exhaustive()
    }
}
