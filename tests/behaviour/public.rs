//! What of an error may leave the process.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use faultcode::{ErrorCode, PublicType};

/// The public fields of an error, as `name = value` with the type in front.
fn fields(error: &dyn ErrorCode) -> Vec<String> {
    let mut fields = Vec::new();
    error.visit_public_fields(&mut |name, value| fields.push(format!("{name} = {value:?}")));
    fields
}

fn message(error: &dyn ErrorCode) -> Option<String> {
    error.public_message().map(|message| message.to_string())
}

/// No `Display` of its own is needed for what is not public.
#[derive(Debug)]
struct Opaque;

#[derive(Debug, Clone, Copy)]
struct Celsius(i8);

impl fmt::Display for Celsius {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} °C", self.0)
    }
}

mod number {
    /// Called like a type of Rust's, in another module.
    pub(super) type Alias = u64;
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("every type")]
#[code(category = "Types", n = 1)]
struct EveryType<'a, T: fmt::Debug> {
    #[code(public)]
    bool: bool,
    #[code(public)]
    i8: i8,
    #[code(public)]
    i64: ::core::primitive::i64,
    #[code(public)]
    u64: u64,
    #[code(public)]
    usize: usize,
    #[code(public)]
    alias: number::Alias,
    #[code(public)]
    f32: f32,
    #[code(public)]
    f64: &'a f64,
    #[code(public)]
    char: char,
    #[code(public)]
    str: &'a str,
    #[code(public)]
    cow: Cow<'a, str>,
    #[code(public)]
    own: Celsius,
    #[code(public)]
    none: Option<u8>,
    #[code(public)]
    some: Option<Box<u16>>,
    #[code(public)]
    boxed: Box<Option<&'a str>>,
    #[code(public)]
    nested: Arc<Option<&'a Option<Celsius>>>,
    #[code(public)]
    object: Box<dyn Error + 'a>,
    #[code(public)]
    generic: T,
    #[code(public)]
    maybe_generic: Option<T>,
    private: Opaque,
}

#[test]
fn a_field_is_written_as_its_type_says() {
    let degrees = Some(Celsius(-3));
    let error = EveryType {
        bool: true,
        i8: i8::MIN,
        i64: i64::MIN,
        u64: u64::MAX,
        usize: 7,
        alias: 8,
        f32: 0.1,
        f64: &0.1,
        char: 'ß',
        str: "text",
        cow: "cow".into(),
        own: Celsius(21),
        none: None,
        some: Some(Box::new(16)),
        boxed: Box::new(Some("boxed")),
        nested: Arc::new(Some(&degrees)),
        object: "object".into(),
        generic: "generic",
        maybe_generic: Some("generic, too"),
        private: Opaque,
    };
    let found = fields(&error);
    assert_eq!(
        found,
        [
            "bool = Boolean(true)",
            "i8 = Integer(-128)",
            "i64 = Integer(-9223372036854775808)",
            "u64 = Integer(18446744073709551615)",
            "usize = Integer(7)",
            "alias = String(8)",
            "f32 = Number(0.1)",
            "f64 = Number(0.1)",
            "char = String(ß)",
            "str = String(text)",
            "cow = String(cow)",
            "own = String(21 °C)",
            "some = Integer(16)",
            "boxed = String(boxed)",
            "nested = String(-3 °C)",
            "object = String(object)",
            "generic = String(generic)",
            "maybe_generic = String(generic, too)",
        ]
    );
    let entry = EveryType::<&str>::CATALOG.get("TYPES_001").expect("a code");
    let declared: Vec<_> = entry
        .public_fields()
        .iter()
        .map(|field| (field.name(), field.ty(), field.is_optional()))
        .collect();
    assert_eq!(declared.len(), 19);
    assert!(declared.contains(&("alias", PublicType::String, false)));
    assert!(declared.contains(&("f64", PublicType::Number, false)));
    assert!(declared.contains(&("some", PublicType::Integer, true)));
    assert!(declared.contains(&("nested", PublicType::String, true)));
    let document = EveryType::<&str>::CATALOG.document().to_string();
    assert!(document.contains("\npublic = { bool = \"boolean\", i8 = \"integer\","));
    assert!(document.contains(", none = \"integer?\", some = \"integer?\","));
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Message", format = "M{n:02}")]
enum Messages {
    #[error("static, with {{braces}}")]
    #[code(n = 1)]
    Static { secret: u8 },
    #[error("{a} and {a:>4} and {b:?}")]
    #[code(n = 2)]
    Public {
        #[code(public)]
        a: u8,
        #[code(public)]
        b: String,
        secret: u8,
    },
    #[error("{a} and {secret}")]
    #[code(n = 3)]
    OnePrivate {
        #[code(public)]
        a: u8,
        secret: u8,
    },
    #[error("{0} of {1}")]
    #[code(n = 4)]
    Positions(#[code(public)] u8, #[code(public)] u8, u8),
    #[error("{0} of {1}")]
    #[code(n = 5)]
    PrivatePosition(#[code(public)] u8, u8),
    #[error("{:02}/{x}", .a, x = .b,)]
    #[code(n = 6)]
    Arguments {
        #[code(public)]
        a: u8,
        #[code(public)]
        b: u8,
    },
    #[error("{}", .a)]
    #[code(n = 7)]
    PrivateArgument {
        a: u8,
        #[code(public)]
        b: u8,
    },
    #[error("{x}", x = .a.to_string() + "!")]
    #[code(n = 8)]
    Expression {
        #[code(public)]
        a: u8,
    },
    #[error("{a:b$}")]
    #[code(n = 9)]
    Width {
        #[code(public)]
        a: u8,
        #[code(public)]
        b: usize,
    },
    #[error("{a}", a = .secret)]
    #[code(n = 10)]
    Shadowed {
        #[code(public)]
        a: u8,
        secret: u8,
    },
    #[error("{details}")]
    #[code(n = 11, custom)]
    Custom { details: String },
    #[error("{source}")]
    #[code(n = 12)]
    Source { source: std::io::Error },
    #[error("{type}")]
    #[code(n = 13)]
    Raw {
        #[code(public)]
        r#type: u8,
    },
    #[error(transparent)]
    #[code(n = 14, message = "Reading failed")]
    Foreign(std::io::Error),
    #[error("{}", secret())]
    #[code(n = 15)]
    Call,
}

fn secret() -> &'static str {
    "secret"
}

#[test]
fn a_message_is_public_where_each_placeholder_is() {
    use Messages::*;
    let (a, b, secret) = (1, 2, 3);
    let io = || std::io::Error::other("secret");
    let cases = [
        (Static { secret }, Some("static, with {braces}")),
        (
            Public {
                a,
                b: "b".into(),
                secret,
            },
            Some("1 and    1 and \"b\""),
        ),
        (OnePrivate { a, secret }, None),
        (Positions(1, 2, 3), Some("1 of 2")),
        (PrivatePosition(1, 2), None),
        (Arguments { a, b }, Some("01/2")),
        (PrivateArgument { a, b }, None),
        (Expression { a }, None),
        (Width { a, b: 2 }, None),
        (Shadowed { a, secret }, None),
        (
            Custom {
                details: "secret".into(),
            },
            None,
        ),
        (Source { source: io() }, None),
        (Raw { r#type: 4 }, Some("4")),
        (Foreign(io()), Some("Reading failed")),
        (Call, None),
    ];
    for (error, expected) in cases {
        assert_eq!(message(&error).as_deref(), expected, "{error:?}");
    }
}

/// A wrapper whose own text is nobody's business.
#[derive(Debug, ErrorCode)]
enum Wrapper<E> {
    #[code(transparent)]
    Held(E),
    #[code(transparent)]
    Boxed(Box<Self>),
    #[code(category = "Wrapper", n = 1, message = "its own")]
    Own(#[code(public)] u8),
}

impl<E> fmt::Display for Wrapper<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("secret")
    }
}

impl<E: Error> Error for Wrapper<E> {}

#[test]
fn a_wrapper_adds_nothing() {
    let error = || Messages::Positions(1, 2, 3);
    let public = |error: &dyn ErrorCode| {
        assert_eq!(message(error).as_deref(), Some("1 of 2"));
        assert_eq!(fields(error), ["0 = Integer(1)", "1 = Integer(2)"]);
    };
    public(&error());
    public(&&error());
    public(&Box::new(error()));
    public(&Arc::new(error()));
    public(&Wrapper::Held(error()));
    public(&Wrapper::Boxed(Box::new(Wrapper::Held(Arc::new(error())))));
    let dynamic: Box<dyn ErrorCode> = Box::new(Wrapper::Held(error()));
    public(&*dynamic);
    let own = Wrapper::<Messages>::Own(5);
    assert_eq!(message(&own).as_deref(), Some("its own"));
    assert_eq!(fields(&own), ["0 = Integer(5)"]);
}

#[test]
fn numbers_keep_their_digits() {
    #[derive(Debug, thiserror::Error, ErrorCode)]
    #[error("number")]
    #[code(category = "Number", n = 1)]
    struct Number(#[code(public)] f32);

    for number in [
        0.1,
        -1.234_567_8e-38,
        f32::MAX,
        f32::MIN_POSITIVE,
        1e-45,
        0.0,
        16_777_216.0,
    ] {
        let mut read = None;
        Number(number).visit_public_fields(&mut |_, value| read = value.to_string().parse().ok());
        assert_eq!(read, Some(number));
        let digits = format!("{number:e}");
        Number(number).visit_public_fields(&mut |_, value| {
            let faultcode::PublicValue::Number(value) = value else {
                panic!("a number")
            };
            assert_eq!(format!("{value:e}"), digits);
        });
    }
    assert_eq!(fields(&Number(f32::INFINITY)), ["0 = Number(inf)"]);
    assert_eq!(fields(&Number(f32::NAN)), ["0 = Number(NaN)"]);
}
