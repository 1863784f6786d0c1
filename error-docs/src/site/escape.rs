//! Text that stays text in HTML and XML.

use std::borrow::Cow;
use std::fmt::Write;

use crate::text::{is_hazard, push_escaped};

/// A text as content or in a quoted attribute. Control characters and those
/// that change the direction of text are written out, as in `\u{202e}`.
pub(crate) fn push_text(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            // Half a line end is one; a whole one is not two.
            '\r' => {}
            // Neither is a character of HTML or XML.
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            c if is_hazard(c) => push_escaped(out, c),
            c => out.push(c),
        }
    }
}

/// A text, escaped.
pub(crate) fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    push_text(&mut out, text);
    out
}

/// JSON with its keys, texts and other values told apart by classes. It stays
/// JSON: what [`push_text`] would write out is escaped as JSON has it.
pub(super) fn json(json: &str) -> String {
    let json = ascii_hazards(json);
    let mut out = String::with_capacity(json.len() * 3);
    let mut rest = &*json;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '"' => string_length(rest),
            c if is_value(c) => rest.find(|c| !is_value(c)).unwrap_or(rest.len()),
            c => {
                push_text(&mut out, c.encode_utf8(&mut [0; 4]));
                rest = &rest[c.len_utf8()..];
                continue;
            }
        };
        let (token, behind) = rest.split_at(length);
        let class = match c {
            '"' if behind.starts_with(':') => "j-key",
            '"' => "j-text",
            _ => "j-value",
        };
        out.push_str("<span class=\"");
        out.push_str(class);
        out.push_str("\">");
        push_text(&mut out, token);
        out.push_str("</span>");
        rest = behind;
    }
    out
}

fn ascii_hazards(json: &str) -> Cow<'_, str> {
    let is_hidden = |c: char| c != '\n' && (is_hazard(c) || matches!(c, '\u{FFFE}' | '\u{FFFF}'));
    if !json.contains(is_hidden) {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        if is_hidden(c) {
            // All of them are one unit of UTF-16.
            // A `String` takes all that is written.
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Of a number, `true`, `false` or `null`.
fn is_value(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.')
}

/// The length of a string, with its quotes.
fn string_length(json: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in json.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    json.len()
}

#[cfg(test)]
mod tests {
    use super::json;

    #[test]
    fn the_parts_of_json_have_classes() {
        let is = |class: &str, text: &str| format!("<span class=\"j-{class}\">{text}</span>");
        let texts = [
            (r#""a""#, is("text", "&quot;a&quot;")),
            (r#""a\\""#, is("text", "&quot;a\\\\&quot;")),
            (r#""a\"<b""#, is("text", "&quot;a\\&quot;&lt;b&quot;")),
            ("-1.5e+3", is("value", "-1.5e+3")),
            ("null", is("value", "null")),
        ];
        for (text, shown) in &texts {
            let key = is("key", "&quot;k: v&quot;");
            let json = json(&format!("{{\"k: v\": [{text}, 7]}}"));
            assert_eq!(json, format!("{{{key}: [{shown}, {}]}}", is("value", "7")));
        }
        assert_eq!(json("\"\u{202E}\""), is("text", "&quot;\\u202e&quot;"));
    }
}
