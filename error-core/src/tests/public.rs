//! What of an error may leave the process.

use std::fmt::Write as _;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::{errors, leaked};
use crate::private::{
    Head, boolean, integer, number, other_fields, other_message, own_message, string,
};
use crate::shared::bits;
use crate::{Catalogued, Coded, ErrorCode, Info, PublicField, PublicType, PublicValue};

errors! { Inner Outer Hidden }

#[derive(Debug, ErrorCode)]
#[code(category = "Inner", n = 1, message = "inside")]
struct Inner {
    #[code(public)]
    id: u64,
    secret: u64,
}

#[derive(Debug, ErrorCode)]
#[code(category = "Outer")]
enum Outer {
    #[code(transparent)]
    Inner(Inner),
    #[code(n = 1, message = "outside")]
    Own(#[code(public)] String),
    #[code(n = 2)]
    Plain,
}

/// Says of itself that its message has placeholders.
#[derive(Debug)]
struct Hidden;

impl ErrorCode for Hidden {
    fn info(&self) -> Info {
        let head = Inner::TABLE.head;
        let bits = std::vec![head.bits(0) | bits::PLACEHOLDERS];
        let head: &'static Head = leaked(Head {
            bits: Vec::leak(bits),
            ..*head
        });
        Info::new(0, head)
    }

    fn coded(&self) -> Coded<'_> {
        Coded::new(self)
    }
}

fn fields(error: &dyn ErrorCode) -> String {
    let mut all = String::new();
    error.visit_public_fields(&mut |name, value| {
        let _ = write!(all, "{name}={value:?} ");
    });
    all
}

fn message(error: &dyn ErrorCode) -> Option<String> {
    error.public_message().map(|message| message.to_string())
}

#[test]
fn public_fields_are_those_of_what_is_held() {
    let inner = || Inner { id: 7, secret: 8 };
    assert_eq!(fields(&inner()), "id=Integer(7) ");
    assert_eq!(fields(&Outer::Inner(inner())), "id=Integer(7) ");
    assert_eq!(fields(&Outer::Own("a".into())), "0=String(a) ");
    assert_eq!(fields(&Outer::Plain), "");
    let mut seen = 0;
    other_fields(&Outer::Inner(inner()), &mut |_, _| seen += 1);
    assert_eq!(seen, 1);
}

#[test]
fn a_message_is_that_of_what_is_held() {
    let outer = Outer::Inner(Inner { id: 7, secret: 8 });
    assert_eq!(message(&outer).as_deref(), Some("inside"));
    let own = Outer::Own("a".into());
    assert_eq!(message(&own).as_deref(), Some("outside"));
    assert_eq!(message(&Outer::Plain).as_deref(), Some("Outer"));
    assert_eq!(
        other_message(&outer)
            .map(|text| text.to_string())
            .as_deref(),
        Some("inside")
    );
}

#[test]
fn a_message_with_placeholders_stays_unless_it_is_its_own() {
    assert_eq!(message(&Hidden), None);
    assert!(other_message(&Hidden).is_none());
    let shown = own_message(&Shown).map(|text| format!("{text} {text:?}"));
    assert_eq!(shown.as_deref(), Some("shown PublicMessage(shown)"));
}

#[derive(Debug, ErrorCode)]
#[code(category = "Shown", n = 1)]
struct Shown;

impl core::fmt::Display for Shown {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("shown")
    }
}

impl core::error::Error for Shown {}

#[test]
fn values_are_shown_as_what_they_are() {
    let shown = |value: PublicValue<'_>| format!("{value} {value:?}");
    assert_eq!(
        shown(integer(&u64::MAX)),
        "18446744073709551615 Integer(18446744073709551615)"
    );
    assert_eq!(shown(integer(&i8::MIN)), "-128 Integer(-128)");
    assert_eq!(shown(number(&0.25_f64)), "0.25 Number(0.25)");
    assert_eq!(shown(boolean(&true)), "true Boolean(true)");
    assert_eq!(shown(string(&"a b")), "a b String(a b)");
}

#[test]
fn a_short_number_keeps_its_digits() {
    for value in [
        0.1_f32,
        -1.234_567_8e-38,
        f32::MAX,
        f32::MIN_POSITIVE,
        16_777_216.0,
    ] {
        assert_eq!(
            number(&value).to_string(),
            format!("{}", format!("{value:e}").parse::<f64>().unwrap_or(0.0))
        );
    }
    assert_eq!(number(&0.1_f32).to_string(), "0.1");
    assert_eq!(number(&f32::INFINITY).to_string(), "inf");
    assert_eq!(number(&f32::NAN).to_string(), "NaN");
}

#[test]
fn a_type_has_its_word() {
    let words = |ty| {
        let field = |is_optional| PublicField::new("field", ty, is_optional);
        (field(false).word(), field(true).word())
    };
    assert_eq!(words(PublicType::String), ("string", "string?"));
    assert_eq!(words(PublicType::Integer), ("integer", "integer?"));
    assert_eq!(words(PublicType::Number), ("number", "number?"));
    assert_eq!(words(PublicType::Boolean), ("boolean", "boolean?"));
    assert_eq!(format!("{:>8}|", PublicType::Number), "  number|");
    let field = PublicField::new("field", PublicType::Number, true);
    assert_eq!((field.name(), field.ty()), ("field", PublicType::Number));
    assert!(field.is_optional());
}
