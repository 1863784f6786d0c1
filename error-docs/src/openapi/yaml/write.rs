//! Writing, in lines.

use crate::openapi::json::push_string;
use crate::openapi::value::Value;

/// Appends a member of a map in lines of its own, each with a line end.
pub(in crate::openapi) fn push_member(
    out: &mut String,
    member: &(String, Value),
    indent: usize,
    eol: &str,
) {
    push_spaces(out, indent);
    push_text(out, &member.0);
    out.push(':');
    push_behind(out, &member.1, indent, eol);
}

/// Appends what stands behind `key:`.
fn push_behind(out: &mut String, value: &Value, indent: usize, eol: &str) {
    match value {
        Value::Map(members) if !members.is_empty() => {
            out.push_str(eol);
            for member in members {
                push_member(out, member, indent + 2, eol);
            }
        }
        Value::List(values) if !values.is_empty() => {
            out.push_str(eol);
            for value in values {
                push_item(out, value, indent + 2, eol);
            }
        }
        value => {
            out.push(' ');
            push_scalar(out, value);
            out.push_str(eol);
        }
    }
}

fn push_item(out: &mut String, value: &Value, indent: usize, eol: &str) {
    push_spaces(out, indent);
    out.push('-');
    match value {
        Value::Map(members) if !members.is_empty() => {
            // The first member shares the line of the dash.
            let mut lines = String::new();
            for member in members {
                push_member(&mut lines, member, indent + 2, eol);
            }
            out.push(' ');
            out.push_str(lines.trim_start_matches(' '));
        }
        value => push_behind(out, value, indent, eol),
    }
}

fn push_spaces(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}

fn push_scalar(out: &mut String, value: &Value) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => out.push_str(number),
        Value::Text(text) => push_text(out, text),
        Value::List(_) => out.push_str("[]"),
        Value::Map(_) => out.push_str("{}"),
    }
}

/// Appends a text, in quotes unless nobody can take it for something else.
pub(super) fn push_text(out: &mut String, text: &str) {
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/');
    let mut chars = text.chars();
    let is_plain = chars
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '$')
        && chars.all(|c| is_word(c) || c == ' ')
        && !text.ends_with(' ')
        && !means_something(text);
    if is_plain {
        out.push_str(text);
    } else {
        push_string(out, text);
    }
}

/// Words that some version of YAML takes for no text.
fn means_something(text: &str) -> bool {
    let word = text.to_ascii_lowercase();
    matches!(
        &*word,
        "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n"
    )
}
