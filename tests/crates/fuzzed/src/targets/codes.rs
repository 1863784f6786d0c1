//! Codes in text, against slow and simple searches.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use eden::errors::EdenError;
use faultcode_docs::Document;

use super::text;

/// Every code, and the name of its variant.
static CODES: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    let all = EdenError::CATALOG.all();
    all.map(|entry| (entry.code(), entry.name())).collect()
});

static DOCUMENT: LazyLock<Document> = LazyLock::new(|| {
    let text = include_str!("../../../../../examples/eden/error-codes.toml");
    Document::parse(text, "eden").expect("the document")
});

/// A text is a code exactly where it stands in the list.
pub fn code(bytes: &[u8]) {
    let Some(text) = text(bytes) else {
        return;
    };
    let expected = CODES.get(text).copied();
    let found = EdenError::CATALOG.get(text);
    assert_eq!(found.map(|entry| entry.name()), expected, "{text:?}");
    let kind = text.parse::<eden::errors::EdenErrorKind>();
    assert_eq!(kind.is_ok(), expected.is_some(), "{text:?}");
    let read = DOCUMENT.get(text).map(|code| code.name.as_str());
    assert_eq!(read, expected, "{text:?}");
    let _ = (DOCUMENT.get_ignoring_case(text), DOCUMENT.nearest(text));
}

/// Codes are found in a text where a slow search finds them, in the process and
/// in the document.
pub fn find_in(bytes: &[u8]) {
    let of_bytes: Vec<_> = DOCUMENT.finder().find_in_bytes(bytes).collect();
    let Some(text) = text(bytes) else {
        return;
    };
    let expected = slowly(text);
    let found = EdenError::CATALOG.find_in(text);
    let found: Vec<_> = found
        .map(|found| (found.entry.code(), found.range))
        .collect();
    assert_eq!(found, expected, "{text:?}");
    let found = DOCUMENT.find_in(text);
    let found: Vec<_> = found
        .map(|(code, range)| (code.code.as_str(), range))
        .collect();
    assert_eq!(found, expected, "{text:?}");
    assert_eq!(of_bytes.len(), expected.len(), "{text:?}");
}

/// From left to right the longest code that is a word by itself.
fn slowly(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let longest = text.get(start..).and_then(|rest| {
            let here = CODES.keys().filter(|code| rest.starts_with(**code));
            let words = here.filter(|code| is_word(text, start..start + code.len()));
            words.max_by_key(|code| code.len())
        });
        match longest {
            Some(code) => {
                let range = start..start + code.len();
                start = range.end;
                found.push((*code, range));
            }
            None => start += 1,
        }
    }
    found
}

fn is_word(text: &str, range: Range<usize>) -> bool {
    let belongs = |c: char| c.is_alphanumeric() || c == '_';
    let (before, after) = (&text[..range.start], &text[range.end..]);
    !before.ends_with(belongs) && !after.starts_with(belongs)
}
