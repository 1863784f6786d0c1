//! Values of public fields, as the derive hands them out.

use core::fmt::{self, Write};

use crate::{ErrorCode, PublicMessage, PublicValue};

/// A type that is written as an integer.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is written like an integer, but is none",
    note = "a public field is an integer where its type is called like one; give the type another name"
)]
pub trait Integer: Copy {
    fn widened(self) -> i128;
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl Integer for $integer {
            #[inline]
            #[allow(
                clippy::cast_lossless,
                reason = "`From` is not there for the integers of the platform"
            )]
            fn widened(self) -> i128 {
                self as i128
            }
        }
    )*};
}

integers! { i8 i16 i32 i64 isize u8 u16 u32 u64 usize }

/// A type that is written as a number with a fraction.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is written like a floating-point number, but is none",
    note = "a public field is a number where its type is called like one; give the type another name"
)]
pub trait Number: Copy {
    fn widened(self) -> f64;
}

impl Number for f64 {
    #[inline]
    fn widened(self) -> f64 {
        self
    }
}

impl Number for f32 {
    /// The number with the same digits: of `0.1_f32` that is `0.1`, not the
    /// `0.10000000149011612` that is nearest to it.
    fn widened(self) -> f64 {
        let mut digits = Digits::default();
        // There is room for all of them.
        let _ = write!(digits, "{self:e}");
        let read = core::str::from_utf8(digits.written()).map(str::parse);
        match read {
            Ok(Ok(number)) => number,
            _ => f64::from(self),
        }
    }
}

/// Room for the digits of an `f32` in scientific notation: `-1.2345678e-45`.
#[derive(Default)]
struct Digits {
    bytes: [u8; 24],
    length: usize,
}

impl Digits {
    fn written(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or(&[])
    }
}

impl Write for Digits {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let room = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

#[inline]
pub fn integer(value: &impl Integer) -> PublicValue<'static> {
    PublicValue::Integer(value.widened())
}

#[inline]
pub fn number(value: &impl Number) -> PublicValue<'static> {
    PublicValue::Number(value.widened())
}

#[inline]
#[must_use]
pub fn boolean(value: &bool) -> PublicValue<'static> {
    PublicValue::Boolean(*value)
}

#[inline]
pub fn string(value: &impl fmt::Display) -> PublicValue<'_> {
    PublicValue::String(value)
}

/// The public message of a variant into whose `Display` only public fields go.
#[inline]
pub fn own_message<E: ErrorCode>(error: &E) -> Option<PublicMessage<'_>> {
    Some(PublicMessage::Value(error))
}

/// That of any other variant.
#[inline]
pub fn other_message<E: ErrorCode>(error: &E) -> Option<PublicMessage<'_>> {
    crate::public::message_of(error)
}

/// The public fields of any other variant.
#[inline]
pub fn other_fields<E: ErrorCode>(error: &E, visit: &mut dyn FnMut(&'static str, PublicValue<'_>)) {
    crate::public::visit_held(error, visit);
}
