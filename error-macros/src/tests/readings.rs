//! Variants are read from their text or from their tokens, with the same result.

use proc_macro2::TokenStream;

use crate::expand::{derive, derive_from_text, derive_from_tokens};
use crate::syntax::plainly_written;

/// What is read from its text, each before a variant of the name `A`.
const PLAIN: &[&str] = &[
    "#[code(n = 1)] A",
    "#[code(n = 0x0_A, http = 4_04, retryable)] A,",
    "#[code(retryable = true, n = 0b11, common, optional, internal)] A",
    "#[code(n = 0o17)] #[code(http = 503, retryable = false,)] A",
    "#[code(id = \"E1\", message = \"it's } #[gone] // é\", category = \"B\")] A",
    "#[code(category = C, n = 4294967295)] A",
    "#[code(alias_of = \"E7\")] A",
    "#[code(n = 1)] #[allow(dead_code)] #[serde(rename = \"}'\")] A { a: u8, b: &'static [char; 2] }",
    "/// One\n///\n///  two\n#[doc = \"three\"] #[error(\"a {{b}}\")] #[code(n = 1)] A(u8, Vec<Box<u8>>)",
    "#[error(\"a {b} {c:?}\")] #[code(n = 1, custom)] A { b: u8, c: u8 }",
];

/// What needs its tokens.
const OTHER: &[&str] = &[
    "#[code(n = 1u8)] A",
    "#[code(n = 4294967296)] A",
    "#[code(n = -1)] A",
    "#[code(n = 1, n = 2)] A",
    "#[code(n = 1, http = 200)] A",
    "#[code(n = 1, http = 65_940)] A",
    "#[code(n = 1; common)] A",
    "#[code(n = 1 common)] A",
    "#[code(n = 1, common = true)] A",
    "#[code(n = 1, retryable = 1)] A",
    "#[code(n = 1, unknown)] A",
    "#[code(, n = 1)] A",
    "#[code(n = 1,,)] A",
    "#[code()] A",
    "#[code] A",
    "#[code = 1] A",
    "#[code(n = 1, category = category)] A",
    "#[code(n = 1, category = Self)] A",
    "#[code(n = 1, category = r#C)] A",
    "#[code(n = 1, category = C::D)] A",
    "#[code(n = \"1\")] A",
    "#[code(id = 1)] A",
    "#[code(id = \"\\x41\")] A",
    "#[code(id = r\"E\")] A",
    "#[code(id = concat!(\"E\"))] A",
    "#[code(transparent)] A(#[from] u8)",
    "#[error(transparent)] A(u8)",
    "#[error(\"a {}\", .0)] #[code(n = 1)] A(u8)",
    "#[error(\"a\")] #[error(\"b\")] #[code(n = 1)] A",
    "#[error(fmt = a)] #[code(n = 1)] A",
    "#[doc(hidden)] #[code(n = 1)] A",
    "#[doc = \"a\u{202E}\"] #[code(n = 1)] A",
    "#[doc = \"a\\n\"] #[code(n = 1)] A",
    "#[code(n = 1)] A { #[code(public)] a: u8 }",
    "#[cfg(unix)] #[code(n = 1)] A",
    "#[deprecated] #[code(n = 1)] A",
    "#[code(n = 1)] r#A",
];

/// An enum that has a variant between two others.
fn enum_with(variant: &str) -> TokenStream {
    let variant = variant.trim_end_matches(',');
    let text = format!(
        "#[code(category = \"C\", format = \"E{{n}}\")] enum Error {{
            #[code(n = 7)] Before, {variant}, /// Behind it.
            #[code(n = 8)] Behind }}"
    );
    text.parse().expect("Rust")
}

fn is_plain(variant: &str) -> bool {
    let read = plainly_written(enum_with(variant));
    assert_eq!(read.len(), 3, "{variant}");
    assert!(read[0] && read[2], "its neighbours, too: {variant}");
    read[1]
}

#[test]
fn plain_variants_are_read_from_their_text() {
    for variant in PLAIN {
        assert!(is_plain(variant), "{variant}");
    }
    for variant in OTHER {
        assert!(!is_plain(variant), "{variant}");
    }
}

/// Tokens are read again for the place of a mistake, and for nothing else.
#[test]
fn a_declaration_without_mistakes_is_read_once() {
    for variant in PLAIN {
        assert!(derive_from_text(enum_with(variant)).is_some(), "{variant}");
    }
    assert!(derive_from_text(enum_with("#[code(n = 7)] A")).is_none());
}

#[test]
fn both_readings_say_the_same() {
    for variant in PLAIN.iter().chain(OTHER) {
        let item = enum_with(variant);
        assert_eq!(
            derive(item.clone()).to_string(),
            derive_from_tokens(item).to_string(),
            "{variant}"
        );
    }
}

/// What is no text that can be followed is read from tokens as a whole.
#[test]
fn what_cannot_be_followed_is_left_alone() {
    for body in [
        "#[code(n = 1)] A = 1, #[code(n = 2)] B = 2",
        "#[code(n = 1)] A = { 2 }",
    ] {
        let item: TokenStream = format!("enum Error {{ {body} }}").parse().expect("Rust");
        let read = plainly_written(item.clone());
        assert!(!read.contains(&true), "{body}");
        assert_eq!(
            derive(item.clone()).to_string(),
            derive_from_tokens(item).to_string()
        );
    }
}
