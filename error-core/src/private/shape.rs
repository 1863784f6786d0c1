//! What codes look like.

use super::Table;

/// What some codes look like, to pass over text fast.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// Bit `n - 1` is set where a code has `n` bytes.
    pub lengths: u64,
    /// Bit `b` is set where a code begins with the ASCII byte `b`.
    pub first: u128,
    /// The same of second bytes.
    pub second: u128,
}

impl Shape {
    /// Of no code.
    pub const NONE: Self = Self {
        lengths: 0,
        first: 0,
        second: 0,
    };

    /// Of two sets of codes.
    pub(crate) const fn with(self, other: &Self) -> Self {
        Self {
            lengths: self.lengths | other.lengths,
            first: self.first | other.first,
            second: self.second | other.second,
        }
    }

    /// The shape of the codes of some tables.
    pub(crate) const fn of(tables: &[&'static Table]) -> Self {
        let mut shape = Self::NONE;
        let mut at = 0;
        while at < tables.len() {
            shape = shape.with(&tables[at].shape);
            at += 1;
        }
        shape
    }
}
