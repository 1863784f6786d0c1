//! The item under the derive, with its attributes read.

use proc_macro2::{Span, TokenStream};
use syn::spanned::Spanned as _;
use syn::{Data, Fields, Generics, Ident, Index, Member, Type, Visibility};

use super::item::{self, Item, Reading};
use super::keys::Place;
use super::outer::{Attribute, has};
use super::receivers::{self, TypeKeys, VariantKeys};
use super::text;
use super::thiserror::Message;
use crate::errors::Errors;

/// An enum or a struct as it was written.
pub(crate) struct Declaration {
    pub(crate) ident: Ident,
    pub(crate) visibility: Visibility,
    pub(crate) generics: Generics,
    pub(crate) shape: Shape,
    pub(crate) keys: TypeKeys,
    pub(crate) doc: String,
    pub(crate) is_non_exhaustive: bool,
    pub(crate) variants: Vec<VariantSyntax>,
}

/// What kind of item it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Enum,
    Struct,
}

/// A variant, or a struct in its role as its only one.
pub(crate) struct VariantSyntax {
    pub(crate) ident: Ident,
    pub(crate) keys: VariantKeys,
    pub(crate) message: Message,
    pub(crate) doc: String,
    pub(crate) fields: Vec<FieldSyntax>,
    /// `#[cfg(…)]` and `#[deprecated]`, which what is made of it repeats.
    pub(crate) repeated: Vec<Attribute>,
    pub(crate) has_cfg: bool,
    /// Whether it is a name alone.
    pub(crate) is_unit: bool,
}

pub(crate) struct FieldSyntax {
    pub(crate) member: Member,
    pub(crate) ty: Type,
    pub(crate) public: Option<Span>,
    /// Whether thiserror takes it as the source.
    pub(crate) is_source: bool,
}

impl Declaration {
    pub(crate) fn is_struct(&self) -> bool {
        self.shape == Shape::Struct
    }

    /// Reads an item; what is wrong with it where it is none.
    pub(crate) fn parse(
        input: TokenStream,
        reading: Reading,
        errors: &mut Errors,
    ) -> syn::Result<Self> {
        Item::parse(input, reading).map(|item| Self::read(item, errors))
    }

    fn read(item: Item, errors: &mut Errors) -> Self {
        let attributes = &item.attributes;
        let input = item.rest;
        let (shape, place) = match &input.data {
            Data::Enum(_) => (Shape::Enum, Place::Enum),
            Data::Struct(_) => (Shape::Struct, Place::Struct),
            Data::Union(union) => {
                errors.at(
                    union.union_token.span(),
                    "`ErrorCode` can be derived for an enum or a struct, not for a union",
                );
                (Shape::Struct, Place::Struct)
            }
        };
        let (keys, as_variant) = receivers::type_keys(attributes, place, errors);
        let doc = documentation(attributes, errors);
        let variants = match input.data {
            Data::Enum(_) => item
                .variants
                .into_iter()
                .map(|variant| match variant {
                    item::Variant::Plain(syntax) => *syntax,
                    item::Variant::Other(variant) => VariantSyntax::of(variant, errors),
                })
                .collect(),
            Data::Struct(data) => vec![VariantSyntax {
                keys: as_variant,
                doc: doc.clone(),
                ..VariantSyntax::read(input.ident.clone(), attributes, data.fields, errors)
            }],
            Data::Union(_) => Vec::new(),
        };
        Self {
            ident: input.ident,
            visibility: input.vis,
            generics: input.generics,
            shape,
            keys,
            doc,
            is_non_exhaustive: has(attributes, "non_exhaustive"),
            variants,
        }
    }
}

impl VariantSyntax {
    fn of(variant: item::Parts, errors: &mut Errors) -> Self {
        let item::Parts {
            attributes,
            ident,
            fields,
        } = variant;
        let keys = receivers::variant_keys(&attributes, errors);
        let doc = documentation(&attributes, errors);
        Self {
            keys,
            doc,
            ..Self::read(ident, &attributes, fields, errors)
        }
    }

    /// Reads all but the keys and the documentation.
    fn read(ident: Ident, attributes: &[Attribute], fields: Fields, errors: &mut Errors) -> Self {
        Self {
            ident,
            keys: VariantKeys::default(),
            message: Message::read(attributes),
            doc: String::new(),
            is_unit: matches!(fields, Fields::Unit),
            fields: fields
                .into_iter()
                .enumerate()
                .map(|(position, field)| FieldSyntax::read(position, field, errors))
                .collect(),
            repeated: attributes
                .iter()
                .filter(|attribute| matches!(&*attribute.name, "cfg" | "deprecated"))
                .cloned()
                .collect(),
            has_cfg: has(attributes, "cfg"),
        }
    }
}

impl FieldSyntax {
    fn read(position: usize, field: syn::Field, errors: &mut Errors) -> Self {
        let attributes: Vec<_> = field.attrs.iter().map(Attribute::from).collect();
        let named_source = field.ident.as_ref().is_some_and(|ident| ident == "source");
        Self {
            public: receivers::field_public(&attributes, errors),
            is_source: named_source || has(&attributes, "from") || has(&attributes, "source"),
            member: match field.ident {
                Some(ident) => Member::Named(ident),
                None => Member::Unnamed(Index::from(position)),
            },
            ty: field.ty,
        }
    }
}

/// The doc comment, with the one space after `///` taken off its lines.
fn documentation(attributes: &[Attribute], errors: &mut Errors) -> String {
    let mut doc = String::new();
    for attribute in attributes {
        if attribute.name == "doc"
            && let Some((text, span)) = attribute.text()
        {
            text::check_lines("the documentation", &text, span, errors);
            push_doc(&mut doc, &text);
        }
    }
    doc.trim().to_owned()
}

/// Adds the lines of a comment, each without its margin.
pub(super) fn push_doc(doc: &mut String, comment: &str) {
    for (at, line) in comment.lines().enumerate() {
        if at > 0 {
            doc.push('\n');
        }
        doc.push_str(line.strip_prefix(' ').unwrap_or(line).trim_end());
    }
    doc.push('\n');
}
