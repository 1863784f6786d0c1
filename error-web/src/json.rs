//! JSON, written without detours.

use std::fmt;

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
            shown_as(&mut Escaped(out), format_args!("{shown}"));
            out.push(b'"');
        }
        Member::Integer(integer) => match u64::try_from(integer) {
            Ok(integer) => digits(out, integer),
            Err(_) => shown_as(&mut Plain(out), format_args!("{integer}")),
        },
        // `Debug` has an exponent where `Display` would write 300 digits.
        Member::Number(number) if number.is_finite() => {
            shown_as(&mut Plain(out), format_args!("{number:?}"));
        }
        Member::Number(_) => out.extend_from_slice(b"null"),
        Member::Boolean(true) => out.extend_from_slice(b"true"),
        Member::Boolean(false) => out.extend_from_slice(b"false"),
        Member::Value(value) => shown_as(&mut Plain(out), format_args!("{value}")),
    }
}

/// Memory takes every write. A `Display` that fails leaves its text short; that of
/// the document goes on.
fn shown_as(out: &mut dyn fmt::Write, shown: fmt::Arguments<'_>) {
    let _ = out.write_fmt(shown);
}

/// Writes a number without a sign.
fn digits(out: &mut Vec<u8>, number: u64) {
    // As many as `u64::MAX` has.
    let mut digits = [b'0'; 20];
    let (mut rest, mut count) = (number, 0);
    for digit in digits.iter_mut().rev() {
        *digit = b'0' | u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
        count += 1;
        if rest == 0 {
            break;
        }
    }
    let (_, written) = digits
        .split_at_checked(digits.len() - count)
        .unwrap_or_default();
    out.extend_from_slice(written);
}

/// Writes a string (RFC 8259, section 7).
fn string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    escape(out, text);
    out.push(b'"');
}

/// Writes what is shown as it is.
struct Plain<'o>(&'o mut Vec<u8>);

impl fmt::Write for Plain<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

/// Writes what is shown into a string.
struct Escaped<'o>(&'o mut Vec<u8>);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        escape(self.0, text);
        Ok(())
    }
}

/// Quotes, backslashes and control characters are escaped, all else is not. Most
/// texts have none of them.
fn escape(out: &mut Vec<u8>, text: &str) {
    let text = text.as_bytes();
    if is_plain(text) {
        out.extend_from_slice(text);
    } else {
        escape_each(out, text);
    }
}

/// Whether nothing in a text is escaped: many bytes are compared at once. Pieces of a
/// fixed length, of which two may overlap, hold all of them.
fn is_plain(text: &[u8]) -> bool {
    match text.len() {
        16.. => {
            let (pieces, _) = text.as_chunks();
            pieces.iter().all(is_plain_piece::<16>) && are_plain::<16>(&[text.last_chunk()])
        }
        8.. => are_plain::<8>(&[text.first_chunk(), text.last_chunk()]),
        4.. => are_plain::<4>(&[text.first_chunk(), text.last_chunk()]),
        _ => !text.iter().any(|byte| is_special(*byte)),
    }
}

fn are_plain<const N: usize>(pieces: &[Option<&[u8; N]>]) -> bool {
    pieces.iter().flatten().all(|piece| is_plain_piece(piece))
}

/// Without an early end, so that the compiler compares all bytes at once.
#[inline]
fn is_plain_piece<const N: usize>(piece: &[u8; N]) -> bool {
    let found = piece
        .iter()
        .fold(false, |found, byte| found | is_special(*byte));
    !found
}

#[allow(
    clippy::needless_bitwise_bool,
    reason = "with `||` the compiler compares byte by byte"
)]
#[inline]
fn is_special(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'"') | (byte == b'\\')
}

#[cold]
fn escape_each(out: &mut Vec<u8>, text: &[u8]) {
    for &byte in text {
        let short = match byte {
            b'"' | b'\\' => byte,
            0x08 => b'b',
            0x09 => b't',
            0x0A => b'n',
            0x0C => b'f',
            0x0D => b'r',
            0x00..0x20 => {
                shown_as(&mut Plain(out), format_args!("\\u{byte:04x}"));
                continue;
            }
            _ => {
                out.push(byte);
                continue;
            }
        };
        out.extend_from_slice(&[b'\\', short]);
    }
}

#[cfg(test)]
mod tests {
    use super::{Member, is_plain, value};

    fn written(member: Member<'_>) -> String {
        let mut out = Vec::new();
        value(&mut out, member);
        String::from_utf8(out).unwrap_or_default()
    }

    #[test]
    fn plain_text_is_not_looked_at_twice() {
        for length in 0..40 {
            let plain = vec![b' '; length];
            assert!(is_plain(&plain), "{length}");
            for (at, special) in (0..length).zip([b'"', b'\\', 0, 0x1F].into_iter().cycle()) {
                let mut text = plain.clone();
                text[at] = special;
                assert!(!is_plain(&text), "{length}: {at}");
            }
        }
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

    /// Many bytes are compared at once, of a long text and of a short one.
    #[test]
    fn what_is_escaped_is_found_at_any_place() {
        for length in 1..50 {
            for at in 0..length {
                for byte in 0x00..0x80_u8 {
                    let mut text = vec![b'a'; length];
                    text[at] = byte;
                    let text = String::from_utf8(text).unwrap_or_default();
                    let expected = serde_json::Value::from(text.as_str()).to_string();
                    assert_eq!(written(Member::Text(&text)), expected);
                }
            }
        }
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
        let powers = (0..20).map(|digits| 10_i128.pow(digits));
        let edges = [i128::from(i64::MIN), -1, 0, i128::from(u64::MAX)];
        for integer in powers.flat_map(|power| [power - 1, power]).chain(edges) {
            assert_eq!(written(Member::Integer(integer)), integer.to_string());
        }
    }
}
