//! Any file gives Rust or a message, never a panic.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use proptest::prelude::*;

use super::report::Report;
use super::{Input, Kind, Style, import};

/// The source, or the message, and the report.
fn run(text: &[u8], kind: Option<Kind>, style: Style) -> (Result<String, String>, Report) {
    let mut report = Report::new("codes".to_owned());
    let input = Input {
        bytes: text,
        kind,
        name: Some("codes".to_owned()),
        style,
        root: None,
    };
    let source = import(&input, &mut report);
    (source, report)
}

fn lines(text: &str, kind: Kind) -> String {
    run(text.as_bytes(), Some(kind), Style::EnumPerCategory)
        .1
        .lines()
}

#[test]
fn a_file_without_codes_says_what_was_looked_for() {
    let (source, _) = run(b"# Nothing", None, Style::EnumPerCategory);
    assert_eq!(
        source.unwrap_err(),
        "codes: found no table with a column of error codes; looked for Markdown tables, \
         with a column named `code`, `error code` or `id`"
    );
}

#[test]
fn broken_files_are_refused_with_their_line() {
    let error = |text: &str, kind| {
        run(text.as_bytes(), Some(kind), Style::OneEnum)
            .0
            .unwrap_err()
    };
    assert!(error("[{\"code\": 1},\n{]", Kind::Json).starts_with("codes:2: "));
    assert!(error("[[error]]\ncode = ", Kind::Toml).starts_with("codes:2: "));
    assert!(error("", Kind::Csv).starts_with("codes: found no table"));
}

#[test]
fn rows_that_cannot_be_used_are_reported() {
    let csv = "code,http,message,owner\nA 1,404,a,x\n,404,b,\nB1,200,c,\nB2,404,d,\nB2,404,d,\nB2,404,e,\n";
    assert_eq!(
        lines(csv, Kind::Csv),
        "\
codes:1: column `owner` is not used
codes:2: code `A 1` contains ` `; a code has ASCII letters, digits, `_`, `-`, `.` and `:`; the row was skipped
codes:3: no code in this row; skipped
codes:4: status `200` of B1 is not from 400 to 599; dropped
codes:6: note: B2 is on line 5 already; the rows were merged
codes:7: B2 is on line 5 already, with another message; this row was skipped
"
    );
}

#[test]
fn hidden_characters_are_removed_and_reported() {
    let csv = "code,message\nB1,a\u{202E}b\u{7}\n";
    assert_eq!(
        lines(csv, Kind::Csv),
        "codes:2: control characters were removed from the message of B1\n"
    );
}

#[test]
fn bytes_that_are_no_text_are_reported() {
    let (source, report) = run(b"code,message\nB1,\xFF\n", Some(Kind::Csv), Style::OneEnum);
    assert!(source.unwrap().contains('\u{FFFD}'));
    assert_eq!(
        report.lines(),
        "codes:2: bytes that are no UTF-8 were replaced by U+FFFD\n"
    );
}

/// Cells that have caused trouble, and any text.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Z]{1,4}[_-]?[0-9A-Fa-f]{1,5}",
        "[0-9]{1,12}",
        "E0[0-9A-F]{3}",
        Just("Self".to_owned()),
        Just("{".to_owned()),
        Just("E01__".to_owned()),
        Just("\u{202E}\u{0}".to_owned()),
        Just("yes".to_owned()),
        Just("404 Not Found".to_owned()),
        Just(String::new()),
        "[a-z\" {}\\\\']{0,20}",
        "\\PC{0,12}",
        any::<String>(),
    ]
}

fn header() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just("code".to_owned()),
        1 => Just("name".to_owned()),
        1 => Just("http".to_owned()),
        1 => Just("retryable".to_owned()),
        2 => Just("message".to_owned()),
        1 => Just("description".to_owned()),
        2 => Just("category".to_owned()),
        1 => Just("most common".to_owned()),
        1 => cell(),
    ]
}

fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    (
        prop::collection::vec(header(), 1..7),
        prop::collection::vec(prop::collection::vec(cell(), 0..7), 0..20),
    )
        .prop_map(|(header, rows)| std::iter::once(header).chain(rows).collect())
}

fn markdown(table: &[Vec<String>], heading: &str) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut text = format!("# T\n\n## {heading}\n\n");
    for (at, row) in table.iter().enumerate() {
        text.push_str(&line(row));
        if at == 0 {
            text.extend(["|", &" --- |".repeat(row.len()), "\n"]);
        }
    }
    text
}

fn csv(table: &[Vec<String>]) -> String {
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\n";
    table.iter().map(line).collect()
}

fn json(table: &[Vec<String>]) -> String {
    let (header, rows) = table.split_first().unwrap();
    let record = |row: &Vec<String>| {
        let fields = header.iter().zip(row);
        serde_json::Value::Object(
            fields
                .map(|(key, cell)| (key.clone(), cell.as_str().into()))
                .collect(),
        )
    };
    serde_json::Value::Array(rows.iter().map(record).collect()).to_string()
}

/// What is written parses, and says no name twice.
fn check(text: &[u8], kind: Option<Kind>) {
    for style in [Style::EnumPerCategory, Style::OneEnum] {
        let (source, report) = run(text, kind, style);
        report.summary();
        let Ok(source) = source else { continue };
        let file = syn::parse_file(&source).unwrap_or_else(|error| panic!("{error}\n{source}"));
        let mut types = std::collections::HashSet::new();
        for item in file.items {
            let syn::Item::Enum(item) = item else {
                continue;
            };
            assert!(types.insert(item.ident.to_string()), "{source}");
            let mut variants = std::collections::HashSet::new();
            for variant in item.variants {
                assert!(variants.insert(variant.ident.to_string()), "{source}");
            }
        }
    }
}

proptest! {
    #[test]
    fn any_table_gives_rust(table in table(), heading in cell()) {
        check(markdown(&table, &heading).as_bytes(), Some(Kind::Markdown));
        check(csv(&table).as_bytes(), Some(Kind::Csv));
        check(json(&table).as_bytes(), Some(Kind::Json));
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for kind in [None, Some(Kind::Markdown), Some(Kind::Csv), Some(Kind::Toml), Some(Kind::Json)] {
            check(&bytes, kind);
        }
    }

    #[test]
    fn any_text_is_survived(text in "[|\\-\\[\\]{}\",:=\n #a-cA-C0-3_*`]{0,120}") {
        for kind in [None, Some(Kind::Markdown), Some(Kind::Csv), Some(Kind::Toml), Some(Kind::Json)] {
            check(text.as_bytes(), kind);
        }
    }
}
