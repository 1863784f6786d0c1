//! Rows in the forms that are cheapest for rustc: many texts in one, numbers as
//! bytes.

use proc_macro2::{Literal, TokenStream, TokenTree};

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

/// Tokens out of text that was written here. `proc_macro2` would take it apart
/// itself before the compiler does.
pub(super) fn parsed(text: &str) -> TokenStream {
    if proc_macro::is_available() {
        let tokens: proc_macro::TokenStream = text.parse().unwrap_or_default();
        return tokens.into();
    }
    text.parse().unwrap_or_default()
}

/// A long text as a literal that nobody has to escape: a raw one where something
/// in it would stand for something else.
pub(super) fn text(text: &str) -> TokenStream {
    if stands_for_itself(text) {
        return parsed(&format!("\"{text}\""));
    }
    let hashes = "#".repeat(longest_end(text) + 1);
    // These a raw literal cannot say.
    if text.contains('\r') || hashes.len() > 255 {
        return TokenTree::from(Literal::string(text)).into();
    }
    parsed(&format!("r{hashes}\"{text}\"{hashes}"))
}

/// Whether a text can stand in quotes as it is. One letter after the other, because
/// the search for one is compiled in the standard library, and so optimised.
fn stands_for_itself(text: &str) -> bool {
    !text.contains('"') && !text.contains('\\') && !text.contains('\r')
}

/// The most `#` that stand behind a quote.
fn longest_end(text: &str) -> usize {
    let ends = text.match_indices('"').map(|(at, _)| {
        let behind = text.as_bytes()[at + 1..].iter();
        behind.take_while(|&&byte| byte == b'#').count()
    });
    ends.max().unwrap_or(0)
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

    pub(super) fn text(&self) -> TokenStream {
        text(&self.text)
    }

    pub(super) fn ends(&self) -> Literal {
        Literal::byte_string(&self.ends)
    }
}

/// The look-up table from a code to its row.
pub(super) fn slots(keys: &[u128]) -> Literal {
    Literal::byte_string(&crate::shared::slots::slots(keys))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn a_text_stands_for_itself() {
        let many = format!("\"{}", "#".repeat(300));
        for expected in [
            "",
            "a",
            "a \"b\" \\n {c}\n",
            "a\\n",
            "\"#",
            "##\"###\"",
            "a\r\nb",
            &many,
        ] {
            let literal: syn::LitStr = syn::parse2(text(expected)).expect("a literal");
            assert_eq!(literal.value(), expected);
        }
    }

    #[test]
    fn a_raw_literal_has_up_to_255_hashes() {
        let is_raw = |hashes| {
            let behind_quote = "#".repeat(hashes);
            text(&format!("\"{behind_quote}"))
                .to_string()
                .starts_with('r')
        };
        assert!(is_raw(254) && !is_raw(255));
    }
}
