//! What a type that only holds others is asked: what it holds answers.
//!
//! A question is a type, so that one match over the variants serves all of them:
//! to rustc it costs as much as the whole table. And what a question does not need
//! is no part of a program that asks no other: a code comes out of the list of codes
//! of the type that is held, and its other lists stay out.

use super::STUB_INFO;
use crate::{Catalogued, ErrorCode, Info};

/// What can be asked. It keeps the answer itself, so that one more type need not be
/// worked out at each variant.
pub trait Question<'e> {
    /// Asks what is held.
    #[must_use]
    fn asked<E: Catalogued>(self, error: &'e E) -> Self;
}

/// [`ErrorCode::info`] of a type that only holds others.
#[inline]
pub fn info_held(error: &impl Catalogued) -> Info {
    error.ask_held(OfInfo(STUB_INFO)).0
}

struct OfInfo(Info);

impl Question<'_> for OfInfo {
    #[inline]
    fn asked<E: Catalogued>(self, error: &E) -> Self {
        Self(error.info())
    }
}

/// [`ErrorCode::code`] of a type that only holds others.
#[inline]
pub fn code_held(error: &impl Catalogued) -> &'static str {
    error.ask_held(OfCode("")).0
}

struct OfCode(&'static str);

impl Question<'_> for OfCode {
    #[inline]
    fn asked<E: Catalogued>(self, error: &E) -> Self {
        Self(error.code())
    }
}

/// [`ErrorCode::held`] of a type that only holds others.
#[inline]
pub fn itself_held(error: &impl Catalogued) -> Option<&dyn ErrorCode> {
    error.ask_held(OfItself(None)).0
}

struct OfItself<'e>(Option<&'e dyn ErrorCode>);

impl<'e> Question<'e> for OfItself<'e> {
    #[inline]
    fn asked<E: Catalogued>(self, error: &'e E) -> Self {
        Self(Some(error))
    }
}
