//! Tests of what both crates compute.

#![allow(clippy::panic, reason = "a test fails by panicking")]

use std::string::String;
use std::vec::Vec;

use super::document::{Key, read};
use super::hash::code_key;
use super::lookup::{SLOT, length, rank};
use super::slots::slots;
use crate::private::is_whole;

#[test]
fn a_short_code_is_its_own_key() {
    assert_eq!(code_key(b"E0A06"), 0x36_30_41_30_45);
    assert!(is_whole(code_key(b"0123456789abcdef")));
}

#[test]
fn a_long_code_is_hashed() {
    let long = b"INFRASTRUCTURE_001";
    assert!(!is_whole(code_key(long)));
    assert_ne!(code_key(long), code_key(b"INFRASTRUCTURE_002"));
    assert_ne!(code_key(long), 0);
}

#[test]
fn no_code_has_the_key_of_a_free_slot() {
    assert_eq!(code_key(b""), 0);
    assert_ne!(code_key(b"A"), 0);
}

#[test]
fn a_key_says_how_long_its_code_is() {
    for count in 1..=64 {
        let code = "E".repeat(count);
        assert_eq!(length(code_key(code.as_bytes())), count);
    }
    let hash = code_key(b"INFRASTRUCTURE_001") >> 64 << 64;
    assert_eq!(code_key(b"INFRASTRUCTURE_001"), hash | 18 << 8);
}

#[test]
fn ranks_are_in_the_order_of_codes() {
    let codes = [
        "A",
        "A1",
        "A2",
        "B",
        "E0A06",
        "E0A07",
        "INFRASTRUCTURE_0",
        "INFRASTRUCTURE_1",
        "Z",
    ];
    let ranks: Vec<_> = codes.iter().map(|code| rank(code.as_bytes())).collect();
    assert!(ranks.is_sorted_by(|one, other| one < other), "{ranks:?}");
    assert_eq!(rank(b"A"), u128::from(b'A') << 120);
    assert_eq!(rank(b"INFRASTRUCTURE_001"), rank(b"INFRASTRUCTURE_0"));
}

#[test]
fn half_of_the_slots_are_free() {
    for count in 0..40 {
        let keys: Vec<_> = (0..count).map(|n| code_key(&[b'A', b'0' + n])).collect();
        let slots = slots(&keys).len() / SLOT;
        assert!(
            slots.is_power_of_two() && slots >= 2 * keys.len(),
            "{slots} for {count}"
        );
    }
}

const DOCUMENT: &str = r#"# The error codes of this crate: a contract with everybody who handles them.
# A test writes this file. Change the source, run the test, do as it says.

schema = 1
title = "Errors"

[[category]]
name = "Data \"Base\""
title = "Data"

[[code]]
code = "D1"
category = "Data \"Base\""
name = "NotFound"
http = 404
retryable = false
message = "Not\u0007 found\n"
common = true
public = { id = "integer", "0" = "string?" }
since = "0.1.0"
changed = ["0.2.0", "0.3.0"]
declared = "service::Error"
explanation = "A = \\ \t"

[[retired]]
code = "D2"
category = "Data \"Base\""
name = "Gone"
http = 500
message = "Gone"
retired = "0.2.0"
date = "2026-01-31"
reason = "Why"
replaced_by = "D1"

[[category]]
name = "Empty"
title = "Empty"

# end of error codes
"#;

/// The line that is refused, and why.
fn refused(text: &str) -> (usize, String) {
    match read(text) {
        Err(mistake) => (mistake.line, mistake.message),
        Ok(_) => panic!("was read:\n{text}"),
    }
}

/// The document with a change to its lines.
fn changed(change: impl FnOnce(&mut Vec<&str>)) -> String {
    let mut lines: Vec<_> = DOCUMENT.lines().collect();
    change(&mut lines);
    lines.push("");
    lines.join("\n")
}

#[test]
fn a_document_is_read() {
    let blocks = read(DOCUMENT).unwrap_or_default();
    assert_eq!(blocks.len(), 5);
    assert_eq!(blocks[2].text(Key::Message), "Not\u{7} found\n");
    assert_eq!(blocks[2].text(Key::Explanation), "A = \\ \t");
    assert_eq!(blocks[2].line, 11);
    assert!(DOCUMENT[blocks[3].at..].starts_with("[[retired]]\ncode = \"D2\""));
}

#[test]
fn a_damaged_document_is_refused_wherever_it_is_damaged() {
    let count = DOCUMENT.lines().count();
    for at in 0..count {
        let cut = changed(|lines| lines.truncate(at));
        assert!(refused(&cut).1.contains("cut off"), "cut at {at}");
        let doubled = changed(|lines| lines.insert(at, lines[at]));
        let (line, _) = refused(&doubled);
        assert!((at..at + 3).contains(&line), "line {at} doubled: {line}");
        for mark in [
            "<<<<<<< HEAD",
            "||||||| base",
            "=======",
            ">>>>>>> other = 1",
        ] {
            let marked = changed(|lines| lines.insert(at, mark));
            let (line, message) = refused(&marked);
            assert!(
                message.contains("merge conflict"),
                "{mark} at {at}: {message}"
            );
            assert_eq!(line, at + 1);
        }
    }
    let marked = changed(|lines| lines.push(">>>>>>> other"));
    assert!(refused(&marked).1.contains("merge conflict"));
}

#[test]
fn what_is_not_of_the_format_is_refused_with_its_line() {
    for (from, to, line, message) in [
        ("schema = 1", "schema = 2", 4, "`schema` must be 1"),
        ("schema = 1\n", "", 4, "missing `schema`"),
        ("http = 404", "http = 399", 15, "a status from 400 to 599"),
        (
            "http = 404",
            "http = 0404",
            15,
            "`http` must be a whole number",
        ),
        ("http = 404", "http  = 404", 15, "unknown key `http `"),
        ("http = 404\n", "", 15, "missing `http`"),
        ("since = ", "sinse = ", 20, "unknown key `sinse`"),
        (
            "common = true",
            "common = false",
            18,
            "`common` must be `true`",
        ),
        ("\"integer\"", "integer", 19, "`public` must be a table"),
        (
            "retryable = false",
            "retryable = no",
            16,
            "`true` or `false`",
        ),
        (
            "code = \"D1\"",
            "code = \"D2\"",
            26,
            "`D2` stands in line 12 already",
        ),
        (
            "code = \"D2\"",
            "code = \"D 2\"",
            26,
            "1 to 64 ASCII letters",
        ),
        (
            "name = \"Empty\"",
            "name = \"Data \\\"Base\\\"\"",
            37,
            "in line 8 already",
        ),
        (
            "title = \"Errors\"",
            "title = \"Err\"ors\"",
            5,
            "`title` must be a text",
        ),
        (
            "title = \"Errors\"",
            "title = \"Err\\xors\"",
            5,
            "`title` must be a text",
        ),
        (
            "title = \"Errors\"",
            "title = \"Errors\"\r",
            5,
            "carriage return",
        ),
        (
            "title = \"Errors\"",
            "title = \"Err\u{1B}ors\"",
            5,
            "a text has it as `\\u001B`",
        ),
        (
            "# The error",
            "# The\0 error",
            1,
            "a text has it as `\\u0000`",
        ),
        ("\n# end", "# end", 39, "an empty line"),
        ("# The error", "\u{FEFF}# The error", 1, "byte order mark"),
    ] {
        assert!(DOCUMENT.contains(from), "{from}");
        let (at, found) = refused(&DOCUMENT.replacen(from, to, 1));
        assert!(found.contains(message), "{to}: {found}");
        assert_eq!(at, line, "{to}: {found}");
    }
    let name_twice =
        DOCUMENT
            .replacen("replaced_by = \"D1\"\n", "", 1)
            .replacen("\"Gone\"", "\"NotFound\"", 1);
    assert_eq!(refused(&name_twice).0, 28);
}

#[test]
fn a_date_is_a_day() {
    for day in ["2026-12-31", "0000-01-01"] {
        assert!(read(&DOCUMENT.replace("2026-01-31", day)).is_ok(), "{day}");
    }
    for day in [
        "2026-01-311",
        "2026-01-3",
        "2026/01/31",
        "2026-01/31",
        "2026-00-31",
        "2026-13-31",
        "2026-01-00",
        "2026-01-32",
        "2026-+1-31",
        "2026-01-+1",
        "20x6-01-31",
        "",
    ] {
        let (line, _) = refused(&DOCUMENT.replace("2026-01-31", day));
        assert_eq!(line, 32, "{day}");
    }
}
