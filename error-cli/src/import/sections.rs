//! Which category a row belongs to: what its column says, else the heading
//! above its table, else its code.

use super::overview::{Entry, Overview};
use super::pattern::Pattern;
use super::shapes;
use super::text;

/// What is known of a category before its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Section {
    pub(super) name: String,
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    pub(super) pattern: Option<Pattern>,
}

/// Words of headings that say that there are errors, not which.
const GENERIC: &[&str] = &[
    "error",
    "errors",
    "code",
    "codes",
    "reference",
    "complete",
    "full",
    "list",
    "table",
    "all",
    "overview",
    "of",
    "the",
    "our",
    "a",
    "an",
    "catalog",
    "catalogue",
    "index",
    "appendix",
    "handling",
    "status",
    "definitions",
    "and",
    "messages",
    "details",
];

/// Words at the end of a heading that are no part of the category's name.
const TAIL: &[&str] = &["error", "errors", "code", "codes"];

/// The category that the nearest telling heading names.
pub(super) fn of_headings(headings: &[String], overview: &Overview) -> Option<Section> {
    headings.iter().rev().find_map(|heading| {
        let (heading, _) = text::line(without_number(heading));
        let (pattern, title) = Pattern::split(&heading);
        if pattern.is_none() && is_generic(&title) {
            return None;
        }
        Some(section(pattern, &title, true, overview))
    })
}

/// The category that a column names.
pub(super) fn of_column(name: &str, overview: &Overview) -> Section {
    let (pattern, name) = Pattern::split(name);
    section(pattern, &name, false, overview)
}

/// The category that a code belongs to where nothing else names one.
pub(super) fn of_code(code: &str, overview: &Overview, title: Option<&str>) -> Section {
    if let Some(entry) = overview.of_code(code) {
        return of_entry(entry, None, entry.pattern.clone());
    }
    let name = shapes::category_in(code)
        .map(str::to_owned)
        .or_else(|| title.map(without_tail).filter(|name| !is_generic(name)))
        .unwrap_or_else(|| "General".to_owned());
    Section {
        name,
        title: None,
        description: None,
        pattern: None,
    }
}

/// `is_title`: the text is a heading, and not the name itself.
fn section(pattern: Option<Pattern>, text: &str, is_title: bool, overview: &Overview) -> Section {
    let name = if is_title {
        without_tail(text)
    } else {
        text.to_owned()
    };
    if let Some(entry) = overview.find(pattern.as_ref(), &[text, &name]) {
        let pattern = pattern.or_else(|| entry.pattern.clone());
        let title = (is_title && !text.is_empty()).then_some(text);
        return of_entry(entry, title, pattern);
    }
    let name = match &pattern {
        Some(pattern) if name.is_empty() => pattern
            .prefix
            .trim_end_matches(['_', '-', '.', ':'])
            .to_owned(),
        _ => name,
    };
    Section {
        title: (is_title && !text.is_empty() && text != name).then(|| text.to_owned()),
        name,
        description: None,
        pattern,
    }
}

fn of_entry(entry: &Entry, title: Option<&str>, pattern: Option<Pattern>) -> Section {
    Section {
        name: entry.name.clone(),
        title: title
            .filter(|title| *title != entry.name)
            .map(str::to_owned),
        description: entry.description.clone(),
        pattern,
    }
}

/// `Database` of `Database Errors`; a text of nothing else stays.
pub(super) fn without_tail(text: &str) -> String {
    let mut words: Vec<_> = text.split_whitespace().collect();
    while words
        .last()
        .is_some_and(|word| TAIL.contains(&word.to_lowercase().as_str()))
    {
        words.pop();
    }
    if words.is_empty() {
        text.trim().to_owned()
    } else {
        words.join(" ")
    }
}

/// `Database` of `3.2 Database` and of `3. Database`.
fn without_number(heading: &str) -> &str {
    let heading = heading.trim();
    let rest = heading.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let number = &heading[..heading.len() - rest.len()];
    if number.contains('.') && rest.starts_with(char::is_whitespace) {
        rest
    } else {
        heading
    }
}

fn is_generic(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .all(|word| GENERIC.contains(&word.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(headings: &[&str]) -> Option<(String, Option<String>)> {
        let headings: Vec<_> = headings.iter().map(|&it| it.to_owned()).collect();
        of_headings(&headings, &Overview::default()).map(|it| (it.name, it.title))
    }

    #[test]
    fn a_heading_names_the_category() {
        assert_eq!(of(&["WORKFLOW"]), Some(("WORKFLOW".into(), None)));
        let database = Some(("Database".into(), Some("Database Errors".into())));
        assert_eq!(of(&["Reference", "E0A__ - Database Errors"]), database);
        assert_eq!(of(&["3.2 Database Errors"]), database);
        assert_eq!(of(&["Database Errors", "List of codes"]), database);
    }

    #[test]
    fn a_general_heading_names_none() {
        assert_eq!(of(&["Complete Error Code Reference"]), None);
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn a_code_names_its_category() {
        let name = |code, title| of_code(code, &Overview::default(), title).name;
        assert_eq!(name("WORKFLOW_001", None), "WORKFLOW");
        assert_eq!(name("ERR-AUTH-0042", None), "AUTH");
        assert_eq!(name("E0A06", Some("Eden Error Codes")), "Eden");
        assert_eq!(name("22P02", Some("Error Codes")), "General");
    }
}
