//! The values of keys, read with the messages of this project.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned as _;
use syn::{Error, Expr, Ident, Lit, Path, Result};

use super::keys;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// A type that a key's value is read as.
pub(super) trait Value: Sized {
    fn read(key: &str, value: &Expr) -> Result<Self>;
}

impl Value for String {
    fn read(key: &str, value: &Expr) -> Result<Self> {
        match literal(value) {
            Some(Lit::Str(text)) => Ok(text.value()),
            _ => Err(expected(key, keys::TEXT, value)),
        }
    }
}

impl Value for u32 {
    fn read(key: &str, value: &Expr) -> Result<Self> {
        match literal(value) {
            Some(Lit::Int(number)) => number
                .base10_parse()
                .map_err(|_| expected(key, keys::NUMBER, value)),
            _ => Err(expected(key, keys::NUMBER, value)),
        }
    }
}

impl Value for bool {
    fn read(key: &str, value: &Expr) -> Result<Self> {
        match literal(value) {
            Some(Lit::Bool(bool)) => Ok(bool.value),
            _ => Err(expected(key, "`true` or `false`", value)),
        }
    }
}

impl Value for Ident {
    fn read(key: &str, value: &Expr) -> Result<Self> {
        match ungrouped(value) {
            Expr::Path(path) => path.path.get_ident().cloned(),
            _ => None,
        }
        .ok_or_else(|| expected(key, keys::NAME, value))
    }
}

impl Value for Path {
    fn read(key: &str, value: &Expr) -> Result<Self> {
        match ungrouped(value) {
            Expr::Path(path) if path.qself.is_none() => Ok(path.path.clone()),
            _ => Err(expected(key, "a path", value)),
        }
    }
}

/// The name of a category: a string, or the identifier that declares it in
/// `categories(…)`.
#[derive(Debug, Clone)]
pub(crate) struct CategoryName(pub(crate) String);

impl Value for CategoryName {
    fn read(key: &str, value: &Expr) -> Result<Self> {
        Ident::read(key, value)
            .map(|name| name.to_string())
            .or_else(|_| String::read(key, value))
            .map(Self)
    }
}

/// An HTTP status that says that something went wrong (RFC 9110, sections 15.5
/// and 15.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Status(pub(crate) u16);

impl Value for Status {
    fn read(key: &str, value: &Expr) -> Result<Self> {
        let status = "a status from 400 to 599";
        match literal(value) {
            Some(Lit::Int(number)) => match number.base10_parse() {
                Ok(number @ 400..=599) => Ok(Self(number)),
                _ => Err(expected(key, status, value)),
            },
            _ => Err(expected(key, status, value)),
        }
    }
}

fn literal(value: &Expr) -> Option<&Lit> {
    match ungrouped(value) {
        Expr::Lit(literal) => Some(&literal.lit),
        _ => None,
    }
}

/// A value that came through a `macro_rules!` fragment stands in a group that
/// nobody wrote.
fn ungrouped(value: &Expr) -> &Expr {
    match value {
        Expr::Group(group) => ungrouped(&group.expr),
        value => value,
    }
}

fn expected(key: &str, expected: &str, found: &Expr) -> Error {
    let found_text = ungrouped(found).to_token_stream();
    Error::new(
        found.span(),
        format!("`{key}` must be {expected}, found `{found_text}`"),
    )
}
