//! Codes in text.

use std::format;
use std::vec::Vec;

use super::errors;
use crate::ErrorCode;

errors! { Errors }

/// Has no code of a single byte.
#[derive(Debug, ErrorCode)]
#[code(category = "Found", format = "E0A{n:02X}")]
enum Errors {
    #[code(n = 6)]
    Six,
    #[code(n = 7)]
    Seven,
}

/// The codes in a text, and where they begin.
fn found(text: &str) -> Vec<(usize, &'static str)> {
    let found = Errors::CATALOG.find_in(text);
    found
        .map(|found| (found.range.start, found.entry.code()))
        .collect()
}

#[test]
fn a_code_is_found_wherever_it_stands() {
    assert_eq!(found("E0A06"), [(0, "E0A06")]);
    for before in 0..100 {
        let text = format!("{} E0A07", "-".repeat(before));
        assert_eq!(found(&text), [(before + 1, "E0A07")]);
    }
    assert_eq!(found("EE E E0A0 E0A06E0A07 E0A07"), [(21, "E0A07")]);
}

#[test]
fn letters_beyond_ascii_are_letters() {
    assert_eq!(found("Eé E0A06é éE0A06 éE E0A06"), [(24, "E0A06")]);
    assert_eq!(found("„E0A06“ E"), [(3, "E0A06")]);
}
