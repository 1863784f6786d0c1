//! Word boundaries in bytes that may be no UTF-8.
//!
//! A letter, a digit or `_` belongs to a word, as `char::is_alphanumeric` has
//! it. Bytes that are no UTF-8 belong to none.

/// Whether the character that ends before a place belongs to a word.
pub(super) fn is_word_before(bytes: &[u8], at: usize) -> bool {
    let before = &bytes[..at];
    match before.last() {
        None => false,
        Some(byte) if byte.is_ascii() => is_ascii_word(*byte),
        // The shortest valid sequence is the character: none is the end of
        // another.
        Some(_) => (2..=4)
            .filter_map(|length| before.get(at.checked_sub(length)?..))
            .find_map(one_char)
            .is_some_and(char::is_alphanumeric),
    }
}

/// Whether the character that begins at a place belongs to a word.
pub(super) fn is_word_after(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at) {
        None => false,
        Some(byte) if byte.is_ascii() => is_ascii_word(*byte),
        Some(_) => (2..=4)
            .filter_map(|length| bytes.get(at..at + length))
            .find_map(one_char)
            .is_some_and(char::is_alphanumeric),
    }
}

fn is_ascii_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn one_char(bytes: &[u8]) -> Option<char> {
    let mut chars = std::str::from_utf8(bytes).ok()?.chars();
    chars.next().filter(|_| chars.next().is_none())
}
