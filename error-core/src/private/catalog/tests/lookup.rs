//! Look-ups by way of a catalog.

use crate::private::tree::Tables;
use crate::private::{Shape, Table};
use crate::tests::errors;
use crate::{Catalogued, ErrorCode};

errors! { One Two Three Four Long Root }

macro_rules! types {
    ($($name:ident: $($id:literal)*;)*) => {$(
        #[derive(Debug, ErrorCode)]
        #[code(category = "Looked up", id = $($id)*)]
        struct $name;
    )*};
}

types! {
    One: "A";
    Two: "AB12";
    Three: "AB12CD34";
    Four: "AB12CD34EF56GH78";
}

/// Has long codes alone.
#[derive(Debug, ErrorCode)]
#[code(category = "Long", format = "INFRASTRUCTURE_{n:03}")]
enum Long {
    #[code(n = 1)]
    First,
    #[code(n = 2)]
    Second,
}

#[derive(Debug, ErrorCode)]
enum Root {
    #[code(transparent)]
    One(One),
    #[code(transparent)]
    Two(Two),
    #[code(transparent)]
    Three(Three),
    #[code(transparent)]
    Four(Four),
    #[code(transparent)]
    Long(Long),
}

#[test]
fn a_code_of_any_type_under_a_root_is_found() {
    for (code, name) in [
        ("A", "One"),
        ("AB12", "Two"),
        ("AB12CD34", "Three"),
        ("AB12CD34EF56GH78", "Four"),
        ("INFRASTRUCTURE_001", "Long"),
        ("INFRASTRUCTURE_002", "Long"),
    ] {
        let entry = Root::CATALOG.get(code);
        assert_eq!(entry.map(|entry| entry.code()), Some(code));
        assert_eq!(entry.map(|entry| entry.type_name()), Some(name));
    }
    for code in [
        "",
        "B",
        "AB1",
        "AB12CD3",
        "AB12CD34EF56GH7",
        "INFRASTRUCTURE_003",
    ] {
        assert_eq!(Root::CATALOG.get(code), None, "{code}");
    }
}

#[test]
fn a_long_code_is_found_where_all_are_long() {
    let name = |code| Long::CATALOG.get(code).map(|entry| entry.name());
    assert_eq!(name("INFRASTRUCTURE_001"), Some("First"));
    assert_eq!(name("INFRASTRUCTURE_002"), Some("Second"));
    assert_eq!(name("INFRASTRUCTURE_003"), None);
    assert_eq!(name("INFRASTRUCTURE_01"), None);
    assert_eq!(name(&"I".repeat(65)), None);
}

#[test]
fn the_shape_of_what_two_types_share_stays() {
    let shape = Shape {
        lengths: 0b11,
        first: 0b101,
        second: 0b1001,
    };
    let both = shape.with(&shape);
    let all = (both.lengths, both.first, both.second);
    assert_eq!(all, (0b11, 0b101, 0b1001));
}

#[test]
fn the_shape_of_a_tree_is_that_of_all_its_codes() {
    let bits = |bytes: &[u8]| bytes.iter().fold(0_u128, |bits, byte| bits | 1 << byte);
    let tables = Tables::<16>::of(Root::TABLE);
    let shape = Shape::of(tables.as_slice());
    assert_eq!(shape.lengths, 1 | 1 << 3 | 1 << 7 | 1 << 15 | 1 << 17);
    assert_eq!(shape.first, bits(b"AI"));
    assert_eq!(shape.second, bits(b"BN"));
    let shape = Shape::of(&[]);
    assert_eq!((shape.lengths, shape.first, shape.second), (0, 0, 0));
}

#[test]
fn the_table_of_a_type_finds_its_codes() {
    fn owner(table: &Table, code: &str) -> Option<usize> {
        table.owner(crate::shared::hash::code_key(code.as_bytes()), code)
    }
    assert_eq!(owner(Long::TABLE, "INFRASTRUCTURE_001"), Some(0));
    assert_eq!(owner(Long::TABLE, "INFRASTRUCTURE_002"), Some(1));
    assert_eq!(owner(Long::TABLE, "INFRASTRUCTURE_003"), None);
    assert_eq!(owner(Two::TABLE, "AB12"), Some(0));
    assert_eq!(owner(Two::TABLE, "AB13"), None);
    assert_eq!(owner(Root::TABLE, "AB12"), None);
    assert_eq!(owner(&Table::EMPTY, "AB12"), None);
}
