//! The look-up table of one type, as the derive writes it.

use std::vec::Vec;

use super::lookup::{FREE, LENGTH_SHIFT, SLOT, halves, length, spread};

/// The slots of some keys, as the core's `private/catalog/slots.rs` reads them. A key of 0
/// owns no slot; at least half of them are free.
pub(crate) fn slots(keys: &[u128]) -> Vec<u8> {
    let bits = (keys.len().max(1) * 2).next_power_of_two().ilog2();
    let count = 1 << bits;
    let mut free = [0; SLOT];
    free[..8].copy_from_slice(&FREE.to_le_bytes());
    let mut slots = std::vec![free; count];
    for (row, &key) in (0_u64..).zip(keys).filter(|&(_, &key)| key != 0) {
        let length = length(key);
        let (first, last) = halves(key, length);
        let mut at = usize::try_from(spread(first, last) >> (u64::BITS - bits)).unwrap_or(0);
        while slots[at] != free {
            at = (at + 1) & (count - 1);
        }
        let place = row | (length as u64) << LENGTH_SHIFT;
        let words = [first, last, place].map(u64::to_le_bytes);
        slots[at].copy_from_slice(words.as_flattened());
    }
    slots.as_flattened().to_vec()
}
