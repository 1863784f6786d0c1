//! Catalogs as values.

use std::format;
use std::string::ToString;

use super::errors;
use crate::ErrorCode;

errors! { Listed Unlisted }

#[derive(Debug, ErrorCode)]
#[code(category = "Listed", root, title = "All of it")]
enum Listed {
    #[code(n = 1)]
    First,
    #[code(n = 2)]
    Second,
    #[code(n = 9, custom)]
    Custom,
}

/// Has codes, none of which is listed.
#[derive(Debug, ErrorCode)]
#[code(category = "Unlisted")]
enum Unlisted {
    #[code(n = 1, custom)]
    Custom,
}

#[test]
fn a_catalog_without_listed_codes_is_empty() {
    assert!(Unlisted::CATALOG.is_empty());
    assert!(!Listed::CATALOG.is_empty());
    assert_eq!((Unlisted::CATALOG.len(), Listed::CATALOG.len()), (0, 2));
}

#[test]
fn a_catalog_shows_its_type_and_codes() {
    assert_eq!(
        format!("{:?}", Listed::CATALOG),
        "Catalog { type_name: \"Listed\", title: Some(\"All of it\"), \
         codes: [\"LISTED_001\", \"LISTED_002\", \"LISTED_009\"], .. }"
    );
    let mut entries = Listed::CATALOG.iter();
    entries.next();
    let shown = format!("{entries:?}");
    assert!(
        shown.starts_with("[Entry {") && shown.contains("LISTED_002"),
        "{shown}"
    );
    assert!(!shown.contains("LISTED_001"), "{shown}");
}

#[test]
fn the_listed_codes_of_a_category_are_by_its_name() {
    let codes = |category| {
        let entries = Listed::CATALOG.by_category(category);
        entries
            .map(|entry| entry.code())
            .collect::<std::vec::Vec<_>>()
    };
    assert_eq!(codes("Listed"), ["LISTED_001", "LISTED_002"]);
    assert!(codes("listed").is_empty());
}

#[test]
fn a_category_shows_its_name() {
    let category = Listed::First.category();
    assert_eq!(category.to_string(), "Listed");
    assert_eq!(format!("{category:>8}|"), "  Listed|");
}
