//! Many texts in one: each by its number.
//!
//! The ends of the texts stand in a list of bytes, four a text, because that is
//! the cheapest form for rustc, as one text is for many.

/// The text of a number; empty where there is none.
pub(crate) const fn cut<'t>(text: &'t str, ends: &[u8], number: usize) -> &'t str {
    let start = if number == 0 {
        0
    } else {
        word(ends, number - 1)
    };
    match text.split_at_checked(word(ends, number)) {
        Some((text, _)) => match text.split_at_checked(start) {
            Some((_, text)) => text,
            None => "",
        },
        None => "",
    }
}

/// A number in a list of them; 0 where there is none.
pub(crate) const fn word(list: &[u8], number: usize) -> usize {
    let Some((_, rest)) = list.split_at_checked(4 * number) else {
        return 0;
    };
    match rest.first_chunk() {
        Some(bytes) => u32::from_le_bytes(*bytes) as usize,
        None => 0,
    }
}
