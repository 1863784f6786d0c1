//! The values of keys, read with the messages of this project.

use proc_macro2::Span;
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::{Error, Expr, Ident, Lit, Path, Result};

use super::keys;
use crate::tokens::written;

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
            Some(Lit::Str(text)) if text.suffix().is_empty() => Ok(text.value()),
            _ => Err(expected(key, keys::TEXT, value)),
        }
    }
}

impl Value for u32 {
    fn read(key: &str, value: &Expr) -> Result<Self> {
        match literal(value) {
            Some(Lit::Int(number)) if number.suffix().is_empty() => number
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
        // `Self`, `crate` and the like are paths, but no names.
        .filter(|name| syn::parse2::<Self>(name.to_token_stream()).is_ok())
        .ok_or_else(|| expected(key, keys::NAME, value))
    }
}

impl Value for Path {
    fn read(key: &str, value: &Expr) -> Result<Self> {
        match ungrouped(value) {
            Expr::Path(path) if path.qself.is_none() && has_no_arguments(&path.path) => {
                Ok(path.path.clone())
            }
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
            .map(|name| name.unraw().to_string())
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
        match literal(value) {
            Some(Lit::Int(number)) if number.suffix().is_empty() => number.base10_parse().ok(),
            _ => None,
        }
        .filter(|status| (400..=599).contains(status))
        .map(Self)
        .ok_or_else(|| expected(key, keys::STATUS, value))
    }
}

fn has_no_arguments(path: &Path) -> bool {
    path.segments
        .iter()
        .all(|segment| segment.arguments.is_none())
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
    let text = written(ungrouped(found));
    Error::new_spanned(found, format!("`{key}` must be {expected}, found `{text}`"))
}
