//! What `#[error(…)]` says: the attribute of `thiserror`, which we only read.

use proc_macro2::{Delimiter, Span, TokenTree};
use syn::ext::IdentExt as _;

use super::outer::{Attribute, AttributeForm, string};

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
            .find(|attribute| attribute.name == "error")
        else {
            return Self::Absent;
        };
        let AttributeForm::List(list) = &attribute.form else {
            return Self::Computed;
        };
        let mut tokens = list.clone().into_iter();
        match tokens.next().and_then(shown) {
            Some(TokenTree::Ident(word)) if word == "transparent" => Self::Transparent,
            Some(TokenTree::Literal(literal)) => {
                let span = literal.span();
                match string(literal) {
                    Some(text) => Self::Literal {
                        text,
                        span,
                        arguments: arguments(tokens),
                    },
                    None => Self::Computed,
                }
            }
            _ => Self::Computed,
        }
    }
}

/// A token, looked for in the groups that `macro_rules!` fragments leave.
fn shown(token: TokenTree) -> Option<TokenTree> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            group.stream().into_iter().next().and_then(shown)
        }
        token => Some(token),
    }
}

/// What stands behind the text and its comma, cut at commas.
fn arguments(tokens: impl Iterator<Item = TokenTree>) -> Vec<Argument> {
    let mut cuts = vec![Vec::new()];
    for token in tokens.skip(1) {
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
