//! What `#[error(…)]` says: the attribute of `thiserror`, which we only read.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::{Attribute, Lit, Meta};

/// What `#[error(…)]` makes of a variant's text.
#[derive(Debug, Default)]
pub(crate) enum Message {
    /// There is no such attribute.
    #[default]
    Absent,
    /// `#[error("…")]`, with the arguments behind the text.
    Literal {
        text: String,
        span: Span,
        arguments: Vec<Argument>,
    },
    /// `#[error(transparent)]`
    Transparent,
    /// Another form, such as `#[error(fmt = path)]`, without a text to read.
    Computed,
}

/// An argument of a format string.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Argument {
    /// `name = …`
    pub(crate) name: Option<String>,
    /// The field, where the value is one and nothing more: `.field`.
    pub(crate) field: Option<String>,
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
                        arguments: arguments(list.tokens.clone()),
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

/// What stands behind the text, cut at its commas.
fn arguments(tokens: TokenStream) -> Vec<Argument> {
    let mut cuts = vec![Vec::new()];
    // The first token is the text, the second its comma.
    for token in tokens.into_iter().skip(2) {
        match (&token, cuts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => cuts.push(Vec::new()),
            (_, Some(last)) => last.push(token),
            (_, None) => {}
        }
    }
    // A comma may stand at the end.
    cuts.pop_if(|last| last.is_empty());
    cuts.iter().map(|cut| argument(cut)).collect()
}

fn argument(tokens: &[TokenTree]) -> Argument {
    let is = |token: &TokenTree, punct: char| matches!(token, TokenTree::Punct(found) if found.as_char() == punct);
    let (name, value) = match tokens {
        [TokenTree::Ident(name), equals, value @ ..] if is(equals, '=') => {
            (Some(name.unraw().to_string()), value)
        }
        value => (None, value),
    };
    let field = match value {
        [dot, TokenTree::Ident(field)] if is(dot, '.') => Some(field.unraw().to_string()),
        [dot, TokenTree::Literal(index)] if is(dot, '.') => {
            // Of `.0.1` the literal is `0.1`.
            let index = index.to_string();
            index
                .bytes()
                .all(|byte| byte.is_ascii_digit())
                .then_some(index)
        }
        _ => None,
    };
    Argument { name, field }
}
