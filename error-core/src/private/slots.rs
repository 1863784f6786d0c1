//! The look-up table of one type, from a code to its row.
//!
//! The derive writes it as literals, which cost rustc little; what const
//! evaluation builds costs thousands of instructions a step.

use crate::shared::hash::{INLINE, home};

/// A slot: a key, and the number of its row, both little-endian.
pub(crate) type Slot = [u8; 20];

/// The row of a key, or of the first equal key of which `is_meant` says so.
///
/// Open addressing: there are a power of two of slots, a free one has the key 0,
/// and at least half of them are free. Nothing here can panic, and nothing is
/// checked twice: this is what is measured.
#[inline]
pub(crate) fn find(slots: &[Slot], key: u128, is_meant: impl Fn(usize) -> bool) -> Option<usize> {
    let mask = slots.len().wrapping_sub(1);
    let mut at = home(key) & mask;
    loop {
        let (first, rest) = slots.get(at)?.split_first_chunk()?;
        let (second, row) = rest.split_first_chunk()?;
        let (first, second) = (u64::from_le_bytes(*first), u64::from_le_bytes(*second));
        // In halves: whole, it takes twice as many instructions.
        if first == lower(key) {
            let row = u32::from_le_bytes(*row.first_chunk()?) as usize;
            if second == upper(key) && is_meant(row) {
                return Some(row);
            }
        } else if first == 0 {
            // The lower half of a key is never 0.
            return None;
        }
        at = (at + 1) & mask;
    }
}

#[inline]
pub(super) const fn lower(key: u128) -> u64 {
    key as u64
}

#[inline]
pub(super) const fn upper(key: u128) -> u64 {
    (key >> 64) as u64
}

/// Whether a key is the whole text of its code.
pub(crate) const fn is_whole(key: u128) -> bool {
    key & 0xFF != 0
}

/// [`code_key`](crate::shared::hash::code_key) of a text of up to 16 bytes, in few
/// instructions; nothing for a longer one, and for one that no code is: an empty
/// one, one that begins with eight zeros, or one with a zero at its end, which does
/// not show in the key. Parts that
/// overlap agree where they do.
#[inline]
pub(crate) fn short_key(code: &[u8]) -> Option<u128> {
    let length = code.len();
    if let (Some(first), Some(last)) = (code.first_chunk::<8>(), code.last_chunk::<8>()) {
        // A lower half of zeros is that of a free slot: the search would not end.
        if length > INLINE || last[7] == 0 || *first == [0; 8] {
            return None;
        }
        let shift = u32::try_from(8 * (INLINE - length)).unwrap_or(u64::BITS);
        let upper = u64::from_le_bytes(*last).checked_shr(shift).unwrap_or(0);
        return Some(u128::from(upper) << 64 | u128::from(u64::from_le_bytes(*first)));
    }
    if let (Some(first), Some(last)) = (code.first_chunk::<4>(), code.last_chunk::<4>()) {
        if last[3] == 0 {
            return None;
        }
        let upper = u64::from(u32::from_le_bytes(*last)) << (8 * (length - 4));
        return Some(u128::from(upper | u64::from(u32::from_le_bytes(*first))));
    }
    match *code {
        [.., 0] => None,
        [one] => Some(one.into()),
        [one, two] => Some(u16::from_le_bytes([one, two]).into()),
        [one, two, three] => Some(u32::from_le_bytes([one, two, three, 0]).into()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shared::hash::code_key;

    #[test]
    fn a_short_key_is_the_key() {
        let text = b"E0A06-B.C:D_E12FG";
        for length in 1..=INLINE {
            let code = &text[..length];
            assert_eq!(short_key(code), Some(code_key(code)), "{length}");
        }
    }

    #[test]
    fn what_is_no_short_code_has_no_short_key() {
        assert_eq!(short_key(b""), None);
        assert_eq!(short_key(b"E0A06-B.C:D_E12FG"), None);
        for length in 1..=INLINE {
            let mut code = [b'E'; INLINE];
            code[length - 1] = 0;
            assert_eq!(short_key(&code[..length]), None, "{length}");
        }
        assert_eq!(short_key(b"\0\0\0\0\0\0\0\0A"), None);
    }
}
