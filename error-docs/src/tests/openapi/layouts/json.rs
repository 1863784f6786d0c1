//! JSON in every layout that people and tools write.

use super::tape::Tape;
use super::tree::Tree;
use super::written::Written;

/// How a document is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// A member per line.
    Lines(&'static str),
    /// On one line, with a space behind `,` and `:`, or with none.
    Line(&'static str),
    /// With blanks anywhere.
    Odd,
}

pub(super) const LAYOUTS: [Layout; 7] = [
    Layout::Lines("  "),
    Layout::Line(""),
    Layout::Line(" "),
    Layout::Lines("\t"),
    Layout::Lines("    "),
    Layout::Lines(" "),
    Layout::Odd,
];

/// Writes a document; lines end with `\n` until the end.
pub(super) fn written(tree: &Tree, layout: Layout, tape: &mut Tape<'_>) -> Written {
    let mut out = Written::default();
    push(&mut out, tree, layout, tape, 0);
    if !tape.once_in(3) {
        out.push("\n");
    }
    out
}

fn push(out: &mut Written, tree: &Tree, layout: Layout, tape: &mut Tape<'_>, depth: usize) {
    match tree {
        Tree::Null => out.soft("null"),
        Tree::Map(members) if members.is_empty() => out.soft("{}"),
        Tree::Map(members) => {
            out.push("{");
            for (position, (key, value)) in members.iter().enumerate() {
                gap(out, position, layout, tape, depth + 1);
                out.push(&quoted(key));
                out.push(if layout == Layout::Line("") {
                    ":"
                } else {
                    ": "
                });
                push(out, value, layout, tape, depth + 1);
            }
            close(out, "}", layout, tape, depth);
        }
        Tree::List(items) if items.is_empty() => out.push("[]"),
        Tree::List(items) => {
            out.push("[");
            for (position, item) in items.iter().enumerate() {
                gap(out, position, layout, tape, depth + 1);
                push(out, item, layout, tape, depth + 1);
            }
            close(out, "]", layout, tape, depth);
        }
        Tree::Anchor(value) | Tree::Alias(value) => push(out, value, layout, tape, depth),
        tree => out.push(&tree.json().to_string()),
    }
    out.cut();
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// What stands before a member.
fn gap(out: &mut Written, position: usize, layout: Layout, tape: &mut Tape<'_>, depth: usize) {
    if position > 0 {
        out.push(",");
    }
    match layout {
        Layout::Lines(unit) => out.push(&format!("\n{}", unit.repeat(depth))),
        Layout::Line(space) if position > 0 => out.push(space),
        Layout::Line(_) => {}
        Layout::Odd => blanks(out, tape),
    }
}

fn close(out: &mut Written, bracket: &str, layout: Layout, tape: &mut Tape<'_>, depth: usize) {
    match layout {
        Layout::Lines(unit) => out.push(&format!("\n{}", unit.repeat(depth))),
        Layout::Line(_) => {}
        Layout::Odd => blanks(out, tape),
    }
    out.push(bracket);
}

fn blanks(out: &mut Written, tape: &mut Tape<'_>) {
    let blank = tape.pick(&["", " ", "\n", "\n  ", "\n\n\t", "  "]);
    out.push(blank);
}

/// A document laid out anew.
pub(super) fn laid_out(text: &str, layout: Layout) -> String {
    let mut out = String::new();
    let mut depth = 0;
    for token in tokens(text) {
        let is_first = out.ends_with(['{', '[']);
        let closes = matches!(token, "}" | "]");
        depth -= usize::from(closes);
        match layout {
            Layout::Lines(unit) if is_first != closes || out.ends_with(',') => {
                out.push('\n');
                out.push_str(&unit.repeat(depth));
            }
            Layout::Line(space) if out.ends_with(',') => out.push_str(space),
            _ => {}
        }
        out.push_str(token);
        depth += usize::from(matches!(token, "{" | "["));
        out.push_str(if token == ":" && layout != Layout::Line("") {
            " "
        } else {
            ""
        });
    }
    out
}

fn tokens(mut text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    loop {
        text = text.trim_start();
        let mut is_escaped = false;
        let end = match text.chars().next() {
            None => return tokens,
            Some('"') => text.char_indices().skip(1).find(|(_, c)| {
                let is_end = *c == '"' && !is_escaped;
                is_escaped = *c == '\\' && !is_escaped;
                is_end
            }),
            Some(_) => text
                .char_indices()
                .skip(1)
                .find(|(at, _)| {
                    text[..*at].ends_with(DELIMITERS) || text[*at..].starts_with(DELIMITERS)
                })
                .map(|(at, c)| (at - c.len_utf8(), c)),
        };
        let length = end.map_or(text.len(), |(at, c)| at + c.len_utf8());
        tokens.push(&text[..length]);
        text = &text[length..];
    }
}

const DELIMITERS: [char; 10] = ['{', '}', '[', ']', ',', ':', ' ', '\n', '\r', '\t'];
