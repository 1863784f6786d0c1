//! That nothing was forgotten.

use super::source::Text;
use super::{expectations, files, page, read, root, source};

/// What no case can show, and why.
const WITHOUT_CASE: &[(&str, &str)] = &[
    (
        "a root holds at most 65,536 types",
        "it would compile for minutes",
    ),
    (
        "an enum has at most ",
        "it would be a file of 16,385 variants",
    ),
    (
        "cannot read the contract `",
        "the superuser can read every file",
    ),
    (
        "the contract `` is larger than 64 MiB",
        "it would be a large file",
    ),
    (
        "the error codes under this root",
        "a report is always UTF-8",
    ),
    ("the file is not UTF-8", "examples are"),
    ("the path of the contract `", "the folder is"),
    (
        "there is no contract `` in a folder above",
        "cargo names the folder",
    ),
];

fn is_excepted(text: &Text) -> bool {
    let plain = text.0.concat();
    WITHOUT_CASE
        .iter()
        .any(|(start, _)| plain.starts_with(start))
}

#[test]
fn every_diagnostic_has_an_entry() {
    let page = read(&root("docs/diagnostics.md"));
    let texts = source::texts();
    assert!(texts.len() > 100, "{} texts were found", texts.len());
    let missing: Vec<_> = texts.iter().filter(|text| !text.is_in(&page)).collect();
    assert!(
        missing.is_empty(),
        "not in docs/diagnostics.md: {missing:#?}"
    );
}

#[test]
fn every_diagnostic_has_a_case() {
    let shown = shown();
    let texts = source::texts();
    let is_missing = |text: &&Text| !text.is_in(&shown) && !is_excepted(text);
    let missing: Vec<_> = texts.iter().filter(is_missing).collect();
    assert!(missing.is_empty(), "in no case: {missing:#?}");
}

#[test]
fn every_exception_is_one() {
    let shown = shown();
    let texts = source::texts();
    for (start, why) in WITHOUT_CASE {
        let meant: Vec<_> = texts
            .iter()
            .filter(|text| text.0.concat().starts_with(start))
            .collect();
        assert!(!meant.is_empty(), "`{start}` is no diagnostic");
        let has_case = meant.iter().any(|text| text.is_in(&shown));
        assert!(
            !has_case,
            "`{start}` has a case, so it is not so that {why}"
        );
    }
}

/// What the compiler says in the cases: of `ui`, and of the page's examples.
fn shown() -> String {
    let page = read(&root("docs/diagnostics.md"));
    let compiled = page::entries(&page)
        .into_iter()
        .filter(|entry| entry.wrong.is_some())
        .flat_map(|entry| entry.says);
    expectations() + &compiled.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_key_has_a_case_where_it_is_misplaced() {
    let shown = expectations();
    let keys = read(&root("error-macros/src/syntax/keys.rs"));
    let places = [
        ("Enum", "an enum"),
        ("Struct", "a struct"),
        ("Variant", "a variant"),
        ("Field", "a field"),
        ("Category", "a category"),
    ];
    let mut checked = 0;
    for line in keys.lines() {
        let Some(rest) = line.trim().strip_prefix("Key { name: \"") else {
            continue;
        };
        let (key, rest) = rest.split_once('"').expect("a name");
        let valid = rest.split_once("places:").expect("places").1;
        for (place, noun) in places {
            let is_both = valid.contains("Enum") || valid.contains("Variant");
            if valid.contains(place) || (place == "Struct" && is_both) {
                continue;
            }
            checked += 1;
            let is_shown = shown.lines().any(|line| {
                line.starts_with(&format!("error: `{key}` is only valid on "))
                    && line.ends_with(&format!(", not on {noun}"))
            });
            assert!(is_shown, "no case has `{key}` on {noun}");
        }
    }
    assert!(checked > 50, "{checked} places were checked");
}

#[test]
fn every_expectation_has_its_case_and_every_case_its_expectation() {
    for expectation in files(&root("tests/ui"), ".stderr") {
        let case = expectation.with_extension("rs");
        assert!(case.exists(), "orphan: {}", expectation.display());
    }
    for case in files(&root("tests/ui"), ".rs") {
        let expectation = case.with_extension("stderr");
        assert!(expectation.exists(), "no expectation: {}", case.display());
    }
}

/// On a declaration with mistakes, the messages are ours and nothing else.
#[test]
fn a_mistake_in_a_declaration_shows_no_other_error() {
    let mut mixed = Vec::new();
    for case in files(&root("tests/ui"), ".stderr") {
        let text = read(&case);
        let errors = text.lines().filter(|line| line.starts_with("error"));
        let (own, others): (Vec<_>, Vec<_>) = errors.partition(|line| line.starts_with("error: "));
        if !own.is_empty() && !others.is_empty() {
            mixed.push((case, others.join("; ")));
        }
    }
    assert!(mixed.is_empty(), "other errors beside ours: {mixed:#?}");
}
