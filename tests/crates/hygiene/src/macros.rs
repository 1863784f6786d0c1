//! Types that `macro_rules!` writes.
#![allow(
    non_camel_case_types,
    reason = "keywords as names are written in lower case"
)]

use ::core::convert::Infallible;
use ::core::primitive::str;
use ::core::result::Result::{self, Err};
use ::renamed::ErrorCode;

/// Every key from a fragment.
macro_rules! from_fragments {
    (
        $vis:vis $name:ident, $kind:ident, $krate:path, $category:literal, $format:expr, $title:tt,
        $http:expr, $n:expr, $id:literal, $alias:expr, $text:literal, $held:ty, $variant:ident
    ) => {
        #[derive(::core::fmt::Debug, ::thiserror::Error, ErrorCode)]
        #[code(
            crate = $krate, kind = $kind, category = $category, format = $format, title = $title,
            http = $http
        )]
        $vis enum $name {
            #[error($text)]
            #[code(n = $n)]
            $variant,
            #[error("verbatim")]
            #[code(id = $id, http = $http, retryable = true)]
            Verbatim,
            #[error("alias")]
            #[code(alias_of = $alias)]
            Alias,
            #[error(transparent)]
            Held(#[from] $held),
        }
    };
}

from_fragments!(
    pub Fragments, FragmentsKind, ::renamed, "Fragment", "FR-{n:02X}", "Fragments", 418, 0x0A,
    "VERBATIM", "FR-0A", "of a fragment", ::std::boxed::Box<Held>, r#type
);

#[derive(::core::fmt::Debug, ::thiserror::Error, ErrorCode)]
#[error("held")]
#[code(crate = ::renamed, category = "HeldByMacro", n = 1, kind = HeldKind)]
pub struct Held;

/// Attributes, generics and lists as whole fragments.
macro_rules! from_lists {
    (
        $(#[$outer:meta])* $name:ident<$life:lifetime, $param:ident>
        { $($(#[$meta:meta])* $variant:ident $(($field:ty))?),* $(,)? }
    ) => {
        $(#[$outer])*
        pub enum $name<$life, $param> {
            $($(#[$meta])* $variant $(($field))?,)*
            #[error("of the macro {0}")]
            #[code(category = "Lists", n = 9)]
            Last(&$life str),
        }
    };
}

from_lists! {
    #[derive(::core::fmt::Debug, ::thiserror::Error, ErrorCode)]
    #[code(crate = ::renamed)]
    Lists<'a, T> {
        /// First of all.
        #[error("first")]
        #[code(category = "Lists", n = 1, common)]
        First,
        #[error("second")]
        #[code(category = "Lists", n = 2, custom)]
        Second(T),
        #[error(transparent)]
        Third(Held),
    }
}

/// As a library would offer it: all that it names is found through `$crate`.
#[macro_export]
macro_rules! declare {
    ($name:ident, $n:expr) => {
        #[derive(
            ::core::fmt::Debug,
            $crate::reexport::deep::Error,
            $crate::reexport::deep::errors::ErrorCode,
        )]
        #[code(crate = $crate::reexport::deep::errors, category = "Exported", root)]
        enum $name {
            #[error("exported")]
            #[code(n = $n)]
            Own,
        }
    };
}

/// A type whose name the macro itself chose.
macro_rules! one_name {
    ($n:expr, $category:tt) => {{
        #[derive(::core::fmt::Debug, ::thiserror::Error, ErrorCode)]
        #[error("of one name")]
        #[code(crate = ::renamed, category = $category, n = $n, kind = Kind)]
        struct Local;
        ::core::assert_eq!(Local.kind(), Kind::Local);
        Local.code()
    }};
}

/// The same macro, twice in one function.
#[must_use]
pub fn twice() -> [&'static str; 4] {
    declare!(Third, 3);
    declare!(Fourth, 4);
    [
        one_name!(1, "Twice"),
        one_name!(0x02, "Twice"),
        Third::Own.code(),
        Fourth::Own.code(),
    ]
}

/// A type reached through a trait, because its name is hidden.
pub trait Carrier {
    type Carried: ErrorCode + ::renamed::Catalogued + 'static;

    fn carried() -> Self::Carried;
}

pub struct One;
pub struct Two;

macro_rules! carried {
    ($carrier:ident, $n:literal) => {
        const _: () = {
            #[derive(::core::fmt::Debug, ::thiserror::Error, ErrorCode)]
            #[error("carried")]
            #[code(crate = ::renamed, category = $carrier, id = $n)]
            pub struct Hidden;

            impl Carrier for $carrier {
                type Carried = Hidden;

                fn carried() -> Hidden {
                    Hidden
                }
            }
        };
    };
}
carried!(One, "CARRIED-1");
carried!(Two, "CARRIED-2");

#[derive(::core::fmt::Debug, ::thiserror::Error, ErrorCode)]
#[code(crate = ::renamed, root)]
pub enum OfCarried {
    #[error(transparent)]
    One(<One as Carrier>::Carried),
    #[error(transparent)]
    Two(<Two as Carrier>::Carried),
}

/// A macro around the whole.
///
/// # Errors
///
/// Always.
pub fn fails() -> Result<Infallible, Fragments> {
    macro_rules! fail {
        ($error:expr) => {
            return Err($error)
        };
    }
    fail!(Fragments::r#type)
}
