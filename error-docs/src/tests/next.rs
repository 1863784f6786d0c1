//! The next number of a category.

use super::sample;
use crate::{Document, NoNumber, next_number};

/// The next number of the sample's first category, under a format and with
/// these codes.
fn next(format: Option<&str>, codes: &[&str]) -> Result<(u32, String, String), NoNumber> {
    let mut document = sample();
    let category = document.categories.first_mut().expect("there are two");
    let pattern = category.codes.first().expect("it has codes").clone();
    category.format = format.map(ToOwned::to_owned);
    category.retired.clear();
    category.codes = codes
        .iter()
        .map(|code| crate::Code {
            code: (*code).to_owned(),
            ..pattern.clone()
        })
        .collect();
    document.lines.0.clear();
    next_number(&document, &document.categories[0]).map(|next| (next.n, next.literal, next.code))
}

#[test]
fn the_lowest_number_is_taken() {
    let cases: [(_, &[&str], _, _, _); 9] = [
        ("E0A{n:02X}", &[], 1, "0x01", "E0A01"),
        (
            "E0A{n:02X}",
            &["E0A01", "E0A02", "E0AFF"],
            3,
            "0x03",
            "E0A03",
        ),
        ("E0A{n:02x}", &["E0A01", "E0A03"], 2, "0x02", "E0A02"),
        ("{CATEGORY}_{n:03}", &["API_001"], 2, "2", "API_002"),
        (
            "{category}-{category_n}-{n}",
            &["API-1-1"],
            2,
            "2",
            "API-1-2",
        ),
        ("E{n}-{n:02}x", &["E1-01x", "E2-03x"], 2, "2", "E2-02x"),
        (
            "E{n:01}",
            &["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9"],
            0,
            "0",
            "E0",
        ),
        // What does not follow the format has no number.
        ("E{n:03}", &["E1", "e001", "E001x"], 1, "1", "E001"),
        ("E{n:03}", &["E000", "E001"], 2, "2", "E002"),
    ];
    for (format, codes, n, literal, code) in cases {
        let expected = Ok((n, literal.to_owned(), code.to_owned()));
        assert_eq!(next(Some(format), codes), expected, "{format}");
    }
}

#[test]
fn a_category_may_have_no_next_number() {
    let digits: Vec<_> = (0..10).map(|n| format!("E{n}")).collect();
    let digits: Vec<_> = digits.iter().map(String::as_str).collect();
    assert_eq!(next(Some("E{n:01}"), &digits), Err(NoNumber::Full));
    assert_eq!(next(None, &["E1"]), Err(NoNumber::Verbatim));
    assert_eq!(next(Some("E{n"), &["E1"]), Err(NoNumber::Verbatim));
}

#[test]
fn retired_numbers_and_codes_of_others_are_not_given_again() {
    let document = sample();
    let found = next_number(&document, &document.categories[0]).map(|next| next.code);
    // E0102 and E0103 are retired.
    assert_eq!(found.as_deref(), Ok("E0104"));

    let text = super::SAMPLE.replace("\"22P02\"", "\"E0104\"");
    let document = Document::parse(&text, "codes.toml").expect("a document");
    let found = next_number(&document, &document.categories[0]).map(|next| next.code);
    assert_eq!(found.as_deref(), Ok("E0106"));
}
