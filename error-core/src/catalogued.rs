//! The trait of a type whose codes are known without a value.

use crate::private::{Question, Table};
use crate::{Catalog, ErrorCode, Info};

/// A type whose codes can be listed: the second half of what
/// `#[derive(ErrorCode)]` writes.
///
/// The catalog covers the type and every type that its transparent variants
/// hold, at any depth. The derive also writes it as an associated constant of
/// the type itself, so that reading it needs no import of this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no error code",
    label = "no error code",
    note = "derive `ErrorCode` for `{Self}`, or give the variant that holds it a code of its own: `#[code(n = …)]`"
)]
pub trait Catalogued: ErrorCode {
    /// The codes of this type and of what it holds.
    const CATALOG: &'static Catalog;

    /// This type's own declarations. Apart from the catalog, because tables of
    /// types that hold each other must not need each other's value.
    #[doc(hidden)]
    const TABLE: &'static Table;

    /// [`ErrorCode::info`] of what a transparent variant holds: by way of this
    /// trait, so that a type without codes is one mistake and not two.
    #[doc(hidden)]
    fn info_of(error: &Self) -> Info {
        error.info()
    }

    /// Asks what a transparent variant holds, of a type that only holds others.
    #[doc(hidden)]
    #[inline]
    fn ask_held<'e, Q: Question<'e>>(&'e self, question: Q) -> Q
    where
        Self: Sized,
    {
        question
    }

    /// Asks what is held, as [`info_of`](Self::info_of) does.
    #[doc(hidden)]
    #[inline]
    fn ask<'e, Q: Question<'e>>(error: &'e Self, question: Q) -> Q
    where
        Self: Sized,
    {
        question.asked(error)
    }

    /// What a transparent variant holds, as what it is here: an error with a
    /// code.
    #[doc(hidden)]
    fn held_of(error: &Self) -> &dyn ErrorCode
    where
        Self: Sized,
    {
        error
    }
}

macro_rules! forward {
    () => {
        const CATALOG: &'static Catalog = T::CATALOG;
        const TABLE: &'static Table = T::TABLE;
    };
}

impl<T: Catalogued> Catalogued for &T {
    forward!();
}

#[cfg(feature = "alloc")]
impl<T: Catalogued> Catalogued for alloc::boxed::Box<T> {
    forward!();
}

#[cfg(feature = "alloc")]
impl<T: Catalogued> Catalogued for alloc::sync::Arc<T> {
    forward!();
}
