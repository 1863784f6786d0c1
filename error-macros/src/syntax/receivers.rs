//! What darling fills in: one receiver for each place of `#[code(…)]`.
//!
//! Nothing but syntax, and the only file that knows darling's traits. Keys have
//! been checked before (`attribute.rs`), values word their own mistakes
//! (`values.rs`).

use darling::FromMeta;
use darling::ast::NestedMeta;
use proc_macro2::Span;
use syn::spanned::Spanned as _;
use syn::{Ident, Meta, Path};

use super::attribute::{self, Given, Item, Items};
use super::cut::cut;
use super::keys::{Key, Place};
use super::outer::Attribute;
use super::values::{CategoryName, Spanned, Status, Value, unexpected};
use crate::errors::Errors;
use crate::tokens::written;

#[derive(FromMeta, Default)]
#[darling(default, allow_unknown_fields)]
struct TypeReceiver {
    category: Option<Read<CategoryName>>,
    categories: Option<Read<Categories>>,
    title: Option<Read<String>>,
    format: Option<Read<String>>,
    display: Option<Read<String>>,
    http: Option<Read<Status>>,
    retryable: Option<Read<Switch>>,
    internal: Option<Read<Flag>>,
    kind: Option<Read<Ident>>,
    root: Option<Read<Flag>>,
    contract: Option<Read<String>>,
    fallback: Option<Read<String>>,
    #[darling(rename = "crate")]
    krate: Option<Read<Path>>,
}

#[derive(FromMeta, Default)]
#[darling(default, allow_unknown_fields)]
struct VariantReceiver {
    category: Option<Read<CategoryName>>,
    n: Option<Read<u32>>,
    id: Option<Read<String>>,
    http: Option<Read<Status>>,
    retryable: Option<Read<Switch>>,
    message: Option<Read<String>>,
    common: Option<Read<Flag>>,
    custom: Option<Read<Flag>>,
    alias_of: Option<Read<String>>,
    optional: Option<Read<Flag>>,
    internal: Option<Read<Flag>>,
}

#[derive(FromMeta, Default)]
#[darling(default, allow_unknown_fields)]
struct CategoryReceiver {
    n: Option<Read<u32>>,
    name: Option<Read<String>>,
    title: Option<Read<String>>,
    description: Option<Read<String>>,
}

/// The keys on an enum or a struct.
#[derive(Default)]
pub(crate) struct TypeKeys {
    pub(crate) category: Option<Spanned<String>>,
    pub(crate) categories: CategoryList,
    pub(crate) title: Option<Spanned<String>>,
    pub(crate) format: Option<Spanned<String>>,
    pub(crate) display: Option<Spanned<String>>,
    pub(crate) http: Option<Spanned<u16>>,
    pub(crate) retryable: Option<Spanned<bool>>,
    pub(crate) internal: Option<Span>,
    pub(crate) kind: Option<Spanned<Ident>>,
    pub(crate) root: Option<Span>,
    pub(crate) contract: Option<Spanned<String>>,
    pub(crate) fallback: Option<Spanned<String>>,
    pub(crate) krate: Option<Path>,
    /// Whether a category was given, right or wrong, or may be meant.
    pub(crate) may_have_category: bool,
}

/// The keys on a variant or a struct, with the spans of the keys themselves.
#[derive(Default)]
pub(crate) struct VariantKeys {
    pub(crate) category: Option<Spanned<String>>,
    pub(crate) n: Option<Spanned<u32>>,
    pub(crate) id: Option<Spanned<String>>,
    pub(crate) http: Option<Spanned<u16>>,
    pub(crate) retryable: Option<Spanned<bool>>,
    pub(crate) message: Option<Spanned<String>>,
    pub(crate) common: Option<Span>,
    pub(crate) custom: Option<Span>,
    pub(crate) alias_of: Option<Spanned<String>>,
    pub(crate) optional: Option<Span>,
    pub(crate) internal: Option<Span>,
    /// The keys that were given, right or wrong, in order.
    pub(crate) given: Vec<Given>,
    /// Whether a key may be meant that could not be read.
    pub(crate) is_unclear: bool,
}

impl VariantKeys {
    /// Whether a key was given, right or wrong.
    pub(crate) fn gives(&self, key: &str) -> bool {
        self.given.iter().any(|given| given.name == key)
    }

    /// Notes that a key was given.
    pub(super) fn give(&mut self, name: &str, span: Span) {
        let name = name.to_owned();
        self.given.push(Given { name, span });
    }
}

/// `categories(…)`
#[derive(Default)]
pub(crate) struct CategoryList {
    pub(crate) list: Vec<CategoryKeys>,
    /// Whether one may be missing because it could not be read.
    pub(crate) is_unclear: bool,
}

/// A category in `categories(…)`.
pub(crate) struct CategoryKeys {
    pub(crate) ident: Ident,
    pub(crate) n: Option<Spanned<u32>>,
    pub(crate) name: Option<Spanned<String>>,
    pub(crate) title: Option<Spanned<String>>,
    pub(crate) description: Option<Spanned<String>>,
}

/// Reads the attributes of a type; of a struct both as type and as variant.
pub(super) fn type_keys(
    attributes: &[Attribute],
    place: Place,
    errors: &mut Errors,
) -> (TypeKeys, VariantKeys) {
    let mut items = attribute::read(attributes, place, errors);
    let mut as_variant = VariantKeys::default();
    if place == Place::Struct {
        // What a struct says in its role as a variant is read once, there.
        let (own, of_variant) = items
            .good
            .into_iter()
            .partition(|item| !item.is_valid_on(Place::Variant));
        items.good = of_variant;
        items
            .given
            .retain(|key| Key::named(&key.name).is_none_or(|key| key.is_valid_on(Place::Variant)));
        as_variant = variant_from(&items, errors);
        items.good = own;
    }
    let Ok(read) = TypeReceiver::from_list(&metas(&items.good, errors)) else {
        return (TypeKeys::default(), as_variant);
    };
    let keys = TypeKeys {
        category: value(read.category, errors).map(|name| name.map(|name| name.0)),
        categories: value(read.categories, errors)
            .map(|list| categories(&list, errors))
            .unwrap_or_default(),
        title: value(read.title, errors),
        format: value(read.format, errors),
        display: value(read.display, errors),
        http: value(read.http, errors).map(|status| status.map(|status| status.0)),
        retryable: value(read.retryable, errors).map(|switch| switch.map(|switch| switch.0)),
        internal: value(read.internal, errors).map(|flag| flag.span),
        kind: value(read.kind, errors),
        root: value(read.root, errors).map(|flag| flag.span),
        contract: value(read.contract, errors),
        fallback: value(read.fallback, errors),
        krate: value(read.krate, errors).map(|path| path.value),
        may_have_category: items.is_unclear || items.given.iter().any(|key| key.name == "category"),
    };
    (keys, as_variant)
}

/// Reads the attributes of a variant.
pub(super) fn variant_keys(attributes: &[Attribute], errors: &mut Errors) -> VariantKeys {
    let items = attribute::read(attributes, Place::Variant, errors);
    variant_from(&items, errors)
}

/// Reads the attributes of a field: where `public` stands.
pub(super) fn field_public(attributes: &[Attribute], errors: &mut Errors) -> Option<Span> {
    attribute::read(attributes, Place::Field, errors)
        .good
        .first()
        .map(|item| item.key.span())
}

fn variant_from(items: &Items, errors: &mut Errors) -> VariantKeys {
    let Ok(read) = VariantReceiver::from_list(&metas(&items.good, errors)) else {
        return VariantKeys::default();
    };
    VariantKeys {
        category: value(read.category, errors).map(|name| name.map(|name| name.0)),
        n: value(read.n, errors),
        id: value(read.id, errors),
        http: value(read.http, errors).map(|status| status.map(|status| status.0)),
        retryable: value(read.retryable, errors).map(|switch| switch.map(|switch| switch.0)),
        message: value(read.message, errors),
        common: value(read.common, errors).map(|flag| flag.span),
        custom: value(read.custom, errors).map(|flag| flag.span),
        alias_of: value(read.alias_of, errors),
        optional: value(read.optional, errors).map(|flag| flag.span),
        internal: value(read.internal, errors).map(|flag| flag.span),
        given: items.given.clone(),
        is_unclear: items.is_unclear,
    }
}

fn categories(list: &Spanned<Categories>, errors: &mut Errors) -> CategoryList {
    let slips_before = errors.len();
    let items = cut(None, list.value.0.clone(), errors);
    if items.is_empty() && errors.len() == slips_before {
        errors.at(
            list.span,
            "empty `categories`; name one, as in `categories(Database(n = 1))`",
        );
    }
    let list = attribute::without_duplicates("category", items, errors)
        .into_iter()
        .filter_map(|item| category(item, errors))
        .collect();
    CategoryList {
        list,
        is_unclear: errors.len() > slips_before,
    }
}

fn category(item: Item, errors: &mut Errors) -> Option<CategoryKeys> {
    let metas = match item.form {
        attribute::ItemForm::Word => Vec::new(),
        attribute::ItemForm::List(list) => {
            let items = attribute::read_list(list, Place::Category, errors);
            metas(&items, errors)
        }
        attribute::ItemForm::Value(tokens) => {
            let name = &item.key;
            errors.at(
                tokens.span(),
                format!("expected `{name}` or `{name}(name = …, title = …)`"),
            );
            return None;
        }
    };
    let read = CategoryReceiver::from_list(&metas).ok()?;
    Some(CategoryKeys {
        ident: item.key,
        n: value(read.n, errors),
        name: value(read.name, errors),
        title: value(read.title, errors),
        description: value(read.description, errors),
    })
}

/// The items as darling takes them; a value that is no expression is reported.
fn metas(items: &[Item], errors: &mut Errors) -> Vec<NestedMeta> {
    items
        .iter()
        .filter_map(|item| match item.to_meta() {
            Ok(meta) => Some(NestedMeta::Meta(meta)),
            Err(_) => {
                errors.push(item.unreadable());
                None
            }
        })
        .collect()
}

fn value<T>(read: Option<Read<T>>, errors: &mut Errors) -> Option<Spanned<T>> {
    errors.take(read?.0)
}

/// A value as it was read, right or wrong: darling goes on either way.
struct Read<T>(syn::Result<Spanned<T>>);

impl<T: FromItem> FromMeta for Read<T> {
    fn from_meta(meta: &Meta) -> darling::Result<Self> {
        Ok(Self(T::from_item(meta)))
    }
}

/// A type that an item is read as: its value, or the item as a whole.
trait FromItem: Sized {
    fn from_item(meta: &Meta) -> syn::Result<Spanned<Self>>;
}

/// The key of an item, for a message.
fn key(meta: &Meta) -> String {
    written(meta.path())
}

impl<T: Value> FromItem for T {
    fn from_item(meta: &Meta) -> syn::Result<Spanned<Self>> {
        let Meta::NameValue(pair) = meta else {
            return Err(syn::Error::new(
                meta.span(),
                format!("expected `{} = …`", key(meta)),
            ));
        };
        let Some(value) = T::read(&pair.value) else {
            return Err(unexpected::<T>(&key(meta), &pair.value));
        };
        Ok(Spanned {
            value,
            span: pair.value.span(),
        })
    }
}

/// `key`
struct Flag;

impl FromItem for Flag {
    fn from_item(meta: &Meta) -> syn::Result<Spanned<Self>> {
        Ok(Spanned {
            value: Self,
            span: meta.path().span(),
        })
    }
}

/// `key` or `key = true` or `key = false`
struct Switch(bool);

impl FromItem for Switch {
    fn from_item(meta: &Meta) -> syn::Result<Spanned<Self>> {
        match meta {
            Meta::NameValue(_) => bool::from_item(meta).map(|bool| bool.map(Self)),
            _ => Ok(Spanned {
                value: Self(true),
                span: meta.path().span(),
            }),
        }
    }
}

/// The tokens in `categories(…)`.
struct Categories(proc_macro2::TokenStream);

impl FromItem for Categories {
    fn from_item(meta: &Meta) -> syn::Result<Spanned<Self>> {
        match meta {
            Meta::List(list) => Ok(Spanned {
                value: Self(list.tokens.clone()),
                span: meta.path().span(),
            }),
            _ => Err(syn::Error::new(
                meta.span(),
                format!("expected `{}(…)`", key(meta)),
            )),
        }
    }
}

impl<T> Spanned<T> {
    fn map<U>(self, f: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned {
            value: f(self.value),
            span: self.span,
        }
    }
}
