//! Look-up tables, from a code to its row.
//!
//! That of one type the derive writes as bytes, which cost rustc little; that of a
//! tree is built where a program is compiled which asks for it.

use crate::shared::hash::INLINE;
use crate::shared::lookup::{FREE, LENGTH_SHIFT, SLOT, spread};

/// A slot as the derive writes it: first half, last half and place, all of them
/// little-endian.
pub(crate) type Written = [u8; SLOT];

/// Bytes as slots.
pub(crate) const fn written(bytes: &'static [u8]) -> &'static [Written] {
    bytes.as_chunks().0
}

/// A slot as const evaluation builds it.
pub(crate) type Built = [u64; 3];

/// What a slot holds.
pub(crate) trait Slot {
    fn first(&self) -> u64;
    fn last(&self) -> u64;
    fn place(&self) -> u64;
}

impl Slot for Written {
    #[inline]
    fn first(&self) -> u64 {
        word(self, 0)
    }

    #[inline]
    fn last(&self) -> u64 {
        word(self, 1)
    }

    #[inline]
    fn place(&self) -> u64 {
        word(self, 2)
    }
}

impl Slot for Built {
    #[inline]
    fn first(&self) -> u64 {
        self[0]
    }

    #[inline]
    fn last(&self) -> u64 {
        self[1]
    }

    #[inline]
    fn place(&self) -> u64 {
        self[2]
    }
}

#[inline]
fn word(slot: &Written, at: usize) -> u64 {
    let (words, _) = slot.as_chunks();
    words.get(at).map_or(0, |word| u64::from_le_bytes(*word))
}

/// Row and table of a place.
#[inline]
pub(crate) const fn unpacked(place: u64) -> (usize, usize) {
    (place as u32 as usize, (place >> 32) as u16 as usize)
}

#[inline]
const fn length_of(place: u64) -> usize {
    (place >> LENGTH_SHIFT) as u8 as usize
}

/// Some slots, and what is known of the codes in them. Where all of it is constant,
/// the compiler leaves out of a look-up what these codes do not need.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Slots<S: 'static> {
    /// A power of two of them, at least half of them free; or none.
    pub(crate) all: &'static [S],
    /// Bit `n - 1` is set where a code has `n` bytes.
    pub(crate) lengths: u64,
}

/// The lengths of which the last half is used.
const HALVED: u64 = 0xFF80;
const MEDIUM: u64 = 0x78;
const SHORT: u64 = 0x7;

impl<S: Slot> Slots<S> {
    /// The place of a code of up to 16 bytes. Nothing here can panic, and nothing is
    /// checked twice: this is what is measured.
    #[allow(
        clippy::inline_always,
        reason = "what is constant of a catalog must meet what it is compared with"
    )]
    #[inline(always)]
    pub(crate) fn find(&self, code: &[u8]) -> Option<u64> {
        let length = code.len();
        if self.has_one_length() && length != self.lengths.trailing_zeros() as usize + 1 {
            return None;
        }
        let (first, last) = self.halves(code)?;
        self.find_halves(first, last, length, |_| true)
    }

    /// [`halves`] of a text: of one that no code has the length of, nothing.
    #[allow(
        clippy::inline_always,
        reason = "what is constant of a catalog must meet what it is compared with"
    )]
    #[inline(always)]
    fn halves(&self, code: &[u8]) -> Option<(u64, u64)> {
        let length = code.len();
        if self.lengths & HALVED != 0
            && length <= INLINE
            && let (Some(first), Some(last)) = (code.first_chunk(), code.last_chunk())
        {
            return Some((u64::from_le_bytes(*first), u64::from_le_bytes(*last)));
        }
        if self.lengths & MEDIUM != 0
            && length < 8
            && let (Some(first), Some(last)) = (code.first_chunk(), code.last_chunk())
        {
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            return Some((u64::from(first) | u64::from(last) << 32, 0));
        }
        if self.lengths & SHORT == 0 {
            return None;
        }
        let bytes = match *code {
            [one] => [one, one, one, 0],
            [one, two] => [one, two, two, 0],
            [one, two, three] => [one, two, three, 0],
            _ => return None,
        };
        Some((u32::from_le_bytes(bytes).into(), 0))
    }

    /// The place of the first code with these halves and length of which `is_meant`
    /// says so.
    #[allow(
        clippy::inline_always,
        reason = "what is constant of a catalog must meet what it is compared with"
    )]
    #[inline(always)]
    pub(crate) fn find_halves(
        &self,
        first: u64,
        last: u64,
        length: usize,
        is_meant: impl Fn(u64) -> bool,
    ) -> Option<u64> {
        let mask = self.all.len().wrapping_sub(1);
        let mut at = home(first, last, self.all.len());
        loop {
            let slot = self.all.get(at)?;
            if slot.first() == first
                && (self.lengths & HALVED == 0 || slot.last() == last)
                && (self.has_one_length() || length_of(slot.place()) == length)
                && is_meant(slot.place())
            {
                return Some(slot.place());
            }
            if slot.first() == FREE {
                return None;
            }
            at = (at + 1) & mask;
        }
    }

    /// Whether a code's length says nothing of it.
    #[inline]
    const fn has_one_length(&self) -> bool {
        self.lengths.is_power_of_two()
    }
}

/// The slot at which a search begins, among a power of two of them.
#[inline]
const fn home(first: u64, last: u64, count: usize) -> usize {
    let bits = count.trailing_zeros();
    (spread(first, last) >> (u64::BITS.wrapping_sub(bits) & 63)) as usize
}

#[cfg(test)]
#[cfg(feature = "std")]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use super::*;
    use crate::shared::hash::code_key;
    use crate::shared::slots::slots;

    /// The slots of some codes.
    fn of(codes: &[&str]) -> Slots<Written> {
        let keys: Vec<_> = codes.iter().map(|code| code_key(code.as_bytes())).collect();
        Slots {
            all: written(slots(&keys).leak()),
            lengths: codes
                .iter()
                .fold(0, |lengths, code| lengths | 1 << (code.len() - 1)),
        }
    }

    fn row(slots: &Slots<Written>, text: &str) -> Option<usize> {
        slots.find(text.as_bytes()).map(|place| unpacked(place).0)
    }

    /// Every part of a text that is as long as a key can hold whole.
    const TEXT: &str = "E0A06-B.C:D_E12F";

    #[test]
    fn a_code_of_any_length_is_found_among_others_and_alone() {
        let codes: Vec<_> = (1..=INLINE).map(|length| &TEXT[..length]).collect();
        let all = of(&codes);
        for (at, code) in codes.iter().enumerate() {
            assert_eq!(row(&all, code), Some(at), "{code}");
            assert_eq!(row(&of(&[code]), code), Some(0), "{code}");
        }
    }

    /// Where all lengths of a kind have codes, and no other has.
    #[test]
    fn codes_of_all_lengths_of_a_kind_are_found() {
        for lengths in [1..=3, 4..=7, 8..=INLINE] {
            let codes: Vec<_> = lengths.map(|length| &TEXT[..length]).collect();
            let all = of(&codes);
            for (at, code) in codes.iter().enumerate() {
                assert_eq!(row(&all, code), Some(at), "{code}");
                let other = String::from(&code[..code.len() - 1]) + "#";
                assert_eq!(row(&all, &other), None, "{other}");
            }
        }
    }

    #[test]
    fn what_differs_in_a_byte_or_in_length_is_not_found() {
        for length in 1..=INLINE {
            let code = &TEXT[..length];
            for slots in [of(&[code]), of(&[code, "Z", "ZZZZ", "ZZZZZZZZ"])] {
                for at in 0..length {
                    for other in ["#", "\0", "ä"] {
                        let text = String::from(&code[..at]) + other + &code[at + 1..];
                        assert_eq!(row(&slots, &text), None, "{text:?} for {code}");
                    }
                }
                assert_eq!(row(&slots, &code[1..]), None, "{code}");
                for behind in ["\0", "0", "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"] {
                    let text = String::from(code) + behind;
                    assert_eq!(row(&slots, &text), None, "{text:?} for {code}");
                }
            }
        }
    }

    #[test]
    fn a_text_of_zeros_ends_its_search() {
        let slots = of(&["A", "AB12", "AB12CD34"]);
        for length in 0..=INLINE {
            assert_eq!(row(&slots, &"\0".repeat(length)), None, "{length}");
        }
    }

    #[test]
    fn nothing_is_found_where_there_is_no_slot() {
        let slots = Slots::<Written> {
            all: &[],
            lengths: !0,
        };
        for length in 0..=INLINE {
            assert_eq!(row(&slots, &TEXT[..length]), None);
        }
    }
}
