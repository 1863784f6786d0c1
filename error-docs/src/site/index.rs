//! What the templates of the index and of `llms.txt` see.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Site;
use super::prose;
use super::row::{Row, retry};
use crate::{Category, Code, markdown, status};
use minijinja::Value;

#[derive(Serialize)]
pub(super) struct Index<'s> {
    page: super::Page,
    shown: Option<String>,
    categories: Vec<Section<'s>>,
    custom: Vec<Row<'s>>,
    retired: Vec<Row<'s>>,
    statuses: Vec<Choice>,
    retries: Vec<Choice>,
}

#[derive(Serialize)]
struct Section<'s> {
    name: &'s str,
    title: &'s str,
    description: Value,
    mask: String,
    anchor: &'s str,
    /// Of the listed codes.
    count: usize,
    /// Of all of its rows.
    total: usize,
    rows: Vec<Row<'s>>,
}

/// A choice of a filter, and how many rows it leaves.
#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
    count: usize,
}

impl<'s> Index<'s> {
    pub(super) fn new(site: &'s Site) -> Self {
        let document = &site.document;
        let row = |code: &'s Code| Row::new(code, site.page(&code.code));
        let categories = document.categories.iter().zip(&site.anchors);
        Self {
            page: super::Page {
                title: site.title().to_owned(),
                summary: site.summary(),
                permalink: site.base_url.clone(),
            },
            shown: markdown::shown_example(document),
            categories: categories
                .map(|(category, anchor)| Section::new(site, category, anchor))
                .collect(),
            custom: document
                .codes()
                .filter(|code| code.custom)
                .map(row)
                .collect(),
            retired: document.retired().map(row).collect(),
            statuses: statuses(site),
            retries: retries(site),
        }
    }
}

impl<'s> Section<'s> {
    fn new(site: &'s Site, category: &'s Category, anchor: &'s str) -> Self {
        let rows: Vec<_> = category
            .listed()
            .map(|code| Row::new(code, site.page(&code.code)))
            .collect();
        Self {
            name: &category.name,
            title: &category.title,
            description: description(site, category),
            mask: markdown::mask(category),
            anchor,
            count: rows.len(),
            total: category.codes.len() + category.retired.len(),
            rows,
        }
    }
}

/// The description, unless it only repeats the title.
fn description(site: &Site, category: &Category) -> Value {
    let text = category.description.trim().trim_end_matches('.');
    if text.eq_ignore_ascii_case(category.title.trim()) {
        return Value::from("");
    }
    Value::from_safe_string(prose::render(&category.description, &site.pages))
}

/// Every status there is; before the first of a class, the class.
fn statuses(site: &Site) -> Vec<Choice> {
    let mut counts: BTreeMap<u16, usize> = BTreeMap::new();
    for code in site.rows() {
        *counts.entry(code.http).or_default() += 1;
    }
    let mut choices = Vec::new();
    for (class, label) in [(4, "4xx, any of the client"), (5, "5xx, any of the server")] {
        let of_class: Vec<_> = counts
            .iter()
            .filter(|(http, _)| **http / 100 == class)
            .collect();
        if of_class.len() > 1 {
            choices.push(Choice {
                value: format!("{class}xx"),
                label: label.to_owned(),
                count: of_class.iter().map(|(_, count)| **count).sum(),
            });
        }
        choices.extend(of_class.into_iter().map(|(http, count)| Choice {
            value: http.to_string(),
            label: match status::reason(*http) {
                Some(reason) => format!("{http} {reason}"),
                None => http.to_string(),
            },
            count: *count,
        }));
    }
    choices
}

fn retries(site: &Site) -> Vec<Choice> {
    let choice = |value: Option<bool>, label: &str| Choice {
        value: retry(value).to_owned(),
        label: label.to_owned(),
        count: site
            .rows()
            .filter(|code| retry(code.retryable) == retry(value))
            .count(),
    };
    let choices = [
        choice(Some(true), "Yes"),
        choice(Some(false), "No"),
        choice(None, "Not stated"),
    ];
    choices
        .into_iter()
        .filter(|choice| choice.count > 0)
        .collect()
}
