//! What was written is what is read.

use faultcode::ErrorCode;
use proptest::prelude::*;

use super::strategies::document;
use super::writer::write;
use super::{SAMPLE, sample};
use crate::Document;

proptest! {
    #[test]
    fn a_document_is_read_as_it_was_written(document in document()) {
        let text = write(&document);
        prop_assert_eq!(Document::parse(&text, "test").map_err(|e| e.to_string()), Ok(document));
    }

    #[test]
    fn line_ends_of_windows_change_nothing(document in document()) {
        let text = write(&document).replace('\n', "\r\n");
        prop_assert_eq!(Document::parse(&text, "test").map_err(|e| e.to_string()), Ok(document));
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        let text = format!("schema = 1\n{text}\n# end of error codes\n");
        let _ = Document::parse(&text, "test");
    }

    #[test]
    fn any_edit_is_read_or_refused(
        at in any::<prop::sample::Index>(),
        length in 0..40_usize,
        piece in super::strategies::hostile(),
    ) {
        let mut chars: Vec<char> = SAMPLE.chars().collect();
        let start = at.index(chars.len());
        let end = chars.len().min(start + length);
        chars.splice(start..end, piece.chars());
        let text: String = chars.into_iter().collect();
        let _ = Document::parse(&text, "test");
    }
}

#[test]
fn every_field_is_read() {
    let document = sample();
    assert_eq!(document.title.as_deref(), Some("Sample"));
    assert_eq!(document.fallback.as_deref(), Some("E0105"));
    let [api, sql] = &document.categories[..] else {
        panic!("two categories");
    };
    assert_eq!(
        (api.n, api.format.as_deref()),
        (Some(1), Some("E01{n:02X}"))
    );
    assert_eq!((sql.n, sql.format.as_deref()), (None, None));
    assert_eq!(
        (api.description.as_str(), sql.description.as_str()),
        ("General errors", "")
    );
    let [request, busy, custom] = &api.codes[..] else {
        panic!("three codes");
    };
    assert_eq!(request.retryable, Some(false));
    assert_eq!(busy.retryable, Some(true));
    assert_eq!(custom.retryable, None);
    assert!(request.common && busy.optional && busy.internal && busy.placeholders && custom.custom);
    let public: Vec<_> = busy.public.iter().map(ToString::to_string).collect();
    assert_eq!(public, ["queue: string", "limit: integer?"]);
    assert_eq!(
        request.explanation,
        "The request has \"quotes\",\nand a second line."
    );
    assert_eq!(busy.since.as_deref(), Some("0.1.0"));
    assert_eq!(busy.changed, ["0.2.0", "0.3.0"]);
    let [renumbered, gone] = &api.retired[..] else {
        panic!("two tombstones");
    };
    let tombstone = renumbered.retired.as_ref().expect("it is retired");
    assert_eq!(
        (&*tombstone.version, &*tombstone.date),
        ("0.2.0", "2026-11-25")
    );
    assert_eq!(tombstone.reason, "The number was meant for something else.");
    assert_eq!(tombstone.replaced_by.as_deref(), Some("E0105"));
    assert!(gone.internal && gone.placeholders && gone.since.is_none());
    let text = write(&document);
    assert_eq!(
        text.lines().skip(2).collect::<Vec<_>>(),
        SAMPLE.lines().skip(3).collect::<Vec<_>>()
    );
}

/// Errors of a reactor
#[allow(dead_code)]
#[derive(Debug, ErrorCode)]
#[code(
    category = "Reactor",
    title = "Reactor \"core\"",
    format = "R-{n:03}",
    root,
    fallback = "R-001"
)]
enum ReactorError {
    /// Too hot: see `C:\docs`.
    ///
    /// * Cool it.
    #[code(n = 1, http = 503, retryable, common, message = "Über 9000 °C \\o/")]
    Hot,
    #[code(n = 2, internal, message = "{_0}")]
    Cold(#[code(public)] u32),
    #[code(id = "R-FF", custom, message = "Other")]
    Other {
        #[code(public)]
        zone: &'static str,
        #[code(public)]
        größe: Option<f32>,
        #[code(public)]
        r#loop: bool,
    },
}

impl std::fmt::Display for ReactorError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.message())
    }
}

impl std::error::Error for ReactorError {}

#[test]
fn what_the_core_writes_is_read() {
    let text = ReactorError::CATALOG.document().to_string();
    let document = Document::parse(&text, "test").expect("the core writes documents");
    assert_eq!(document.fallback.as_deref(), Some("R-001"));
    let codes: Vec<_> = document.codes().collect();
    let entries: Vec<_> = ReactorError::CATALOG.all().collect();
    assert_eq!(codes.len(), entries.len());
    for (code, entry) in codes.into_iter().zip(entries) {
        assert_eq!(code.code, entry.code());
        assert_eq!(code.name, entry.name());
        assert_eq!(code.http, entry.http_status());
        assert_eq!(code.retryable, entry.retryable());
        assert_eq!(code.message, entry.message());
        assert_eq!(code.explanation, entry.explanation());
        assert_eq!(code.custom, entry.is_custom());
        assert_eq!(code.internal, entry.is_internal());
        assert_eq!(code.public.len(), entry.public_fields().len());
        for (read, declared) in code.public.iter().zip(entry.public_fields()) {
            assert_eq!(read.name, declared.name());
            assert_eq!(read.ty.name(), declared.ty().name());
            assert_eq!(read.optional, declared.is_optional());
        }
    }
}
