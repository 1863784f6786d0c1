//! From a variant's syntax to its row, or to what it holds.

use super::categories::Categories;
use super::message::Text;
use super::template::{self, Template};
use super::{Body, Flags, Row, Variant, public};
use crate::check::check_contradictions;
use crate::errors::Errors;
use crate::syntax::{Message, Spanned, TypeKeys, VariantSyntax, check_text};
use crate::tokens::holds_behind_pointer;

/// Builds the variants of one type.
pub(super) struct Builder<'d, 't> {
    pub(super) ident: &'d syn::Ident,
    pub(super) template: Option<&'d Template>,
    pub(super) keys: &'d TypeKeys,
    /// Whether a missing category is reported at the variant: where no variant
    /// has one, it was reported at the type.
    pub(super) reports_missing_category: bool,
    pub(super) categories: &'d mut Categories<'t>,
}

impl Builder<'_, '_> {
    pub(super) fn variant(&mut self, variant: &VariantSyntax, errors: &mut Errors) -> Variant {
        check_contradictions(&variant.keys, errors);
        let body = if is_transparent(variant) {
            transparent(self.ident, variant, errors)
        } else {
            self.row(variant, errors)
        };
        Variant {
            ident: variant.ident.clone(),
            body: body.unwrap_or(Body::Broken),
            doc: variant.doc.clone(),
            is_unit: variant.is_unit,
            repeated: variant.repeated.clone(),
        }
    }

    fn row(&mut self, variant: &VariantSyntax, errors: &mut Errors) -> Option<Body> {
        let keys = &variant.keys;
        let category = self.category(variant, errors);
        let text = text(variant, errors);
        let code = self.code(variant, category, errors);
        let category = category?;
        let text = text.unwrap_or_else(|| Text {
            text: self.categories.list[category].title().to_owned(),
            has_placeholders: false,
        });
        let code = code?;
        let type_keys = self.keys;
        let retryable = keys.retryable.as_ref().or(type_keys.retryable.as_ref());
        let status = keys.http.as_ref().or(type_keys.http.as_ref());
        Some(Body::Own(Row {
            name: plain_name(&variant.ident),
            code: code.value,
            code_span: code.span,
            category: u32::try_from(category).ok()?,
            status: status.map_or(500, |status| status.value),
            retryable: retryable.map(|retryable| retryable.value),
            message: text.text,
            flags: Flags {
                common: keys.common.is_some(),
                custom: keys.custom.is_some(),
                alias: keys.alias_of.is_some(),
                optional: keys.optional.is_some() || variant.has_cfg,
                internal: keys.internal.is_some() || type_keys.internal.is_some(),
                placeholders: text.has_placeholders,
            },
            fills_publicly: text.has_placeholders
                && public::fills_publicly(&variant.message, &variant.fields),
            public_fields: public::fields(&variant.fields),
        }))
    }

    fn category(&mut self, variant: &VariantSyntax, errors: &mut Errors) -> Option<usize> {
        if let Some(name) = &variant.keys.category {
            return self.categories.find(name, errors);
        }
        if self.categories.default.is_none()
            && !self.keys.may_have_category
            && self.reports_missing_category
            && !variant.keys.is_unclear
            && !variant.keys.gives("category")
        {
            errors.at(
                variant.ident.span(),
                format!(
                    "missing `category` on `{}`; add `#[code(category = {})]`",
                    variant.ident,
                    self.categories.example(),
                ),
            );
        }
        self.categories.default
    }

    /// The code as `n`, `id` or `alias_of` gives it.
    fn code(
        &self,
        variant: &VariantSyntax,
        category: Option<usize>,
        errors: &mut Errors,
    ) -> Option<Spanned<String>> {
        let keys = &variant.keys;
        if let Some(code) = keys.id.as_ref().or(keys.alias_of.as_ref()) {
            let checked = template::check_code(&code.value);
            return match checked {
                Ok(()) => Some(code.clone()),
                Err(message) => {
                    errors.at(code.span, message);
                    None
                }
            };
        }
        let Some(n) = &keys.n else {
            let is_given = ["n", "id", "alias_of"].iter().any(|key| keys.gives(key));
            if !is_given && !keys.is_unclear {
                report_missing_code(variant, errors);
            }
            return None;
        };
        let category = &self.categories.list[category?];
        if category.is_broken {
            return None;
        }
        match self.template?.render(n.value, category) {
            Ok(code) => Some(Spanned {
                value: code,
                span: n.span,
            }),
            Err(message) => {
                errors.at(n.span, message);
                None
            }
        }
    }
}

fn report_missing_code(variant: &VariantSyntax, errors: &mut Errors) {
    let name = &variant.ident;
    let hint = match (&variant.message, variant.keys.given.first()) {
        (Message::Transparent, Some(key)) => {
            format!(", or drop `{}` to take the code of what it holds", key.name)
        }
        _ => String::new(),
    };
    errors.at(
        name.span(),
        format!("missing `n` on `{name}`; add `#[code(n = …)]`{hint}"),
    );
}

/// A variant is transparent where it says so, or where thiserror says so and it
/// has no code of its own.
pub(super) fn is_transparent(variant: &VariantSyntax) -> bool {
    let keys = &variant.keys;
    keys.gives("transparent")
        || (matches!(variant.message, Message::Transparent)
            && !keys.is_unclear
            && keys.given.iter().all(|key| key.name == "optional"))
}

fn transparent(this: &syn::Ident, variant: &VariantSyntax, errors: &mut Errors) -> Option<Body> {
    for field in &variant.fields {
        if let Some(public) = field.public {
            errors.at(
                public,
                "`public` is not valid in a transparent variant: what it holds decides",
            );
        }
    }
    let held = match variant.fields.as_slice() {
        [only] => Some(only),
        fields => {
            let mut sources = fields.iter().filter(|field| field.is_source);
            sources.next().filter(|_| sources.next().is_none())
        }
    };
    let Some(held) = held else {
        let name = &variant.ident;
        errors.at(
            name.span(),
            format!(
                "transparent `{name}` must have one field, or one marked `#[from]` or `#[source]`"
            ),
        );
        return None;
    };
    Some(Body::Transparent {
        member: held.member.clone(),
        is_alone: variant.fields.len() == 1 && matches!(held.member, syn::Member::Unnamed(_)),
        is_self: holds_behind_pointer(&held.ty, this),
        ty: held.ty.clone(),
    })
}

/// The text of `#[error("…")]` or of `message = "…"`.
fn text(variant: &VariantSyntax, errors: &mut Errors) -> Option<Text> {
    if let Message::Literal { text, span, .. } = &variant.message {
        if let Some(message) = &variant.keys.message {
            errors.at(
                message.span,
                "`message` is only valid where there is no `#[error(\"…\")]` text",
            );
        }
        check_text("the message", text, *span, errors);
        return Some(Text::of_format(text));
    }
    let message = variant.keys.message.as_ref()?;
    check_text("`message`", &message.value, message.span, errors);
    Some(Text {
        text: message.value.clone(),
        has_placeholders: false,
    })
}

/// `type` of `r#type`.
pub(super) fn plain_name(ident: &syn::Ident) -> String {
    syn::ext::IdentExt::unraw(ident).to_string()
}

/// An alias says of status and retryable what the code's owner says, where it
/// says nothing itself.
pub(super) fn inherit_aliases(
    variants: &mut [Variant],
    syntax: &[VariantSyntax],
    errors: &mut Errors,
) {
    let owners: Vec<_> = variants
        .iter()
        .filter_map(|variant| match &variant.body {
            Body::Own(row) if !row.flags.alias => {
                Some((row.code.clone(), row.status, row.retryable))
            }
            _ => None,
        })
        .collect();
    for (variant, syntax) in variants.iter_mut().zip(syntax) {
        let Body::Own(row) = &mut variant.body else {
            continue;
        };
        if !row.flags.alias {
            continue;
        }
        let Some((_, status, retryable)) = owners.iter().find(|(code, ..)| *code == row.code)
        else {
            continue;
        };
        match &syntax.keys.http {
            Some(http) if http.value != *status => errors.at(
                http.span,
                format!(
                    "`{}` has `http = {status}`; an alias means the same",
                    row.code
                ),
            ),
            _ => row.status = *status,
        }
        match &syntax.keys.retryable {
            Some(said) if Some(said.value) != *retryable => errors.at(
                said.span,
                format!(
                    "`{}` says otherwise of `retryable`; an alias means the same",
                    row.code
                ),
            ),
            _ => row.retryable = *retryable,
        }
    }
}
