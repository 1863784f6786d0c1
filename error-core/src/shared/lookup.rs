//! How a code is looked up: what of it is compared, and where it stands.

use super::hash::INLINE;

/// What a code is looked up by, besides its length: two halves that a program reads
/// off a text in a few instructions, from its [`code_key`].
///
/// Of 8 to 16 bytes they are the first eight and the last eight, which overlap. Of 4
/// to 7 bytes the first four and the last four are one half, of less the first, the
/// middle and the last byte are. Of a longer code its hash is, and texts must be
/// compared.
#[allow(
    clippy::cast_possible_truncation,
    reason = "parts of the key are cut out"
)]
pub(crate) const fn halves(key: u128, length: usize) -> (u64, u64) {
    match length {
        8..=INLINE => (key as u64, (key >> (8 * (length - 8))) as u64),
        4..=7 => {
            let last = (key >> (8 * (length - 4))) as u32;
            (key as u32 as u64 | (last as u64) << 32, 0)
        }
        1..=3 => {
            let middle = key >> (8 * (length / 2)) & 0xFF;
            let last = key >> (8 * (length - 1)) & 0xFF;
            ((key & 0xFF | middle << 8 | last << 16) as u64, 0)
        }
        // Half of the hash, so that it is not `FREE`.
        _ => ((key >> 65) as u64, 0),
    }
}

/// The length of a code, from its [`code_key`].
#[allow(clippy::cast_possible_truncation, reason = "a code has up to 64 bytes")]
pub(crate) const fn length(key: u128) -> usize {
    match key as u8 {
        0 => (key >> 8) as u8 as usize,
        _ => INLINE - key.leading_zeros() as usize / 8,
    }
}

/// A code as an integer that is greater where the code stands further behind: its
/// first 16 bytes. Where two of these are equal, nothing is known of the codes.
pub(crate) const fn rank(code: &[u8]) -> u128 {
    let mut rank = 0;
    let mut at = 0;
    while at < INLINE {
        let byte = if at < code.len() { code[at] } else { 0 };
        rank = rank << 8 | byte as u128;
        at += 1;
    }
    rank
}

/// The first half of a free slot. No text has it, because no text has the byte 0xFF:
/// what is searched for needs no look at whether it could be one.
pub(crate) const FREE: u64 = u64::MAX;

/// The bytes of a slot in a look-up table: two halves, and a place.
pub(crate) const SLOT: usize = 24;

/// A place has the row in its lower half, then 16 bits for the table, then the
/// code's length.
pub(crate) const LENGTH_SHIFT: u32 = 48;

/// The slot that two halves would have among 2^64: the upper bits count.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "products wrap")]
pub(crate) const fn spread(first: u64, last: u64) -> u64 {
    // Without `wrapping_mul`, which would be a call in const evaluation.
    let first = (first as u128 * 0x9E37_79B9_7F4A_7C15) as u64;
    let last = (last as u128 * 0xBF58_476D_1CE4_E5B9) as u64;
    (first as u128 + last as u128) as u64
}
