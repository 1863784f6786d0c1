//! Texts as integers, so that checks in const evaluation compare integers.

use crate::shared::hash::{PRIME, START, fnv1a};

/// FNV-1a over some texts, each closed by a zero byte.
pub(crate) fn hash(texts: &[&str]) -> u64 {
    texts.iter().fold(START, |hash, text| {
        fnv1a(hash, text.as_bytes()).wrapping_mul(PRIME)
    })
}
