//! Variants with the names of the prelude, all of them in scope.
#![allow(
    non_camel_case_types,
    reason = "keywords as names are written in lower case"
)]

pub use self::Variants::*;

#[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(crate = ::renamed, category = "Variant", format = "VAR-{n}", kind = VariantsKind)]
pub enum Variants {
    #[error("ok")]
    #[code(n = 1)]
    Ok,
    #[error("err")]
    #[code(n = 2)]
    Err(::core::primitive::u8),
    #[error("none")]
    #[code(n = 3)]
    None {},
    #[error("some")]
    #[code(n = 4)]
    Some { value: ::core::primitive::u8 },
    #[error("error")]
    #[code(n = 5)]
    Error,
    #[error("kind")]
    #[code(n = 6)]
    Kind,
    #[error("type")]
    #[code(n = 7)]
    r#type,
    #[error("info")]
    #[code(n = 8)]
    Info,
    #[error("option")]
    #[code(n = 9)]
    Option,
    #[error("result")]
    #[code(n = 10)]
    Result,
    #[error("variants")]
    #[code(n = 11)]
    Variants,
    #[error("kind of variants")]
    #[code(n = 12)]
    VariantsKind,
    #[error(transparent)]
    Catalog(#[from] r#match),
    #[error(transparent)]
    Table { source: ::std::sync::Arc<r#match> },
}

#[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(crate = ::renamed, category = "Raw", kind = r#type_of)]
pub enum r#match {
    #[error("as")]
    #[code(n = 1)]
    r#as,
}

/// A number that the program gives to its variants is none of the codes.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::thiserror::Error,
    ::renamed::ErrorCode,
)]
#[code(crate = ::renamed, category = "Repr", format = "REPR-{n}", kind = NumberedKind)]
#[repr(u8)]
#[non_exhaustive]
pub enum Numbered {
    #[error("two")]
    #[code(n = 1)]
    Two = 2,
    #[error("seven")]
    #[code(n = 2)]
    Seven = 7,
    #[error("eight")]
    #[code(n = 3)]
    Eight,
}

#[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(crate = ::renamed, root)]
pub enum Root {
    #[error(transparent)]
    Variants(Variants),
    #[error(transparent)]
    Numbered(Numbered),
}
