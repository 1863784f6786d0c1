//! The trait of an error that has a code.

use core::error::Error;

use crate::{Category, Coded, Info, PublicMessage, PublicValue, public};

/// An error with a stable code.
///
/// Implement it by deriving it: `#[derive(ErrorCode)]`. The trait is
/// dyn-compatible, so a `&dyn ErrorCode` or a `Box<dyn ErrorCode + Send + Sync>`
/// keeps its code.
///
#[cfg_attr(not(doctest), doc = include_str!("docs/error_code.md"))]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no error code",
    label = "no error code",
    note = "derive `ErrorCode` for `{Self}`, or give the variant that holds it a code of its own: `#[code(n = …)]`"
)]
pub trait ErrorCode: Error {
    /// Everything that is declared about this error's code.
    fn info(&self) -> Info;

    /// The error with its code, for logs and terminals:
    /// `[E0A06] Database error: User not found`. With `{:#}` its sources follow.
    ///
    /// It contains the error's `Display`, which may say what only the operator
    /// may read; it is no text for a response.
    ///
    /// Written by hand it is `Coded::new(self)`; it has no default because a
    /// default could not serve trait objects.
    fn coded(&self) -> Coded<'_>;

    /// The code, for example `E0A06`.
    fn code(&self) -> &'static str {
        self.info().code()
    }

    /// The category of the code.
    fn category(&self) -> &'static Category {
        self.info().category()
    }

    /// The HTTP status that the code maps to, from 400 to 599.
    fn http_status(&self) -> u16 {
        self.info().http_status()
    }

    /// Whether the condition is transient, or `None` where nothing was said:
    /// see [`Info::retryable`].
    fn retryable(&self) -> Option<bool> {
        self.info().retryable()
    }

    /// Whether the code is declared as transient; false where nothing was said.
    fn is_retryable(&self) -> bool {
        self.info().is_retryable()
    }

    /// The static text of the code, which does not depend on the value: see
    /// [`Info::message`].
    fn message(&self) -> &'static str {
        self.info().message()
    }

    /// Visits the public fields of this value (`#[code(public)]`), each with its
    /// name, in the order of declaration. A field that is `None` is left out.
    ///
    #[cfg_attr(not(doctest), doc = include_str!("docs/public_fields.md"))]
    fn visit_public_fields(&self, visit: &mut dyn FnMut(&'static str, PublicValue<'_>)) {
        public::visit_held(self, visit);
    }

    /// The text of this error that may leave the process, if there is one.
    ///
    /// A message without placeholders is public as it is. One with placeholders
    /// is public where each of them names a public field of the variant, with
    /// any format but a width or precision out of an argument; an argument
    /// behind the text must be such a field, too (`.field`). Otherwise there is
    /// none, and what may be said is the category's [title](Category::title).
    ///
    /// It is the `Display` of the type that declares the code. One that wraps it,
    /// by hand or in a transparent variant, adds nothing.
    fn public_message(&self) -> Option<PublicMessage<'_>> {
        public::message_of(self)
    }

    /// What a transparent variant holds.
    #[doc(hidden)]
    fn held(&self) -> Option<&dyn ErrorCode> {
        None
    }

    /// The layout of `display = "…"` on this very type.
    #[doc(hidden)]
    fn layout(&self) -> Option<&'static crate::layout::Layout> {
        None
    }
}

macro_rules! forward {
    () => {
        fn info(&self) -> Info {
            (**self).info()
        }

        fn code(&self) -> &'static str {
            (**self).code()
        }

        fn coded(&self) -> Coded<'_> {
            (**self).coded()
        }

        fn visit_public_fields(&self, visit: &mut dyn FnMut(&'static str, PublicValue<'_>)) {
            (**self).visit_public_fields(visit);
        }

        fn public_message(&self) -> Option<PublicMessage<'_>> {
            (**self).public_message()
        }

        fn held(&self) -> Option<&dyn ErrorCode> {
            (**self).held()
        }

        fn layout(&self) -> Option<&'static crate::layout::Layout> {
            (**self).layout()
        }
    };
}

impl<T: ErrorCode + ?Sized> ErrorCode for &T {
    forward!();
}

#[cfg(feature = "alloc")]
impl<T: ErrorCode> ErrorCode for alloc::boxed::Box<T> {
    forward!();
}

#[cfg(feature = "alloc")]
impl<T: ErrorCode + ?Sized> ErrorCode for alloc::sync::Arc<T> {
    forward!();
}

/// So that `?` turns an error with a code into a boxed one.
macro_rules! into_box {
    ($($object:ty: $($bound:ident)*;)*) => {$(
        #[cfg(feature = "alloc")]
        impl<'a, E: ErrorCode $(+ $bound)* + 'a> From<E> for alloc::boxed::Box<$object> {
            fn from(error: E) -> Self {
                alloc::boxed::Box::new(error)
            }
        }
    )*};
}

into_box! {
    dyn ErrorCode + 'a:;
    dyn ErrorCode + Send + 'a: Send;
    dyn ErrorCode + Send + Sync + 'a: Send Sync;
}
