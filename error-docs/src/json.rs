//! A document as JSON.

use serde::Serialize;

use crate::Document;

/// Renders a document as JSON: the fields of [`Document`], in their order, and
/// a line feed at the end.
///
/// ```
/// use faultcode_docs::{Document, json};
///
/// let text = "schema = 1\n\n\x23 end of error codes\n";
/// let document = Document::parse(text, "error-codes.toml")?;
/// assert!(json::render(&document).starts_with("{\n  \"schema\": 1,\n"));
/// # Ok::<(), faultcode_docs::ReadError>(())
/// ```
#[must_use]
pub fn render(document: &Document) -> String {
    pretty(document)
}

/// Texts, numbers and flags under names that are texts: what this crate
/// serializes cannot fail.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    let mut json = serde_json::to_string_pretty(value).unwrap_or_default();
    json.push('\n');
    json
}
