//! What a document cannot say, line by line.

use std::format;
use std::string::String;

use crate::shared::document::read;
use crate::shared::value::{Form, fields};

const HEAD: &str = "# A contract.\n\nschema = 1\ntitle = \"Errors\"\nfallback = \"D1\"\n";
const CATEGORY: &str = "\n[[category]]\nname = \"Data\"\ntitle = \"Data\"\n";
const CODE: &str = "\n[[code]]\ncode = \"D1\"\ncategory = \"Data\"\nname = \"Gone\"\nhttp = 404\nmessage = \"\"\ndeclared = \"E\"\n";
const RETIRED: &str = "\n[[retired]]\ncode = \"D2\"\ncategory = \"Data\"\nname = \"Old\"\nhttp = 404\nmessage = \"\"\nretired = \"1.0.0\"\ndate = \"2026-01-31\"\nreason = \"\"\nreplaced_by = \"D1\"\n";
const END: &str = "\n# end of error codes\n";

/// Where and why a document is refused; nothing where it is read.
fn refused(parts: &[&str]) -> Option<(usize, String)> {
    let mistake = read(&parts.concat()).err()?;
    Some((mistake.line, mistake.message))
}

fn assert_refused(parts: &[&str], line: usize, why: &str) {
    let text = parts.concat();
    let Some((at, message)) = refused(parts) else {
        panic!("was read: {text}");
    };
    assert!(message.contains(why), "{message}: {text}");
    assert_eq!(at, line, "{message}: {text}");
}

#[test]
fn a_whole_document_is_read() {
    assert_eq!(refused(&[HEAD, CATEGORY, CODE, RETIRED, END]), None);
    assert_eq!(refused(&["schema = 1\n", END]), None);
}

#[test]
fn a_preface_is_comments() {
    assert_refused(
        &["# One.\nschema = 1\n", END],
        2,
        "is no line of a document",
    );
    assert_refused(
        &["# One.\n# One.\n\nschema = 1\n", END],
        2,
        "repeats the one above",
    );
    assert_refused(
        &["# One.\n# end of error codes\n\nschema = 1\n", END],
        2,
        "nothing may stand behind",
    );
    assert_refused(
        &["# One.\u{7}\n\nschema = 1\n", END],
        1,
        "a control character",
    );
    assert_eq!(refused(&["# One.\t\n# Two.\n\nschema = 1\n", END]), None);
}

#[test]
fn blocks_begin_with_what_they_are() {
    let first = CATEGORY.trim_start();
    assert_refused(&[first, END], 1, "`[[category]]` is no line");
    assert_refused(&["# Nothing else.\n", END], 1, "missing `schema`");
    assert_refused(&[HEAD, "\n", CATEGORY, END], 7, "two empty lines");
    assert_refused(
        &[HEAD, "\n[[codes]]\ncode = \"D1\"\n", END],
        7,
        "`[[codes]]` is no line",
    );
    assert_refused(&[HEAD, "\nschema = 1\n", END], 7, "`schema = 1` is no line");
    assert_refused(
        &["# A.\n\n# B.\n\nschema = 1\n", END],
        3,
        "is no line of a document",
    );
}

#[test]
fn a_field_that_is_missing_is_missed_in_the_last_line_of_its_block() {
    let without = CODE.replace("declared = \"E\"\n", "");
    assert_refused(&[HEAD, CATEGORY, &without, END], 16, "missing `declared`");
    let without = RETIRED.replace("retired = \"1.0.0\"\ndate", "date");
    assert_refused(
        &[HEAD, CATEGORY, CODE, &without, END],
        25,
        "missing `retired`",
    );
}

#[test]
fn retired_codes_stand_behind_the_others() {
    assert_refused(
        &[HEAD, CATEGORY, RETIRED, CODE, END],
        22,
        "retired codes stand behind",
    );
    let other = CATEGORY.replace("Data", "Other");
    let code = CODE.replace("Data", "Other");
    assert_eq!(
        refused(&[HEAD, CATEGORY, RETIRED, &other, &code, END]),
        None
    );
    assert_refused(
        &[HEAD, CATEGORY, &code, END],
        13,
        "the last `[[category]]` above",
    );
}

#[test]
fn a_fallback_is_a_code_in_use() {
    assert_refused(&[HEAD, END], 5, "names no code of this document: `D1`");
    let retired = RETIRED
        .replace("D2", "D1")
        .replace("replaced_by = \"D1\"\n", "");
    assert_refused(
        &[HEAD, CATEGORY, &retired, END],
        5,
        "names no code of this document",
    );
    let other = HEAD.replace("\"D1\"", "\"D3\"");
    assert_refused(
        &[&other, CATEGORY, CODE, END],
        5,
        "names no code of this document: `D3`",
    );
}

#[test]
fn a_code_is_of_a_few_characters() {
    let head = HEAD.replace("fallback = \"D1\"\n", "");
    let longest = "D".repeat(64);
    for code in ["D", "a-b_c.d:e", &longest] {
        let code = CODE.replace("D1", code);
        assert_eq!(refused(&[&head, CATEGORY, &code, END]), None, "{code}");
    }
    let too_long = "D".repeat(65);
    for code in ["", "-D", "D-", "D 1", "Dé1", &too_long] {
        let code = CODE.replace("D1", code);
        assert_refused(&[&head, CATEGORY, &code, END], 11, "1 to 64 ASCII letters");
    }
    for owner in ["D2", "", "D 1", ".D1"] {
        let retired = RETIRED.replace("\"D1\"", &format!("\"{owner}\""));
        assert_refused(
            &[HEAD, CATEGORY, CODE, &retired, END],
            28,
            "must be another code",
        );
    }
    for status in ["399", "600"] {
        let code = CODE.replace("404", status);
        assert_refused(
            &[&head, CATEGORY, &code, END],
            14,
            "a status from 400 to 599",
        );
    }
    for status in ["400", "599"] {
        let code = CODE.replace("404", status);
        assert_eq!(refused(&[&head, CATEGORY, &code, END]), None);
    }
}

#[test]
fn a_table_of_types_is_cut_at_commas_outside_of_texts() {
    let all = fields(r#"{ a = "x, y", "b, c" = "\"", "d\\" = "\\", e-f_1 = ",z" }"#);
    let all = all.unwrap_or_default();
    let all: std::vec::Vec<_> = all.iter().map(|(key, value)| (&**key, &**value)).collect();
    assert_eq!(
        all,
        [
            ("a", "x, y"),
            ("b, c", "\""),
            ("d\\", "\\"),
            ("e-f_1", ",z")
        ]
    );
    for raw in [
        r#"{ a b = "c" }"#,
        r#"{  = "c" }"#,
        r#"{ a = "b",c = "d" }"#,
        r#"{ a = "b", }"#,
        r#"{ é = "b" }"#,
        r"{ a = b }",
    ] {
        assert!(fields(raw).is_none(), "{raw}");
    }
    for (word, fits) in [
        ("string", true),
        ("boolean?", true),
        ("text", false),
        ("string??", false),
    ] {
        assert_eq!(
            Form::Fields.fits(&format!("{{ a = \"{word}\" }}")),
            fits,
            "{word}"
        );
    }
    // A name in quotes is the same name.
    for raw in [
        r#"{ a = "string", a = "integer" }"#,
        r#"{ a = "string", "a" = "string" }"#,
    ] {
        assert!(!Form::Fields.fits(raw), "{raw}");
    }
}
