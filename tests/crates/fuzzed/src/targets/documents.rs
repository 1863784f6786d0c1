//! Both readers of a document.

use faultcode_docs::{Document, diff, json};

use super::text;
use crate::shared::document as strict;
use crate::shared::pack::pack;

/// What the derive takes for a contract, the tools read, too; what they read is
/// TOML, and equal to itself.
pub fn document(bytes: &[u8]) {
    let Some(text) = text(bytes) else {
        return;
    };
    let contract = strict::read(text);
    let document = Document::parse(text, "fuzzed");
    if let Ok(blocks) = &contract {
        let _ = pack(blocks);
        if let Err(error) = &document {
            panic!("the derive reads it, but {error}\n{text}");
        }
    }
    let Ok(document) = document else {
        return;
    };
    let table = text.parse::<toml::Table>();
    assert!(table.is_ok(), "it is read, but no TOML: {table:?}");
    let _ = json::render(&document);
    let again = Document::parse(text, "fuzzed").expect("it was read before");
    assert_eq!(document, again);
    let changes = diff::compare(&document, &again);
    assert!(changes.is_empty(), "it differs from itself: {changes:?}");
}
