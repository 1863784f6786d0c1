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
    let source = import(&input, &mut report).map(|imported| imported.source);
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

fn rust(text: &str, kind: Kind, style: Style) -> String {
    run(text.as_bytes(), Some(kind), style).0.unwrap()
}

#[test]
fn keys_that_records_spell_differently_are_one_column() {
    let json = "[\n{\"code\": \"A1\", \"http_status\": 404, \"message\": \"a\"},\n\
        {\"code\": \"A2\", \"httpStatus\": 409, \"msg\": \"b\"},\n\
        {\"errorCode\": \"A3\", \"status\": 410, \"description\": \"c\", \"owner\": \"d\"}\n]";
    assert_eq!(
        lines(json, Kind::Json),
        "codes:1: column `owner` is not used\n"
    );
    let source = rust(json, Kind::Json, Style::OneEnum);
    for text in ["409", "410", "#[error(\"b\")]", "#[error(\"c\")]"] {
        assert!(source.contains(text), "{source}");
    }
}

#[test]
fn a_document_of_faultcode_is_refused() {
    let document = "schema = 1\n\n[[category]]\nname = \"A\"\n\n[[code]]\ncode = \"A_001\"\n\
        category = \"A\"\nmessage = \"a\"\n\n# end of error codes\n";
    for kind in [None, Some(Kind::Toml)] {
        let (source, _) = run(document.as_bytes(), kind, Style::EnumPerCategory);
        assert_eq!(
            source.unwrap_err(),
            "codes is a document that faultcode wrote; it is made from enums, so import the table \
             that is kept by hand"
        );
    }
    let table = "[[code]]\ncode = \"A_001\"\nmessage = \"a\"\n";
    assert!(run(table.as_bytes(), None, Style::OneEnum).0.is_ok());
}

#[test]
fn a_range_is_no_code() {
    let csv =
        "code,message\nE1,a\nE2,b\nE5-E9,reserved\nE01xx,reserved\nE01__,reserved\nE3,c\nE4,d\n";
    assert_eq!(
        lines(csv, Kind::Csv),
        "\
codes:4: `E5-E9` stands for several codes; the row was skipped
codes:5: `E01xx` stands for several codes; the row was skipped
codes:6: `E01__` stands for several codes; the row was skipped
"
    );
    let csv = "code,message\n12-10,a\n12-11,b\n12-34,c\n";
    assert_eq!(lines(csv, Kind::Csv), "");
}

#[test]
fn statuses_are_reported_where_none_can_be_read() {
    let csv = "code,status,message\nE1,4xx,a\nE2,400/404,b\n";
    assert_eq!(
        lines(csv, Kind::Csv),
        "\
codes:2: status `4xx` of E1 is no HTTP status; dropped
codes:3: status `400/404` of E2 is more than one; dropped
"
    );
    assert_eq!(
        lines("code,status,message\nE1,active,a\n", Kind::Csv),
        "codes:1: column `status` is not used\n"
    );
}

#[test]
fn codes_of_words_name_their_variants() {
    let csv = "code,message\nnot_found,No such thing\ninvalid.request,Bad\nE1,Too late\n";
    let source = rust(csv, Kind::Csv, Style::OneEnum);
    for name in ["    NotFound,\n", "    InvalidRequest,\n", "    TooLate,\n"] {
        assert!(source.contains(name), "{source}");
    }
    let csv = "code,name,message\nnot_found,Missing,No such thing\n";
    assert!(rust(csv, Kind::Csv, Style::OneEnum).contains("    Missing,\n"));
}

#[test]
fn a_title_of_nothing_else_names_no_root() {
    let markdown = "# Error\n\n| Code | Message |\n| --- | --- |\n| A1 | a |\n";
    for style in [Style::EnumPerCategory, Style::OneEnum] {
        let source = rust(markdown, Kind::Markdown, style);
        assert!(source.contains("pub enum AppError {"), "{source}");
    }
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
        // The attributes of variants begin with the number, or with the category.
        let has_numbers = source.split("[code(").any(|keys| {
            let keys = keys.trim_start();
            keys.starts_with("n = ") || (keys.starts_with("category") && keys.contains(" n = "))
        });
        assert!(has_numbers || !source.contains("format = \""), "{source}");
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
