//! Tests of what both crates compute.

use super::hash::code_key;
use crate::private::is_whole;

#[test]
fn a_short_code_is_its_own_key() {
    assert_eq!(code_key(b"E0A06"), 0x36_30_41_30_45);
    assert!(is_whole(code_key(b"0123456789abcdef")));
}

#[test]
fn a_long_code_is_hashed() {
    let long = b"INFRASTRUCTURE_001";
    assert!(!is_whole(code_key(long)));
    assert_ne!(code_key(long), code_key(b"INFRASTRUCTURE_002"));
    assert_ne!(code_key(long), 0);
}

#[test]
fn no_code_has_the_key_of_a_free_slot() {
    assert_eq!(code_key(b""), 0);
    assert_ne!(code_key(b"A"), 0);
}
