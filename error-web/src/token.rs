//! Short texts that can stand in a header as they are.

use std::fmt;

/// The most bytes that one has.
const MAX: usize = 64;

/// A text of 1 to 64 ASCII letters, digits, `-`, `_`, `.`, `:`, `+`, `/`, `=`,
/// `@` and `~`, kept in place.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Token {
    bytes: [u8; MAX],
    length: usize,
}

impl Token {
    pub(crate) fn parse(value: &[u8]) -> Option<Self> {
        let is_allowed = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.:+/=@~".contains(byte);
        if !(1..=MAX).contains(&value.len()) || !value.iter().all(is_allowed) {
            return None;
        }
        let mut bytes = [0; MAX];
        for (to, from) in bytes.iter_mut().zip(value) {
            *to = *from;
        }
        Some(Self {
            bytes,
            length: value.len(),
        })
    }

    pub(crate) fn of_number(number: u64) -> Self {
        let mut bytes = [0; MAX];
        let length = number
            .checked_ilog10()
            .map_or(1, |digits| digits as usize + 1);
        let mut rest = number;
        for byte in bytes.iter_mut().take(length).rev() {
            *byte = b"0123456789"
                .get((rest % 10) as usize)
                .copied()
                .unwrap_or(b'0');
            rest /= 10;
        }
        Self { bytes, length }
    }

    /// 32 hexadecimal digits.
    pub(crate) fn of_bits(bits: u128) -> Self {
        let mut bytes = [0; MAX];
        let mut rest = bits;
        for byte in bytes.iter_mut().take(32).rev() {
            *byte = b"0123456789abcdef"
                .get((rest & 0xF) as usize)
                .copied()
                .unwrap_or(b'0');
            rest >>= 4;
        }
        Self { bytes, length: 32 }
    }

    pub(crate) fn as_str(&self) -> &str {
        self.bytes
            .get(..self.length)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::Token;

    #[test]
    fn numbers_have_their_digits() {
        for number in [0, 1, 9, 10, 99, 100, 12_345, u64::MAX - 1, u64::MAX] {
            assert_eq!(Token::of_number(number).as_str(), number.to_string());
        }
        for bits in [0, 1, u128::MAX, 0x0123_4567_89ab_cdef] {
            assert_eq!(Token::of_bits(bits).as_str(), format!("{bits:032x}"));
        }
    }
}
