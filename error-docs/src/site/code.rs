//! What the template of a code's page sees.

use minijinja::Value;
use serde::Serialize;

use super::row::{Row, retry, tone};
use super::{Page, Place, Site, prose};
use crate::problem::Sample;
use crate::text::one_line;
use crate::{Category, Code, Edition, PublicField, json, status};

/// How many neighbours a page lists, itself included.
const NEIGHBOURS: usize = 17;

/// The longest summary, in characters: what search engines show.
const SUMMARY: usize = 160;

#[derive(Serialize)]
pub(super) struct CodePage<'s> {
    page: Page,
    code: &'s Code,
    tone: &'static str,
    reason: &'static str,
    retry: &'static str,
    category: Heading<'s>,
    explanation: Value,
    declared: Option<&'s str>,
    source: Option<String>,
    replacement: Option<Row<'s>>,
    stand_in: Option<Row<'s>>,
    problem: Option<Problem>,
    fields: Vec<Field<'s>>,
    neighbours: Vec<Row<'s>>,
    previous: Option<Row<'s>>,
    next: Option<Row<'s>>,
}

#[derive(Serialize)]
struct Heading<'s> {
    name: &'s str,
    title: &'s str,
    anchor: &'s str,
}

/// A public field of the response.
#[derive(Serialize)]
struct Field<'s> {
    name: &'s str,
    r#type: &'static str,
    optional: bool,
}

impl<'s> Field<'s> {
    fn new(field: &'s PublicField) -> Self {
        Self {
            name: &field.name,
            r#type: field.ty.name(),
            optional: field.optional,
        }
    }
}

#[derive(Serialize)]
struct Problem {
    http: String,
    json: String,
}

impl<'s> CodePage<'s> {
    /// Nothing where the place is none of the site's.
    pub(super) fn new(site: &'s Site, place: Place) -> Option<Self> {
        let category = site.document.categories.get(place.category)?;
        let anchor = site.anchors.get(place.category)?;
        let code = site.code_at(place)?;
        let row = |code: &'s Code| Row::new(code, site.page(&code.code));
        let neighbour = |at: usize| site.code_at(Place { at, ..place }).map(row);
        let replaced_by = code
            .retired
            .as_ref()
            .and_then(|it| it.replaced_by.as_deref());
        let is_internal = site.edition == Edition::Internal;
        Some(Self {
            page: Page {
                title: format!("{} {} · {}", code.code, code.name, site.title()),
                summary: summary(code),
                permalink: site.permalink(&code.code),
            },
            code,
            tone: tone(code.http),
            reason: status::reason(code.http).unwrap_or_default(),
            retry: retry(code.retryable),
            category: Heading {
                name: &category.name,
                title: &category.title,
                anchor,
            },
            explanation: Value::from_safe_string(prose::render(&code.explanation, &site.pages)),
            declared: Some(code.declared.as_str()).filter(|it| is_internal && !it.is_empty()),
            source: site.sources.get(&code.code).cloned(),
            replacement: replaced_by.and_then(|code| site.find(code)).map(row),
            stand_in: site.stand_in(code).map(|(_, code)| row(code)),
            problem: problem(site, category, code),
            fields: code.public.iter().map(Field::new).collect(),
            neighbours: neighbours(site, place),
            previous: place.at.checked_sub(1).and_then(neighbour),
            next: neighbour(place.at + 1),
        })
    }
}

/// What a client receives; nothing where the code is no longer sent.
fn problem(site: &Site, category: &Category, code: &Code) -> Option<Problem> {
    if code.retired.is_some() {
        return None;
    }
    let (code, sample) = match site.stand_in(code) {
        Some((category, code)) => {
            let problem_type = site.problem_type(code);
            (code, Sample::of_fallback(category, code, &problem_type))
        }
        None if code.internal => return None,
        None => (code, Sample::new(category, code, &site.problem_type(code))),
    };
    let sample = sample.with_request_id();
    let reason = status::reason(code.http).unwrap_or_default();
    Some(Problem {
        http: format!("{} {reason}", code.http).trim_end().to_owned(),
        json: json::pretty(&sample).trim_end().to_owned(),
    })
}

/// The codes around one in its category.
fn neighbours(site: &Site, place: Place) -> Vec<Row<'_>> {
    let Some(category) = site.document.categories.get(place.category) else {
        return Vec::new();
    };
    let total = category.codes.len() + category.retired.len();
    let from = place.at.saturating_sub(NEIGHBOURS / 2);
    let from = from.min(total.saturating_sub(NEIGHBOURS));
    let codes = category.codes.iter().chain(&category.retired);
    let around = codes.skip(from).take(NEIGHBOURS);
    around
        .map(|code| Row::new(code, site.page(&code.code)))
        .collect()
}

/// What the page says, for lists of pages: the message, and how the explanation
/// begins, cut at a word.
fn summary(code: &Code) -> String {
    let message = one_line(code.message.trim());
    let explanation = prose::first_paragraph(&code.explanation);
    let mut text = format!("{} {}: {message}", code.code, code.name);
    if !explanation.is_empty() {
        let is_whole = text.ends_with(['.', '!', '?']);
        text.push_str(if is_whole { " " } else { ". " });
        text.push_str(&one_line(&explanation));
    }
    match text.char_indices().nth(SUMMARY) {
        None => text,
        Some((most, _)) => {
            let cut = text[..most].rfind(' ').unwrap_or(most);
            format!(
                "{}…",
                text[..cut].trim_end_matches([' ', ',', ';', ':', '.'])
            )
        }
    }
}
