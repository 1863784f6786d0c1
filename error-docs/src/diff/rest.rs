//! What changed about categories and the catalog: nothing that a program
//! decides by.

use super::{Change, Rule, Side, Subject};
use crate::text::one_line;
use crate::{Category, Document};

pub(super) fn compare(old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
    let (old, new) = (old.document, new.document);
    let mut changes = catalog(old, new);
    for category in &old.categories {
        match named(new, &category.name) {
            Some(other) => changes.extend(both(category, other)),
            None => changes.push(of_category(category, Some("the category"), None)),
        }
    }
    let is_new = |category: &&Category| named(old, &category.name).is_none();
    let added = new.categories.iter().filter(is_new);
    changes.extend(added.map(|category| of_category(category, None, Some("the category"))));
    let kept = |from: &Document, other: &Document| -> Vec<String> {
        let names = from.categories.iter().map(|category| category.name.clone());
        names.filter(|name| named(other, name).is_some()).collect()
    };
    if kept(old, new) != kept(new, old) {
        changes.push(Change {
            old: Some("the order of the categories".to_owned()),
            new: Some("another one".to_owned()),
            ..of_catalog()
        });
    }
    changes
}

fn named<'d>(document: &'d Document, name: &str) -> Option<&'d Category> {
    document
        .categories
        .iter()
        .find(|category| category.name == name)
}

fn catalog(old: &Document, new: &Document) -> Vec<Change> {
    let fields = [
        ("title", &old.title, &new.title),
        ("fallback", &old.fallback, &new.fallback),
        ("display", &old.display, &new.display),
    ];
    let changed = fields.into_iter().filter(|(_, old, new)| old != new);
    let said = |key, value: &Option<String>| {
        let value = value.as_ref()?;
        Some(format!("{key} \"{}\"", one_line(value)))
    };
    changed
        .map(|(key, old, new)| Change {
            old: said(key, old),
            new: said(key, new),
            ..of_catalog()
        })
        .collect()
}

fn both(old: &Category, new: &Category) -> Vec<Change> {
    let mut changes = Vec::new();
    let texts = |category: &Category| {
        let number = category.n.map(|n| n.to_string());
        [
            ("title", Some(category.title.clone())),
            ("description", Some(category.description.clone())),
            ("n", number),
            ("format", category.format.clone()),
        ]
    };
    for ((key, old_value), (_, new_value)) in texts(old).into_iter().zip(texts(new)) {
        if old_value != new_value {
            let said = |value: Option<String>| {
                let value = value.filter(|value| !value.is_empty())?;
                Some(format!("{key} \"{}\"", one_line(&value)))
            };
            changes.push(Change {
                old: said(old_value),
                new: said(new_value),
                ..of_category(new, None, None)
            });
        }
    }
    if order(old, new) != order(new, old) {
        changes.push(Change {
            rule: Rule::OrderChanged,
            ..of_category(new, None, None)
        });
    }
    changes
}

/// The codes that stand in the other one, too.
fn order<'c>(category: &'c Category, other: &Category) -> Vec<&'c str> {
    let others: std::collections::HashSet<_> = other.codes.iter().map(|code| &code.code).collect();
    let codes = category.codes.iter();
    codes
        .filter(|code| others.contains(&code.code))
        .map(|code| code.code.as_str())
        .collect()
}

fn of_category(category: &Category, old: Option<&str>, new: Option<&str>) -> Change {
    Change {
        rule: Rule::CategoryChanged,
        subject: Subject::Category(category.name.clone()),
        old: old.map(ToOwned::to_owned),
        new: new.map(ToOwned::to_owned),
        old_line: None,
        new_line: None,
    }
}

fn of_catalog() -> Change {
    Change {
        rule: Rule::CatalogChanged,
        subject: Subject::Catalog,
        old: None,
        new: None,
        old_line: None,
        new_line: None,
    }
}
