//! Text as integers, so that checks in const evaluation compare integers.

/// A code of up to this many bytes is its own key.
pub(crate) const INLINE: usize = 16;

/// The integer that stands for a code.
///
/// Up to 16 bytes it is the text itself, little-endian and filled with zeros:
/// equal keys are equal codes. A longer code has a 64-bit FNV-1a hash in the
/// upper half, its length in the second byte, and zero in the first byte, which
/// no code starts with: there equal keys mean that the texts must be compared.
pub(crate) const fn code_key(code: &[u8]) -> u128 {
    let length = code.len();
    if length > INLINE {
        return (fnv1a(START, code) as u128) << 64 | (length as u128) << 8;
    }
    let mut key = 0_u128;
    let mut at = length;
    while at > 0 {
        at -= 1;
        key = key << 8 | code[at] as u128;
    }
    key
}

/// The integer that stands for a code's identity: its category and name.
pub(crate) const fn identity(category: &str, name: &str) -> u64 {
    pair(category, name)
}

/// The integer that stands for a public field: its name and type.
pub(crate) const fn field(name: &str, ty: &str) -> u64 {
    pair(name, ty)
}

/// Everything that a contract holds fast of a code, as one integer. The sum of
/// these over a catalog is its digest, which does not depend on the order.
#[allow(
    clippy::cast_possible_truncation,
    reason = "both halves of the key count"
)]
pub(crate) const fn fingerprint(key: u128, identity: u64, bits: u32, fields: u64) -> u64 {
    let hash = mixed(START ^ key as u64);
    let hash = mixed(hash ^ (key >> 64) as u64);
    let hash = mixed(hash ^ identity);
    let hash = mixed(hash ^ bits as u64);
    mixed(hash ^ fields)
}

/// FNV-1a over two texts, each closed by a zero byte.
const fn pair(one: &str, other: &str) -> u64 {
    let hash = fnv1a(START, one.as_bytes());
    let hash = fnv1a(hash.wrapping_mul(PRIME), other.as_bytes());
    hash.wrapping_mul(PRIME)
}

pub(crate) const START: u64 = 0xCBF2_9CE4_8422_2325;
pub(crate) const PRIME: u64 = 0x0000_0100_0000_01B3;

pub(crate) const fn fnv1a(start: u64, bytes: &[u8]) -> u64 {
    let mut hash = start;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(PRIME);
        at += 1;
    }
    hash
}

/// Spreads what differs in few bits over all of them.
const fn mixed(hash: u64) -> u64 {
    let hash = (hash ^ hash >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (hash ^ hash >> 29).wrapping_mul(0xBF58_476D_1CE4_E5B9)
}
