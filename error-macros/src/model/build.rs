//! From syntax to meaning: defaults are filled in, codes are written.

use syn::parse_quote;

use super::categories::Categories;
use super::template::{self, Template};
use super::variants::{Builder, inherit_aliases, is_transparent};
use super::{Body, Model, layout};
use crate::errors::Errors;
use crate::syntax::{Declaration, Spanned, TypeKeys, check_text};
use crate::tokens::mentions;

impl Model {
    pub(crate) fn build(declaration: Declaration, errors: &mut Errors) -> Self {
        let keys = &declaration.keys;
        check_type_texts(keys, errors);
        let uses_format = declaration
            .variants
            .iter()
            .any(|variant| variant.keys.n.is_some());
        // The default counts only where a code is written by it.
        let template = read_template(keys, errors).filter(|_| uses_format || keys.format.is_some());
        let layout = read_layout(keys, errors);
        let mut categories = Categories::read(&declaration, template.as_ref(), errors);
        check_has_category(&declaration, &categories, errors);
        let titles_category = categories.default.is_some() && keys.categories.list.is_empty();
        let mut builder = Builder {
            ident: &declaration.ident,
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
        inherit_aliases(&mut variants, &declaration.variants, errors);
        let is_struct = declaration.is_struct();
        let categories = categories.list;
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
                .filter(|_| keys.root.is_some() || !titles_category)
                .map(|title| title.value),
            fallback: keys.fallback.as_ref().map(|code| code.value.clone()),
            contract: keys.contract,
            is_root: keys.root.is_some(),
            kind: keys.kind.as_ref().map(|kind| kind.value.clone()),
            layout,
            uses_format,
            format: template.as_ref().map_or("", Template::source).to_owned(),
            categories,
            variants,
            is_open: false,
        };
        model.is_open = model.depends_on_parameters();
        for (key, value) in [("contract", &model.contract), ("fallback", &keys.fallback)] {
            check_beside_root(key, value.as_ref(), model.is_root, errors);
        }
        if let Some(root) = keys.root {
            check_closed(&model, "root", root, errors);
        }
        if let Some(kind) = &keys.kind {
            check_closed(&model, "kind", kind.span, errors);
            check_kind_is_finite(&model, errors);
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
        let parameters = self.parameters();
        // `Self` stands for the parameters, too.
        let this = syn::Ident::new("Self", self.ident.span());
        !parameters.is_empty()
            && self.children().any(|ty| {
                mentions(ty, &this) || parameters.iter().any(|parameter| mentions(ty, parameter))
            })
    }
}

fn check_type_texts(keys: &TypeKeys, errors: &mut Errors) {
    let texts = [
        ("`title`", &keys.title),
        ("`contract`", &keys.contract),
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
    if !check_text("`format`", &format.value, format.span, errors) {
        return None;
    }
    Template::parse(&format.value)
        .map_err(|wrong| report_all(format.span, wrong, errors))
        .ok()
}

/// The layout of `display`, or nothing where it is wrong or not given.
fn read_layout(keys: &TypeKeys, errors: &mut Errors) -> Option<Vec<layout::Piece>> {
    let display = keys.display.as_ref()?;
    if !check_text("`display`", &display.value, display.span, errors) {
        return None;
    }
    layout::parse(&display.value)
        .map_err(|wrong| report_all(display.span, wrong, errors))
        .ok()
}

fn report_all(span: proc_macro2::Span, messages: Vec<String>, errors: &mut Errors) {
    for message in messages {
        errors.at(span, message);
    }
}

/// Where no variant names a category and some need one, the type lacks it.
fn check_has_category(declaration: &Declaration, categories: &Categories<'_>, errors: &mut Errors) {
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
            format!(
                "missing `category` on `{name}`; add `#[code(category = {})]`",
                categories.example()
            ),
        );
    }
}

fn check_beside_root(
    key: &str,
    value: Option<&Spanned<String>>,
    is_root: bool,
    errors: &mut Errors,
) {
    if let Some(value) = value
        && !is_root
    {
        errors.at(value.span, format!("`{key}` needs `root` beside it"));
    }
}

/// A kind is `Copy`, so it cannot hold itself.
fn check_kind_is_finite(model: &Model, errors: &mut Errors) {
    for variant in &model.variants {
        if let Body::Transparent { is_self: true, .. } = variant.body {
            errors.at(
                variant.ident.span(),
                format!(
                    "`kind` is not possible: `{}` would hold its own kind",
                    variant.ident
                ),
            );
        }
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
