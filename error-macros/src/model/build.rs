//! From syntax to meaning: defaults are filled in, codes are written.

use syn::{GenericParam, parse_quote};

use super::categories::Categories;
use super::message::Text;
use super::template::{self, Template};
use super::{Body, Flags, Model, Row, Variant, layout};
use crate::check::check_contradictions;
use crate::errors::Errors;
use crate::syntax::{
    Declaration, FieldSyntax, Message, Spanned, TypeKeys, VariantSyntax, check_text,
};
use crate::tokens::mentions;

impl Model {
    pub(crate) fn build(declaration: Declaration, errors: &mut Errors) -> Self {
        let keys = &declaration.keys;
        check_type_texts(keys, errors);
        let template = read_template(keys, errors);
        let layout = keys.display.as_ref().and_then(|display| {
            layout::parse(&display.value)
                .map_err(|wrong| report_all(display.span, wrong, errors))
                .ok()
        });
        let mut categories = Categories::read(&declaration, template.as_ref(), errors);
        check_has_category(&declaration, &categories, errors);
        let mut builder = Builder {
            template: template.as_ref(),
            keys,
            reports_missing_category: declaration
                .variants
                .iter()
                .any(|variant| variant.keys.gives("category")),
            categories: &mut categories,
        };
        let mut variants: Vec<_> = declaration
            .variants
            .iter()
            .map(|variant| builder.variant(variant, errors))
            .collect();
        inherit_aliases(&mut variants, &declaration.variants);
        let is_struct = declaration.is_struct();
        let has_own_category = categories.default.is_some();
        let keys = declaration.keys;
        let mut model = Self {
            is_struct,
            ident: declaration.ident,
            visibility: declaration.visibility,
            generics: declaration.generics,
            is_non_exhaustive: declaration.is_non_exhaustive,
            krate: keys.krate.unwrap_or_else(|| parse_quote!(::faultcode)),
            title: keys
                .title
                .filter(|_| keys.root.is_some() || !has_own_category)
                .map(|title| title.value),
            fallback: keys.fallback.as_ref().map(|code| code.value.clone()),
            is_root: keys.root.is_some(),
            kind: keys.kind.as_ref().map(|kind| kind.value.clone()),
            layout,
            uses_format: declaration
                .variants
                .iter()
                .any(|variant| variant.keys.n.is_some()),
            format: template.as_ref().map_or("", Template::source).to_owned(),
            categories: categories.list,
            variants,
            is_open: false,
        };
        model.is_open = model.depends_on_parameters();
        check_fallback(keys.fallback.as_ref(), model.is_root, errors);
        if let Some(root) = keys.root {
            check_closed(&model, "root", root, errors);
        }
        if let Some(kind) = &keys.kind {
            check_closed(&model, "kind", kind.span, errors);
            if kind.value == model.ident {
                errors.at(
                    kind.span,
                    format!(
                        "`kind` must differ from `{}`, the error's own name",
                        model.ident
                    ),
                );
            }
        }
        model
    }

    fn depends_on_parameters(&self) -> bool {
        let parameters: Vec<_> = self
            .generics
            .params
            .iter()
            .filter_map(|parameter| match parameter {
                GenericParam::Type(parameter) => Some(&parameter.ident),
                GenericParam::Const(parameter) => Some(&parameter.ident),
                GenericParam::Lifetime(_) => None,
            })
            .collect();
        // `Self` stands for the parameters, too.
        let this = syn::Ident::new("Self", self.ident.span());
        !parameters.is_empty()
            && self.children().any(|ty| {
                mentions(ty, &this) || parameters.iter().any(|parameter| mentions(ty, parameter))
            })
    }
}

struct Builder<'d> {
    template: Option<&'d Template>,
    keys: &'d TypeKeys,
    /// Whether a missing category is reported at the variant: where no variant
    /// has one, it was reported at the type.
    reports_missing_category: bool,
    categories: &'d mut Categories,
}

impl Builder<'_> {
    fn variant(&mut self, variant: &VariantSyntax, errors: &mut Errors) -> Variant {
        let is_fine = check_contradictions(&variant.keys, errors);
        let body = if is_transparent(variant) {
            transparent(variant, errors)
        } else {
            self.row(variant, errors)
        };
        Variant {
            ident: variant.ident.clone(),
            body: body.filter(|_| is_fine).unwrap_or(Body::Broken),
            doc: variant.doc.clone(),
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
            category,
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
            public_fields: public_fields(&variant.fields),
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
                    "missing `category` on `{}`; add `#[code(category = \"…\")]`",
                    variant.ident
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
                let name = &variant.ident;
                errors.at(
                    name.span(),
                    format!("missing `n` on `{name}`; add `#[code(n = …)]`"),
                );
            }
            return None;
        };
        let category = &self.categories.list[category?];
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

/// A variant is transparent where it says so, or where thiserror says so and it
/// has no code of its own.
fn is_transparent(variant: &VariantSyntax) -> bool {
    let keys = &variant.keys;
    keys.transparent.is_some()
        || (matches!(variant.message, Message::Transparent)
            && !keys.is_unclear
            && keys.given.iter().all(|key| key == "optional"))
}

fn transparent(variant: &VariantSyntax, errors: &mut Errors) -> Option<Body> {
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
        ty: held.ty.clone(),
    })
}

/// The text of `#[error("…")]` or of `message = "…"`.
fn text(variant: &VariantSyntax, errors: &mut Errors) -> Option<Text> {
    if let Message::Literal { text, span } = &variant.message {
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

fn public_fields(fields: &[FieldSyntax]) -> Vec<String> {
    fields
        .iter()
        .filter(|field| field.public.is_some())
        .map(|field| match &field.member {
            syn::Member::Named(ident) => plain_name(ident),
            syn::Member::Unnamed(index) => index.index.to_string(),
        })
        .collect()
}

/// `type` of `r#type`.
fn plain_name(ident: &syn::Ident) -> String {
    syn::ext::IdentExt::unraw(ident).to_string()
}

/// An alias says of status and retryable what the code's owner says, where it
/// says nothing itself.
fn inherit_aliases(variants: &mut [Variant], syntax: &[VariantSyntax]) {
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
        if syntax.keys.http.is_none() {
            row.status = *status;
        }
        if syntax.keys.retryable.is_none() {
            row.retryable = *retryable;
        }
    }
}

fn check_type_texts(keys: &TypeKeys, errors: &mut Errors) {
    let texts = [
        ("`title`", &keys.title),
        ("`format`", &keys.format),
        ("`display`", &keys.display),
        ("`fallback`", &keys.fallback),
    ];
    for (noun, text) in texts {
        if let Some(text) = text {
            check_text(noun, &text.value, text.span, errors);
        }
    }
}

/// The template, or nothing where it is wrong.
fn read_template(keys: &TypeKeys, errors: &mut Errors) -> Option<Template> {
    let Some(format) = &keys.format else {
        return Template::parse(template::DEFAULT).ok();
    };
    if format.value.trim().is_empty() {
        return None;
    }
    Template::parse(&format.value)
        .map_err(|wrong| report_all(format.span, wrong, errors))
        .ok()
}

fn report_all(span: proc_macro2::Span, messages: Vec<String>, errors: &mut Errors) {
    for message in messages {
        errors.at(span, message);
    }
}

/// Where no variant names a category and some need one, the type lacks it.
fn check_has_category(declaration: &Declaration, categories: &Categories, errors: &mut Errors) {
    let needs_one = declaration
        .variants
        .iter()
        .any(|variant| !is_transparent(variant));
    let has_one = categories.default.is_some()
        || declaration.keys.may_have_category
        || declaration
            .variants
            .iter()
            .any(|variant| variant.keys.gives("category") || variant.keys.is_unclear);
    if needs_one && !has_one {
        let name = &declaration.ident;
        errors.at(
            name.span(),
            format!("missing `category` on `{name}`; add `#[code(category = \"…\")]`"),
        );
    }
}

fn check_fallback(fallback: Option<&Spanned<String>>, is_root: bool, errors: &mut Errors) {
    if let Some(fallback) = fallback
        && !is_root
    {
        errors.at(fallback.span, "`fallback` needs `root` beside it");
    }
}

/// What is computed at compile time cannot depend on a type that is only known
/// where the error is used.
fn check_closed(model: &Model, key: &str, span: proc_macro2::Span, errors: &mut Errors) {
    if model.is_open {
        let name = &model.ident;
        errors.at(
            span,
            format!(
                "`{key}` is not possible on `{name}`: what it holds depends on its type parameters"
            ),
        );
    }
}
