//! Identifiers that are made of names.
//!
//! The name of an identifier depends on its own code alone, so that a new code
//! renames no other; only where two would be the same, the later one gets its
//! code as a suffix. Very long ones are cut.

use std::collections::HashSet;
use std::fmt::Write;

use heck::{ToPascalCase, ToShoutySnakeCase};

use super::letters::{is_plain_letter, width};

/// How words become an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// `UserNotFound`
    Pascal,
    /// `USER_NOT_FOUND`
    Shouty,
}

/// Identifiers that share a scope.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// A scope in which some identifiers stand already.
    pub(super) fn with(taken: &[&str]) -> Self {
        let taken = taken.iter().map(|&name| name.to_owned()).collect();
        Self { taken }
    }

    /// An identifier for some words, of so many columns at most; `suffix` sets
    /// it apart from one that is the same.
    pub(super) fn add(
        &mut self,
        case: Case,
        words: &[&str],
        suffix: &str,
        columns: usize,
    ) -> String {
        let whole = identifier(case, words);
        self.take(cut(&whole, columns), || {
            let suffix = cut(&identifier(case, &["", suffix]), columns / 2);
            let front = cut(&whole, columns.saturating_sub(suffix.len() + 1));
            match case {
                Case::Pascal => front + &suffix,
                Case::Shouty => format!("{front}_{suffix}"),
            }
        })
    }

    /// An identifier as it is; where it is taken, another one.
    pub(super) fn take(&mut self, name: String, other: impl FnOnce() -> String) -> String {
        if self.taken.insert(name.clone()) {
            return name;
        }
        let other = other();
        if self.taken.insert(other.clone()) {
            return other;
        }
        let mut numbered = (2_usize..).map(|number| format!("{other}_{number}"));
        let free = numbered.find(|name| self.taken.insert(name.clone()));
        free.unwrap_or(other)
    }
}

/// What of an identifier fits into so many columns. Formatters break lines
/// whose first word is longer than the line, each in its own way.
pub(super) fn cut(name: &str, columns: usize) -> String {
    let mut free = columns;
    let fits = |c: &char| match free.checked_sub(width(*c)) {
        Some(rest) => {
            free = rest;
            true
        }
        None => false,
    };
    let cut: String = name.chars().take_while(fits).collect();
    cut.trim_end_matches('_').to_owned()
}

fn identifier(case: Case, words: &[&str]) -> String {
    let words = spelled(&words.join(" "));
    let name = match case {
        Case::Pascal => words.to_pascal_case(),
        Case::Shouty => words.to_shouty_snake_case(),
    };
    if name.starts_with(char::is_alphabetic) {
        return name;
    }
    match case {
        Case::Pascal => format!("Code{name}"),
        Case::Shouty => format!("CODE_{name}"),
    }
}

/// Words of plain letters; another letter is written as its number.
fn spelled(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_plain_letter(c) {
            out.push(c);
        } else if c.is_alphanumeric() {
            // A `String` takes all that is written.
            let _ = write!(out, " u{:X} ", u32::from(c));
        } else {
            out.push(' ');
        }
    }
    out
}
