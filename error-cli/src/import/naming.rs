//! Which name each code gets.

use std::collections::HashMap;

use super::Style;
use super::catalog::Category;
use super::names::{self, Names};
use super::report::Report;
use super::row::Row;
use super::shapes;
use super::text::shown;

/// A name for each code, unique in its enum.
pub(super) fn of_variants(
    categories: &[Category],
    style: Style,
    report: &mut Report,
) -> Vec<Vec<String>> {
    let shared = match style {
        Style::EnumPerCategory => HashMap::new(),
        Style::OneEnum => shared_names(categories),
    };
    let mut all = Names::default();
    let mut given = Vec::with_capacity(categories.len());
    for category in categories {
        let mut own = Names::default();
        let names = if style == Style::OneEnum {
            &mut all
        } else {
            &mut own
        };
        let holder = names::of_category(&category.name);
        let rows = category.rows.iter().map(|row| {
            let mut wanted = candidates(row);
            let is_shared = wanted
                .first()
                .is_some_and(|name| shared.get(name) > Some(&1));
            if is_shared {
                for name in wanted.iter_mut().filter(|name| !name.starts_with(&holder)) {
                    *name = format!("{holder}{name}");
                }
            }
            let name = names.first_free(wanted.iter().map(String::as_str));
            report_name(row, &name, report);
            name
        });
        given.push(rows.collect());
    }
    given
}

/// How many categories want a name.
fn shared_names(categories: &[Category]) -> HashMap<String, usize> {
    let mut shared = HashMap::new();
    for category in categories {
        let mut names: Vec<_> = category
            .rows
            .iter()
            .filter_map(|row| candidates(row).into_iter().next())
            .collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            *shared.entry(name).or_default() += 1;
        }
    }
    shared
}

/// What a code may be called, the best first.
fn candidates(row: &Row) -> Vec<String> {
    if let Some(name) = row.name.as_deref().and_then(names::of_cell) {
        return vec![name];
    }
    let mut names: Vec<_> = shapes::is_words(&row.code)
        .then(|| names::of_cell(&row.code))
        .flatten()
        .into_iter()
        .collect();
    names.extend(
        row.message
            .as_deref()
            .map(names::of_message)
            .unwrap_or_default(),
    );
    if names.is_empty() {
        names.push(names::of_code(&row.code));
    }
    names
}

/// A name of the file that was not taken as it is; its spelling may change.
fn report_name(row: &Row, name: &str, report: &mut Report) {
    let Some(said) = &row.name else { return };
    let letters = |text: &str| {
        text.chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
    };
    if !letters(said).eq_ignore_ascii_case(&letters(name)) {
        report.note(
            row.line,
            format!("name {} of {} became `{name}`", shown(said), row.code),
        );
    }
}
