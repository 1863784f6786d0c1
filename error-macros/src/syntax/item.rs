//! The item under the derive, taken apart.
//!
//! The variants of an enum are cut out of its tokens here. Of one that is written
//! plainly nothing else is opened: its text says all (`plain.rs`). `syn` reads what
//! is left of the item, and the fields.

use proc_macro2::{Delimiter, Group, Ident, Punct, TokenStream, TokenTree};
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{DeriveInput, Field, Fields, Token};

use super::declaration::VariantSyntax;
use super::outer::Attribute;
use super::plain;

/// An item, with its attributes apart.
pub(super) struct Item {
    pub(super) attributes: Vec<Attribute>,
    /// The item without attributes, and without variants where it is an enum.
    pub(super) rest: DeriveInput,
    pub(super) variants: Vec<Variant>,
}

/// Which variants of an enum are read from their text.
#[cfg(test)]
pub(crate) fn plainly_written(item: TokenStream) -> Vec<bool> {
    let variants = Item::parse(item, Reading::Text).map(|item| item.variants);
    let is_plain = |variant: &Variant| matches!(variant, Variant::Plain(_));
    variants.iter().flatten().map(is_plain).collect()
}

/// How variants are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// From their text, where it is plain: fast, but of what is wrong in it the
    /// place is not known.
    Text,
    /// From their tokens.
    Tokens,
}

/// A variant of an enum.
pub(super) enum Variant {
    /// It was read from its text.
    Plain(Box<VariantSyntax>),
    Other(Parts),
}

/// The parts of a variant.
pub(super) struct Parts {
    pub(super) attributes: Vec<Attribute>,
    pub(super) ident: Ident,
    pub(super) fields: Fields,
}

impl Item {
    pub(super) fn parse(input: TokenStream, reading: Reading) -> syn::Result<Self> {
        let mut tokens: Vec<TokenTree> = input.into_iter().collect();
        let count = attributes_at(&tokens);
        let rest = tokens.split_off(count);
        let attributes = attributes(tokens);
        let (rest, body) = without_body(rest);
        let rest: DeriveInput = syn::parse2(rest)?;
        let variants = match body {
            Some(body) => variants(&body, reading)?,
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
        .any(|token| matches!(token, TokenTree::Ident(ident) if ident == "enum"));
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
fn variants(body: &Group, reading: Reading) -> syn::Result<Vec<Variant>> {
    let Some(cut) = cut(body.stream()) else {
        let parser = Punctuated::<syn::Variant, Token![,]>::parse_terminated;
        let parsed = parser.parse2(body.stream())?;
        let parts = parsed.into_iter().map(Parts::from);
        return Ok(parts.map(Variant::Other).collect());
    };
    let mut plain = match reading {
        Reading::Text => plain_variants(body, &cut),
        Reading::Tokens => Vec::new(),
    }
    .into_iter();
    let mut variants = Vec::with_capacity(cut.len());
    for variant in cut {
        variants.push(match plain.next().flatten() {
            Some(syntax) => Variant::Plain(Box::new(syntax)),
            None => Variant::Other(variant.open()?),
        });
    }
    Ok(variants)
}

/// Those variants that are written plainly, each in its place.
fn plain_variants(body: &Group, cut: &[Cut]) -> Vec<Option<VariantSyntax>> {
    let text = text(body.stream());
    let mut reader = plain::Reader::new(&text);
    let mut plain = Vec::with_capacity(cut.len());
    for variant in cut {
        match reader.variant(&variant.ident) {
            Ok(syntax) => plain.push(syntax),
            Err(plain::Unclear) => return Vec::new(),
        }
    }
    if reader.is_at_end() {
        plain
    } else {
        Vec::new()
    }
}

/// Tokens as the compiler writes them.
fn text(tokens: TokenStream) -> String {
    if proc_macro::is_available() {
        return proc_macro::TokenStream::from(tokens).to_string();
    }
    tokens.to_string()
}

/// A variant whose groups have not been opened.
struct Cut {
    attributes: Vec<(Punct, Group)>,
    ident: Ident,
    fields: Option<Group>,
}

impl Cut {
    fn open(self) -> syn::Result<Parts> {
        Ok(Parts {
            attributes: self
                .attributes
                .into_iter()
                .map(|(hash, brackets)| Attribute::new(hash, brackets))
                .collect(),
            ident: self.ident,
            fields: match &self.fields {
                Some(group) => fields(group)?,
                None => Fields::Unit,
            },
        })
    }
}

fn cut(body: TokenStream) -> Option<Vec<Cut>> {
    let mut variants = Vec::new();
    let mut attributes = Vec::new();
    let mut tokens = body.into_iter();
    while let Some(token) = tokens.next() {
        let ident = match token {
            TokenTree::Punct(hash) if hash.as_char() == '#' => {
                let TokenTree::Group(brackets) = tokens.next()? else {
                    return None;
                };
                attributes.push((hash, brackets));
                continue;
            }
            TokenTree::Ident(ident) => ident,
            _ => return None,
        };
        let (fields, comma) = match tokens.next() {
            Some(TokenTree::Group(group)) if is_list(&group) => (Some(group), tokens.next()),
            comma => (None, comma),
        };
        if !comma.is_none_or(|comma| is_comma(&comma)) {
            return None;
        }
        variants.push(Cut {
            attributes: std::mem::take(&mut attributes),
            ident,
            fields,
        });
    }
    attributes.is_empty().then_some(variants)
}

/// Whether a group behind a name holds fields.
fn is_list(group: &Group) -> bool {
    matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::Brace)
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if Punct::as_char(punct) == ',')
}

/// The fields in the group behind a name.
fn fields(group: &Group) -> syn::Result<Fields> {
    let list = |parse: fn(syn::parse::ParseStream<'_>) -> syn::Result<Field>| {
        let parser = move |input: syn::parse::ParseStream<'_>| {
            Punctuated::<Field, Token![,]>::parse_terminated_with(input, parse)
        };
        parser.parse2(group.stream())
    };
    if group.delimiter() == Delimiter::Parenthesis {
        return Ok(Fields::Unnamed(syn::FieldsUnnamed {
            paren_token: syn::token::Paren(group.span()),
            unnamed: list(Field::parse_unnamed)?,
        }));
    }
    Ok(Fields::Named(syn::FieldsNamed {
        brace_token: syn::token::Brace(group.span()),
        named: list(Field::parse_named)?,
    }))
}

impl From<syn::Variant> for Parts {
    fn from(variant: syn::Variant) -> Self {
        Self {
            attributes: variant.attrs.iter().map(Attribute::from).collect(),
            ident: variant.ident,
            fields: variant.fields,
        }
    }
}
