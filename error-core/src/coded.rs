//! An error shown with its code.

use core::error::Error;
use core::fmt::{self, Write as _};

use crate::layout::{Layout, Piece};
use crate::{ErrorCode, Info};

/// How many sources `{:#}` follows.
const MAX_SOURCES: usize = 32;

/// An error shown with its code: see [`ErrorCode::coded`].
///
/// `{}` writes the error alone, `{:#}` also its sources, each after `: `. A
/// chain that returns to itself, or has more than 32 sources, ends in `…`.
///
/// Texts are written as they are: where values from outside stand in them, a
/// log of lines needs its line breaks escaped, as structured loggers do.
///
#[cfg_attr(not(doctest), doc = include_str!("docs/coded.md"))]
#[derive(Clone, Copy)]
pub struct Coded<'a> {
    error: &'a (dyn ErrorCode + 'a),
    info: Info,
    /// None for the default one.
    layout: Option<&'static Layout>,
}

impl<'a> Coded<'a> {
    /// Shows an error with its code.
    #[must_use]
    #[inline]
    pub fn new(error: &'a (dyn ErrorCode + 'a)) -> Self {
        // Here the compiler often knows the type, and neither is a call.
        let info = error.info();
        Self {
            error,
            info,
            layout: error.layout().or(info.layout()),
        }
    }
}

impl fmt::Display for Coded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.layout {
            None => {
                f.write_char('[')?;
                f.write_str(self.info.code())?;
                f.write_str(self.info.category().between)?;
                write_message(self.error, f)?;
            }
            Some(layout) => write_pieces(layout, self.info, self.error, f)?,
        }
        if f.alternate() {
            write_sources(self.error.source(), f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Coded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Coded")
            .field(&self.info.code())
            .field(&self.error)
            .finish()
    }
}

/// Writes an error as a layout says.
fn write_pieces(
    layout: &Layout,
    info: Info,
    error: &dyn ErrorCode,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    for piece in layout {
        match *piece {
            Piece::Text(text) => f.write_str(text)?,
            Piece::Code => f.write_str(info.code())?,
            Piece::Category => f.write_str(info.category().name())?,
            Piece::Message => write_message(error, f)?,
        }
    }
    Ok(())
}

/// Writes the error alone: into the same formatter, unless that would format the
/// message, too.
fn write_message(error: &dyn ErrorCode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if is_plain(f) {
        fmt::Display::fmt(error, f)
    } else {
        write!(f, "{error}")
    }
}

/// Whether a formatter asks for nothing but the value.
fn is_plain(f: &fmt::Formatter<'_>) -> bool {
    // They are bits of one number: without `||` they are compared at once.
    let is_formatted = f.alternate()
        | f.width().is_some()
        | f.precision().is_some()
        | f.align().is_some()
        | f.sign_plus()
        | f.sign_minus()
        | f.sign_aware_zero_pad();
    !is_formatted
}

/// Writes a chain of sources, in a loop, so that its length costs no stack.
fn write_sources(first: Option<&(dyn Error + 'static)>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut next = first;
    // Brent's search for a cycle: a source met again ends the chain.
    let mut anchor = first;
    let mut until_moved = 1_usize;
    for written in 0..MAX_SOURCES {
        let Some(source) = next else { return Ok(()) };
        write!(f, ": {source}")?;
        next = source.source();
        if let (Some(next), Some(anchor)) = (next, anchor)
            && is_same(next, anchor)
        {
            break;
        }
        if written + 1 == until_moved {
            anchor = next;
            until_moved *= 2;
        }
    }
    if next.is_some() {
        f.write_str(": …")?;
    }
    Ok(())
}

/// Whether two references lead to one value of one type. A wrapper has the
/// address of what it wraps, so the vtable counts too; where the compiler made
/// two of one vtable, the bound on the length ends the chain instead.
#[allow(
    ambiguous_wide_pointer_comparisons,
    reason = "the vtable is meant to be compared, and a false answer does no harm"
)]
fn is_same(one: &dyn Error, other: &dyn Error) -> bool {
    core::ptr::eq(one, other)
}
