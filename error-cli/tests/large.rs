//! A document of 10,000 codes, and one of hostile texts, through every verb.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use std::fmt::Write;
use std::fs;

use support::{folder, run};

fn document(codes: impl Iterator<Item = (String, String)>) -> String {
    let mut document = String::from(
        "schema = 1\n\n[[category]]\nname = \"C\"\ntitle = \"C\"\nformat = \"C{n}\"\n",
    );
    for (number, (name, message)) in codes.enumerate() {
        let message = message
            .replace('\\', "\\\\")
            .replace('"', "\\\"")
            .replace('\n', "\\n");
        let _ = write!(
            document,
            "\n[[code]]\ncode = \"C{number}\"\ncategory = \"C\"\nname = \"{name}\"\nhttp = 500\n\
             message = \"{message}\"\ndeclared = \"c::C\"\n"
        );
    }
    document + "\n# end of error codes\n"
}

#[test]
fn ten_thousand_codes() {
    let folder = folder("large");
    let codes = (0..10_000).map(|n| (format!("N{n}"), format!("message number {n}")));
    fs::write(folder.join("error-codes.toml"), document(codes)).expect("a file");
    assert_eq!(run(&folder, &["list"]).out.lines().count(), 10_001);
    assert_eq!(
        run(&folder, &["search", "number 9999"]).out.lines().count(),
        2
    );
    assert!(
        run(&folder, &["explain", "c9999"])
            .out
            .contains("message number 9999")
    );
    let written = run(&folder, &["docs", "--out", "ERRORS.md"]);
    assert_eq!((written.exit, &*written.err), (Some(0), ""));
    let page = fs::read_to_string(folder.join("ERRORS.md")).expect("a page");
    assert!(
        page.lines()
            .filter(|line| line.starts_with("| **C"))
            .count()
            == 10_000
    );
}

const HOSTILE: &[&str] = &[
    "a | b \\| c",
    "`code` ``two`` `",
    "<script>alert(1)</script> & &amp;",
    "\"quoted\" 'single' \\ back\\slash",
    "first\nsecond\n\nfourth",
    "\u{1F980} \u{5D0}\u{5D1} \u{C4}\u{301}",
    "{{ 7 * 7 }} {% raw %} ${HOME} %s",
    "=cmd|' /C calc'!A0, +1, @x",
    "# not a heading",
    "[link](javascript:alert(1)) ![i](x) *b* _i_ ~~s~~",
];

#[test]
fn hostile_texts_come_back_whole() {
    let folder = folder("hostile");
    let codes = HOSTILE
        .iter()
        .enumerate()
        .map(|(n, message)| (format!("N{n}"), (*message).to_owned()));
    fs::write(folder.join("error-codes.toml"), document(codes)).expect("a file");

    let json = run(&folder, &["list", "--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let messages: Vec<_> = json
        .as_array()
        .expect("a list")
        .iter()
        .map(|code| code["message"].as_str().expect("a text"))
        .collect();
    assert_eq!(messages, HOSTILE);

    let csv = run(&folder, &["list", "--format", "csv"]).out;
    let messages: Vec<_> = csv::Reader::from_reader(csv.as_bytes())
        .records()
        .map(|row| row.expect("a row")[5].to_owned())
        .collect();
    assert_eq!(messages, HOSTILE);

    let table = run(&folder, &["list"]).out;
    assert_eq!(table.lines().count(), HOSTILE.len() + 1, "{table}");

    for layout in ["table", "reference"] {
        let page = run(&folder, &["docs", "--layout", layout]).out;
        let rows = page
            .lines()
            .filter(|line| line.starts_with("| ") && line.contains("C1 ") | line.contains("C1*"));
        assert_eq!(rows.count(), 1, "{page}");
        assert!(!page.contains("<script>"), "{page}");
    }
}
