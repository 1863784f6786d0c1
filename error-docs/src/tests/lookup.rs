//! Codes by their spelling, and the names of layouts and formats.

use super::sample;
use crate::Edition;
use crate::listing::Format;
use crate::markdown::Layout;

#[test]
fn codes_stand_in_order_and_custom_ones_are_not_listed() {
    let document = sample();
    let all: Vec<_> = document.codes().map(|code| code.code.as_str()).collect();
    assert_eq!(all, ["E0101", "E0105", "E01FF", "22P02", "42P01-a"]);
    let listed: Vec<_> = document.listed().map(|code| code.code.as_str()).collect();
    assert_eq!(listed, ["E0101", "E0105", "22P02", "42P01-a"]);
}

#[test]
fn retired_codes_stand_apart_from_those_in_use() {
    let document = sample();
    let retired: Vec<_> = document.retired().map(|code| code.code.as_str()).collect();
    assert_eq!(retired, ["E0102", "E0103"]);
    assert!(document.get("E0103").is_none() && document.get_ignoring_case("e0103").is_none());
    let found = document.get_retired("e0103").expect("it is retired");
    assert_eq!(found.name, "Gone");
    assert!(document.get_retired("E0105").is_none());
    assert_eq!(
        document.nearest("E0103").map(|code| &*code.code),
        Some("E0101")
    );
}

#[test]
fn the_line_of_a_code_is_that_of_its_first_field() {
    let document = sample();
    for code in document.codes().chain(document.retired()) {
        let field = format!("code = \"{}\"", code.code);
        let stands = super::SAMPLE.lines().position(|line| line == field);
        assert_eq!(document.line(&code.code), stands.map(|at| at + 1));
    }
    assert_eq!(document.line("E9"), None);
}

#[test]
fn the_exact_spelling_comes_first() {
    let mut document = sample();
    assert!(document.get("e0101").is_none());
    let found = |document: &crate::Document, code| {
        document
            .get_ignoring_case(code)
            .map(|code| code.code.clone())
    };
    assert_eq!(found(&document, "e01ff").as_deref(), Some("E01FF"));
    assert_eq!(found(&document, "E01F"), None);
    document.categories[1].codes[0].code = "e01ff".to_owned();
    assert_eq!(found(&document, "e01ff").as_deref(), Some("e01ff"));
    assert_eq!(found(&document, "E01fF").as_deref(), Some("E01FF"));
}

#[test]
fn the_nearest_code_is_near() {
    let document = sample();
    let nearest = |code| document.nearest(code).map(|code| code.code.as_str());
    assert_eq!(nearest("E0150"), Some("E0105"));
    assert_eq!(nearest("eo101"), Some("E0101"));
    assert_eq!(nearest("22p2"), Some("22P02"));
    assert_eq!(nearest("42P01"), Some("42P01-a"));
    assert_eq!(nearest("E01"), Some("E0101"));
    assert_eq!(nearest("E0"), None);
    assert_eq!(nearest("XYZ"), None);
    assert_eq!(nearest(""), None);
    assert_eq!(nearest(&"E0105".repeat(1_000_000)), None);
}

#[test]
fn the_longest_code_may_stand_for_half_of_what_was_typed() {
    let longest = "E".repeat(64);
    let mut document = sample();
    document.categories[1].codes[0].code.clone_from(&longest);
    let nearest = |typed: String| document.nearest(&typed).map(|code| code.code.clone());
    assert_eq!(
        nearest(longest.clone() + &"1".repeat(64)),
        Some(longest.clone())
    );
    assert_eq!(nearest(longest + &"1".repeat(65)), None);
}

#[test]
fn names_are_parsed_as_they_are_displayed() {
    assert_eq!(Edition::ALL.map(Edition::name), ["public", "internal"]);
    for edition in Edition::ALL {
        assert_eq!(edition.to_string().parse(), Ok(edition));
    }
    assert!("Public".parse::<Edition>().is_err());
    for layout in Layout::ALL {
        assert_eq!(layout.to_string().parse(), Ok(layout));
    }
    for format in Format::ALL {
        assert_eq!(format.to_string().parse(), Ok(format));
    }
    let error = "yaml".parse::<Format>().expect_err("no such format");
    assert_eq!(
        error.to_string(),
        "unknown format `yaml`; use `table`, `json`, `markdown` or `csv`"
    );
}
