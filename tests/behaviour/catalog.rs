//! Catalogs against a plain model: a map from code to name.

use std::collections::BTreeMap;

use faultcode::{Catalogued, ErrorCode};
use proptest::prelude::*;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Own", format = "OWN-{n:04}")]
enum OwnError {
    #[error("first")]
    #[code(n = 1, common)]
    First,
    #[error("second")]
    #[code(n = 2, http = 404, retryable)]
    Second,
    #[error("{0}")]
    #[code(n = 9999, custom)]
    Custom(String),
    #[error("also second")]
    #[code(alias_of = "OWN-0002")]
    AlsoSecond,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, title = "All errors", fallback = "OWN-0001")]
enum Root {
    #[error(transparent)]
    Own(#[from] OwnError),
    #[error("a code of more than sixteen bytes")]
    #[code(category = "Root", id = "ROOT-INFRASTRUCTURE-0001")]
    Long1,
    #[error("another one")]
    #[code(category = "Root", id = "ROOT-INFRASTRUCTURE-0002")]
    Long2,
}

#[test]
fn a_code_knows_where_it_is_declared() {
    const BEFORE: u32 = line!();
    #[derive(Debug, thiserror::Error, ErrorCode)]
    #[code(category = "Placed")]
    enum Placed {
        #[error("first")]
        #[code(n = 1)]
        First,
        #[error("second")]
        #[code(n = 2)]
        Second,
    }
    let places: Vec<_> = [Placed::First, Placed::Second]
        .iter()
        .filter_map(|error| Placed::CATALOG.get(error.code()))
        .map(|entry| (entry.place().line() - BEFORE, entry.place().column()))
        .collect();
    assert_eq!(places, [(6, 9), (9, 9)]);
}

fn model() -> BTreeMap<&'static str, &'static str> {
    BTreeMap::from([
        ("ROOT-INFRASTRUCTURE-0001", "Long1"),
        ("ROOT-INFRASTRUCTURE-0002", "Long2"),
        ("OWN-0001", "First"),
        ("OWN-0002", "Second"),
        ("OWN-9999", "Custom"),
    ])
}

fn get(code: &str) -> Option<&'static str> {
    Root::CATALOG.get(code).map(|entry| entry.name())
}

#[test]
fn a_type_comes_before_what_it_holds() {
    let names: Vec<_> = Root::CATALOG.iter().map(|entry| entry.name()).collect();
    assert_eq!(names, ["Long1", "Long2", "First", "Second"]);
    let own: Vec<_> = Root::CATALOG.own().map(|entry| entry.name()).collect();
    assert_eq!(own, ["Long1", "Long2"]);
}

#[test]
fn custom_codes_and_aliases_are_not_listed_but_there() {
    assert_eq!(Root::CATALOG.len(), 4);
    assert_eq!(Root::CATALOG.all().count(), 6);
    assert_eq!(get("OWN-9999"), Some("Custom"));
}

#[test]
fn an_alias_is_an_entry_of_its_own_and_leads_to_the_owner() {
    let raised = Root::CATALOG
        .entry(&OwnError::AlsoSecond)
        .map(|entry| entry.name());
    assert_eq!(raised, Some("AlsoSecond"));
    assert_eq!(get(OwnError::AlsoSecond.code()), Some("Second"));
    assert_eq!(OwnError::AlsoSecond.http_status(), 404);
}

#[test]
fn title_and_fallback_are_the_roots() {
    assert_eq!(Root::CATALOG.title(), Some("All errors"));
    assert_eq!(
        Root::CATALOG.fallback().map(|entry| entry.name()),
        Some("First")
    );
    assert_eq!(OwnError::CATALOG.fallback(), None);
}

#[test]
fn a_type_behind_a_pointer_has_the_same_catalog() {
    assert_eq!(<Box<Root> as Catalogued>::CATALOG.len(), 4);
    assert_eq!(<std::sync::Arc<Root> as Catalogued>::CATALOG.len(), 4);
    assert_eq!(<&Root as Catalogued>::CATALOG.len(), 4);
}

#[test]
fn one_byte_off_is_no_code() {
    for code in model().into_keys() {
        for at in 0..code.len() {
            for byte in 0..=127_u8 {
                let mut bytes = code.as_bytes().to_vec();
                bytes[at] = byte;
                let changed = String::from_utf8_lossy(&bytes);
                assert_eq!(
                    get(&changed),
                    model().get(&*changed).copied(),
                    "{changed:?}"
                );
            }
            assert_eq!(get(&code[..at]), None);
            assert_eq!(get(&code[at + 1..]), None);
        }
        for near in [format!(" {code}"), format!("{code}\0"), code.to_lowercase()] {
            assert_eq!(get(&near), None, "{near:?}");
        }
    }
}

#[test]
fn a_text_of_100_mb_is_no_code() {
    assert_eq!(get(&"OWN-0001".repeat(100_000_000 / 8)), None);
}

proptest! {
    #[test]
    fn look_up_agrees_with_a_map(code in "(OWN|ROOT-INFRASTRUCTURE)?-?[0-9]{0,5}|.{0,70}") {
        prop_assert_eq!(get(&code), model().get(&*code).copied());
        prop_assert_eq!(OwnError::CATALOG.get(&code).is_some(), get(&code).is_some() && code.starts_with("OWN"));
    }
}
