//! Which categories a type has, and which a variant belongs to.

use proc_macro2::Span;

use super::Category;
use super::template::{CategoryMistake, Template};
use super::variants::plain_name;
use crate::errors::Errors;
use crate::syntax::{CategoryKeys, Declaration, Spanned, check_text, closest};

/// How many categories a type can have: a row has 14 bits to name one.
const MOST: usize = 1 << 14;

/// The categories of a type, growing as its variants name new ones.
pub(super) struct Categories<'t> {
    pub(super) list: Vec<Category>,
    /// Whether `categories(…)` says which there are.
    declared: bool,
    /// Whether more may be declared than could be read.
    is_unclear: bool,
    template: Option<&'t Template>,
    /// The category of the type itself.
    pub(super) default: Option<usize>,
}

impl<'t> Categories<'t> {
    pub(super) fn read(
        declaration: &Declaration,
        template: Option<&'t Template>,
        errors: &mut Errors,
    ) -> Self {
        let keys = &declaration.keys;
        let mut categories = Self {
            list: Vec::new(),
            declared: !keys.categories.list.is_empty(),
            is_unclear: keys.categories.is_unclear,
            template,
            default: None,
        };
        for declared in &keys.categories.list {
            categories.declare(declared, errors);
        }
        let own = match declaration.variants.as_slice() {
            [only] if declaration.is_struct() => only.keys.category.as_ref(),
            _ => keys.category.as_ref(),
        };
        categories.default = own.and_then(|own| categories.find(own, errors));
        if let (Some(at), false) = (categories.default, categories.declared) {
            let category = &mut categories.list[at];
            if keys.root.is_none() {
                category.title = keys.title.as_ref().map(|title| title.value.clone());
            }
            if !declaration.is_struct() {
                category.description = first_paragraph(&declaration.doc);
            }
        }
        categories
    }

    /// A category as one would write it.
    pub(super) fn example(&self) -> &str {
        match self.list.first() {
            Some(first) if self.declared => &first.ident,
            _ => "\"…\"",
        }
    }

    fn declare(&mut self, keys: &CategoryKeys, errors: &mut Errors) {
        let mut text = |noun: &str, text: &Option<Spanned<String>>| {
            text.as_ref()
                .filter(|text| check_text(noun, &text.value, text.span, errors))
                .map(|text| text.value.clone())
        };
        let ident = plain_name(&keys.ident);
        let name_span = keys.name.as_ref().map(|name| name.span);
        let mut category = Category {
            name: text("`name`", &keys.name).unwrap_or_else(|| ident.clone()),
            title: text("`title`", &keys.title),
            description: text("`description`", &keys.description).unwrap_or_default(),
            number: keys.n.as_ref().map(|n| n.value),
            span: name_span.unwrap_or_else(|| keys.ident.span()),
            is_broken: false,
            ident,
        };
        if let Some(same) = self.list.iter().find(|same| same.name == category.name) {
            let name = &same.name;
            errors.at(category.span, format!("duplicate category `{name}`"));
            errors.at(same.span, format!("`{name}` is first used here"));
        }
        let number_span = keys.n.as_ref().map(|n| n.span);
        self.check(&mut category, number_span, errors);
        self.list.push(category);
    }

    /// Codes can be made of the category: of its name and of a number that no
    /// other category has.
    fn check(&self, category: &mut Category, number_span: Option<Span>, errors: &mut Errors) {
        let Some(template) = self.template else {
            return;
        };
        let mistakes_before = errors.len();
        match template.check_category(category) {
            Ok(()) => {}
            Err(CategoryMistake::Name(message)) => errors.at(category.span, message),
            Err(CategoryMistake::Number(message)) => {
                errors.at(number_span.unwrap_or(category.span), message);
            }
        }
        if template.needs_category_number() {
            self.check_number(category, number_span, errors);
        }
        category.is_broken = errors.len() > mistakes_before;
    }

    fn check_number(&self, category: &Category, span: Option<Span>, errors: &mut Errors) {
        let name = &category.ident;
        let (Some(number), Some(span)) = (category.number, span) else {
            let is_ident = syn::parse_str::<syn::Ident>(name).is_ok();
            let shown = if is_ident { name } else { "Name" };
            errors.at(
                category.span,
                format!(
                    "missing `n` on category `{name}`; declare it, as in `categories({shown}(n = 1))`"
                ),
            );
            return;
        };
        if let Some(same) = self.list.iter().find(|same| same.number == Some(number)) {
            errors.at(
                span,
                format!(
                    "duplicate category number {number}: also used by `{}`",
                    same.ident
                ),
            );
            errors.at(same.span, format!("{number} is first used here"));
        }
    }

    /// The category of a name, a new one where no list says which there are.
    pub(super) fn find(&mut self, name: &Spanned<String>, errors: &mut Errors) -> Option<usize> {
        let found = self
            .list
            .iter()
            .position(|category| category.ident == name.value || category.name == name.value);
        if found.is_some() {
            return found;
        }
        if !check_text("`category`", &name.value, name.span, errors) || self.is_unclear {
            return None;
        }
        if !self.declared {
            let mut category = Category {
                ident: name.value.clone(),
                name: name.value.clone(),
                title: None,
                description: String::new(),
                number: None,
                span: name.span,
                is_broken: false,
            };
            self.check(&mut category, None, errors);
            if self.list.len() == MOST {
                errors.at(name.span, format!("an enum has at most {MOST} categories"));
                return None;
            }
            self.list.push(category);
            return Some(self.list.len() - 1);
        }
        let names = self.list.iter().map(|category| category.ident.as_str());
        let hint = match closest(&name.value, names) {
            Some(similar) => format!("did you mean `{similar}`?"),
            None => "add it to `categories(…)`".to_owned(),
        };
        errors.at(
            name.span,
            format!("unknown category `{}`; {hint}", name.value),
        );
        None
    }
}

/// The summary of a documentation, on one line.
fn first_paragraph(doc: &str) -> String {
    let lines: Vec<_> = doc.lines().take_while(|line| !line.is_empty()).collect();
    lines.join(" ")
}
