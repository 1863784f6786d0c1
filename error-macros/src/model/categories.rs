//! Which categories a type has, and which a variant belongs to.

use super::Category;
use super::template::Template;
use crate::errors::Errors;
use crate::syntax::{CategoryKeys, Declaration, Spanned, check_text, closest};

/// The categories of a type, growing as its variants name new ones.
pub(super) struct Categories {
    pub(super) list: Vec<Category>,
    /// Whether `categories(…)` says which there are.
    declared: bool,
    /// Whether codes are made of the categories' numbers.
    needs_numbers: bool,
    /// The category of the type itself.
    pub(super) default: Option<usize>,
}

impl Categories {
    pub(super) fn read(
        declaration: &Declaration,
        template: Option<&Template>,
        errors: &mut Errors,
    ) -> Self {
        let keys = &declaration.keys;
        let mut categories = Self {
            list: Vec::new(),
            declared: !keys.categories.is_empty(),
            needs_numbers: template.is_some_and(Template::needs_category_number),
            default: None,
        };
        for declared in &keys.categories {
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

    fn declare(&mut self, keys: &CategoryKeys, errors: &mut Errors) {
        let mut text = |noun: &str, text: &Option<Spanned<String>>| {
            text.as_ref()
                .filter(|text| check_text(noun, &text.value, text.span, errors))
                .map(|text| text.value.clone())
        };
        let ident = keys.ident.to_string();
        let category = Category {
            name: text("`name`", &keys.name).unwrap_or_else(|| ident.clone()),
            title: text("`title`", &keys.title),
            description: text("`description`", &keys.description).unwrap_or_default(),
            number: keys.n.as_ref().map(|n| n.value),
            ident,
        };
        if let Some(same) = self.list.iter().find(|same| same.name == category.name) {
            errors.at(
                keys.name
                    .as_ref()
                    .map_or(keys.ident.span(), |name| name.span),
                format!(
                    "duplicate category `{}`: also used by `{}`",
                    same.name, same.ident
                ),
            );
        }
        if self.needs_numbers {
            self.check_number(keys, errors);
        }
        self.list.push(category);
    }

    /// A number that codes are made of belongs to one category.
    fn check_number(&self, keys: &CategoryKeys, errors: &mut Errors) {
        let Some(n) = &keys.n else {
            let name = &keys.ident;
            errors.at(
                name.span(),
                format!("missing `n` on category `{name}`; add `{name}(n = …)`"),
            );
            return;
        };
        if let Some(same) = self.list.iter().find(|same| same.number == Some(n.value)) {
            errors.at(
                n.span,
                format!(
                    "duplicate category number {}: also used by `{}`",
                    n.value, same.ident
                ),
            );
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
        if !self.declared {
            if !check_text("`category`", &name.value, name.span, errors) {
                return None;
            }
            if self.needs_numbers {
                errors.at(
                    name.span,
                    format!(
                        "missing `n` on category `{}`; declare it in `categories(…)`, as in `categories({}(n = 1))`",
                        name.value,
                        name.value.replace(|c: char| !c.is_alphanumeric(), ""),
                    ),
                );
            }
            self.list.push(Category {
                ident: name.value.clone(),
                name: name.value.clone(),
                title: None,
                description: String::new(),
                number: None,
            });
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
