//! Texts in generated sources.

use super::letters::{is_plain, width};
use crate::text::{is_hazard, push_escaped};
use crate::{Category, Code};

/// A text as a literal, in the quotes that formatters choose: double ones,
/// unless single ones need fewer escapes.
pub(super) fn quoted(text: &str, escape: impl Fn(&mut String, char)) -> String {
    let quote = if text.matches('"').count() > text.matches('\'').count() {
        '\''
    } else {
        '"'
    };
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\\' => out.push_str("\\\\"),
            c if c == quote => out.extend(['\\', c]),
            c if is_plain(c) => out.push(c),
            c => escape(&mut out, c),
        }
    }
    out.push(quote);
    out
}

/// The columns of generated source, which has plain characters only.
pub(super) fn columns(source: &str) -> usize {
    source.chars().map(width).sum()
}

/// What is said of a code: its message, its explanation and, in the last line,
/// its facts. No line ends in white space, and none acts on its surroundings.
pub(super) fn documentation(code: &Code) -> Vec<String> {
    let mut lines = prose(&code.message);
    for more in [prose(&code.explanation), vec![facts(code)]] {
        if !lines.is_empty() && !more.is_empty() {
            lines.push(String::new());
        }
        lines.extend(more);
    }
    lines
}

/// What is said of a category: its description, else its title.
pub(super) fn category_documentation(category: &Category) -> Vec<String> {
    let description = prose(&category.description);
    if description.is_empty() {
        prose(&category.title)
    } else {
        description
    }
}

/// The lines of a text, without empty ones at either end.
pub(super) fn prose(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<_> = text.lines().map(shown).collect();
    let is_said = |line: &String| !line.is_empty();
    let first = lines.iter().position(is_said).unwrap_or(lines.len());
    let last = lines
        .iter()
        .rposition(is_said)
        .map_or(first, |last| last + 1);
    lines.get(first..last).unwrap_or_default().to_vec()
}

fn shown(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            // All the kinds of space: sources have but one.
            c if c.is_whitespace() => out.push(' '),
            c if is_hazard(c) || is_invisible(c) => push_escaped(&mut out, c),
            c => out.push(c),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Whether nobody sees a character. The joiner of emoji is not one of them.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

fn facts(code: &Code) -> String {
    let mut facts = format!("HTTP status {}", code.http);
    match code.retryable {
        Some(true) => facts.push_str("; retryable"),
        Some(false) => facts.push_str("; not retryable"),
        None => {}
    }
    if let Some(since) = &code.since {
        facts.push_str("; since ");
        facts.push_str(&shown(since));
    }
    facts.push('.');
    facts
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::{columns, prose, quoted};

    #[test]
    fn a_text_does_not_end_its_literal() {
        let literal = |text| {
            quoted(text, |out, c| {
                let _ = write!(out, "<{:x}>", u32::from(c));
            })
        };
        for (text, expected) in [
            ("a", r#""a""#),
            (r#"a "b""#, r#"'a "b"'"#),
            (r#""a" b's"#, r#"'"a" b\'s'"#),
            (r#""it's""#, r#"'"it\'s"'"#),
            (r#"'"'"#, r#""'\"'""#),
            ("\\\n\r\t\\\"", r#"'\\\n\r\t\\"'"#),
            ("é漢\u{202E}\u{7}©\u{1F600}", r#""é漢<202e><7><a9><1f600>""#),
        ] {
            assert_eq!(literal(text), expected);
        }
        assert_eq!(columns("aé漢"), 4);
    }

    #[test]
    fn nothing_in_a_comment_acts_on_its_surroundings() {
        let text = "\n a\u{A0}\u{3000}b \r\nc\u{202E}\u{200B}\u{7}\r\rd\u{E0001}\n\n";
        let lines = [" a  b", "c\\u{202e}\\u{200b}\\u{7}", "", "d\\u{e0001}"];
        assert_eq!(prose(text), lines);
        assert!(prose(" \n\u{3000}").is_empty());
    }
}
