//! Small questions about tokens.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// Whether an identifier occurs in some tokens.
pub(crate) fn mentions(tokens: &impl ToTokens, ident: &Ident) -> bool {
    fn occurs(tokens: TokenStream, ident: &Ident) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(found) => found == *ident,
            TokenTree::Group(group) => occurs(group.stream(), ident),
            _ => false,
        })
    }
    occurs(tokens.to_token_stream(), ident)
}

/// A type as it can stand outside of its impl: `Self` is written out, and the
/// lifetimes of the impl are `'static`.
pub(crate) fn outside_of_impl(
    ty: &impl ToTokens,
    this: &TokenStream,
    lifetimes: &[&Ident],
) -> TokenStream {
    let mut out = TokenStream::new();
    let mut tokens = ty.to_token_stream().into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) if ident == "Self" => out.extend(this.clone()),
            TokenTree::Punct(quote_mark) if quote_mark.as_char() == '\'' => {
                let is_own = matches!(tokens.peek(), Some(TokenTree::Ident(name)) if lifetimes.contains(&name));
                if is_own {
                    tokens.next();
                    out.extend(quote!('static));
                } else {
                    out.extend([TokenTree::Punct(quote_mark)]);
                }
            }
            TokenTree::Group(group) => {
                let stream = outside_of_impl(&group.stream(), this, lifetimes);
                let mut replaced = Group::new(group.delimiter(), stream);
                replaced.set_span(group.span());
                out.extend([TokenTree::Group(replaced)]);
            }
            token => out.extend([token]),
        }
    }
    out
}
