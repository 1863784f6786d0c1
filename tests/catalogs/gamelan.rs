//! The catalog that Gamelan documents, cell by cell: `gamelan/catalog.csv`.

use gamelan::errors::GamelanError;

#[test]
fn every_documented_code_is_declared() {
    let fixture = include_str!("gamelan/catalog.csv");
    let mut reader = csv::Reader::from_reader(fixture.as_bytes());
    let documented: Vec<_> = reader
        .records()
        .map(|record| record.expect("a row of the fixture"))
        .collect();
    assert_eq!(documented.len(), 38);
    let declared: Vec<_> = GamelanError::CATALOG.iter().collect();
    for (row, entry) in documented.iter().zip(&declared) {
        let retryable = entry.retryable().map(|retryable| retryable.to_string());
        let cells = [
            entry.category().name(),
            entry.code(),
            &entry.http_status().to_string(),
            retryable.as_deref().unwrap_or(""),
            entry.message(),
        ];
        assert_eq!(row, &cells[..]);
    }
    assert_eq!(documented.len(), declared.len());
}

#[test]
fn there_are_13_categories() {
    assert_eq!(GamelanError::CATALOG.categories().count(), 13);
}

#[test]
fn every_code_is_explained() {
    for entry in GamelanError::CATALOG.all() {
        assert!(!entry.explanation().is_empty(), "{}", entry.code());
    }
}

#[test]
fn every_code_is_where_it_says() {
    super::every_code_is_where_it_says(GamelanError::CATALOG);
}
