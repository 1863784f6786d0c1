//! Field-less companions of error types.

use core::error::Error;
use core::fmt;
use core::hash::Hash;
use core::str::FromStr;

use crate::{Catalog, Catalogued, Entry, Info};

/// The kind of an error: its variant without its fields, written by
/// `#[code(kind = Name)]`.
///
/// A kind is made from an error, or from a code that was read somewhere; it
/// can be compared, matched and used as a key. Its `Display` is its code, and
/// `parse` reads a code in its canonical spelling.
///
#[cfg_attr(not(doctest), doc = include_str!("docs/kind.md"))]
pub trait Kind:
    Copy + Eq + Hash + fmt::Debug + fmt::Display + FromStr<Err = UnknownCode> + 'static
{
    /// The codes that are kinds: the catalog of the error.
    const CATALOG: &'static Catalog;

    /// Everything that is declared about the kind's code.
    fn info(self) -> Info;

    /// The kind of a catalog's entry, where the entry belongs to the error.
    fn from_entry(entry: Entry) -> Option<Self>;

    /// The code, for example `E0A06`.
    fn code(self) -> &'static str {
        self.info().code()
    }

    /// The kind that owns a code.
    ///
    /// # Errors
    ///
    /// Returns what was read where it is no code of the error, in its
    /// canonical spelling.
    fn from_code(code: &str) -> Result<Self, UnknownCode> {
        Self::CATALOG
            .get(code)
            .and_then(Self::from_entry)
            .ok_or_else(|| UnknownCode::new(code))
    }
}

/// An error that has kinds: written by `#[code(kind = Name)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no kind",
    label = "no kind",
    note = "add `#[code(kind = …)]` to `{Self}`: the kind of what holds it is made from it"
)]
pub trait Kinded: Catalogued {
    /// The field-less companion.
    type Kind: Kind;

    /// The kind of this error.
    fn kind(&self) -> Self::Kind;
}

macro_rules! forward {
    () => {
        type Kind = T::Kind;

        fn kind(&self) -> T::Kind {
            (**self).kind()
        }
    };
}

impl<T: Kinded> Kinded for &T {
    forward!();
}

#[cfg(feature = "alloc")]
impl<T: Kinded> Kinded for alloc::boxed::Box<T> {
    forward!();
}

#[cfg(feature = "alloc")]
impl<T: Kinded> Kinded for alloc::sync::Arc<T> {
    forward!();
}

/// How much of an unknown code is kept: as much as the longest code has.
const KEPT: usize = crate::private::MAX_CODE;

/// A text that was read as a code and is none of those known.
///
/// Up to 64 bytes of it are kept, so every text that could be a code is kept
/// whole.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownCode {
    bytes: [u8; KEPT],
    kept: usize,
    read: usize,
}

impl UnknownCode {
    /// Keeps the text that was read.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut kept = text.len().min(KEPT);
        while !text.is_char_boundary(kept) {
            kept -= 1;
        }
        let mut bytes = [0; KEPT];
        for (to, &from) in bytes.iter_mut().zip(text.as_bytes()).take(kept) {
            *to = from;
        }
        Self {
            bytes,
            kept,
            read: text.len(),
        }
    }

    /// The text that was read, or its first 64 bytes: see
    /// [`is_truncated`](Self::is_truncated).
    #[must_use]
    pub fn text(&self) -> &str {
        self.bytes
            .get(..self.kept)
            .and_then(|bytes| core::str::from_utf8(bytes).ok())
            .unwrap_or("")
    }

    /// Whether more was read than is kept.
    #[must_use]
    pub const fn is_truncated(&self) -> bool {
        self.read > self.kept
    }
}

/// Control characters are escaped: the text came from outside.
impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown error code `{}", self.text().escape_debug())?;
        f.write_str(if self.is_truncated() { "…`" } else { "`" })
    }
}

impl fmt::Debug for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownCode")
            .field("text", &self.text())
            .field("is_truncated", &self.is_truncated())
            .finish()
    }
}

impl Error for UnknownCode {}
