//! The messages that the sources of the derive and of the checks contain.

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

use super::{files, read, root};

/// Where the derive words its diagnostics.
const DERIVE: &[&str] = &["syntax", "model", "check", "contract"];
/// Where the checks of trees and contracts do.
const CHECKS: &[&str] = &[
    "error-core/src/private/check/mistakes.rs",
    "error-core/src/private/tree.rs",
    "error-core/src/private/check/contract.rs",
    "error-core/src/private/check/report.rs",
    "error-core/src/contract/describe.rs",
];

/// A text of a message: what stands between its placeholders.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Text(pub(super) Vec<String>);

impl Text {
    /// Whether a line contains it, whatever fills its placeholders.
    pub(super) fn is_in(&self, page: &str) -> bool {
        page.lines().any(|line| {
            let mut rest = line;
            self.0.iter().all(|piece| match rest.split_once(piece) {
                Some((_, behind)) => {
                    rest = behind;
                    true
                }
                None => false,
            })
        })
    }
}

/// All texts, without those that say nothing alone.
pub(super) fn texts() -> Vec<Text> {
    let mut literals = Vec::new();
    for folder in DERIVE {
        let sources = files(&root("error-macros/src").join(folder), ".rs");
        // What stands in there is expected, not said.
        for file in sources.iter().filter(|file| !file.ends_with("tests.rs")) {
            collect(tokens(&read(file)), false, &mut literals);
        }
    }
    for file in CHECKS {
        collect(tokens(&read(&root(file))), false, &mut literals);
    }
    for file in files(&root("error-core/src"), ".rs") {
        collect_notes(tokens(&read(&file)), &mut literals);
    }
    let mut texts: Vec<_> = literals
        .iter()
        .flat_map(|(literal, is_format)| {
            let lines: Vec<_> = literal
                .lines()
                .map(|line| pieces(line, *is_format))
                .collect();
            lines
        })
        .filter(|pieces| {
            let all = pieces.concat();
            all.contains(' ') && all.contains(|c: char| c.is_ascii_alphabetic())
        })
        .map(Text)
        .collect();
    texts.sort();
    texts.dedup();
    texts
}

fn tokens(source: &str) -> TokenStream {
    source.parse().expect("Rust")
}

/// The text literals of some code, and whether each is a format string.
/// Attributes and tests are left out.
fn collect(tokens: TokenStream, is_format: bool, literals: &mut Vec<(String, bool)>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                if is_of_tests(tokens.get(at + 1)) {
                    let behind = tokens.get(at..).unwrap_or_default();
                    at += 1 + behind.iter().take_while(|token| !ends_item(token)).count();
                    continue;
                }
                // `#[…]` or `#![…]`
                let is_inner = matches!(tokens.get(at + 1), Some(TokenTree::Punct(_)));
                at += if is_inner { 2 } else { 1 };
            }
            TokenTree::Group(group) => {
                let is_format = is_word(at.checked_sub(2).and_then(|at| tokens.get(at)), "format");
                collect(group.stream(), is_format, literals);
            }
            TokenTree::Literal(literal) => {
                literals.extend(text(literal).map(|text| (text, is_format && at == 0)));
            }
            _ => {}
        }
        at += 1;
    }
}

/// Whether an item is at its end with a token: a body or a semicolon.
fn ends_item(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    }
}

/// The texts of `#[diagnostic::on_unimplemented(…)]`.
fn collect_notes(tokens: TokenStream, literals: &mut Vec<(String, bool)>) {
    for token in tokens {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let words = group.stream().to_string();
        if group.delimiter() == Delimiter::Bracket && words.contains("on_unimplemented") {
            for token in lists(&group) {
                if let TokenTree::Literal(literal) = token {
                    literals.extend(text(&literal).map(|text| (text, true)));
                }
            }
        }
    }
}

fn lists(group: &Group) -> impl Iterator<Item = TokenTree> {
    group.stream().into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => group.stream(),
        _ => TokenStream::new(),
    })
}

/// The tests of a file stand at its end.
fn is_of_tests(attribute: Option<&TokenTree>) -> bool {
    attribute.is_some_and(|attribute| attribute.to_string().replace(' ', "") == "[cfg(test)]")
}

fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if ident == word)
}

fn text(literal: &Literal) -> Option<String> {
    let literal = syn::parse_str::<syn::LitStr>(&literal.to_string()).ok()?;
    Some(literal.value())
}

/// What stands between the placeholders of a format string.
fn pieces(text: &str, is_format: bool) -> Vec<String> {
    if !is_format {
        return vec![text.to_owned()];
    }
    let mut pieces = vec![String::new()];
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let is_doubled = matches!(c, '{' | '}') && chars.peek() == Some(&c);
        match (c, pieces.last_mut()) {
            ('{', _) if !is_doubled => {
                while chars.next().is_some_and(|c| c != '}') {}
                pieces.push(String::new());
            }
            (c, Some(last)) => {
                last.push(c);
                if is_doubled {
                    chars.next();
                }
            }
            (_, None) => {}
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}
