//! The template of the coded display.

/// A parsed `display = "…"`.
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

/// `[{code}] {category} error: {message}`
pub(crate) static DEFAULT: &Layout = &[
    Piece::Text("["),
    Piece::Code,
    Piece::Text("] "),
    Piece::Category,
    Piece::Text(" error: "),
    Piece::Message,
];
