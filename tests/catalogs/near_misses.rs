//! What is nearly a code is none.

use std::collections::BTreeMap;

use eden::errors::{EdenError, EdenErrorKind};
use faultcode::Kind;

/// What stands for the digits of ASCII elsewhere: Arabic, Devanagari, full-width,
/// mathematical and superscript.
const OTHER_DIGITS: [[char; 10]; 5] = [
    ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'],
    ['०', '१', '२', '३', '४', '५', '६', '७', '८', '९'],
    ['０', '１', '２', '３', '４', '５', '６', '７', '８', '９'],
    ['𝟎', '𝟏', '𝟐', '𝟑', '𝟒', '𝟓', '𝟔', '𝟕', '𝟖', '𝟗'],
    ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'],
];

/// What may stand around a code.
const AROUND: [&str; 24] = [
    "+", "-", "−", " ", "\t", "\n", "\r\n", "\0", "\u{FEFF}", "\u{200B}", "\u{200D}", "\u{A0}",
    "\u{202E}", "\u{301}", "0", "00", "_", ".", ",", "\"", "'", "[", "]", "0x",
];

fn near_misses(code: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for around in AROUND {
        all.extend([format!("{around}{code}"), format!("{code}{around}")]);
    }
    for at in 0..code.len() {
        let (before, behind) = code.split_at(at);
        all.extend([before.to_owned(), behind.to_owned()]);
        all.extend(AROUND.map(|around| format!("{before}{around}{behind}")));
        // Every change of one byte that is still a text.
        for byte in 0..=u8::MAX {
            let mut bytes = code.as_bytes().to_vec();
            bytes[at] = byte;
            all.extend(String::from_utf8(bytes));
        }
        let digit = code[at..].chars().next().and_then(|c| c.to_digit(10));
        if let Some(digit) = digit {
            let digits = OTHER_DIGITS.map(|digits| digits[digit as usize]);
            all.extend(digits.map(|digit| format!("{before}{digit}{}", &behind[1..])));
        }
    }
    all.extend([3, 7, 8, 9, 11, 16].map(|zeros| "\0".repeat(zeros) + code));
    all.extend([1, 8, 9, 16, 17].map(|zeros| "\0".repeat(zeros)));
    all.extend([
        code.to_lowercase(),
        code.repeat(2),
        code.chars().rev().collect(),
    ]);
    all
}

#[test]
fn a_near_miss_is_no_code() {
    let catalog = EdenError::CATALOG;
    let codes: BTreeMap<_, _> = catalog
        .all()
        .map(|entry| (entry.code(), entry.name()))
        .collect();
    let mut missed = 0;
    for code in codes.keys() {
        for text in near_misses(code) {
            let expected = codes.get(text.as_str()).copied();
            let found = catalog.get(&text).map(|entry| entry.name());
            assert_eq!(found, expected, "{text:?}");
            let kind = text.parse::<EdenErrorKind>();
            assert_eq!(kind.is_ok(), expected.is_some(), "{text:?}");
            missed += usize::from(expected.is_none());
        }
    }
    assert!(missed > 10_000, "{missed} near misses");
}

#[test]
fn a_code_is_itself() {
    for entry in EdenError::CATALOG.all() {
        let kind: EdenErrorKind = entry.code().parse().expect("a code");
        assert_eq!(kind.code(), entry.code());
        assert_eq!(EdenErrorKind::from_code(&kind.to_string()), Ok(kind));
    }
}
