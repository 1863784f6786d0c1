//! How a catalog is declared: names, templates and defaults.

use std::collections::HashMap;

use super::Style;
use super::catalog::{Catalog, Category};
use super::format::Format;
use super::infer;
use super::names::{self, Names};
use super::naming;
use super::report::Report;
use super::row::Row;
use super::sections::without_tail;

/// The enums of a catalog.
#[derive(Debug)]
pub(super) struct Enums {
    pub(super) root: String,
    pub(super) title: Option<String>,
    pub(super) body: Body,
}

#[derive(Debug)]
pub(super) enum Body {
    /// An enum for each category; the root holds them.
    PerCategory(Vec<CategoryEnum>),
    /// The root has all variants.
    One(OneEnum),
}

/// The enum of a category.
#[derive(Debug)]
pub(super) struct CategoryEnum {
    pub(super) ident: String,
    /// The root's variant that holds it.
    pub(super) holder: String,
    pub(super) name: String,
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    /// The format to write, unless it is the default.
    pub(super) format: Option<String>,
    pub(super) defaults: Defaults,
    pub(super) variants: Vec<Variant>,
}

/// An enum with all codes.
#[derive(Debug)]
pub(super) struct OneEnum {
    pub(super) format: Option<String>,
    pub(super) defaults: Defaults,
    /// Whether `categories(…)` is needed, or names on the variants say enough.
    pub(super) declares_categories: bool,
    pub(super) sections: Vec<Section>,
}

/// The codes of a category among others.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) ident: String,
    pub(super) name: String,
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    /// The number, as it is written.
    pub(super) number: Option<String>,
    pub(super) variants: Vec<Variant>,
}

/// A code.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) ident: String,
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) explanation: Option<String>,
    /// Where it is not the enum's.
    pub(super) status: Option<u16>,
    pub(super) retryable: Option<bool>,
    pub(super) is_common: bool,
}

#[derive(Debug)]
pub(super) enum Code {
    /// `n = 0x06`
    Number(String),
    /// `id = "22P02"`
    Id(String),
}

/// What an enum says for variants that say nothing.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Defaults {
    pub(super) status: Option<u16>,
    pub(super) retryable: Option<bool>,
}

/// The status where nothing is said.
const STATUS: u16 = 500;

pub(super) fn declare(
    catalog: Catalog,
    style: Style,
    root: Option<&str>,
    report: &mut Report,
) -> Enums {
    let mut types = Names::default();
    if let Some(root) = root {
        types.take(root);
    }
    let names = naming::of_variants(&catalog.categories, style, report);
    let body = match style {
        Style::EnumPerCategory => {
            Body::PerCategory(per_category(&catalog.categories, names, &mut types, report))
        }
        Style::OneEnum => Body::One(one_enum(&catalog.categories, names, report)),
    };
    let title = catalog.title;
    let root = root.map_or_else(
        || {
            let name = title
                .as_deref()
                .map(|title| names::of_type(&without_tail(title)));
            let name = name.filter(|name| !matches!(name.as_str(), "CategoryError" | "Error"));
            types.first_free(name.as_deref().into_iter().chain(["AppError", "RootError"]))
        },
        str::to_owned,
    );
    Enums { root, title, body }
}

fn per_category(
    categories: &[Category],
    names: Vec<Vec<String>>,
    types: &mut Names,
    report: &mut Report,
) -> Vec<CategoryEnum> {
    let formats = infer::each(categories);
    let mut holders = Names::default();
    let parts = categories.iter().zip(formats).zip(names);
    parts
        .map(|((category, format), names)| {
            let defaults = Defaults::of(std::slice::from_ref(category));
            let holder = names::of_category(&category.name);
            let variants = variants(category, names, format.as_ref(), 0, defaults, report);
            CategoryEnum {
                ident: types.first_free([names::of_type(&category.name).as_str()]),
                holder: holders.first_free([holder.as_str()]),
                name: category.name.clone(),
                title: category.title.clone(),
                description: category.description.clone(),
                format: written(format, have_numbers(&variants)),
                variants,
                defaults,
            }
        })
        .collect()
}

fn one_enum(categories: &[Category], names: Vec<Vec<String>>, report: &mut Report) -> OneEnum {
    let format = infer::common(categories);
    let numbers = format
        .as_ref()
        .map(|format| infer::category_numbers(format, categories))
        .unwrap_or_default();
    let defaults = Defaults::of(categories);
    let mut idents = Names::default();
    for category in categories {
        // A variant names its category by identifier or name: no identifier is
        // the name of another category.
        idents.take(&category.name);
    }
    let parts = categories.iter().zip(names).enumerate();
    let sections: Vec<_> = parts
        .map(|(at, (category, names))| {
            let number = numbers.get(at).copied();
            let ident = names::of_category(&category.name);
            let ident = if ident == category.name {
                ident
            } else {
                idents.first_free([ident.as_str()])
            };
            let written_number = number.zip(format.as_ref());
            Section {
                ident,
                name: category.name.clone(),
                title: category.title.clone(),
                description: category.description.clone(),
                number: written_number.map(|(number, format)| format.category_literal(number)),
                variants: variants(
                    category,
                    names,
                    format.as_ref(),
                    number.unwrap_or(0),
                    defaults,
                    report,
                ),
            }
        })
        .collect();
    let declares_categories = sections.iter().any(|section| {
        section.title.is_some() || section.description.is_some() || section.number.is_some()
    });
    let is_used = sections
        .iter()
        .any(|section| have_numbers(&section.variants));
    OneEnum {
        format: written(format, is_used),
        defaults,
        declares_categories,
        sections,
    }
}

/// The `format` to write. The default needs none, nor do variants without a
/// number.
fn written(format: Option<Format>, is_used: bool) -> Option<String> {
    format
        .filter(|format| is_used && !format.is_default())
        .map(|format| format.to_string())
}

fn have_numbers(variants: &[Variant]) -> bool {
    let is_number = |variant: &Variant| matches!(variant.code, Code::Number(_));
    variants.iter().any(is_number)
}

fn variants(
    category: &Category,
    names: Vec<String>,
    format: Option<&Format>,
    category_n: u32,
    defaults: Defaults,
    report: &mut Report,
) -> Vec<Variant> {
    let rows = category.rows.iter().zip(names);
    rows.map(|(row, ident)| {
        let number = format.and_then(|format| {
            let number = format.number(&row.code, &category.name, category_n)?;
            Some(format.digits.literal(number))
        });
        let status = row.status.unwrap_or(STATUS);
        Variant {
            code: number.map_or_else(|| Code::Id(row.code.clone()), Code::Number),
            message: message(row, &ident, report),
            explanation: row.explanation.clone(),
            status: (status != defaults.status.unwrap_or(STATUS)).then_some(status),
            retryable: row
                .retryable
                .filter(|_| row.retryable != defaults.retryable),
            is_common: row.is_common,
            ident,
        }
    })
    .collect()
}

/// The message, or the name in words where there is none.
fn message(row: &Row, ident: &str, report: &mut Report) -> String {
    row.message.clone().unwrap_or_else(|| {
        let words = if row.name.is_some() {
            names::in_words(ident)
        } else {
            row.code.clone()
        };
        report.lost(
            row.line,
            format!("{} has no message; `{words}` stands in", row.code),
        );
        words
    })
}

impl Defaults {
    fn of(categories: &[Category]) -> Self {
        let rows = categories.iter().flat_map(|category| &category.rows);
        let all = rows.clone().count();
        let mut counts: HashMap<u16, usize> = HashMap::new();
        for row in rows.clone() {
            *counts.entry(row.status.unwrap_or(STATUS)).or_default() += 1;
        }
        let most = counts
            .into_iter()
            .max_by_key(|&(status, count)| (count, status));
        let is_default = |&(status, count): &(u16, usize)| status != STATUS && 3 * count >= 2 * all;
        // A variant cannot take back what its enum says of retries.
        let is_said = rows.clone().all(|row| row.retryable.is_some());
        let transient = rows.filter(|row| row.retryable == Some(true)).count();
        Self {
            status: most.filter(is_default).map(|(status, _)| status),
            retryable: is_said.then_some(2 * transient > all),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_without_numbers_is_left_out() {
        let format = || Some(Format::literal("E", super::super::digits::Digits::DEFAULT));
        assert_eq!(written(format(), true).as_deref(), Some("E{n:03}"));
        assert_eq!(written(format(), false), None);
    }
}
