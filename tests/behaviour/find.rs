//! Codes in text, against a slow and simple search.

use faultcode::ErrorCode;
use proptest::prelude::*;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root)]
enum Mixed {
    #[error("a")]
    #[code(category = "Hex", id = "E0A06")]
    Hex,
    #[error("b")]
    #[code(category = "Dashed", id = "ERR-AUTH-1")]
    Short,
    #[error("c")]
    #[code(category = "Dashed", id = "ERR-AUTH-1.2")]
    Long,
    #[error("d")]
    #[code(category = "Sql", id = "22P02")]
    Sql,
    #[error("e")]
    #[code(category = "One", id = "X")]
    One,
    #[error("{0}")]
    #[code(category = "Hex", id = "E0AFF", custom)]
    Custom(u8),
}

fn found(text: &str) -> Vec<&str> {
    Mixed::CATALOG
        .find_in(text)
        .map(|found| &text[found.range])
        .collect()
}

#[test]
fn codes_are_found_where_a_person_sees_them() {
    assert_eq!(found("[E0A06] Database error: User not found"), ["E0A06"]);
    assert_eq!(found("code=E0A06, then 22P02."), ["E0A06", "22P02"]);
    assert_eq!(found("“E0A06”…22P02→X"), ["E0A06", "22P02", "X"]);
    assert_eq!(found("E0AFF"), ["E0AFF"]);
    assert_eq!(found("E0A06"), ["E0A06"]);
    assert_eq!(found(""), [""; 0]);
}

#[test]
fn a_code_inside_a_word_is_none() {
    for text in [
        "E0A061",
        "xE0A06",
        "E0A06_old",
        "_E0A06",
        "éE0A06",
        "E0A06é",
        "e0a06",
        "XX",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn the_longest_code_is_found() {
    assert_eq!(
        found("ERR-AUTH-1.2 ERR-AUTH-1.3 ERR-AUTH-1"),
        ["ERR-AUTH-1.2", "ERR-AUTH-1", "ERR-AUTH-1",]
    );
}

/// The same by trying every code at every place.
fn found_slowly(text: &str) -> Vec<&str> {
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let mut found = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let longest = Mixed::CATALOG
            .all()
            .map(|entry| entry.code())
            .filter(|code| text.is_char_boundary(start) && text[start..].starts_with(code))
            .filter(|code| {
                !is_word(text[..start].chars().next_back())
                    && !is_word(text[start + code.len()..].chars().next())
            })
            .max_by_key(|code| code.len());
        if let Some(code) = longest {
            found.push(code);
        }
        start += longest.map_or(1, str::len);
    }
    found
}

proptest! {
    #[test]
    fn search_agrees_with_a_slow_one(
        parts in prop::collection::vec(
            prop_oneof![
                Just("E0A06".to_owned()),
                Just("ERR-AUTH-1".to_owned()),
                Just("ERR-AUTH-1.2".to_owned()),
                Just("22P02".to_owned()),
                Just("X".to_owned()),
                "[-._ :é…a-z0-9]{0,3}",
                ".{0,4}",
            ],
            0..12,
        )
    ) {
        let text = parts.concat();
        prop_assert_eq!(found(&text), found_slowly(&text));
    }
}
