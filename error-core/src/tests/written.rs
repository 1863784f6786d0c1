//! How entries and documents are written.

use std::string::ToString;
use std::{format, vec::Vec};

use super::errors;
use crate::{ErrorCode, UnknownCode};

errors! { Errors Plain }

#[derive(Debug, ErrorCode)]
#[code(category = "Written", display = "{{{code}}} {message}", root)]
enum Errors {
    /// What it is.
    #[code(n = 1, message = "first")]
    First,
    #[code(n = 2, message = "second")]
    Second,
}

#[derive(Debug, ErrorCode)]
#[code(category = "Plain", n = 1)]
struct Plain;

#[test]
fn entries_are_of_one_variant_each() {
    let entries: Vec<_> = Errors::CATALOG.iter().collect();
    assert_eq!(entries[0], entries[0]);
    assert_ne!(entries[0], entries[1]);
    let written = format!("{:?}", entries[1]);
    assert!(written.contains("WRITTEN_002"), "{written}");
}

#[test]
fn a_document_has_what_is_said_and_nothing_else() {
    let document = Errors::CATALOG.document().to_string();
    assert!(
        document.contains("display = \"{{{code}}} {message}\"\n"),
        "{document}"
    );
    assert!(
        document.contains("explanation = \"What it is.\"\n"),
        "{document}"
    );
    assert_eq!(document.matches("explanation").count(), 1, "{document}");
    let plain = Plain::CATALOG.document().to_string();
    assert!(
        !plain.contains("explanation") && !plain.contains("display"),
        "{plain}"
    );
}

#[test]
fn an_unknown_code_and_an_exit_show_what_they_hold() {
    let unknown = format!("{:?}", UnknownCode::new("E99"));
    assert!(unknown.contains("\"E99\""), "{unknown}");
    #[cfg(feature = "std")]
    {
        let exit = format!("{:?}", crate::Exit::from(Plain));
        assert!(
            exit.starts_with("Exit { code: ") && exit.contains("Plain"),
            "{exit}"
        );
    }
}
