//! Codes as integers.

/// The longest code, in bytes.
pub(crate) const MAX_CODE: usize = 64;

/// A code of up to this many bytes is its own key.
pub(super) const INLINE: usize = 16;

/// The integer that stands for a code.
///
/// Up to 16 bytes it is the text itself, little-endian and filled with zeros:
/// equal keys are equal codes. A longer code has a 64-bit FNV-1a hash in the
/// upper half, its length in the second byte, and zero in the first byte, which
/// no code starts with: there equal keys mean that the texts must be compared.
///
/// The derive computes the same (`faultcode-macros`, `key.rs`).
pub(crate) const fn key(code: &[u8]) -> u128 {
    let length = code.len();
    if length > INLINE {
        return (fnv1a(code) as u128) << 64 | (length as u128) << 8;
    }
    let mut key = 0_u128;
    let mut at = length;
    while at > 0 {
        at -= 1;
        key = key << 8 | code[at] as u128;
    }
    key
}

/// Whether a key is the whole text of its code.
pub(super) const fn is_whole(key: u128) -> bool {
    key & 0xFF != 0
}

const fn fnv1a(bytes: &[u8]) -> u64 {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0000_0100_0000_01B3);
        at += 1;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_code_is_its_own_key() {
        assert_eq!(key(b"E0A06"), 0x36_30_41_30_45);
        assert!(is_whole(key(b"0123456789abcdef")));
    }

    #[test]
    fn a_long_code_is_hashed() {
        let long = b"INFRASTRUCTURE_001";
        assert!(!is_whole(key(long)));
        assert_ne!(key(long), key(b"INFRASTRUCTURE_002"));
        assert_ne!(key(long), 0);
    }

    #[test]
    fn no_code_has_the_key_of_a_free_slot() {
        assert_eq!(key(b""), 0);
        assert_ne!(key(b"A"), 0);
    }
}
