//! The look-up table of one type, from a code to its row.
//!
//! The derive writes it as text, which costs rustc nearly nothing; what const
//! evaluation builds costs a hundred instructions a step.

use crate::shared::hash::{INLINE, home};

/// Open addressing: the number of a row, counted from 1, and 0 where a slot is
/// free, little-endian. At least half of the slots are free.
pub(crate) type Slots = [[u8; 2]];

/// The row that owns a code.
pub(crate) fn find(
    slots: &Slots,
    keys: &[u128],
    codes: &[&str],
    key: u128,
    code: &str,
) -> Option<usize> {
    let mask = slots.len().checked_sub(1)?;
    let mut at = home(key);
    loop {
        let row = u16::from_le_bytes(*slots.get(at & mask)?);
        let row = usize::from(row).checked_sub(1)?;
        if *keys.get(row)? == key && is_equal(codes.get(row)?, key, code) {
            return Some(row);
        }
        at = at.wrapping_add(1);
    }
}

/// Whether a text that has the key of a code is that code: a text with zeros at
/// its end has the key of a shorter one, and one of a long text is a hash.
pub(crate) fn is_equal(code: &str, key: u128, text: &str) -> bool {
    code.len() == text.len() && (is_whole(key) || code == text)
}

/// Whether a key is the whole text of its code.
pub(crate) const fn is_whole(key: u128) -> bool {
    key & 0xFF != 0
}

/// [`code_key`] of a code of up to 16 bytes, in few instructions: the core looks
/// codes up by it at run time. Parts that overlap agree where they do.
pub(crate) fn short_key(code: &[u8]) -> Option<u128> {
    let length = code.len();
    if length > INLINE {
        return None;
    }
    if let (Some(first), Some(last)) = (code.first_chunk::<8>(), code.last_chunk::<8>()) {
        let shift = u32::try_from(8 * (INLINE - length)).unwrap_or(u64::BITS);
        let upper = u64::from_le_bytes(*last).checked_shr(shift).unwrap_or(0);
        return Some(u128::from(upper) << 64 | u128::from(u64::from_le_bytes(*first)));
    }
    if let (Some(first), Some(last)) = (code.first_chunk::<4>(), code.last_chunk::<4>()) {
        let upper = u64::from(u32::from_le_bytes(*last)) << (8 * (length - 4));
        return Some(u128::from(upper | u64::from(u32::from_le_bytes(*first))));
    }
    Some(match *code {
        [one] => one.into(),
        [one, two] => u16::from_le_bytes([one, two]).into(),
        [one, two, three] => u32::from_le_bytes([one, two, three, 0]).into(),
        _ => 0,
    })
}
