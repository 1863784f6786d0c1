//! Variants and structs without type parameters.

#![allow(
    non_camel_case_types,
    reason = "keywords as names are written in lower case"
)]

use std::error::Error;
use std::fmt;

use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Shape", format = "SH{n:02}")]
enum Variants {
    #[error("unit")]
    #[code(n = 1)]
    Unit,
    #[error("empty tuple")]
    #[code(n = 2)]
    EmptyTuple(),
    #[error("tuple {0} {1}")]
    #[code(n = 3)]
    Tuple(u8, String),
    #[error("empty record")]
    #[code(n = 4)]
    EmptyRecord {},
    #[error("record {left} {right}")]
    #[code(n = 5)]
    Record { left: u8, right: String },
}

#[test]
fn a_variant_may_be_unit_tuple_or_record() {
    let errors = [
        (Variants::Unit, "SH01", "unit"),
        (Variants::EmptyTuple(), "SH02", "empty tuple"),
        (Variants::Tuple(1, "b".into()), "SH03", "tuple 1 b"),
        (Variants::EmptyRecord {}, "SH04", "empty record"),
        (
            Variants::Record {
                left: 1,
                right: "b".into(),
            },
            "SH05",
            "record 1 b",
        ),
    ];
    for (error, code, text) in errors {
        assert_eq!(error.code(), code);
        assert_eq!(
            error.coded().to_string(),
            format!("[{code}] Shape error: {text}")
        );
        let entry = Variants::CATALOG.get(code);
        assert_eq!(entry, Variants::CATALOG.entry(&error));
    }
    assert_eq!(Variants::CATALOG.len(), 5);
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("unit struct")]
#[code(category = "Struct", n = 1, http = 418, common)]
struct Unit;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("tuple struct {0}")]
#[code(category = "Struct", n = 2, retryable)]
struct Tuple(#[code(public)] u8, bool);

/// What a record means.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("record struct {left}")]
#[code(category = "Struct", title = "Structs", n = 3, display = "{code}!")]
struct Record {
    #[code(public)]
    left: u8,
    #[code(public)]
    r#type: u8,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error(transparent)]
struct TransparentTuple(#[from] Tuple);

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error(transparent)]
struct TransparentRecord {
    source: Variants,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("wrapped with more fields")]
#[code(transparent)]
struct TransparentBesideOthers {
    #[source]
    held: Unit,
    attempts: u8,
}

#[test]
fn a_struct_is_an_enum_of_one_variant() {
    assert_eq!(Unit.code(), "STRUCT_001");
    assert_eq!(Unit.http_status(), 418);
    assert_eq!(Unit.info().name(), "Unit");
    assert!(Unit.info().is_common());

    let tuple = Tuple(7, true);
    assert_eq!(tuple.code(), "STRUCT_002");
    assert_eq!(tuple.retryable(), Some(true));
    assert_eq!(tuple.to_string(), "tuple struct 7");
    assert!(tuple.1);

    let record = Record { left: 8, r#type: 9 };
    assert_eq!(record.coded().to_string(), "STRUCT_003!");
    assert_eq!(record.r#type, 9);
    let entry = Record::CATALOG.get("STRUCT_003").expect("its own code");
    assert_eq!(entry.explanation(), "What a record means.");
    assert_eq!(entry.category().title(), "Structs");
    let names: Vec<_> = entry
        .public_fields()
        .iter()
        .map(faultcode::PublicField::name)
        .collect();
    assert_eq!(names, ["left", "type"]);
}

#[test]
fn a_transparent_struct_has_the_code_of_what_it_holds() {
    let error = TransparentTuple::from(Tuple(1, false));
    assert_eq!(error.code(), "STRUCT_002");
    let error = TransparentRecord {
        source: Variants::Unit,
    };
    assert_eq!(error.code(), "SH01");
    assert_eq!(TransparentRecord::CATALOG.len(), 5);
    assert_eq!(TransparentRecord::CATALOG.own().count(), 0);
    let error = TransparentBesideOthers {
        held: Unit,
        attempts: 3,
    };
    assert_eq!((error.code(), error.attempts), ("STRUCT_001", 3));
}

#[derive(Debug, thiserror::Error, ErrorCode)]
enum Empty {}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "Unused", kind = EmptyRootKind)]
enum EmptyRoot {}

#[test]
fn an_empty_enum_has_an_empty_catalog() {
    assert!(Empty::CATALOG.is_empty());
    assert_eq!(Empty::CATALOG.all().count(), 0);
    assert!(Empty::CATALOG.get("").is_none());
    assert!(EmptyRoot::CATALOG.get("UNUSED_001").is_none());
    assert!(EmptyRoot::CATALOG.find_in("UNUSED_001").next().is_none());
    assert!("UNUSED_001".parse::<EmptyRootKind>().is_err());
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Raw", format = "RAW-{n}", kind = r#enum)]
enum r#struct {
    #[error("type")]
    #[code(n = 1)]
    r#type,
    #[error("{}", r#fn)]
    #[code(n = 2)]
    r#match {
        #[code(public)]
        r#fn: u8,
    },
    #[error(transparent)]
    r#impl(r#loop),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Raw", format = "RAW-{n}", kind = r#while)]
enum r#loop {
    #[error("break")]
    #[code(n = 3)]
    r#break,
}

#[test]
fn a_raw_name_is_shown_without_its_prefix() {
    let names: Vec<_> = r#struct::CATALOG.iter().map(|entry| entry.name()).collect();
    assert_eq!(names, ["type", "match", "break"]);
    assert_eq!(r#struct::r#type.code(), "RAW-1");
    let record = r#struct::r#match { r#fn: 4 };
    assert_eq!(record.kind(), r#enum::r#match);
    let entry = r#struct::CATALOG.entry(&record).expect("its own code");
    assert_eq!(entry.type_name(), "struct");
    assert_eq!(entry.public_fields()[0].name(), "fn");
    let held = r#struct::r#impl(r#loop::r#break);
    assert_eq!(held.kind(), r#enum::r#impl(r#while::r#break));
    assert_eq!("RAW-3".parse(), Ok(r#enum::r#impl(r#while::r#break)));
}

#[derive(Debug, ErrorCode)]
#[code(category = "Hand", title = "Errors by hand", format = "HW{n}")]
enum WithoutThiserror {
    #[code(n = 1, message = "said in the attribute")]
    Said,
    #[code(n = 2)]
    Unsaid(fmt::Error),
    #[code(transparent)]
    Held(Unit),
}

impl fmt::Display for WithoutThiserror {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Said => f.write_str("written by hand"),
            Self::Unsaid(_) => f.write_str("also by hand"),
            Self::Held(held) => held.fmt(f),
        }
    }
}

impl Error for WithoutThiserror {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Said => None,
            Self::Unsaid(source) => Some(source),
            Self::Held(held) => held.source(),
        }
    }
}

#[test]
fn an_error_needs_no_thiserror() {
    assert_eq!(WithoutThiserror::Said.message(), "said in the attribute");
    assert_eq!(
        WithoutThiserror::Said.coded().to_string(),
        "[HW1] Hand error: written by hand"
    );
    assert_eq!(WithoutThiserror::Held(Unit).code(), "STRUCT_001");
}

#[test]
fn a_variant_without_a_text_has_the_title_of_its_category() {
    let error = WithoutThiserror::Unsaid(fmt::Error);
    assert_eq!(error.message(), "Errors by hand");
    assert!(!error.info().has_placeholders());
    assert_eq!(
        format!("{:#}", error.coded()),
        format!("[HW2] Hand error: also by hand: {}", fmt::Error)
    );
}
