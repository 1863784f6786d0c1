//! Rows in the forms that are cheapest for rustc: many texts in one, numbers as
//! bytes.

use proc_macro2::{Literal, TokenStream};

use crate::shared::hash::home;

/// A list of literals, from their text: the compiler reads a long text in a small
/// part of the time that a macro takes to make as many tokens.
pub(super) fn list(literals: impl Iterator<Item = String>) -> TokenStream {
    let mut text = String::from("&[");
    for literal in literals {
        text.push_str(&literal);
        text.push(',');
    }
    text.push(']');
    parsed(&text)
}

/// A list of literals as long as a power of two.
pub(super) fn padded_list(literals: impl Iterator<Item = String>, padding: &str) -> TokenStream {
    let mut literals: Vec<_> = literals.collect();
    literals.resize_with(literals.len().next_power_of_two(), || padding.to_owned());
    list(literals.into_iter())
}

/// Tokens out of text that was written here. `proc_macro2` would take it apart
/// itself before the compiler does.
pub(super) fn parsed(text: &str) -> TokenStream {
    if proc_macro::is_available() {
        let tokens: proc_macro::TokenStream = text.parse().unwrap_or_default();
        return tokens.into();
    }
    text.parse().unwrap_or_default()
}

/// Texts in one piece, as the core's `shared/ends.rs` cuts them.
#[derive(Default)]
pub(super) struct Texts {
    text: String,
    ends: Vec<u8>,
}

impl Texts {
    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
        let end = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        self.ends.extend(end.to_le_bytes());
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn ends(&self) -> Literal {
        Literal::byte_string(&self.ends)
    }
}

/// The look-up table from a key to its row, as the core's `private/slots.rs`
/// reads it. A key of 0 owns no slot.
pub(super) fn slots(keys: &[u128]) -> Literal {
    let count = (keys.len() * 2).next_power_of_two();
    let mut slots = vec![(0_u128, 0_u32); count];
    for (row, &key) in (0..).zip(keys).filter(|&(_, &key)| key != 0) {
        let mut at = home(key) & (count - 1);
        while slots[at].0 != 0 {
            at = (at + 1) & (count - 1);
        }
        slots[at] = (key, row);
    }
    let mut bytes = Vec::with_capacity(count * 20);
    for (key, row) in slots {
        bytes.extend_from_slice(&key.to_le_bytes());
        bytes.extend_from_slice(&row.to_le_bytes());
    }
    Literal::byte_string(&bytes)
}
