//! JSON, written without detours.

use std::fmt::{self, Write as _};
use std::io::Write as _;

use crate::problem::Member;

/// Writes an object.
pub(crate) struct Object<'o> {
    out: &'o mut Vec<u8>,
    is_empty: bool,
}

impl<'o> Object<'o> {
    pub(crate) fn new(out: &'o mut Vec<u8>) -> Self {
        out.push(b'{');
        Self {
            out,
            is_empty: true,
        }
    }

    pub(crate) fn member(&mut self, name: &str, member: Member<'_>) {
        if !std::mem::take(&mut self.is_empty) {
            self.out.push(b',');
        }
        string(self.out, name);
        self.out.push(b':');
        value(self.out, member);
    }

    pub(crate) fn end(self) {
        self.out.push(b'}');
    }
}

fn value(out: &mut Vec<u8>, member: Member<'_>) {
    match member {
        Member::Text(text) => string(out, text),
        Member::Shown(shown) => {
            out.push(b'"');
            // A `Display` that fails leaves its text short; that of the document
            // goes on.
            let _ = write!(Escaped(out), "{shown}");
            out.push(b'"');
        }
        Member::Integer(integer) => infallible(write!(out, "{integer}")),
        // `Debug` has an exponent where `Display` would write 300 digits.
        Member::Number(number) if number.is_finite() => infallible(write!(out, "{number:?}")),
        Member::Number(_) => out.extend_from_slice(b"null"),
        Member::Boolean(boolean) => infallible(write!(out, "{boolean}")),
        Member::Value(value) => infallible(write!(out, "{value}")),
    }
}

/// Memory takes every write.
fn infallible(_: std::io::Result<()>) {}

/// Writes a string (RFC 8259, section 7).
fn string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    escape(out, text);
    out.push(b'"');
}

/// Writes what is shown into a string.
struct Escaped<'o>(&'o mut Vec<u8>);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        escape(self.0, text);
        Ok(())
    }
}

/// Quotes, backslashes and control characters are escaped, all else is not.
fn escape(out: &mut Vec<u8>, text: &str) {
    let is_special = |byte: &u8| *byte < 0x20 || matches!(byte, b'"' | b'\\');
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(is_special) {
        let (plain, special) = rest.split_at(at);
        out.extend_from_slice(plain);
        let Some((&byte, behind)) = special.split_first() else {
            break;
        };
        let short = match byte {
            b'"' => b'"',
            b'\\' => b'\\',
            0x08 => b'b',
            0x09 => b't',
            0x0A => b'n',
            0x0C => b'f',
            0x0D => b'r',
            _ => 0,
        };
        if short == 0 {
            infallible(write!(out, "\\u{byte:04x}"));
        } else {
            out.extend_from_slice(&[b'\\', short]);
        }
        rest = behind;
    }
    out.extend_from_slice(rest);
}

#[cfg(test)]
mod tests {
    use super::{Member, value};

    fn written(member: Member<'_>) -> String {
        let mut out = Vec::new();
        value(&mut out, member);
        String::from_utf8(out).unwrap_or_default()
    }

    /// Alone, between others, and shown by `Display`.
    #[test]
    fn every_scalar_is_written_as_serde_json_does() {
        let mut checked = 0;
        for scalar in '\0'..=char::MAX {
            let text = format!("{scalar}a{scalar}{scalar}\u{e9}");
            let expected = serde_json::Value::from(text.as_str()).to_string();
            assert_eq!(written(Member::Text(&text)), expected, "{scalar:?}");
            assert_eq!(
                written(Member::Shown(&scalar)),
                serde_json::Value::from(scalar.to_string()).to_string()
            );
            checked += 1;
        }
        assert_eq!(checked, 0x11_0000 - 0x800);
    }

    #[test]
    fn numbers_are_read_as_what_they_were() {
        for number in [
            0.0,
            -0.0,
            0.1,
            1e300,
            -1e-300,
            f64::MAX,
            f64::MIN_POSITIVE,
            5e-324,
            1e16,
        ] {
            let read: Option<f64> = serde_json::from_str(&written(Member::Number(number))).ok();
            assert_eq!(read.map(f64::to_bits), Some(number.to_bits()), "{number}");
        }
        assert_eq!(written(Member::Number(f64::NAN)), "null");
        for integer in [i128::from(i64::MIN), -1, 0, i128::from(u64::MAX)] {
            assert_eq!(written(Member::Integer(integer)), integer.to_string());
        }
    }
}
