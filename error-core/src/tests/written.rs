//! What entries say, and how they and documents are written.

use std::string::ToString;
use std::{format, vec::Vec};

use super::errors;
use crate::document::Quoted;
use crate::private::{Head, STUB_INFO};
use crate::{ErrorCode, Info, UnknownCode};

errors! { Errors Plain Fields Holder Placed Described }

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

#[derive(Debug, ErrorCode)]
#[code(category = "Fields", retryable = false)]
enum Fields {
    #[code(n = 1, common)]
    Named {
        #[code(public)]
        retry_after: u32,
        #[code(public)]
        größe: u32,
    },
    #[code(n = 2, custom)]
    Placed(#[code(public)] u32),
    #[code(alias_of = "FIELDS_001")]
    Alias,
}

/// Only holds others.
#[derive(Debug, ErrorCode)]
enum Holder {
    #[code(transparent)]
    Fields(Fields),
    #[code(transparent)]
    Plain(Plain),
}

const LINE: u32 = line!() + 5;
#[derive(Debug, ErrorCode)]
#[code(category = "Placed")]
enum Placed {
    #[code(n = 1)]
    One,
}

#[test]
fn an_entry_says_where_it_is_declared() {
    let entries: Vec<_> = Placed::CATALOG.all().collect();
    assert_eq!(entries[0].module_path(), module_path!());
    assert_eq!(entries[0].type_name(), "Placed");
    let place = entries[0].place();
    assert_eq!(
        (place.file(), place.line(), place.column()),
        (file!(), LINE, 5)
    );
    assert_eq!(place.to_string(), format!("{}:{LINE}", file!()));
}

#[test]
fn an_entry_says_what_is_declared() {
    let entries: Vec<_> = Fields::CATALOG.all().collect();
    let common: Vec<_> = entries.iter().map(|entry| entry.is_common()).collect();
    assert_eq!(common, [true, false, false]);
    let custom: Vec<_> = entries.iter().map(|entry| entry.is_custom()).collect();
    assert_eq!(custom, [false, true, false]);
    let aliases: Vec<_> = entries.iter().map(|entry| entry.is_alias()).collect();
    assert_eq!(aliases, [false, false, true]);
}

#[test]
fn an_error_says_what_is_declared_of_its_code() {
    let error = Holder::Fields(Fields::Placed(7));
    assert_eq!(error.retryable(), Some(false));
    assert_eq!(Plain.retryable(), None);
    let mut fields = Vec::new();
    error.visit_public_fields(&mut |name, value| fields.push((name, value.to_string())));
    assert_eq!(fields, [("0", "7".into())]);
    assert_eq!(error.held().map(ErrorCode::code), Some("FIELDS_002"));
    assert!(Plain.held().is_none());
}

#[test]
fn a_declaration_with_mistakes_says_nothing() {
    assert_eq!((STUB_INFO.code(), STUB_INFO.name()), ("", ""));
    assert_eq!(STUB_INFO.category().name(), "");
    assert_eq!((STUB_INFO.http_status(), STUB_INFO.message()), (500, ""));
}

#[test]
fn what_the_match_of_a_type_leads_to_counts() {
    let info = Info::new(404 << 32, &Head::EMPTY);
    assert_eq!(info.http_status(), 404);
}

#[test]
fn a_key_is_bare_where_toml_has_it_so() {
    let document = Fields::CATALOG.document().to_string();
    for line in [
        "public = { retry_after = \"integer\", \"größe\" = \"integer\" }",
        "public = { \"0\" = \"integer\" }",
    ] {
        assert!(document.contains(line), "{document}");
    }
}

/// What it is about.
#[derive(Debug, ErrorCode)]
#[code(category = "Described")]
enum Described {
    #[code(n = 1)]
    One,
}

#[test]
fn a_category_has_a_description_where_it_is_said() {
    let document = Described::CATALOG.document().to_string();
    assert!(
        document.contains("\ndescription = \"What it is about.\"\n"),
        "{document}"
    );
    let document = Fields::CATALOG.document().to_string();
    assert!(!document.contains("description"), "{document}");
}

#[test]
fn a_text_in_quotes_is_escaped() {
    let quoted = Quoted("\"a\\b\"\n\t\u{7}\u{7F}\u{85}é").to_string();
    assert_eq!(quoted, r#""\"a\\b\"\n\t\u0007\u007F\u0085é""#);
}

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
