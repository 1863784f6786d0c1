//! The codes of a file under their categories.

use std::collections::HashMap;

use super::overview::Overview;
use super::pattern::Pattern;
use super::report::Report;
use super::row::{self, Row};
use super::sections::{self, Section};
use super::source::{Source, Table};
use super::text::shown;

/// What a file says.
#[derive(Debug, Default)]
pub(super) struct Catalog {
    pub(super) title: Option<String>,
    pub(super) categories: Vec<Category>,
}

/// A category that has a code.
#[derive(Debug, Clone, Default)]
pub(super) struct Category {
    pub(super) name: String,
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    /// How the file says that its codes look.
    pub(super) pattern: Option<Pattern>,
    pub(super) rows: Vec<Row>,
}

impl Catalog {
    pub(super) fn read(source: Source, report: &mut Report) -> Self {
        let (tables, others): (Vec<_>, Vec<_>) =
            source.tables.into_iter().partition(row::is_code_table);
        let mut overview = Overview::default();
        for table in &others {
            if !overview.read(table, report) {
                report.lost(table.line, "table without a column of error codes; skipped");
            }
        }
        let mut builder = Builder {
            catalog: Self {
                title: source.title.map(|title| super::text::line(&title).0),
                categories: Vec::new(),
            },
            overview: &overview,
            by_name: HashMap::new(),
            by_code: HashMap::new(),
        };
        builder.catalog.title = builder
            .catalog
            .title
            .take()
            .filter(|title| !title.is_empty());
        for table in &tables {
            builder.table(table, report);
        }
        builder.mark_common(report);
        let catalog = builder.catalog;
        overview.report_unused(&catalog, report);
        catalog
    }

    /// How many codes there are.
    pub(super) fn len(&self) -> usize {
        self.categories
            .iter()
            .map(|category| category.rows.len())
            .sum()
    }
}

struct Builder<'o> {
    catalog: Catalog,
    overview: &'o Overview,
    by_name: HashMap<String, usize>,
    /// The category and the place in it.
    by_code: HashMap<String, (usize, usize)>,
}

impl Builder<'_> {
    fn table(&mut self, table: &Table, report: &mut Report) {
        let section = sections::of_headings(&table.headings, self.overview);
        for row in row::read(table, report) {
            if let Some(&(category, at)) = self.by_code.get(&row.code) {
                let first = &mut self.catalog.categories[category].rows[at];
                merge(first, row, report);
                continue;
            }
            let own = row.category.as_deref();
            let section = match (own, &section) {
                (Some(own), _) => sections::of_column(own, self.overview),
                (None, Some(section)) => section.clone(),
                (None, None) => {
                    sections::of_code(&row.code, self.overview, self.catalog.title.as_deref())
                }
            };
            let category = self.category(section);
            let rows = &mut self.catalog.categories[category].rows;
            self.by_code
                .insert(row.code.clone(), (category, rows.len()));
            rows.push(row);
        }
    }

    fn category(&mut self, section: Section) -> usize {
        if let Some(&at) = self.by_name.get(&section.name) {
            let category = &mut self.catalog.categories[at];
            category.title = category.title.take().or(section.title);
            return at;
        }
        let at = self.catalog.categories.len();
        self.by_name.insert(section.name.clone(), at);
        self.catalog.categories.push(Category {
            name: section.name,
            title: section.title,
            description: section.description,
            pattern: section.pattern,
            rows: Vec::new(),
        });
        at
    }

    fn mark_common(&mut self, report: &mut Report) {
        for (line, code) in &self.overview.common {
            match self.by_code.get(code) {
                Some(&(category, at)) => {
                    self.catalog.categories[category].rows[at].is_common = true;
                }
                None => report.lost(
                    *line,
                    format!("{} is called common, but no table has it", shown(code)),
                ),
            }
        }
    }
}

/// A code that is listed again: the first row counts, and what it lacks is
/// taken from the second one, unless they contradict each other.
fn merge(first: &mut Row, second: Row, report: &mut Report) {
    let differences: Vec<_> = [
        ("name", differ(first.name.as_ref(), second.name.as_ref())),
        (
            "status",
            differ(first.status.as_ref(), second.status.as_ref()),
        ),
        (
            "retryable",
            differ(first.retryable.as_ref(), second.retryable.as_ref()),
        ),
        (
            "message",
            differ(first.message.as_ref(), second.message.as_ref()),
        ),
        (
            "explanation",
            differ(first.explanation.as_ref(), second.explanation.as_ref()),
        ),
        (
            "category",
            differ(first.category.as_ref(), second.category.as_ref()),
        ),
    ]
    .into_iter()
    .filter_map(|(what, differs)| differs.then_some(what))
    .collect();
    if !differences.is_empty() {
        report.lost(
            second.line,
            format!(
                "{} is on line {} already, with another {}; this row was skipped",
                second.code,
                first.line,
                differences.join(" and "),
            ),
        );
        return;
    }
    report.note(
        second.line,
        format!(
            "{} is on line {} already; the rows were merged",
            second.code, first.line
        ),
    );
    first.name = first.name.take().or(second.name);
    first.status = first.status.or(second.status);
    first.retryable = first.retryable.or(second.retryable);
    first.message = first.message.take().or(second.message);
    first.explanation = first.explanation.take().or(second.explanation);
    first.is_common |= second.is_common;
}

fn differ<T: PartialEq>(first: Option<&T>, second: Option<&T>) -> bool {
    matches!((first, second), (Some(first), Some(second)) if first != second)
}
