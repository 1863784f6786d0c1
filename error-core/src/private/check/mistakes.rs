//! What is wrong with the tree under a root, all of it at once.

use super::index::Index;
use super::report::Report;
use super::unique::differ;
use crate::private::Table;
use crate::private::tree::text_eq;
use crate::shared::hash::code_key as key;
use crate::{Category, Info};

/// What of a tree must be looked at again: something may be wrong with it.
#[derive(Clone, Copy)]
pub(super) struct Doubts {
    pub(super) codes: bool,
    pub(super) aliases: bool,
    pub(super) names: bool,
    pub(super) categories: bool,
    pub(super) fallback: bool,
}

impl Doubts {
    pub(super) const NONE: Self = Self {
        codes: false,
        aliases: false,
        names: false,
        categories: false,
        fallback: false,
    };

    pub(super) const fn any(self) -> bool {
        self.codes || self.aliases || self.names || self.categories || self.fallback
    }
}

/// Fails compilation where a doubt was right. `S` is room for twice as many codes
/// and categories as there are.
#[track_caller]
pub(super) const fn report<const S: usize>(
    root: &'static Table,
    tables: &[&'static Table],
    doubts: Doubts,
) {
    let index = Index::<S>::of(tables);
    let mut report = Report::new();
    report.push("the error codes under ");
    report.push_type(root);
    report.push(" are not consistent");
    if doubts.codes {
        report_codes(&mut report, tables, &index);
    }
    if doubts.aliases {
        check_aliases(&mut report, tables, &index);
    }
    if doubts.names {
        report_names::<S>(&mut report, tables);
    }
    if doubts.categories {
        check_categories::<S>(&mut report, tables);
    }
    if doubts.fallback {
        check_fallback(&mut report, root, tables, &index);
    }
    report.finish("");
}

/// Two variants that cannot stand beside each other, and what to do about it.
const fn push_two(
    report: &mut Report,
    first: (&Table, usize),
    second: (&Table, usize),
    advice: &str,
) {
    report.push_variant(first.0, first.1);
    report.push(" and ");
    report.push_variant(second.0, second.1);
    report.push(advice);
}

/// A code belongs to one variant.
const fn report_codes<const S: usize>(
    report: &mut Report,
    tables: &[&'static Table],
    index: &Index<S>,
) {
    let mut table = 0;
    while table < tables.len() {
        let head = tables[table].head;
        let mut row = 0;
        while row < tables[table].len() {
            if !head.is_alias(row)
                && let Some((first_table, first_row)) =
                    index.owner(tables, tables[table].keys[row], head.code(row))
                && (first_table != table || first_row != row)
            {
                report.start();
                report.push("duplicate code `");
                report.push(head.code(row));
                report.push("`: ");
                let first = (tables[first_table], first_row);
                let advice = "; give one of them another code";
                push_two(report, first, (tables[table], row), advice);
            }
            row += 1;
        }
        table += 1;
    }
}

/// An alias names a code that exists, and means the same.
const fn check_aliases<const S: usize>(
    report: &mut Report,
    tables: &[&'static Table],
    index: &Index<S>,
) {
    let mut table = 0;
    while table < tables.len() {
        let head = tables[table].head;
        let count = if tables[table].has_aliases {
            tables[table].len()
        } else {
            0
        };
        let mut row = 0;
        while row < count {
            if head.is_alias(row) {
                check_alias(report, tables, index, table, row);
            }
            row += 1;
        }
        table += 1;
    }
}

const fn check_alias<const S: usize>(
    report: &mut Report,
    tables: &[&'static Table],
    index: &Index<S>,
    table: usize,
    row: usize,
) {
    let alias = tables[table].info(row);
    let key = key(alias.code().as_bytes());
    let Some((of_table, of_row)) = index.owner(tables, key, alias.code()) else {
        report.start();
        report.push("`alias_of` names no code: ");
        report.push_variant(tables[table], row);
        report.push(" is an alias of `");
        report.push(alias.code());
        report.push("`, which no variant under this root has; name a code that exists");
        return;
    };
    let owner = tables[of_table].info(of_row);
    if alias.http_status() != owner.http_status() || !same_retryable(&alias, &owner) {
        report.start();
        report.push("alias of `");
        report.push(alias.code());
        report.push("` with another `http` or `retryable`: ");
        let of = (tables[of_table], of_row);
        push_two(report, (tables[table], row), of, "; declare both alike");
    }
}

const fn same_retryable(one: &Info, other: &Info) -> bool {
    match (one.retryable(), other.retryable()) {
        (None, None) => true,
        (Some(one), Some(other)) => one == other,
        _ => false,
    }
}

/// A name is used once in a category: the two are a code's identity.
const fn report_names<const S: usize>(report: &mut Report, tables: &[&'static Table]) {
    let mut seen = [(0_u32, 0_u32); S];
    let mask = S - 1;
    let mut table = 0;
    while table < tables.len() {
        let identities = tables[table].identities;
        let mut row = 0;
        while row < identities.len() {
            let mut at = identities[row] as usize & mask;
            loop {
                if identities[row] == 0 {
                    break;
                }
                if seen[at].0 == 0 {
                    seen[at] = (table as u32 + 1, row as u32);
                    break;
                }
                let first = (tables[seen[at].0 as usize - 1], seen[at].1 as usize);
                if first.0.identities[first.1] == identities[row]
                    && same_name(&first.0.info(first.1), &tables[table].info(row))
                {
                    report_name(report, first, (tables[table], row));
                    break;
                }
                at = (at + 1) & mask;
            }
            row += 1;
        }
        table += 1;
    }
}

const fn report_name(report: &mut Report, first: (&Table, usize), second: (&Table, usize)) {
    let info = second.0.info(second.1);
    report.start();
    report.push("duplicate name `");
    report.push(info.name());
    report.push("` in category `");
    report.push(info.category().name());
    report.push("`: ");
    push_two(report, first, second, "; rename one of them");
}

const fn same_name(one: &Info, other: &Info) -> bool {
    text_eq(one.name(), other.name()) && text_eq(one.category().name(), other.category().name())
}

/// A category that several types share has one title, format and number.
const fn check_categories<const S: usize>(report: &mut Report, tables: &[&'static Table]) {
    let mut seen = [(0_u32, 0_u32); S];
    let mask = S - 1;
    let mut table = 0;
    while table < tables.len() {
        let categories = tables[table].head.categories;
        let count = categories.len();
        let mut place = 0;
        while place < count {
            let category = categories[place];
            let mut at = category.name_key as usize & mask;
            loop {
                if seen[at].0 == 0 {
                    seen[at] = (table as u32 + 1, place as u32);
                    break;
                }
                let first_table = tables[seen[at].0 as usize - 1];
                let first = first_table.head.categories[seen[at].1 as usize];
                if first.name_key == category.name_key && text_eq(first.name(), category.name()) {
                    if differ(first.title_key, category.title_key)
                        || differ(first.format_key, category.format_key)
                    {
                        report_category(report, first_table, first, tables[table], category);
                    }
                    break;
                }
                at = (at + 1) & mask;
            }
            place += 1;
        }
        table += 1;
    }
}

const fn report_category(
    report: &mut Report,
    first_table: &Table,
    first: &Category,
    table: &Table,
    category: &Category,
) {
    report.start();
    report.push("category `");
    report.push(category.name());
    report.push("` is declared in two ways: ");
    report.push_type(first_table);
    report.push(" says ");
    push_shape(report, first);
    report.push(", ");
    report.push_type(table);
    report.push(" says ");
    push_shape(report, category);
    report.push("; declare both alike");
}

const fn push_shape(report: &mut Report, category: &Category) {
    report.push("title `");
    report.push(category.title());
    report.push("`, format `");
    report.push(category.format());
    report.push("`");
    if let Some(number) = category.number() {
        report.push(", n = ");
        report.push_number(number as usize);
    }
}

/// `fallback` is a code under this root that may leave the process.
const fn check_fallback<const S: usize>(
    report: &mut Report,
    root: &Table,
    tables: &[&'static Table],
    index: &Index<S>,
) {
    let Some(code) = root.fallback else {
        return;
    };
    let Some((table, row)) = index.owner(tables, key(code.as_bytes()), code) else {
        report.start();
        report.push("`fallback` is `");
        report.push(code);
        report.push("`, which no variant under this root has; name a code that exists");
        return;
    };
    if tables[table].info(row).is_custom() {
        report.start();
        report.push("`fallback` is `");
        report.push(code);
        report.push("`, but ");
        report.push_variant(tables[table], row);
        report.push(" is `custom`; name a code with a text of its own");
    }
    if tables[table].info(row).is_internal() {
        report.start();
        report.push("`fallback` is `");
        report.push(code);
        report.push("`, but ");
        report.push_variant(tables[table], row);
        report.push(" is `internal`; name a code that may leave the process");
    }
}
