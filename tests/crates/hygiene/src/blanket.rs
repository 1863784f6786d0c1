//! Traits in scope that give every type methods with the names that an
//! expansion calls.

use ::core::primitive::{str, usize};

#[allow(
    clippy::wrong_self_convention,
    reason = "taken by value they come first"
)]
/// Each method comes before the type's own one wherever it can.
pub trait Blanket: ::core::marker::Sized {
    fn info(self) {}
    fn layout(self) {}
    fn code(self) {}
    fn kind(self) {}
    fn get(self, _at: usize) {}
    fn copied(self) {}
    fn row_of<T>(self, _table: T) {}
    fn pad(self, _text: &str) {}
    fn from_entry<T>(_entry: T) {}
    fn from_code<T>(_code: T) {}
    fn of<T>(_tables: T) {}
    fn as_slice(self) {}
}

impl<T> Blanket for T {}

#[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(crate = ::renamed, category = "Blanket", kind = BeneathKind)]
pub enum Beneath {
    #[error("beneath")]
    #[code(n = 1)]
    Own,
}

#[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(crate = ::renamed, root, category = "BlanketRoot", format = "BLANKET_{n:03}", display = "{code}", kind = RootKind)]
pub enum Root {
    #[error("root")]
    #[code(n = 2)]
    Own,
    #[error(transparent)]
    Beneath(#[from] Beneath),
}
