//! Catalogs of thousands of codes.

#![allow(dead_code, reason = "many variants are there for their codes alone")]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::HashSet;

use faultcode::{Catalog, ErrorCode};

include!(concat!(env!("OUT_DIR"), "/scale.rs"));

fn every_code_is_found(catalog: &'static Catalog, count: usize) {
    let codes: HashSet<_> = catalog.iter().map(|entry| entry.code()).collect();
    assert_eq!((catalog.len(), codes.len()), (count, count));
    for entry in catalog {
        assert_eq!(catalog.get(entry.code()), Some(entry));
    }
}

#[test]
fn an_enum_of_3000_variants() {
    every_code_is_found(Large::CATALOG, 3_000);
    assert_eq!(Large::V2999.code(), "L02999");
    assert!(Large::CATALOG.get("L03000").is_none());
}

#[test]
fn a_tree_of_150_enums_of_20_variants() {
    every_code_is_found(Wide::CATALOG, 150 * 20);
    assert_eq!(Wide::CATALOG.categories().count(), 150);
    assert_eq!(Wide::from(Part149::V19).code(), "P149-19");
    assert_eq!(Wide::CATALOG.by_category("Part 7").count(), 20);
}

/// A value says what the catalog says of its code.
fn a_value_says_what_is_declared<E: faultcode::Catalogued>(
    values: impl IntoIterator<Item = (E, &'static str, u16, bool)>,
) {
    for (error, code, status, is_retryable) in values {
        assert_eq!((error.code(), error.http_status()), (code, status));
        assert_eq!(error.is_retryable(), is_retryable);
        assert_eq!(error.retryable(), Some(is_retryable));
        assert_eq!(error.category().name(), "Rows");
        let entry = E::CATALOG.get(code).expect("a code of its own");
        assert_eq!(entry.info(), error.info());
        assert_eq!((entry.code(), entry.http_status()), (code, status));
        assert_eq!(entry.is_retryable(), is_retryable);
    }
}

#[test]
fn an_enum_of_128_variants() {
    a_value_says_what_is_declared(ROWS128);
}

#[test]
fn an_enum_of_129_variants() {
    a_value_says_what_is_declared(ROWS129);
}
