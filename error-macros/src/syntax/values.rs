//! The values of keys, read with the messages of this project.

use proc_macro2::Span;
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::{Error, Expr, Ident, Lit, Path};

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
    /// What the value must be, for a message.
    const EXPECTED: &str;

    /// The value, or nothing where it is something else.
    fn read(value: &Expr) -> Option<Self>;
}

impl Value for String {
    const EXPECTED: &str = keys::TEXT;

    fn read(value: &Expr) -> Option<Self> {
        match literal(value)? {
            Lit::Str(text) if text.suffix().is_empty() => Some(text.value()),
            _ => None,
        }
    }
}

impl Value for u32 {
    const EXPECTED: &str = keys::NUMBER;

    fn read(value: &Expr) -> Option<Self> {
        match literal(value)? {
            Lit::Int(number) if number.suffix().is_empty() => number.base10_parse().ok(),
            _ => None,
        }
    }
}

impl Value for bool {
    const EXPECTED: &str = "`true` or `false`";

    fn read(value: &Expr) -> Option<Self> {
        match literal(value)? {
            Lit::Bool(bool) => Some(bool.value),
            _ => None,
        }
    }
}

impl Value for Ident {
    const EXPECTED: &str = keys::NAME;

    fn read(value: &Expr) -> Option<Self> {
        let Expr::Path(path) = ungrouped(value) else {
            return None;
        };
        // `Self`, `crate` and the like are paths, but no names.
        let name = path.path.get_ident()?;
        syn::parse2(name.to_token_stream()).ok()
    }
}

impl Value for Path {
    const EXPECTED: &str = "a path";

    fn read(value: &Expr) -> Option<Self> {
        match ungrouped(value) {
            Expr::Path(path) if path.qself.is_none() && has_no_arguments(&path.path) => {
                Some(path.path.clone())
            }
            _ => None,
        }
    }
}

/// The name of a category: a string, or the identifier that declares it in
/// `categories(…)`.
#[derive(Debug, Clone)]
pub(crate) struct CategoryName(pub(crate) String);

impl Value for CategoryName {
    const EXPECTED: &str = keys::TEXT;

    fn read(value: &Expr) -> Option<Self> {
        String::read(value)
            .or_else(|| Ident::read(value).map(|name| name.unraw().to_string()))
            .map(Self)
    }
}

/// An HTTP status that says that something went wrong (RFC 9110, sections 15.5
/// and 15.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Status(pub(crate) u16);

impl Value for Status {
    const EXPECTED: &str = keys::STATUS;

    fn read(value: &Expr) -> Option<Self> {
        u32::read(value).and_then(Self::of)
    }
}

impl Status {
    /// A number that is one.
    pub(super) fn of(number: u32) -> Option<Self> {
        let status = u16::try_from(number).ok()?;
        (400..=599).contains(&status).then_some(Self(status))
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

/// What is wrong with a value.
pub(super) fn unexpected<T: Value>(key: &str, found: &Expr) -> Error {
    let expected = T::EXPECTED;
    let text = written(ungrouped(found));
    Error::new_spanned(found, format!("`{key}` must be {expected}, found `{text}`"))
}

#[cfg(test)]
mod tests {
    use syn::{Ident, Path};

    use super::{CategoryName, Status, Value};

    /// Whether a value can be read as a type.
    fn is<T: Value>(value: &str) -> bool {
        syn::parse_str(value).is_ok_and(|value| T::read(&value).is_some())
    }

    #[test]
    fn a_value_is_of_its_type() {
        assert!(is::<u32>("0x06") && is::<u32>("4294967295"));
        assert!(!is::<u32>("1u32") && !is::<u32>("4294967296") && !is::<u32>("1.0"));
        assert!(is::<Status>("400") && is::<Status>("599"));
        assert!(!is::<Status>("399") && !is::<Status>("600") && !is::<Status>("404u16"));
        assert!(is::<String>("\"text\"") && !is::<String>("\"text\"end") && !is::<String>("'t'"));
        assert!(is::<bool>("false") && !is::<bool>("no"));
        assert!(is::<Ident>("r#Kind") && !is::<Ident>("Self") && !is::<Ident>("a::Kind"));
        assert!(is::<CategoryName>("Api") && is::<CategoryName>("\"Api\""));
        assert!(!is::<CategoryName>("5"));
    }

    #[test]
    fn a_path_leads_to_a_crate() {
        assert!(is::<Path>("faultcode") && is::<Path>("::outer::faultcode"));
        assert!(!is::<Path>("outer::<u8>::faultcode") && !is::<Path>("<u8 as Of>::faultcode"));
        assert!(!is::<Path>("\"faultcode\""));
    }
}
