//! The items of `#[code(…)]` that are right in themselves: a known key, in its
//! place, in its form, given once.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::spanned::Spanned as _;
use syn::token::Paren;
use syn::{Expr, ExprLit, Ident, Lit, MacroDelimiter, Meta, MetaList, MetaNameValue, Path, Token};

use super::cut::cut;
use super::keys::{Form, Key, Place};
use super::outer::{Attribute, AttributeForm};
use crate::errors::Errors;
use crate::tokens::written;

/// One item of a list: `key`, `key = value` or `key(…)`.
pub(super) struct Item {
    pub(super) key: Ident,
    /// The key as text, which an identifier gives only at some cost.
    pub(super) name: String,
    pub(super) form: ItemForm,
}

pub(super) enum ItemForm {
    Word,
    Value(TokenStream),
    List(TokenStream),
}

/// A key that was given, right or wrong.
#[derive(Clone)]
pub(crate) struct Given {
    pub(crate) name: String,
    pub(crate) span: Span,
}

impl Item {
    pub(super) fn new(key: Ident, form: ItemForm) -> Self {
        let name = key.to_string();
        Self { key, name, form }
    }

    /// The item as the receivers read it. It is built rather than parsed: there
    /// are thousands of them.
    pub(super) fn to_meta(&self) -> syn::Result<Meta> {
        let path = Path::from(self.key.clone());
        Ok(match &self.form {
            ItemForm::Word => Meta::Path(path),
            ItemForm::Value(tokens) => Meta::NameValue(MetaNameValue {
                path,
                eq_token: Token![=](self.key.span()),
                value: expression(tokens)?,
            }),
            ItemForm::List(tokens) => Meta::List(MetaList {
                path,
                delimiter: MacroDelimiter::Paren(Paren(self.key.span())),
                tokens: tokens.clone(),
            }),
        })
    }

    /// What is wrong with a value that is no expression.
    pub(super) fn unreadable(&self) -> syn::Error {
        let expected = match Key::named(&self.name).map(|key| key.form) {
            Some(Form::Value(expected)) => expected,
            _ => "`true` or `false`",
        };
        let found = match &self.form {
            ItemForm::Word => TokenStream::new(),
            ItemForm::Value(tokens) | ItemForm::List(tokens) => tokens.clone(),
        };
        let text = written(&found);
        syn::Error::new_spanned(
            found,
            format!("`{}` must be {expected}, found `{text}`", self.key),
        )
    }

    pub(super) fn is_valid_on(&self, place: Place) -> bool {
        Key::named(&self.name).is_some_and(|key| key.is_valid_on(place))
    }

    fn form_span(&self) -> Span {
        match &self.form {
            ItemForm::Word => self.key.span(),
            ItemForm::Value(tokens) | ItemForm::List(tokens) if tokens.is_empty() => {
                self.key.span()
            }
            ItemForm::Value(tokens) | ItemForm::List(tokens) => tokens.span(),
        }
    }
}

/// The items of one place.
pub(super) struct Items {
    /// Without those that are wrong in themselves: unknown, misplaced, written
    /// in a wrong form, or given twice.
    pub(super) good: Vec<Item>,
    /// The keys that were given, right or wrong, in order.
    pub(super) given: Vec<Given>,
    /// Whether a key may be meant that could not be read: then nothing is
    /// reported as missing.
    pub(super) is_unclear: bool,
}

/// The items of all `#[code(…)]` on one place.
pub(super) fn read(attributes: &[Attribute], place: Place, errors: &mut Errors) -> Items {
    let mut items = Vec::new();
    let slips_before = errors.len();
    for attribute in attributes {
        if attribute.name != "code" {
            continue;
        }
        let found = match &attribute.form {
            AttributeForm::List(list) if !list.is_empty() => cut(Some(place), list.clone(), errors),
            AttributeForm::Value(_) => {
                errors.at(attribute.span, "expected `#[code(…)]`");
                continue;
            }
            AttributeForm::Word | AttributeForm::List(_) => {
                errors.at(
                    attribute.span,
                    format!("empty `#[code]`; name a key, as in `{}`", place.example()),
                );
                continue;
            }
        };
        items.extend(found);
    }
    let is_unclear = errors.len() > slips_before
        || items.iter().any(|item| {
            let name = &item.name;
            let names_code = |key| matches!(key, "n" | "id" | "alias_of" | "category");
            // What a key may mean is asked of unknown ones only: the search for
            // a similar name costs more than all the rest.
            Key::named(name).is_none() && Key::similar_to(name, place).is_none_or(names_code)
        });
    let given = items
        .iter()
        .map(|item| Given {
            name: item.name.clone(),
            span: item.key.span(),
        })
        .collect();
    Items {
        good: checked(items, place, errors),
        given,
        is_unclear,
    }
}

/// The items of a list that stands inside an attribute.
pub(super) fn read_list(list: TokenStream, place: Place, errors: &mut Errors) -> Vec<Item> {
    let items = cut(Some(place), list, errors);
    checked(items, place, errors)
}

fn checked(items: Vec<Item>, place: Place, errors: &mut Errors) -> Vec<Item> {
    let items = items
        .into_iter()
        .filter(|item| check_key(item, place, errors))
        .collect();
    without_duplicates("key", items, errors)
}

/// The key exists, belongs here and is written in its form.
fn check_key(item: &Item, place: Place, errors: &mut Errors) -> bool {
    let name = &item.name;
    let Some(key) = Key::named(name) else {
        let hint = match Key::similar_to(name, place) {
            Some(similar) => format!("; did you mean `{similar}`?"),
            None => String::new(),
        };
        errors.at(item.key.span(), format!("unknown key `{name}`{hint}"));
        return false;
    };
    if !key.is_valid_on(place) {
        let (valid, noun) = (key.valid_places(), place.noun());
        errors.at(
            item.key.span(),
            format!("`{name}` is only valid on {valid}, not on {noun}"),
        );
        return false;
    }
    let message = match (key.form, &item.form) {
        (Form::Word | Form::Switch, ItemForm::Word)
        | (Form::Switch | Form::Value(_), ItemForm::Value(_))
        | (Form::List, ItemForm::List(_)) => return true,
        (Form::Word, _) => format!("`{name}` takes no value; write `{name}` alone"),
        _ => format!("expected {}", key.usage()),
    };
    errors.at(item.form_span(), message);
    false
}

/// Keeps the first item of each key; `noun` says what a key is here.
pub(super) fn without_duplicates(noun: &str, items: Vec<Item>, errors: &mut Errors) -> Vec<Item> {
    let mut kept: Vec<(Item, bool)> = Vec::new();
    for item in items {
        let Some((first, is_noted)) = kept.iter_mut().find(|(kept, _)| kept.name == item.name)
        else {
            kept.push((item, false));
            continue;
        };
        errors.at(item.key.span(), format!("duplicate {noun} `{}`", item.key));
        if !std::mem::replace(is_noted, true) {
            errors.at(
                first.key.span(),
                format!("`{}` is first used here", first.key),
            );
        }
    }
    kept.into_iter().map(|(item, _)| item).collect()
}

/// The expression that some tokens are; a literal alone, as nearly all values
/// are, is not parsed.
fn expression(tokens: &TokenStream) -> syn::Result<Expr> {
    let mut trees = tokens.clone().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Literal(literal)), None) => Ok(Expr::Lit(ExprLit {
            attrs: Vec::new(),
            lit: Lit::new(literal),
        })),
        // A fragment of `macro_rules!`: the place is that of what was passed.
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::None => {
            expression(&group.stream())
        }
        _ => syn::parse2(tokens.clone()),
    }
}
