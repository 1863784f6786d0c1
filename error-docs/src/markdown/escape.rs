//! Text that stays text in Markdown.
//!
//! Only what would otherwise have a meaning is escaped (CommonMark 0.31, GitHub's
//! tables and strikethrough, its mathematics), so that a page reads well as
//! source, too.

use crate::text::{is_hazard, one_line, push_escaped};

/// Where a text stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Paragraph,
    Heading,
    Cell,
}

/// A text in a paragraph, or at the beginning of one. Lines become one line.
pub(crate) fn text(text: &str) -> String {
    escape(text.trim_start(), Place::Paragraph)
}

/// A text in a heading, on one line.
pub(crate) fn heading(text: &str) -> String {
    escape(text, Place::Heading)
}

/// A text in a cell of a table; a line break becomes `<br>`.
pub(crate) fn cell(text: &str) -> String {
    escape(text, Place::Cell)
}

/// Markdown in a cell of a table: what would end the cell or the row is
/// escaped.
pub(crate) fn cell_of_markdown(markdown: &str) -> String {
    let lines = markdown
        .trim()
        .replace("\r\n", "\n")
        .replace(['\r', '\n'], "<br>");
    let mut out = String::with_capacity(lines.len());
    for c in lines.chars() {
        if c == '|' && !out.ends_with('\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A code span: a text as it is, on one line. In a table it goes through
/// [`cell_of_markdown`], too.
pub(crate) fn code(text: &str) -> String {
    let text = one_line(text);
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    // A space on both sides is taken off again.
    let is_edge = |c: char| c == '`' || c == ' ';
    let space = if text.starts_with(is_edge) || text.ends_with(is_edge) || text.is_empty() {
        " "
    } else {
        ""
    };
    format!("{fence}{space}{text}{space}{fence}")
}

fn escape(text: &str, place: Place) -> String {
    let mut escaper = Escaper {
        chars: text.chars().collect(),
        place,
        has_tag: false,
        dollars: text.matches('$').count(),
        tildes: text
            .split(|c| c != '~')
            .filter(|run| !run.is_empty())
            .count(),
    };
    let mut out = String::with_capacity(text.len() + 8);
    for at in 0..escaper.chars.len() {
        escaper.push(&mut out, at);
    }
    out
}

struct Escaper {
    chars: Vec<char>,
    place: Place,
    /// A `<` was escaped: `>` is, too.
    has_tag: bool,
    dollars: usize,
    /// How many runs of `~` there are.
    tildes: usize,
}

impl Escaper {
    fn push(&mut self, out: &mut String, at: usize) {
        let c = self.chars[at];
        let next = self.chars.get(at + 1).copied();
        match c {
            '\r' if next == Some('\n') => {}
            '\n' | '\r' => out.push_str(if self.place == Place::Cell {
                "<br>"
            } else {
                " "
            }),
            '\t' => out.push(' '),
            c if is_hazard(c) => push_escaped(out, c),
            // Readers differ in what `\\|` is: this is the same to all.
            '\\' if self.place == Place::Cell && next == Some('|') => out.push_str("&#92;"),
            '<' if begins_tag(next) => {
                self.has_tag = true;
                out.push_str("&lt;");
            }
            '>' if self.has_tag || (at == 0 && self.place == Place::Paragraph) => {
                out.push_str("&gt;");
            }
            '&' if self.begins_entity(at) => out.push_str("&amp;"),
            c => {
                if self.needs_backslash(at, c, next) {
                    out.push('\\');
                }
                out.push(c);
            }
        }
    }

    fn needs_backslash(&self, at: usize, c: char, next: Option<char>) -> bool {
        match c {
            '`' => true,
            '|' => self.place == Place::Cell,
            '\\' => next.is_none_or(|next| next.is_ascii_punctuation() || is_hazard(next)),
            '*' => !self.is_around_run(at, char::is_whitespace),
            '_' => {
                !self.is_around_run(at, char::is_whitespace)
                    && !self.is_around_run(at, char::is_alphanumeric)
            }
            '~' => self.tildes > 1 || self.begins_block(at),
            '$' => self.dollars > 1,
            // A link, a footnote.
            ']' => matches!(next, Some('(' | '[')),
            '[' => next == Some('^') || self.begins_block(at),
            '#' if self.place == Place::Heading => self.is_closing_sequence(at),
            '#' | '-' | '+' | '=' => self.begins_block(at),
            '.' | ')' => self.ends_item_number(at),
            _ => false,
        }
    }

    /// `&lt;`, `&#60;`
    fn begins_entity(&self, at: usize) -> bool {
        let rest = &self.chars[at + 1..];
        let name = rest.strip_prefix(&['#']).unwrap_or(rest);
        let length = name
            .iter()
            .take_while(|c| c.is_ascii_alphanumeric())
            .count();
        length > 0 && name.get(length) == Some(&';')
    }

    /// Whether both neighbours of a run of one character are of a kind.
    fn is_around_run(&self, at: usize, is_kind: fn(char) -> bool) -> bool {
        let is_other = |c: &&char| **c != self.chars[at];
        let before = self.chars[..at].iter().rev().find(is_other);
        let after = self.chars[at..].iter().find(is_other);
        before.is_some_and(|&c| is_kind(c)) && after.is_some_and(|&c| is_kind(c))
    }

    /// Whether a paragraph would become another kind of block here.
    fn begins_block(&self, at: usize) -> bool {
        at == 0 && self.place == Place::Paragraph
    }

    /// `1.` and `1)` at the beginning.
    fn ends_item_number(&self, at: usize) -> bool {
        self.place == Place::Paragraph
            && (1..10).contains(&at)
            && self.chars[..at].iter().all(char::is_ascii_digit)
    }

    /// The `#` at the end of a heading are taken off.
    fn is_closing_sequence(&self, at: usize) -> bool {
        let ends = self.chars[at..]
            .iter()
            .all(|c| *c == '#' || c.is_whitespace());
        ends && (at == 0 || self.chars[at - 1].is_whitespace())
    }
}

/// A tag, a comment or a link begins with `<` and one of these; at the end
/// nobody knows what follows.
fn begins_tag(next: Option<char>) -> bool {
    next.is_none_or(|next| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'))
}
