//! Types with parameters, some of them named as what an expansion names.

use ::core::fmt::{self, Debug, Display};
use ::core::primitive::{bool, str, u8, usize};

#[derive(Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(crate = ::renamed, category = "Leaf", kind = LeafKind)]
pub enum Leaf {
    #[error("leaf")]
    #[code(n = 1)]
    Own,
}

#[derive(Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(crate = ::renamed, category = "Typed")]
pub enum Typed<Info, Option: ?::core::marker::Sized = str>
where
    Info: Display,
{
    #[error("{0}")]
    #[code(n = 1)]
    Value(Info),
    #[error("boxed")]
    #[code(n = 2)]
    Boxed(::std::boxed::Box<Option>),
    #[error(transparent)]
    Leaf(Leaf),
}

#[derive(Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(crate = ::renamed, category = "Held")]
pub enum Held<Catalog> {
    #[error(transparent)]
    Held(Catalog),
    #[error(transparent)]
    Typed(::std::boxed::Box<Typed<u8>>),
    #[error("own")]
    #[code(n = 1)]
    Own,
}

#[derive(Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(crate = ::renamed, category = "Const")]
pub enum Const<const SIZE: usize = 3, const ROWS: bool = false> {
    #[error("more than {SIZE}")]
    #[code(n = 1)]
    TooLong([u8; SIZE]),
    #[error(transparent)]
    Leaf(Leaf),
}

#[derive(Debug, ::renamed::ErrorCode)]
#[code(crate = ::renamed, category = "Life", kind = LifeKind)]
pub enum Life<'a, '__p>
where
    Self: 'a,
{
    #[code(n = 1)]
    Short(&'a str),
    #[code(n = 2)]
    Long(&'__p str),
    #[code(transparent)]
    Nested(&'a Inner<'__p>),
}

impl Display for Life<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("life")
    }
}

impl ::core::error::Error for Life<'_, '_> {}

#[derive(Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[error("inner {0}")]
#[code(crate = ::renamed, category = "Inner", n = 1, kind = InnerKind)]
pub struct Inner<'a>(pub &'a str);

#[derive(Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[error(transparent)]
#[code(crate = ::renamed)]
pub struct Wrapper<T>(pub T);

#[derive(Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(crate = ::renamed, root)]
pub enum Root {
    #[error(transparent)]
    One(Held<Wrapper<Leaf>>),
    #[error(transparent)]
    Two(Wrapper<Held<Const<7, true>>>),
}
