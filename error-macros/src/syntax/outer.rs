//! Attributes as they stand on an item, a variant or a field.
//!
//! They are read without `syn`, which parses what is in them: there are
//! thousands, most of them other people's, and macros are rarely optimised.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Lit;

/// `#[name]`, `#[name(…)]` or `#[name = …]`.
#[derive(Clone)]
pub(crate) struct Attribute {
    pub(super) name: String,
    /// Where the name stands.
    pub(super) span: Span,
    pub(super) form: AttributeForm,
    hash: Punct,
    brackets: Group,
}

#[derive(Clone)]
pub(super) enum AttributeForm {
    Word,
    List(TokenStream),
    Value(TokenStream),
}

impl Attribute {
    /// Reads what stands in the brackets. What has no simple name, which no
    /// attribute has that is read here, has none.
    pub(super) fn new(hash: Punct, brackets: Group) -> Self {
        let mut tokens = brackets.stream().into_iter();
        let mut first = tokens.next();
        while let Some(TokenTree::Group(group)) = &first
            && group.delimiter() == Delimiter::None
        {
            tokens = group.stream().into_iter();
            first = tokens.next();
        }
        let name: Option<Ident> = match first {
            Some(TokenTree::Ident(name)) => Some(name),
            _ => None,
        };
        let form = match tokens.next() {
            Some(TokenTree::Group(group)) => AttributeForm::List(group.stream()),
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {
                AttributeForm::Value(tokens.collect())
            }
            _ => AttributeForm::Word,
        };
        Self {
            span: name.as_ref().map_or_else(|| brackets.span(), Ident::span),
            name: name.map(|name| name.to_string()).unwrap_or_default(),
            form,
            hash,
            brackets,
        }
    }

    /// The string that the value is, and where it stands.
    pub(super) fn text(&self) -> Option<(String, Span)> {
        let AttributeForm::Value(value) = &self.form else {
            return None;
        };
        match alone(value.clone())? {
            TokenTree::Literal(literal) => {
                let span = literal.span();
                string(literal).map(|text| (text, span))
            }
            _ => None,
        }
    }
}

impl From<&syn::Attribute> for Attribute {
    fn from(attribute: &syn::Attribute) -> Self {
        let meta = &attribute.meta;
        let mut brackets = Group::new(Delimiter::Bracket, quote!(#meta));
        brackets.set_span(attribute.bracket_token.span.join());
        let mut hash = Punct::new('#', proc_macro2::Spacing::Alone);
        hash.set_span(attribute.pound_token.spans[0]);
        Self::new(hash, brackets)
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.hash.to_tokens(tokens);
        self.brackets.to_tokens(tokens);
    }
}

/// Whether one of some attributes has a name.
pub(super) fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.name == name)
}

/// The one token that some are, looked for in the groups that `macro_rules!`
/// fragments leave.
fn alone(tokens: TokenStream) -> Option<TokenTree> {
    let mut tokens = tokens.into_iter();
    match (tokens.next()?, tokens.next()) {
        (TokenTree::Group(group), None) if group.delimiter() == Delimiter::None => {
            alone(group.stream())
        }
        (token, None) => Some(token),
        _ => None,
    }
}

/// The value of a string literal. One without escapes, as nearly all are, is not
/// parsed.
pub(super) fn string(literal: Literal) -> Option<String> {
    if let Some(text) = without_escapes(&literal.to_string()) {
        return Some(text.to_owned());
    }
    match Lit::new(literal) {
        Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}

/// What stands between the quotes of a literal, where it stands for itself.
fn without_escapes(literal: &str) -> Option<&str> {
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if matches!(bytes[at], b'\\' | b'\r') {
            return None;
        }
        at += 1;
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::without_escapes;

    #[test]
    fn a_text_without_escapes_is_not_parsed() {
        assert_eq!(without_escapes("\"\""), Some(""));
        assert_eq!(without_escapes("\"a {b} é\""), Some("a {b} é"));
        for literal in [
            "\"a\\n\"",
            "\"a\r\nb\"",
            "r\"a\"",
            "b\"a\"",
            "\"a\"c",
            "\"",
            "1",
        ] {
            assert_eq!(without_escapes(literal), None, "{literal}");
        }
    }
}
