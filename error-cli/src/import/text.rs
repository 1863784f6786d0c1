//! Text that may stand in a declaration.

use super::report::Report;

/// The text of a file. What is no UTF-8 is replaced and reported.
pub(super) fn decode(bytes: &[u8], report: &mut Report) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = match str::from_utf8(bytes) {
        Ok(text) => return text.to_owned(),
        Err(_) => String::from_utf8_lossy(bytes).into_owned(),
    };
    for (at, line) in bytes.split(|&byte| byte == b'\n').enumerate() {
        if str::from_utf8(line).is_err() {
            report.lost(at + 1, "bytes that are no UTF-8 were replaced by U+FFFD");
        }
    }
    text
}

/// Text on one line, without what the derive refuses: control characters and
/// those that reorder text. Also says whether there were such characters.
pub(super) fn line(text: &str) -> (String, bool) {
    let mut clean = String::with_capacity(text.len());
    let mut has_hidden = false;
    for c in text.chars() {
        if c.is_whitespace() || matches!(c, '\u{2028}' | '\u{2029}') {
            if !clean.is_empty() && !clean.ends_with(' ') {
                clean.push(' ');
            }
        } else if c.is_control() || is_bidi(c) {
            has_hidden = true;
        } else {
            clean.push(c);
        }
    }
    clean.truncate(clean.trim_end().len());
    (clean, has_hidden)
}

/// The characters that reorder text (Unicode Standard Annex 9, table of
/// explicit directional formatting characters).
fn is_bidi(c: char) -> bool {
    matches!(
        c,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

/// What is wrong with a code, by the rules of the derive.
pub(super) fn check_code(code: &str) -> Result<(), String> {
    let is_word_char = |c: char| c.is_ascii_alphanumeric();
    let shown = shown(code);
    if code.is_empty() {
        return Err("the code is empty".to_owned());
    }
    if code.len() > 64 {
        return Err(format!("code {shown} has more than 64 characters"));
    }
    if let Some(wrong) = code.chars().find(|&c| !is_code_char(c)) {
        return Err(format!(
            "code {shown} contains `{}`; a code has ASCII letters, digits, `_`, `-`, `.` and `:`",
            wrong.escape_debug(),
        ));
    }
    if !(code.starts_with(is_word_char) && code.ends_with(is_word_char)) {
        return Err(format!(
            "code {shown} does not begin and end with a letter or digit"
        ));
    }
    Ok(())
}

/// What a code may consist of.
pub(super) fn is_code_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':')
}

/// A text out of the file in backticks, as short as a message can bear.
pub(super) fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown: String = text.chars().take(LONGEST).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    let is_hidden = |c: char| c.is_control() || is_bidi(c);
    let shown: String = shown
        .chars()
        .map(|c| if is_hidden(c) { '\u{FFFD}' } else { c })
        .collect();
    format!("`{shown}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whitespace_is_one_space_and_hidden_characters_go() {
        assert_eq!(line("  a\t b\r\nc\u{A0} "), ("a b c".to_owned(), false));
        assert_eq!(line("a\u{202E}b\u{7}"), ("ab".to_owned(), true));
    }

    #[test]
    fn codes_are_checked_as_the_derive_does() {
        assert!(check_code("E0A06").is_ok());
        assert!(check_code("ERR-AUTH.1:2_3").is_ok());
        assert!(check_code("").is_err());
        assert!(check_code("E01__").is_err());
        assert!(check_code("E 1").is_err());
        assert!(check_code(&"x".repeat(65)).is_err());
    }
}
