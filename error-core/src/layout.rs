//! The template of the coded display.

/// A parsed `display = "…"`. Where none is declared, it is
/// `[{code}] {category} error: {message}`, of which the derive puts together what
/// stands between code and message: `Category::between`.
#[doc(hidden)]
pub type Layout = [Piece];

/// A part of a layout.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub enum Piece {
    /// Text that is written as it stands.
    Text(&'static str),
    /// `{code}`
    Code,
    /// `{category}`
    Category,
    /// `{message}`: the error's `Display`.
    Message,
}
