//! What `#[error(…)]` says: the attribute of `thiserror`, which we only read.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::{Attribute, Lit, Meta};

/// What `#[error(…)]` makes of a variant's text.
#[derive(Debug, Default)]
pub(crate) enum Message {
    /// There is no such attribute.
    #[default]
    Absent,
    /// `#[error("…")]`
    Literal { text: String, span: Span },
    /// `#[error(transparent)]`
    Transparent,
    /// Another form, such as `#[error(fmt = path)]`, without a text to read.
    Computed,
}

impl Message {
    pub(super) fn read(attributes: &[Attribute]) -> Self {
        let Some(attribute) = attributes
            .iter()
            .find(|attribute| attribute.path().is_ident("error"))
        else {
            return Self::Absent;
        };
        let Meta::List(list) = &attribute.meta else {
            return Self::Computed;
        };
        match first_token(list.tokens.clone()) {
            Some(TokenTree::Ident(word)) if word == "transparent" => Self::Transparent,
            Some(TokenTree::Literal(literal)) => {
                let span = literal.span();
                match Lit::new(literal) {
                    Lit::Str(text) => Self::Literal {
                        text: text.value(),
                        span,
                    },
                    _ => Self::Computed,
                }
            }
            _ => Self::Computed,
        }
    }
}

/// The first token, looked for in the groups that `macro_rules!` fragments leave.
fn first_token(tokens: TokenStream) -> Option<TokenTree> {
    match tokens.into_iter().next()? {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            first_token(group.stream())
        }
        token => Some(token),
    }
}
