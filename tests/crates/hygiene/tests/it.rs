//! The codes of the types that a prelude would have been in the way of.

use faultcode_hygiene::{blanket, fields, generics, macros, names, places, reexport, variants};
use renamed::{ErrorCode, Kind};

#[test]
fn names_of_the_standard_library_are_not_reached() {
    let error = names::Root::from(names::Shadowed::Value { value: 1 });
    assert_eq!(error.coded().to_string(), "<SHADOW-70b> value 1");
    assert_eq!(
        names::Shadowed::Plain.coded().to_string(),
        "SHADOW-70a Shadow plain"
    );
    assert_eq!(names::Shadowed::Plain.retryable(), Some(false));
    assert_eq!(names::Shadowed::Alias.retryable(), Some(false));
    assert_eq!(names::Shadowed::Custom(1).http_status(), 503);
    let held = names::Shadowed::from(Box::new(names::Held::ByHand));
    assert_eq!(held.code(), "HELD_001");
    let codes: Vec<_> = names::Root::CATALOG
        .all()
        .map(|entry| entry.code())
        .collect();
    assert_eq!(
        codes,
        [
            "SHADOW-70a",
            "SHADOW-70b",
            "CUSTOM",
            "SHADOW-70a",
            "HELD_001",
            "UNIT_001"
        ]
    );
    assert_eq!(
        "HELD_001".parse(),
        Ok(names::RootKind::Shadowed(names::ShadowedKind::Held(
            names::HeldKind::ByHand
        )))
    );
    assert_eq!(names::Root::from(names::Unit).kind().code(), "UNIT_001");
    assert!(names::Empty::CATALOG.is_empty());
}

#[test]
fn variants_may_have_the_names_of_the_prelude() {
    let errors = [
        (variants::Ok, "VAR-1"),
        (variants::Err(0), "VAR-2"),
        (variants::None {}, "VAR-3"),
        (variants::Some { value: 0 }, "VAR-4"),
        (variants::Error, "VAR-5"),
        (variants::Kind, "VAR-6"),
        (variants::r#type, "VAR-7"),
        (variants::Info, "VAR-8"),
        (variants::Catalog(variants::r#match::r#as), "RAW_001"),
    ];
    for (error, code) in errors {
        assert_eq!(error.code(), code);
        assert_eq!(error.kind().code(), code);
        assert_eq!(code.parse(), Ok(error.kind()));
        let root = variants::Root::Variants(error);
        assert_eq!(root.code(), code);
    }
}

#[test]
fn a_discriminant_is_no_code() {
    assert_eq!(variants::Numbered::Seven as u8, 7);
    assert_eq!(variants::Numbered::Seven.code(), "REPR-2");
    assert_eq!("REPR-3".parse(), Ok(variants::NumberedKind::Eight));
}

#[test]
fn fields_may_have_the_names_of_locals() {
    let held = || fields::Held {
        __row: 1,
        __field: 2,
    };
    let error = fields::Wrapper::from(fields::Fields::Held {
        __field: held(),
        __row: 3,
        __kind: 4,
    });
    assert_eq!(error.code(), "HELDFIELD_001");
    assert_eq!(
        error.kind(),
        fields::WrapperKind::Wrapper(fields::FieldsKind::Held(fields::HeldKind::Held))
    );
    let raw = fields::Fields::Raw { r#type: held() };
    assert_eq!(
        raw.coded().to_string(),
        "[HELDFIELD_001] HeldField error: held by a raw name"
    );
}

#[test]
fn methods_of_other_traits_are_not_called() {
    let error = blanket::Root::from(blanket::Beneath::Own);
    assert_eq!(ErrorCode::code(&error), "BLANKET_001");
    assert_eq!(error.coded().to_string(), "BLANKET_001");
    assert_eq!(
        "BLANKET_001".parse(),
        Ok(blanket::RootKind::Beneath(blanket::BeneathKind::Own))
    );
    assert_eq!(blanket::RootKind::Own.to_string(), "BLANKET_002");
}

#[test]
fn the_library_may_have_another_path() {
    let codes: Vec<_> = reexport::by_name::ByName::CATALOG
        .iter()
        .map(|entry| entry.code())
        .collect();
    assert_eq!(codes, ["PATH_003", "PATH_001", "PATH_002"]);
    assert_eq!(reexport::by_plain_name::Plain.code(), "PATH_004");
}

#[test]
fn parameters_may_have_the_names_of_types() {
    let error: generics::Typed<u8> = generics::Typed::Boxed("text".into());
    assert_eq!(error.code(), "TYPED_002");
    let error = generics::Held::Held(generics::Leaf::Own);
    assert_eq!(error.code(), "LEAF_001");
    let error: generics::Const = generics::Const::TooLong([0; 3]);
    assert_eq!(error.code(), "CONST_001");
    let text = String::from("x");
    let inner = generics::Inner(&text);
    assert_eq!(generics::Life::Nested(&inner).code(), "INNER_001");
    assert_eq!(generics::Life::Short(&text).message(), "Life");
    let codes: Vec<_> = generics::Root::CATALOG
        .iter()
        .map(|entry| entry.code())
        .collect();
    assert_eq!(
        codes,
        [
            "HELD_001",
            "LEAF_001",
            "TYPED_001",
            "TYPED_002",
            "CONST_001"
        ]
    );
}

#[test]
fn a_type_may_stand_inside_of_a_body() {
    use places::Method;

    assert_eq!(
        places::in_blocks(),
        [("BLOCK_001", true), ("BLOCK_002", true)]
    );
    assert_eq!(places::Receiver(1).provided(), "PROVIDED_001");
    assert_eq!(places::Receiver("").required(), "REQUIRED_001");
    assert!(places::IN_A_CONSTANT.get("CONSTANT_001").is_some());
    assert!(places::in_a_const_block().get("CONSTBLOCK_001").is_some());
    assert_eq!(places::in_a_closure(), "CLOSURE_001");
}

#[test]
fn keys_may_come_from_fragments_of_a_macro() {
    let Err(error) = macros::fails();
    assert_eq!(error.code(), "FR-0A");
    assert_eq!(error.http_status(), 418);
    assert_eq!(error.info().name(), "type");
    assert_eq!(error.category().title(), "Fragments");
    assert_eq!(macros::Fragments::Alias.code(), "FR-0A");
    assert_eq!(macros::Fragments::Verbatim.retryable(), Some(true));
    assert_eq!(
        "HELDBYMACRO_001".parse(),
        Ok(macros::FragmentsKind::Held(macros::HeldKind::Held))
    );
    let codes: Vec<_> = macros::Lists::<u8>::CATALOG
        .all()
        .map(|entry| (entry.code(), entry.explanation()))
        .collect();
    assert_eq!(
        codes,
        [
            ("LISTS_001", "First of all."),
            ("LISTS_002", ""),
            ("LISTS_009", ""),
            ("HELDBYMACRO_001", "")
        ]
    );
    assert_eq!(macros::Lists::<u8>::Last("x").code(), "LISTS_009");
}

#[test]
fn a_macro_may_be_used_twice() {
    assert_eq!(
        macros::twice(),
        ["TWICE_001", "TWICE_002", "EXPORTED_003", "EXPORTED_004"]
    );
}

#[test]
fn types_of_one_place_in_a_macro_are_told_apart() {
    use macros::Carrier;

    let errors = [
        macros::OfCarried::One(macros::One::carried()),
        macros::OfCarried::Two(macros::Two::carried()),
    ];
    for (error, code) in errors.iter().zip(["CARRIED-1", "CARRIED-2"]) {
        assert_eq!(error.code(), code);
        assert!(macros::OfCarried::CATALOG.get(code).is_some(), "{code}");
    }
}

#[test]
fn an_exported_macro_finds_the_library() {
    faultcode_hygiene::declare!(Foreign, 7);
    assert_eq!(Foreign::Own.code(), "EXPORTED_007");
}
