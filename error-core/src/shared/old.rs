//! A code as a contract has it, in the form that const evaluation reads fast.
//!
//! The derive writes all of them as one literal of bytes: one token, whatever
//! the number of codes, and nothing to check for rustc until it is looked into.

/// A code of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Old {
    /// See `hash::code_key`.
    pub(crate) key: u128,
    /// See `hash::identity`.
    pub(crate) identity: u64,
    /// See `bits`.
    pub(crate) bits: u32,
    /// Where its public fields begin in the list of all, and how many it has.
    pub(crate) fields: (u32, u32),
    /// Where its block stands in the document: the line, counted from 1, and the
    /// first byte.
    pub(crate) line: u32,
    pub(crate) at: u32,
}

/// The bytes of a public field: its `hash::field`.
pub(crate) const FIELD_SIZE: usize = 8;
