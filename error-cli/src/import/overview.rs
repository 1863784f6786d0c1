//! Tables of categories, and tables of the most frequent codes.

use std::collections::{HashMap, HashSet};

use super::catalog::Catalog;
use super::columns::header;
use super::pattern::Pattern;
use super::report::Report;
use super::source::Table;
use super::text::{self, shown};

const CATEGORY: &[&str] = &[
    "category", "group", "section", "domain", "area", "module", "name",
];
const CODES: &[&str] = &[
    "code range",
    "error code range",
    "range",
    "code prefix",
    "prefix",
    "pattern",
    "codes",
    "code",
    "error codes",
];
const COMMON: &[&str] = &[
    "most common",
    "common",
    "common codes",
    "most frequent",
    "frequent",
];
const COUNT: &[&str] = &["count", "number", "number of codes", "total"];
const DESCRIPTION: &[&str] = &["description", "meaning", "details", "text"];

/// What such tables say.
#[derive(Debug, Default)]
pub(super) struct Overview {
    entries: Vec<Entry>,
    /// The codes that are called common, with the line that says so.
    pub(super) common: Vec<(usize, String)>,
    /// The entries of a name, in lower case.
    by_name: HashMap<String, Vec<usize>>,
    /// The entries whose patterns have a prefix.
    by_prefix: HashMap<String, Vec<usize>>,
}

/// What is said of a category.
#[derive(Debug)]
pub(super) struct Entry {
    line: usize,
    /// Where the table begins.
    table: usize,
    pub(super) name: String,
    pub(super) pattern: Option<Pattern>,
    pub(super) description: Option<String>,
    /// How many codes it is said to have, with the line that says so.
    count: Option<(usize, usize)>,
}

impl Overview {
    /// Reads a table; false if it is another one.
    pub(super) fn read(&mut self, table: &Table, report: &mut Report) -> bool {
        let headers: Vec<_> = table.columns.iter().map(|name| header(name)).collect();
        let find = |names: &[&str]| {
            names
                .iter()
                .find_map(|name| headers.iter().position(|header| header == name))
        };
        let Some(category) = find(CATEGORY) else {
            return false;
        };
        let (codes, common) = (find(CODES), find(COMMON));
        let (count, description) = (find(COUNT), find(DESCRIPTION));
        if codes.or(common).or(description).or(count).is_none() {
            return false;
        }
        let used = [Some(category), codes, common, count, description];
        for (at, name) in table.columns.iter().enumerate() {
            if !used.contains(&Some(at)) {
                report.lost(
                    table.line,
                    format!("column {} is not used", shown(name.trim())),
                );
            }
        }
        for row in table.rows.iter().filter(|row| !row.is_blank()) {
            let (own, name) = Pattern::split(row.get(Some(category)));
            let pattern = Pattern::parse(row.get(codes)).or(own);
            let description = text::line(row.get(description)).0;
            let count = row.get(count).parse().ok();
            self.add(Entry {
                line: row.line,
                table: table.line,
                name: text::line(&name).0,
                pattern,
                description: (!description.is_empty()).then_some(description),
                count: count.map(|count| (row.line, count)),
            });
            let words = row
                .get(common)
                .split(|c: char| !(c.is_alphanumeric() || "_-.:".contains(c)));
            let words = words.map(|word| word.trim_matches(['.', ':', '-', '_']));
            let words = words.filter(|word| !word.is_empty());
            self.common
                .extend(words.map(|word| (row.line, word.to_owned())));
        }
        true
    }

    /// The first table that names a category is the one that describes it.
    fn add(&mut self, entry: Entry) {
        if entry.name.is_empty() {
            return;
        }
        let named = self
            .by_name
            .entry(entry.name.to_ascii_lowercase())
            .or_default();
        let same = named.iter().copied().find(|&at| {
            let same = &self.entries[at];
            let differ = same.pattern.is_some() && entry.pattern.is_some();
            same.name == entry.name && (same.pattern == entry.pattern || !differ)
        });
        let at = same.unwrap_or(self.entries.len());
        let is_new_pattern = same.is_none_or(|at| self.entries[at].pattern.is_none());
        if let (Some(pattern), true) = (&entry.pattern, is_new_pattern) {
            self.by_prefix
                .entry(pattern.prefix.clone())
                .or_default()
                .push(at);
        }
        match same {
            Some(at) => {
                let same = &mut self.entries[at];
                same.pattern = same.pattern.take().or(entry.pattern);
                same.description = same.description.take().or(entry.description);
                same.count = same.count.or(entry.count);
            }
            None => {
                named.push(at);
                self.entries.push(entry);
            }
        }
    }

    /// What is said of a category, by the pattern of its codes or by its name.
    pub(super) fn find(&self, pattern: Option<&Pattern>, names: &[&str]) -> Option<&Entry> {
        let by_pattern = pattern.and_then(|pattern| self.by_prefix.get(&pattern.prefix));
        let mut by_name = names
            .iter()
            .filter_map(|name| self.by_name.get(&name.to_ascii_lowercase()));
        let at = by_pattern.or_else(|| by_name.next())?.first()?;
        self.entries.get(*at)
    }

    /// The entry whose pattern a code fits best.
    pub(super) fn of_code(&self, code: &str) -> Option<&Entry> {
        (1..code.len()).rev().find_map(|length| {
            let fits = |at: &usize| {
                let entry = self.entries.get(*at)?;
                entry.pattern.as_ref()?.matches(code).then_some(entry)
            };
            self.by_prefix
                .get(code.get(..length)?)?
                .iter()
                .find_map(fits)
        })
    }

    /// Reports categories that have no code, and wrong counts. A table that
    /// names none of the categories is about something else.
    pub(super) fn report_unused(&self, catalog: &Catalog, report: &mut Report) {
        let counts: HashMap<_, _> = catalog
            .categories
            .iter()
            .map(|category| (category.name.as_str(), category.rows.len()))
            .collect();
        let about_codes: HashSet<_> = self
            .entries
            .iter()
            .filter(|entry| counts.contains_key(entry.name.as_str()))
            .map(|entry| entry.table)
            .collect();
        let mut reported = HashSet::new();
        for entry in &self.entries {
            match (counts.get(entry.name.as_str()), entry.count) {
                (Some(found), Some((line, said))) if *found != said => report.note(
                    line,
                    format!(
                        "category {} has {found} codes, not {said}",
                        shown(&entry.name)
                    ),
                ),
                (Some(_), _) => {}
                (None, _) if about_codes.contains(&entry.table) => report.lost(
                    entry.line,
                    format!("category {} has no codes; skipped", shown(&entry.name)),
                ),
                (None, _) => {
                    if reported.insert(entry.table) {
                        report.lost(
                            entry.table,
                            "table without a column of error codes; skipped",
                        );
                    }
                }
            }
        }
    }
}
