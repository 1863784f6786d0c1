//! What of an error may leave the process: its public fields and its public
//! message.

use core::fmt;

use crate::{ErrorCode, Info};

/// A field whose value may leave the process: `#[code(public)]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicField {
    name: &'static str,
    ty: PublicType,
    optional: bool,
}

impl PublicField {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, ty: PublicType, optional: bool) -> Self {
        Self { name, ty, optional }
    }

    /// The field's name, or its position in a tuple variant.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What its value is written as.
    #[must_use]
    pub const fn ty(&self) -> PublicType {
        self.ty
    }

    /// Whether it may be absent: an `Option` that is `None`.
    #[must_use]
    pub const fn is_optional(&self) -> bool {
        self.optional
    }

    /// The type as a document writes it: `string`, or `string?` where the
    /// field is optional.
    pub(crate) const fn word(&self) -> &'static str {
        match (self.ty, self.optional) {
            (ty, false) => ty.name(),
            (PublicType::String, true) => "string?",
            (PublicType::Integer, true) => "integer?",
            (PublicType::Number, true) => "number?",
            (PublicType::Boolean, true) => "boolean?",
        }
    }
}

/// What the value of a public field is written as: the words that JSON Schema
/// has for it.
///
/// It is decided by how the field's type is written: the integers up to 64 bits
/// are [`Integer`](Self::Integer)s, `f32` and `f64` are
/// [`Number`](Self::Number)s, `bool` is a [`Boolean`](Self::Boolean), and
/// everything else is a [`String`](Self::String), written by its `Display`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PublicType {
    /// A text.
    String,
    /// A number without a fraction.
    Integer,
    /// A number that may have a fraction.
    Number,
    /// True or false.
    Boolean,
}

impl PublicType {
    /// The word for it: `string`, `integer`, `number` or `boolean`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
        }
    }
}

impl fmt::Display for PublicType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The value of a public field.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum PublicValue<'a> {
    /// A text, written by `Display`.
    String(&'a dyn fmt::Display),
    /// A number without a fraction, from `i64::MIN` to `u64::MAX`.
    Integer(i128),
    /// A number that may have a fraction. It may be infinite or none, which
    /// JSON cannot say.
    Number(f64),
    /// True or false.
    Boolean(bool),
}

/// The value as text.
impl fmt::Display for PublicValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(text) => text.fmt(f),
            Self::Integer(integer) => integer.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Boolean(boolean) => boolean.fmt(f),
        }
    }
}

impl fmt::Debug for PublicValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(text) => f
                .debug_tuple("String")
                .field(&format_args!("{text}"))
                .finish(),
            Self::Integer(integer) => f.debug_tuple("Integer").field(integer).finish(),
            Self::Number(number) => f.debug_tuple("Number").field(number).finish(),
            Self::Boolean(boolean) => f.debug_tuple("Boolean").field(boolean).finish(),
        }
    }
}

/// The text of an error that may leave the process: see
/// [`ErrorCode::public_message`].
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum PublicMessage<'a> {
    /// The static text of the code.
    Static(&'static str),
    /// The error's `Display`, into which nothing but public fields goes.
    Value(&'a dyn fmt::Display),
}

impl fmt::Display for PublicMessage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Static(text) => f.pad(text),
            Self::Value(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for PublicMessage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PublicMessage")
            .field(&format_args!("{self}"))
            .finish()
    }
}

/// The public message of an error without one of its own: that of what it
/// holds, or the static text.
pub(crate) fn message_of<E: ErrorCode + ?Sized>(error: &E) -> Option<PublicMessage<'_>> {
    match error.held() {
        Some(held) => held.public_message(),
        None => static_message(error.info()),
    }
}

fn static_message(info: Info) -> Option<PublicMessage<'static>> {
    (!info.has_placeholders()).then(|| PublicMessage::Static(info.message()))
}

/// Visits the public fields of what an error holds.
pub(crate) fn visit_held<E: ErrorCode + ?Sized>(
    error: &E,
    visit: &mut dyn FnMut(&'static str, PublicValue<'_>),
) {
    if let Some(held) = error.held() {
        held.visit_public_fields(visit);
    }
}
