//! Clients: what they look like, and which names they give. That they compile,
//! are formatted and keep every text is shown by `.ci/clients`.

mod lines;

use crate::{Document, Edition, client};

/// A snapshot is what was written and nothing else.
macro_rules! assert_snapshot {
    ($text:expr) => {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!($text);
        })
    };
}

const SMALL: &str = r#"schema = 1
title = "Small"

[[category]]
name = "API"
title = "API Errors"

[[code]]
code = "E0102"
category = "API"
name = "Busy"
http = 503
retryable = true
message = "Busy: \"{limit}\" may"
placeholders = true
public = { limit = "integer", from = "string?", "0" = "string" }
since = "0.1.0"
declared = "small::Error"
explanation = "Wait. /* not */ long\n@later"

[[code]]
code = "E0103"
category = "API"
name = "Secret"
http = 500
message = "Nobody knows"
internal = true
declared = "small::Error"

[[retired]]
code = "E0101"
category = "API"
name = "Gone"
http = 410
message = "Gone"
retired = "0.2.0"
date = "2026-11-25"
reason = "It came back."
replaced_by = "E0102"

# end of error codes
"#;

fn small() -> Document {
    let document = Document::parse(SMALL, "small.toml").expect("a document");
    document.edition(Edition::Public)
}

/// What of the module depends on the document.
fn typescript(document: &Document) -> String {
    let module = client::typescript(document);
    let (made, _) = module
        .split_once("\n/** The category of a code. */\n")
        .expect("what all clients have");
    made.to_owned()
}

fn python(document: &Document, name: &str) -> String {
    let mut files = client::python(document).into_iter();
    let file = files.find(|file| file.name == name);
    file.expect("one of the files").contents
}

#[test]
fn typescript_of_a_small_document() {
    assert_snapshot!(typescript(&small()));
}

#[test]
fn python_of_a_small_document() {
    assert_snapshot!(python(&small(), "_codes.py"));
}

#[test]
fn python_fields_of_a_small_document() {
    assert_snapshot!(python(&small(), "fields.py"));
}

/// The names of codes, in TypeScript and in Python.
fn names(categories: &[(&str, &[&str])]) -> Vec<(String, String)> {
    let mut document = super::sample();
    let category = document.categories[0].clone();
    let code = category.codes[0].clone();
    let mut number = 0;
    let categories = categories.iter().map(|(name, codes)| {
        let mut category = category.clone();
        (*name).clone_into(&mut category.name);
        let codes = codes.iter().map(|code_name| {
            number += 1;
            let mut code = code.clone();
            (*name).clone_into(&mut code.category);
            (*code_name).clone_into(&mut code.name);
            code.code = format!("E{number}");
            code
        });
        category.codes = codes.collect();
        category.retired.clear();
        category
    });
    document.categories = categories.collect();
    let value = |line: &str| line.rsplit(['"']).nth(1).map(str::to_owned);
    let typescript = typescript(&document);
    let typescript = typescript
        .lines()
        .filter_map(|line| line.strip_prefix("  "));
    let python = python(&document, "_codes.py");
    let python = python.lines().filter_map(|line| line.strip_prefix("    "));
    let is_code = |text: &str| value(text).is_some_and(|value| value.starts_with('E'));
    let left = |line: &str, mark| Some(line.split_once(mark)?.0.to_owned());
    typescript
        .filter(|line| is_code(line) && !line.starts_with(' '))
        .filter_map(|line| left(line, ": \""))
        .zip(
            python
                .filter(|line| is_code(line))
                .filter_map(|line| left(line, " = \"")),
        )
        .collect()
}

#[track_caller]
fn assert_names(categories: &[(&str, &[&str])], expected: &[(&str, &str)]) {
    let found = names(categories);
    let found: Vec<_> = found.iter().map(|(ts, py)| (&**ts, &**py)).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_name_has_its_category() {
    assert_names(
        &[
            ("API", &["InvalidInput", "HTTPGone"]),
            ("Rbac 2", &["InvalidInput"]),
        ],
        &[
            ("ApiInvalidInput", "API_INVALID_INPUT"),
            ("ApiHttpGone", "API_HTTP_GONE"),
            ("Rbac2InvalidInput", "RBAC_2_INVALID_INPUT"),
        ],
    );
}

#[test]
fn of_two_equal_names_the_later_gets_its_code() {
    assert_names(
        &[("A B", &["C"]), ("A", &["BC", "b-c"])],
        &[("ABC", "A_B_C"), ("ABc", "A_BC"), ("ABCE3", "A_B_C_E3")],
    );
}

#[test]
fn a_name_is_an_identifier_whatever_it_was() {
    assert_names(
        &[("", &["1st", "class", "…", "Überlauf", "ﬁx", "名前"])],
        &[
            ("Code1st", "CODE_1ST"),
            ("Class", "CLASS"),
            ("Code", "CODE"),
            ("Überlauf", "ÜBERLAUF"),
            ("UFb01X", "U_FB01_X"),
            ("名前", "名前"),
        ],
    );
}

#[test]
fn long_names_are_cut_and_stay_apart() {
    let long = "x".repeat(70);
    let (one, other) = (format!("{long}1"), format!("{long}2"));
    let found = names(&[("A", &[&one, &other])]);
    assert_eq!(found.len(), 2);
    for (ts, py) in &found {
        assert!(ts.len() <= 60 && py.len() <= 60, "{ts} {py}");
    }
    assert!(found[0].0 != found[1].0 && found[0].1 != found[1].1);
}

#[test]
fn an_internal_code_is_for_an_internal_client() {
    let whole = Document::parse(SMALL, "small.toml").expect("a document");
    assert!(client::typescript(&whole).contains("ApiSecret"));
    assert!(!client::typescript(&small()).contains("Secret"));
    assert!(
        client::python(&small())
            .iter()
            .all(|file| !file.contents.contains("SECRET"))
    );
}
