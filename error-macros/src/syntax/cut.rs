//! A list of tokens, cut into items at its commas, so that a slip in one item
//! does not hide the others.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

use super::attribute::{Item, ItemForm};
use super::keys::Place;
use crate::errors::Errors;

/// Cuts a list at its commas: the keys of a place, or names of categories.
pub(super) fn cut(place: Option<Place>, tokens: TokenStream, errors: &mut Errors) -> Vec<Item> {
    let mut items = Vec::new();
    let mut tokens = without_invisible_groups(tokens).into_iter().peekable();
    while let Some(first) = tokens.next() {
        let TokenTree::Ident(key) = first else {
            errors.at(first.span(), no_key(place, &first));
            if !is_punct(&first, ',') {
                skip_to_comma(&mut tokens);
            }
            continue;
        };
        let form = match tokens.next() {
            None => ItemForm::Word,
            Some(next) if is_punct(&next, ',') => {
                items.push(Item::new(key, ItemForm::Word));
                continue;
            }
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                ItemForm::List(group.stream())
            }
            Some(next) if is_punct(&next, '=') => {
                let Some(value) = value(&key, &next, &mut tokens, errors) else {
                    continue;
                };
                ItemForm::Value(value)
            }
            Some(next) => {
                errors.at(
                    next.span(),
                    format!("expected `,`, `=` or `(…)` after `{key}`, found `{next}`"),
                );
                skip_to_comma(&mut tokens);
                continue;
            }
        };
        items.push(Item::new(key, form));
        if let Some(next) = tokens.peek()
            && !is_punct(next, ',')
        {
            errors.at(next.span(), format!("expected `,` before `{next}`"));
            if !matches!(next, TokenTree::Ident(_)) {
                skip_to_comma(&mut tokens);
            }
        } else {
            tokens.next();
        }
    }
    items
}

/// What is wrong with an item that does not begin as one.
fn no_key(place: Option<Place>, found: &TokenTree) -> String {
    let noun = if place.is_some() { "key" } else { "category" };
    let hint = match (place, found) {
        (Some(Place::Variant), TokenTree::Literal(literal)) => {
            let is_text = literal.to_string().starts_with('"');
            let key = if is_text { "id" } else { "n" };
            format!("; did you mean `{key} = {literal}`?")
        }
        _ => String::new(),
    };
    format!("expected a {noun}, found `{found}`{hint}")
}

type Tokens = std::iter::Peekable<std::vec::IntoIter<TokenTree>>;

/// The tokens of a value: all up to the next comma, or to the next `key =` where
/// a comma was forgotten.
fn value(
    key: &Ident,
    equals: &TokenTree,
    tokens: &mut Tokens,
    errors: &mut Errors,
) -> Option<TokenStream> {
    let mut value: Vec<TokenTree> = Vec::new();
    while let Some(next) = tokens.peek() {
        let is_whole = value
            .last()
            .is_some_and(|last| !matches!(last, TokenTree::Punct(_)));
        let ends = is_punct(next, ',') || (is_whole && matches!(next, TokenTree::Ident(_)));
        if ends {
            break;
        }
        value.extend(tokens.next());
    }
    if value.is_empty() {
        errors.at(equals.span(), format!("missing value after `{key} =`"));
        tokens.next();
        return None;
    }
    Some(value.into_iter().collect())
}

fn skip_to_comma(tokens: &mut Tokens) {
    for token in tokens.by_ref() {
        if is_punct(&token, ',') {
            return;
        }
    }
}

fn is_punct(token: &TokenTree, expected: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == expected)
}

/// A list that came through a `macro_rules!` fragment stands in a group that
/// nobody wrote. Literals keep theirs: `syn` looks through it.
fn without_invisible_groups(tokens: TokenStream) -> Vec<TokenTree> {
    let is_invisible = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::None);
    let tokens: Vec<_> = tokens.into_iter().collect();
    if !tokens.iter().any(is_invisible) {
        return tokens;
    }
    let mut visible = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::None && holds_key(&group.stream()) =>
            {
                visible.extend(without_invisible_groups(group.stream()));
            }
            token => visible.push(token),
        }
    }
    visible
}

fn holds_key(tokens: &TokenStream) -> bool {
    let mut tokens = tokens.clone().into_iter();
    let (first, second) = (tokens.next(), tokens.next());
    match (first, second) {
        (Some(TokenTree::Ident(_)), Some(next)) => {
            is_punct(&next, '=') || is_punct(&next, ',') || matches!(next, TokenTree::Group(_))
        }
        _ => false,
    }
}
