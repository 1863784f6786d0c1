//! Errors in older editions, of a crate that has the library only through
//! another crate: neither `faultcode` nor `thiserror` is a dependency.

#![allow(
    missing_docs,
    non_camel_case_types,
    non_upper_case_globals,
    reason = "the names are the subject, and most have no meaning"
)]

use std::error::Error;
use std::fmt;

pub use faultcode_hygiene::reexport::deep::errors;

/// Constants with names that a person would give to the bindings of a pattern.
pub const f: u8 = 1;
pub const e: u8 = 1;
pub const error: u8 = 1;
pub const field: u8 = 1;
pub const row: u8 = 1;
pub const code: u8 = 1;
pub const value: u8 = 1;
pub const source: u8 = 1;
pub const kind: u8 = 1;
pub const visit: u8 = 1;
pub static entry: u8 = 1;
pub static info: u8 = 1;

macro_rules! shown {
    ($($name:ident)*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, "{:?}", self)
            }
        }

        impl Error for $name {}
    )*};
}
shown! { Old Held Root }

impl<F> fmt::Display for Predicate<F>
where
    F: for<'a> Fn(&'a str) -> &'a str + fmt::Debug,
{
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("failed")
    }
}

impl<F> Error for Predicate<F> where F: for<'a> Fn(&'a str) -> &'a str + fmt::Debug {}

#[derive(Debug, errors::ErrorCode)]
#[code(
    crate = ::faultcode_hygiene::reexport::deep::errors,
    category = "Old",
    format = "OLD-{n}",
    display = "{code} {message}",
    http = 503,
    retryable,
    kind = OldKind
)]
#[non_exhaustive]
#[repr(u16)]
pub enum Old {
    #[code(n = 1, message = "names of keywords that came later")]
    Later {
        #[code(public)]
        r#async: u8,
        #[code(public)]
        dyn_: Option<Box<u64>>,
        r#try: (),
    } = 7,
    #[code(transparent)]
    Held(Held),
    #[cfg(unix)]
    #[code(n = 2, message = "here")]
    OnUnix(#[code(public)] String) = 9,
    #[cfg(not(unix))]
    #[code(n = 2, message = "there")]
    Elsewhere,
    #[code(n = 3, message = "a word that became a keyword")]
    r#gen,
}

#[derive(Debug, errors::ErrorCode)]
#[code(crate = crate::errors, category = "OldHeld", n = 1, message = "held", kind = HeldKind)]
pub struct Held {
    pub held: u8,
}

/// Bounds over every lifetime.
#[derive(Debug, errors::ErrorCode)]
#[code(crate = crate::errors, category = "Predicate")]
pub enum Predicate<F>
where
    F: for<'a> Fn(&'a str) -> &'a str + fmt::Debug,
{
    #[code(n = 1, message = "failed")]
    Failed(F),
    #[code(transparent)]
    Held(Held),
}

/// A macro that writes a macro that writes a type.
macro_rules! outer {
    ($category:expr, $dollar:tt) => {
        macro_rules! inner {
                    ($dollar name:ident, $dollar n:literal, $dollar($dollar held:ident),*) => {
                        #[derive(Debug, errors::ErrorCode)]
                        #[code(crate = crate::errors, root, category = $category, kind = RootKind)]
                        pub enum $dollar name {
                            #[code(n = $dollar n, message = "nested")]
                            Own,
                            $dollar(#[code(transparent)] $dollar held($dollar held),)*
                        }
                    };
                }
    };
}
outer!("Nested", $);
inner!(Root, 4, Old, Held);

#[cfg(test)]
mod tests {
    // Not all: `assert_eq!` itself stumbles over a constant `kind`.
    use super::errors::{ErrorCode, Kind};
    use super::{Held, Old, OldKind, Root};

    #[test]
    fn codes_are_those_of_any_edition() {
        let later = Old::Later {
            r#async: 1,
            dyn_: None,
            r#try: (),
        };
        assert_eq!(later.code(), "OLD-1");
        let mut names = Vec::new();
        later.visit_public_fields(&mut |name, _| names.push(name));
        assert_eq!(names, ["async"]);
        assert_eq!(Old::r#gen.info().name(), "gen");
        assert_eq!(Old::Held(Held { held: 1 }).code(), "OLDHELD_001");
        assert_eq!("OLD-2".parse::<OldKind>().map(Kind::code), Ok("OLD-2"));
        let codes: Vec<_> = Root::CATALOG.iter().map(|it| it.code()).collect();
        assert_eq!(
            codes,
            ["NESTED_004", "OLD-1", "OLD-2", "OLD-3", "OLDHELD_001"]
        );
        assert_eq!(Root::Own.to_string(), "Own");
    }
}
