//! The catalog that Eden documents, cell by cell: `eden/*.csv`.

use eden::errors::EdenError;
use faultcode::PublicType;

#[derive(Debug, PartialEq)]
struct Row {
    category: String,
    code: String,
    name: String,
    http: String,
    message: String,
}

fn rows(csv: &str) -> Vec<csv::StringRecord> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    reader
        .records()
        .map(|record| record.expect("a row of the fixture"))
        .collect()
}

#[test]
fn every_documented_code_is_declared() {
    let documented: Vec<_> = rows(include_str!("eden/catalog.csv"))
        .iter()
        .map(|row| Row {
            category: row[0].to_owned(),
            code: row[1].to_owned(),
            name: row[2].to_owned(),
            http: row[3].to_owned(),
            message: row[4].to_owned(),
        })
        .collect();
    let declared: Vec<_> = EdenError::CATALOG
        .iter()
        .map(|entry| Row {
            category: entry.category().to_string(),
            code: entry.code().to_owned(),
            name: entry.name().to_owned(),
            http: entry.http_status().to_string(),
            message: entry.message().to_owned(),
        })
        .collect();
    assert_eq!(documented.len(), 166);
    for (documented, declared) in documented.iter().zip(&declared) {
        assert_eq!(documented, declared);
    }
    assert_eq!(documented.len(), declared.len());
}

#[test]
fn every_category_is_as_documented() {
    let catalog = EdenError::CATALOG;
    let documented = rows(include_str!("eden/categories.csv"));
    assert_eq!(documented.len(), 20);
    assert_eq!(catalog.categories().count(), documented.len());
    for (row, category) in documented.iter().zip(catalog.categories()) {
        let codes: Vec<_> = catalog.by_category(category.name()).collect();
        let common: Vec<_> = codes
            .iter()
            .filter(|entry| entry.is_common())
            .map(|entry| entry.code())
            .collect();
        let range = category.format().replace("{n:02X}", "__");
        let declared = [
            category.name(),
            &range,
            category.description(),
            category.title(),
            &codes.len().to_string(),
            &common.join(" "),
        ];
        assert_eq!(row, &declared[..]);
    }
}

#[test]
fn every_category_has_a_custom_code() {
    let customs: Vec<_> = EdenError::CATALOG
        .all()
        .filter(|entry| entry.is_custom())
        .collect();
    assert_eq!(customs.len(), 20);
    for custom in customs {
        assert!(custom.code().ends_with("FF"), "{}", custom.code());
        let public = custom.public_fields();
        assert_eq!(public.len(), 1);
        assert_eq!(
            (public[0].name(), public[0].ty()),
            ("details", PublicType::String)
        );
    }
}

#[test]
fn every_code_is_explained() {
    for entry in EdenError::CATALOG.all() {
        assert!(!entry.explanation().is_empty(), "{}", entry.code());
    }
}

#[test]
fn every_code_is_where_it_says() {
    super::every_code_is_where_it_says(EdenError::CATALOG);
}
