//! YAML as it is read and written.

use saphyr_parser::ScalarStyle;

use super::read::{quoted_length, scalar};
use super::write::{push_member, push_text};
use crate::openapi::value::{Value, map};

#[test]
fn a_quoted_text_ends_at_its_quote() {
    for (text, length) in [
        ("'it' # '", 4),
        ("''", 2),
        ("'it''s' x", 7),
        ("'a\\' 'b'", 4),
        ("'''' '", 4),
    ] {
        assert_eq!(quoted_length(text, '\'', false), length, "{text}");
    }
    for (text, length) in [
        (r#""a" # ""#, 3),
        (r#""""#, 2),
        (r#""" """#, 2),
        (r#""a\"b" c"#, 6),
        (r#""a\\" ""#, 5),
    ] {
        assert_eq!(quoted_length(text, '"', true), length, "{text}");
    }
}

#[test]
fn a_scalar_is_what_the_core_schema_says() {
    let plain = |text| scalar(text, ScalarStyle::Plain);
    for null in ["", "~", "null", "Null", "NULL"] {
        assert_eq!(plain(null), Value::Null, "{null}");
    }
    for (text, flag) in [("true", true), ("TRUE", true), ("False", false)] {
        assert_eq!(plain(text), Value::Flag(flag));
    }
    for number in ["0", "17", "-1.5", "+2", ".5", "1e3"] {
        assert_eq!(plain(number), Value::Number(number.to_owned()));
    }
    for text in ["inf", "nan", "1.2.3", "-", "tRUE", "a"] {
        assert_eq!(plain(text), Value::from(text));
    }
    assert_eq!(
        scalar("true", ScalarStyle::SingleQuoted),
        Value::from("true")
    );
}

#[test]
fn what_could_be_taken_for_something_else_is_quoted() {
    let written = |text: &str| {
        let mut out = String::new();
        push_text(&mut out, text);
        out
    };
    for text in ["a", "$ref", "a b-c_d.e/f", "yesterday", "nullable"] {
        assert_eq!(written(text), text);
    }
    for text in [
        "", "yes", "Off", "NULL", "n", "1a", "-a", "a ", "a: b", "é", "~",
    ] {
        assert_eq!(written(text), format!("\"{text}\""));
    }
}

#[test]
fn a_member_has_lines_of_its_own() {
    let value = map! {
        "empty": map! {},
        "none": Vec::<Value>::new(),
        "list": vec![map! { "a": 1, "b": 2 }, map! {}, Value::from("c")],
    };
    let mut out = String::new();
    push_member(&mut out, &("key".to_owned(), value), 2, "\n");
    assert_eq!(
        out,
        "  key:\n    empty: {}\n    none: []\n    list:\n      - a: 1\n        b: 2\n      - {}\n      - c\n"
    );
}
