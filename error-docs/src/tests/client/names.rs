//! Identifiers of codes and of public fields.

use std::collections::HashSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::{python, typescript};
use crate::tests::sample;
use crate::tests::strategies::hostile;
use crate::{Document, FieldType, PublicField};

/// A document with a category for each list of names.
fn document(categories: &[(&str, &[&str])]) -> Document {
    let mut document = sample();
    let (mut category, mut number) = (document.categories[0].clone(), 0);
    let code = category.codes[0].clone();
    category.retired.clear();
    document.categories.clear();
    for (name, codes) in categories {
        let mut category = category.clone();
        (*name).clone_into(&mut category.name);
        category.codes.clear();
        for code_name in *codes {
            number += 1;
            let mut code = code.clone();
            (*name).clone_into(&mut code.category);
            (*code_name).clone_into(&mut code.name);
            code.code = format!("E{number}");
            category.codes.push(code);
        }
        document.categories.push(category);
    }
    document
}

/// The names of codes, in TypeScript and in Python.
fn names(categories: &[(&str, &[&str])]) -> Vec<(String, String)> {
    let document = document(categories);
    let between = |source: &str, before: &str, behind: &str| -> Vec<String> {
        let lines = source.lines().filter_map(|line| {
            let name = line.strip_prefix(before)?.strip_suffix(behind)?;
            Some(name.to_owned())
        });
        lines.collect()
    };
    let typescript = between(&typescript(&document), "  [ErrorCode.", "]: {");
    let python = python(&document, "_codes.py");
    let python = between(&python, "    ErrorCode.", ": ErrorInfo(");
    assert_eq!(typescript.len(), python.len());
    typescript.into_iter().zip(python).collect()
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
fn a_name_with_a_long_code_keeps_a_part_of_both() {
    let mut document = document(&[("A", &["B", "B"])]);
    document.categories[0].codes[1].code = "x".repeat(64);
    let half = "x".repeat(29);
    assert!(typescript(&document).contains(&format!("  [ErrorCode.ABX{half}]: {{")));
    let half = half.to_uppercase();
    assert!(
        python(&document, "_codes.py").contains(&format!("    ErrorCode.A_B_X{half}: ErrorInfo("))
    );
}

/// The attributes of the public fields of some names, in Python.
fn attributes(fields: &[&str]) -> Vec<String> {
    let mut document = sample();
    document.categories.truncate(1);
    document.categories[0].codes.truncate(1);
    let field = |name: &&str| PublicField {
        name: (*name).to_owned(),
        ty: FieldType::String,
        optional: false,
    };
    document.categories[0].codes[0].public = fields.iter().map(field).collect();
    let module = python(&document, "fields.py");
    let lines = module.lines().filter_map(|line| line.strip_prefix("    "));
    lines
        .filter_map(|line| line.strip_suffix(": str | None = None"))
        .map(ToOwned::to_owned)
        .collect()
}

#[test]
fn a_field_is_an_attribute_of_its_name_where_that_is_possible() {
    for (fields, expected) in [
        (
            &["retryAfter", "größe", "名前"][..],
            &["retryAfter", "größe", "名前"][..],
        ),
        (
            &["class", "str", "None", "match"],
            &["class_", "str_", "None_", "match"],
        ),
        (
            &["from", "from_", "_from"],
            &["from_", "from__2", "from__3"],
        ),
        (&["a", "_a", "a_"], &["a", "a_", "a__2"]),
        (
            &["0", "", "__", "1st"],
            &["field_0", "field", "field_", "field_1st"],
        ),
        (&["a-b", "ﬁ", "a.b"], &["au2db", "ufb01", "au2eb"]),
    ] {
        assert_eq!(attributes(fields), expected, "{fields:?}");
    }
    let long = "x".repeat(70);
    assert_eq!(attributes(&[&long])[0].len(), 60);
    let wide = "漢".repeat(31);
    assert_eq!(attributes(&[&wide])[0].chars().count(), 30);
}

/// Whether a name is an identifier in every language, as it stands.
fn is_identifier(name: &str) -> bool {
    let is_letter = |c: char| c == '_' || c.is_alphanumeric();
    name.starts_with(char::is_alphabetic) && name.chars().all(is_letter)
}

/// Words that meet in one identifier, and words that are none.
fn word() -> impl Strategy<Value = String> {
    const WORDS: [&str; 11] = ["a", "A", "b c", "BC", "_", "1", "", "é", "ﬁ", "漢", "·"];
    let words = prop_oneof![
        6 => select(&WORDS[..]).prop_map(ToOwned::to_owned),
        2 => hostile(),
        1 => (50..70_usize).prop_map(|length| "x".repeat(length)),
    ];
    vec(words, 0..3).prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_code_has_a_name_of_its_own_which_a_new_code_leaves_alone(
        categories in vec((word(), vec(word(), 0..5)), 0..4),
    ) {
        let codes: Vec<Vec<&str>> = categories
            .iter()
            .map(|(_, codes)| codes.iter().map(String::as_str).collect())
            .collect();
        let categories: Vec<(&str, &[&str])> = categories
            .iter()
            .zip(&codes)
            .map(|((name, _), codes)| (&**name, &**codes))
            .collect();
        let found = names(&categories);
        prop_assert_eq!(found.len(), codes.iter().map(Vec::len).sum::<usize>());
        for name in found.iter().flat_map(|(typescript, python)| [typescript, python]) {
            prop_assert!(is_identifier(name), "{}", name);
            // A number may stand behind the longest.
            prop_assert!(name.chars().count() <= 63, "{}", name);
        }
        for at in [0, 1] {
            let of_language = found.iter().map(|both| if at == 0 { &both.0 } else { &both.1 });
            prop_assert_eq!(of_language.collect::<HashSet<_>>().len(), found.len(), "{:?}", found);
        }
        if let Some((last, before)) = categories.split_last() {
            let shorter = [before, &[(last.0, &last.1[..last.1.len().saturating_sub(1)])]].concat();
            let of_shorter = names(&shorter);
            prop_assert_eq!(&found[..of_shorter.len()], &of_shorter[..]);
        }
    }
}
