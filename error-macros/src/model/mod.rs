//! What a declaration means, with every default filled in.

mod build;
mod categories;
mod digits;
mod hash;
mod layout;
mod message;
mod public;
mod template;
mod variants;

use proc_macro2::Span;
use syn::{GenericParam, Generics, Ident, Member, Path, Visibility};

pub(crate) use hash::hash;
pub(crate) use layout::Piece;
pub(crate) use public::{PublicField, Step, Wire};

use crate::syntax::{Attribute, Spanned};

/// An enum or a struct with codes.
pub(crate) struct Model {
    pub(crate) ident: Ident,
    pub(crate) visibility: Visibility,
    pub(crate) generics: Generics,
    pub(crate) is_struct: bool,
    pub(crate) is_non_exhaustive: bool,
    pub(crate) krate: Path,
    pub(crate) title: Option<String>,
    pub(crate) fallback: Option<String>,
    /// The path of the document that the root is checked against.
    pub(crate) contract: Option<Spanned<String>>,
    pub(crate) is_root: bool,
    pub(crate) kind: Option<Ident>,
    pub(crate) layout: Option<Vec<Piece>>,
    /// The template of its codes.
    pub(crate) format: String,
    /// Whether a code was written by the template.
    pub(crate) uses_format: bool,
    pub(crate) categories: Vec<Category>,
    pub(crate) variants: Vec<Variant>,
    /// Whether what the transparent variants hold depends on type parameters.
    pub(crate) is_open: bool,
}

pub(crate) struct Category {
    /// How `categories(…)` calls it.
    pub(crate) ident: String,
    pub(crate) name: String,
    pub(crate) title: Option<String>,
    pub(crate) description: String,
    pub(crate) number: Option<u32>,
    pub(crate) span: Span,
    /// Whether codes of it cannot be written, which was reported.
    pub(crate) is_broken: bool,
}

pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) body: Body,
    pub(crate) doc: String,
    /// Whether it is a name alone.
    pub(crate) is_unit: bool,
    /// Attributes that what is made of the variant repeats.
    pub(crate) repeated: Vec<Attribute>,
}

#[allow(
    clippy::large_enum_variant,
    reason = "it is only where tests have each token know its place"
)]
pub(crate) enum Body {
    /// It has a code of its own.
    Own(Row),
    /// It has the code of what it holds.
    Transparent {
        member: Member,
        ty: syn::Type,
        /// Whether there is no other field, and this one has no name.
        is_alone: bool,
        /// Whether it holds a value of its own type, behind a pointer.
        is_self: bool,
    },
    /// Its declaration has a mistake, which is reported.
    Broken,
}

/// Everything that is declared about one code.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) code: String,
    /// Where the code is written: the value of `n`, `id` or `alias_of`.
    pub(crate) code_span: Span,
    /// The place of its category in the model's list.
    pub(crate) category: u32,
    pub(crate) status: u16,
    pub(crate) retryable: Option<bool>,
    pub(crate) message: String,
    pub(crate) flags: Flags,
    pub(crate) public_fields: Vec<PublicField>,
    /// Whether the message has placeholders, and each is a public field.
    pub(crate) fills_publicly: bool,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Flags {
    pub(crate) common: bool,
    pub(crate) custom: bool,
    pub(crate) alias: bool,
    pub(crate) optional: bool,
    pub(crate) internal: bool,
    pub(crate) placeholders: bool,
}

impl Model {
    pub(crate) fn rows(&self) -> impl Iterator<Item = (&Variant, &Row)> {
        self.variants
            .iter()
            .filter_map(|variant| match &variant.body {
                Body::Own(row) => Some((variant, row)),
                Body::Transparent { .. } | Body::Broken => None,
            })
    }

    /// Whether every variant, of which there are some, holds another type's codes.
    pub(crate) fn only_holds(&self) -> bool {
        !self.variants.is_empty() && self.variants.iter().all(Variant::holds)
    }

    /// Whether any variant holds another type's codes.
    pub(crate) fn holds(&self) -> bool {
        self.variants.iter().any(Variant::holds)
    }

    /// The parameters that are types or constants.
    pub(crate) fn parameters(&self) -> Vec<&Ident> {
        self.generics
            .params
            .iter()
            .filter_map(|parameter| match parameter {
                GenericParam::Type(parameter) => Some(&parameter.ident),
                GenericParam::Const(parameter) => Some(&parameter.ident),
                GenericParam::Lifetime(_) => None,
            })
            .collect()
    }

    pub(crate) fn children(&self) -> impl Iterator<Item = &syn::Type> {
        self.variants
            .iter()
            .filter_map(|variant| match &variant.body {
                // The own type is in its tree already.
                Body::Transparent {
                    ty, is_self: false, ..
                } => Some(ty),
                _ => None,
            })
    }
}

impl Variant {
    fn holds(&self) -> bool {
        matches!(self.body, Body::Transparent { .. })
    }

    /// Its public fields; a transparent variant has none of its own.
    pub(crate) fn public_fields(&self) -> &[PublicField] {
        match &self.body {
            Body::Own(row) => &row.public_fields,
            Body::Transparent { .. } | Body::Broken => &[],
        }
    }
}

impl Category {
    /// The title of its section.
    pub(crate) fn title(&self) -> &str {
        self.title.as_deref().unwrap_or(&self.name)
    }
}
