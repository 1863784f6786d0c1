//! The identifier under which an error is found in the log.

use std::cell::Cell;
use std::fmt;
use std::hash::{BuildHasher, RandomState};

use crate::token::Token;

/// The identifier of a request: 1 to 64 ASCII letters, digits, `-`, `_`, `.`,
/// `:`, `+`, `/`, `=`, `@` and `~`.
///
/// It is written into logs and headers, so one that a client sends is used only
/// if it has this form.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RequestId(Token);

impl RequestId {
    /// The identifier in a header such as `x-request-id`, if it has the form.
    #[must_use]
    pub fn parse(value: &[u8]) -> Option<Self> {
        Token::parse(value).map(Self)
    }

    /// The trace's identifier in a header `traceparent`, if that is well-formed
    /// ([W3C Trace Context, section 3.2](https://www.w3.org/TR/trace-context/#traceparent-header)).
    #[must_use]
    pub fn parse_traceparent(value: &[u8]) -> Option<Self> {
        let mut parts = value.splitn(5, |byte| *byte == b'-');
        let mut part = |length: usize| {
            let part = parts.next()?;
            let is_hex = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
            (part.len() == length && part.iter().all(is_hex)).then_some(part)
        };
        let (version, trace, parent) = (part(2)?, part(32)?, part(16)?);
        part(2)?;
        let is_zero = |part: &[u8]| part.iter().all(|byte| *byte == b'0');
        // Version 0 has four parts; a later one may have more.
        let has_more = parts.next().is_some();
        if version == b"ff" || (version == b"00" && has_more) || is_zero(trace) || is_zero(parent) {
            return None;
        }
        Self::parse(trace)
    }

    /// A new identifier: 32 hexadecimal digits at random, as those of traces.
    ///
    /// They tell requests apart; they are no secret.
    #[must_use]
    pub fn generate() -> Self {
        thread_local! {
            static STATE: Cell<(u64, u64)> = Cell::new((seed(0), seed(1)));
        }
        let bits = STATE.try_with(|own| {
            let mut state = own.get();
            let bits = (next(&mut state), next(&mut state));
            own.set(state);
            bits
        });
        // Numbers have no end at which a thread would lose them.
        let (first, second) = bits.unwrap_or_default();
        Self(Token::of_bits(u128::from(first) << 64 | u128::from(second)))
    }

    /// The identifier as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// Random bits from where the standard library has its own.
fn seed(salt: u8) -> u64 {
    RandomState::new().hash_one(salt)
}

/// xoroshiro128++ (Blackman and Vigna, 2019): two numbers of 128 random bits.
fn next(state: &mut (u64, u64)) -> u64 {
    let (one, mut other) = *state;
    let result = one.wrapping_add(other).rotate_left(17).wrapping_add(one);
    other ^= one;
    *state = (
        one.rotate_left(49) ^ other ^ (other << 21),
        other.rotate_left(28),
    );
    result
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RequestId").field(&self.as_str()).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{RequestId, next};

    /// Worked out by hand from the published algorithm.
    #[test]
    fn numbers_are_those_of_the_algorithm() {
        let mut state = (u64::MAX, 1);
        assert_eq!(next(&mut state), u64::MAX);
        assert_eq!(state, (0xFFFF_FFFF_FFC0_0001, 0xFFFF_FFFF_EFFF_FFFF));
    }

    #[test]
    fn only_what_is_well_formed_is_taken_over() {
        let id = |value: &str| RequestId::parse(value.as_bytes()).map(|id| id.to_string());
        assert_eq!(id("a-B_9.:+/=@~").as_deref(), Some("a-B_9.:+/=@~"));
        assert_eq!(id(&"x".repeat(64)), Some("x".repeat(64)));
        for wrong in [
            "", " ", "a b", "a\r\nb", "ä", "<a>", "a\"", "a\u{7f}", "%0a",
        ] {
            assert_eq!(id(wrong), None, "{wrong:?}");
        }
        assert_eq!(id(&"x".repeat(65)), None);
    }

    #[test]
    fn a_traceparent_has_four_parts() {
        let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        let id =
            |value: &str| RequestId::parse_traceparent(value.as_bytes()).map(|id| id.to_string());
        for right in [
            format!("00-{trace}-00f067aa0ba902b7-01"),
            format!("cc-{trace}-00f067aa0ba902b7-01"),
            format!("cc-{trace}-00f067aa0ba902b7-01-what-comes"),
        ] {
            assert_eq!(id(&right).as_deref(), Some(trace), "{right}");
        }
        for wrong in [
            format!("ff-{trace}-00f067aa0ba902b7-01"),
            format!("00-{trace}-00f067aa0ba902b7-01-more"),
            format!("00-{trace}-0000000000000000-01"),
            format!("00-{}-00f067aa0ba902b7-01", "0".repeat(32)),
            format!("00-{}-00f067aa0ba902b7-01", trace.to_uppercase()),
            format!("00-{trace}-00f067aa0ba902b7"),
            format!("00-{trace}-00f067aa0ba902b7-1"),
            format!("0-{trace}-00f067aa0ba902b7-01"),
            format!(" 00-{trace}-00f067aa0ba902b7-01"),
            String::new(),
        ] {
            assert_eq!(id(&wrong), None, "{wrong}");
        }
    }

    #[test]
    fn no_two_are_the_same() {
        let threads: Vec<_> = (0..4)
            .map(|_| std::thread::spawn(|| (0..10_000).map(|_| RequestId::generate()).collect()))
            .collect();
        let mut met = HashSet::new();
        for thread in threads {
            let ids: Vec<RequestId> = thread.join().unwrap_or_default();
            met.extend(ids);
        }
        assert_eq!(met.len(), 40_000);
        assert!(met.iter().all(|id| id.as_str().len() == 32));
        for half in [0..16, 16..32] {
            let halves: HashSet<_> = met.iter().map(|id| &id.as_str()[half.clone()]).collect();
            assert!(halves.len() > 39_000);
        }
    }
}
