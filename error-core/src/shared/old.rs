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

/// The bytes of one code.
pub(crate) const SIZE: usize = 44;
/// The bytes of a public field: its `hash::field`.
pub(crate) const FIELD_SIZE: usize = 8;

impl Old {
    pub(crate) fn to_bytes(self) -> [u8; SIZE] {
        let numbers = [self.bits, self.fields.0, self.fields.1, self.line, self.at];
        let mut bytes = [0; SIZE];
        let all = self
            .key
            .to_le_bytes()
            .into_iter()
            .chain(self.identity.to_le_bytes())
            .chain(numbers.into_iter().flat_map(u32::to_le_bytes));
        for (to, from) in bytes.iter_mut().zip(all) {
            *to = from;
        }
        bytes
    }
}
