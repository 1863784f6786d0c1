//! The item under the derive, taken apart.
//!
//! The variants of an enum are cut out of its tokens here; `syn` reads what is
//! left of the item, the fields, and a variant that is not written plainly.

use proc_macro2::{Delimiter, Group, Ident, Punct, TokenStream, TokenTree};
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{DeriveInput, Field, Fields, Token};

use super::outer::Attribute;

/// An item, with its attributes apart.
pub(super) struct Item {
    pub(super) attributes: Vec<Attribute>,
    /// The item without attributes, and without variants where it is an enum.
    pub(super) rest: DeriveInput,
    pub(super) variants: Vec<Variant>,
}

/// A variant of an enum.
pub(super) struct Variant {
    pub(super) attributes: Vec<Attribute>,
    pub(super) ident: Ident,
    pub(super) fields: Fields,
}

impl Item {
    pub(super) fn parse(input: TokenStream) -> syn::Result<Self> {
        let mut tokens: Vec<TokenTree> = input.into_iter().collect();
        let count = attributes_at(&tokens);
        let rest = tokens.split_off(count);
        let attributes = attributes(tokens);
        let (rest, body) = without_body(rest);
        let rest: DeriveInput = syn::parse2(rest)?;
        let variants = match body {
            Some(body) => variants(&body)?,
            None => Vec::new(),
        };
        Ok(Self {
            attributes,
            rest,
            variants,
        })
    }
}

/// How many of some tokens are attributes.
fn attributes_at(tokens: &[TokenTree]) -> usize {
    let pairs = tokens.chunks_exact(2).take_while(|pair| match pair {
        [TokenTree::Punct(hash), TokenTree::Group(_)] => hash.as_char() == '#',
        _ => false,
    });
    2 * pairs.count()
}

/// The attributes that pairs of tokens are.
fn attributes(tokens: Vec<TokenTree>) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    let mut last = None;
    for token in tokens {
        match (token, last.take()) {
            (TokenTree::Punct(hash), _) => last = Some(hash),
            (TokenTree::Group(brackets), Some(hash)) => {
                attributes.push(Attribute::new(hash, brackets));
            }
            _ => {}
        }
    }
    attributes
}

/// The item with an empty body, and the body, where it is an enum.
fn without_body(mut item: Vec<TokenTree>) -> (TokenStream, Option<Group>) {
    let is_enum = item
        .iter()
        .find_map(|token| match token {
            TokenTree::Ident(ident) if ident == "enum" => Some(true),
            TokenTree::Ident(ident) if ident == "struct" || ident == "union" => Some(false),
            _ => None,
        })
        .unwrap_or(false);
    let body = match item.last() {
        Some(TokenTree::Group(body)) if is_enum && body.delimiter() == Delimiter::Brace => {
            body.clone()
        }
        _ => return (item.into_iter().collect(), None),
    };
    item.pop();
    let mut empty = Group::new(Delimiter::Brace, TokenStream::new());
    empty.set_span(body.span());
    item.push(TokenTree::Group(empty));
    (item.into_iter().collect(), Some(body))
}

/// The variants in a body: `#[…] Name`, `#[…] Name(…)` or `#[…] Name { … }`. Where
/// one is written otherwise, with a number for example, `syn` reads all.
fn variants(body: &Group) -> syn::Result<Vec<Variant>> {
    match plain_variants(body.stream()) {
        Some(variants) => variants,
        None => {
            let parser = Punctuated::<syn::Variant, Token![,]>::parse_terminated;
            let parsed = parser.parse2(body.stream())?;
            Ok(parsed.into_iter().map(Variant::from).collect())
        }
    }
}

fn plain_variants(body: TokenStream) -> Option<syn::Result<Vec<Variant>>> {
    let mut variants = Vec::new();
    let mut attributes = Vec::new();
    let mut tokens = body.into_iter();
    while let Some(token) = tokens.next() {
        let ident = match token {
            TokenTree::Punct(hash) if hash.as_char() == '#' => {
                let TokenTree::Group(brackets) = tokens.next()? else {
                    return None;
                };
                attributes.push(Attribute::new(hash, brackets));
                continue;
            }
            TokenTree::Ident(ident) => ident,
            _ => return None,
        };
        let (fields, comma) = match tokens.next() {
            Some(TokenTree::Group(group)) => (fields(&group)?, tokens.next()),
            comma => (Ok(Fields::Unit), comma),
        };
        if !comma.is_none_or(|comma| is_comma(&comma)) {
            return None;
        }
        let fields = match fields {
            Ok(fields) => fields,
            Err(error) => return Some(Err(error)),
        };
        variants.push(Variant {
            attributes: std::mem::take(&mut attributes),
            ident,
            fields,
        });
    }
    attributes.is_empty().then_some(Ok(variants))
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if Punct::as_char(punct) == ',')
}

/// The fields in the group behind a name.
fn fields(group: &Group) -> Option<syn::Result<Fields>> {
    let list = |parse: fn(syn::parse::ParseStream<'_>) -> syn::Result<Field>| {
        let parser = move |input: syn::parse::ParseStream<'_>| {
            Punctuated::<Field, Token![,]>::parse_terminated_with(input, parse)
        };
        parser.parse2(group.stream())
    };
    match group.delimiter() {
        Delimiter::Parenthesis => Some(list(Field::parse_unnamed).map(|unnamed| {
            Fields::Unnamed(syn::FieldsUnnamed {
                paren_token: syn::token::Paren(group.span()),
                unnamed,
            })
        })),
        Delimiter::Brace => Some(list(Field::parse_named).map(|named| {
            Fields::Named(syn::FieldsNamed {
                brace_token: syn::token::Brace(group.span()),
                named,
            })
        })),
        Delimiter::Bracket | Delimiter::None => None,
    }
}

impl From<syn::Variant> for Variant {
    fn from(variant: syn::Variant) -> Self {
        Self {
            attributes: variant.attrs.iter().map(Attribute::from).collect(),
            ident: variant.ident,
            fields: variant.fields,
        }
    }
}
