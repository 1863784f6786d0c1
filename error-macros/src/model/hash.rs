//! Text as integers, so that checks in const evaluation compare integers.

/// FNV-1a over some texts, each closed by a zero byte.
pub(crate) fn hash(texts: &[&str]) -> u64 {
    fnv1a(texts.iter().flat_map(|text| text.bytes().chain([0])))
}

/// The integer that stands for a code: as `key` in the core computes it.
pub(crate) fn code_key(code: &str) -> u128 {
    if code.len() > 16 {
        return u128::from(fnv1a(code.bytes())) << 64 | (code.len() as u128) << 8;
    }
    code.bytes()
        .rev()
        .fold(0, |key, byte| key << 8 | u128::from(byte))
}

fn fnv1a(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}
