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

/// `[{code}] {category} error: {message}`, of which the derive also puts together
/// what stands between code and message: `Category::between`.
///
/// It is recognised by its address: without a name of its own, the list would be
/// copied into each crate.
static DEFAULT_PIECES: [Piece; 6] = [
    Piece::Text("["),
    Piece::Code,
    Piece::Text("] "),
    Piece::Category,
    Piece::Text(" error: "),
    Piece::Message,
];

pub(crate) static DEFAULT: &Layout = &DEFAULT_PIECES;
