//! Which characters stand in generated sources as they are.
//!
//! Formatters measure lines in columns, and disagree about emoji, combining
//! marks and what was not assigned when they were built. What is no plain
//! character is written as an escape, which is as wide as it is long. That also
//! keeps what acts on its surroundings, such as a change of direction, out of
//! the source.

/// A letter or digit whose width everybody agrees on, which all languages take
/// in an identifier, and which no normalization changes (Python normalizes
/// identifiers to NFKC). The same holds for its other case.
pub(super) fn is_plain_letter(c: char) -> bool {
    let is_irregular = matches!(
        c,
        '×' | '÷'
            | 'İ'
            | 'Ĳ'
            | 'ĳ'
            | 'Ŀ'
            | 'ŀ'
            | 'ŉ'
            | 'ΐ'
            | 'ΰ'
            | '\u{387}'
            | '\u{38B}'
            | '\u{38D}'
            | '\u{3A2}'
    );
    let is_letter = matches!(c, 'À'..='ž' | 'Ά'..='ώ' | 'Ѐ'..='џ');
    c.is_ascii_alphanumeric() || is_wide(c) || (is_letter && !is_irregular)
}

/// A character that a text shows as it is: no control character, and of a width
/// that everybody agrees on.
pub(super) fn is_plain(c: char) -> bool {
    matches!(
        c,
        ' '..='~' | '×' | '÷' | '–' | '—' | '‘' | '’' | '“' | '”' | '„' | '…' | '€'
    ) || (matches!(c, '¡'..='¿') && !matches!(c, '©' | '\u{AD}' | '®'))
        || is_plain_letter(c)
}

/// The columns of a plain character.
pub(super) fn width(c: char) -> usize {
    if is_wide(c) { 2 } else { 1 }
}

/// Kana, Chinese characters and Hangul.
fn is_wide(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '\u{4E00}'..='\u{9FFF}' | '가'..='힣')
}

#[cfg(test)]
mod tests {
    use super::{is_plain, is_plain_letter};

    #[test]
    fn plain_is_what_everybody_agrees_on() {
        assert!(" a~×÷–’“…€¡§¿éЖ漢가".chars().all(is_plain));
        for c in "\n\u{7f}\u{80}©\u{AD}®İ\u{301}\u{202E}\u{FEFF}\u{1F600}".chars() {
            assert!(!is_plain(c), "{c:?}");
        }
        assert!("a9éЖ漢ぁ".chars().all(is_plain_letter));
        for c in " _-×÷İΐ§".chars() {
            assert!(!is_plain_letter(c), "{c:?}");
        }
    }
}
