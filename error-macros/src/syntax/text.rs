//! Rules for text that people and their terminals will read.

use proc_macro2::Span;

use crate::errors::Errors;

/// A text is not empty and holds nothing that could hide or reorder the rest.
/// `noun` says what it is, as in `title`.
pub(crate) fn check_text(noun: &str, text: &str, span: Span, errors: &mut Errors) -> bool {
    if text.trim().is_empty() {
        errors.at(span, format!("{noun} must not be empty"));
        return false;
    }
    check_characters(noun, text, span, false, errors)
}

/// The same for documentation, which has lines and may be empty.
pub(crate) fn check_lines(noun: &str, text: &str, span: Span, errors: &mut Errors) -> bool {
    check_characters(noun, text, span, true, errors)
}

fn check_characters(noun: &str, text: &str, span: Span, lines: bool, errors: &mut Errors) -> bool {
    let Some(found) = harmful(text, lines) else {
        return true;
    };
    let what = if is_bidi(found) {
        "the bidirectional control"
    } else {
        "the control character"
    };
    let point = u32::from(found);
    errors.at(
        span,
        format!("{noun} contains {what} U+{point:04X}; remove it"),
    );
    false
}

/// Whether a text holds nothing that [`check_text`] or [`check_lines`] reports of
/// a character.
pub(super) fn is_harmless(text: &str, lines: bool) -> bool {
    harmful(text, lines).is_none()
}

/// The first character that may not stand in a text.
fn harmful(text: &str, lines: bool) -> Option<char> {
    if is_printable(text) {
        return None;
    }
    let allowed = |c: char| lines && matches!(c, '\n' | '\t');
    text.chars()
        .find(|&c| !allowed(c) && (is_control(c) || is_bidi(c)))
}

/// Whether all is printable ASCII, as nearly every text is: a loop over bytes is
/// what macros that are not optimised do fastest.
fn is_printable(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] < b' ' || bytes[at] > b'~' {
            return false;
        }
        at += 1;
    }
    true
}

/// Control characters, and the two that Unicode made to end lines and paragraphs.
fn is_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// The characters that reorder text (Unicode Standard Annex 9, table of
/// explicit directional formatting characters).
fn is_bidi(c: char) -> bool {
    matches!(
        c,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::is_printable;

    #[test]
    fn printable_text_is_not_looked_at_twice() {
        assert!(is_printable("") && is_printable(" a~"));
        for text in ["a\u{1F}", "\u{7F}a", "\u{80}", "é"] {
            assert!(!is_printable(text), "{text:?}");
        }
    }
}
