//! A breach in words: what a code was, what it is, and the ways out.

use super::{Breach, Contract, lacks_field, text};
use crate::PublicField;
use crate::private::{Report, Table};
use crate::shared::bits;
use crate::shared::old::Old;

/// Adds a breach to the finding that was begun.
pub(crate) const fn push_breach(
    report: &mut Report,
    contract: &Contract<'_>,
    tables: &[&'static Table],
    old: &Old,
    breach: Breach,
) {
    let code = text::code(contract.document, old.at);
    report.push("`");
    report.push(code);
    report.push("` ");
    match breach {
        Breach::Deleted => {
            push_was(report, contract, old);
            report.push("; is gone; restore it, or retire it: `cargo faultcode retire ");
            report.push(code);
            report.push(" --reason …`");
            return;
        }
        Breach::Renumbered(table, row) => {
            push_was(report, contract, old);
            report.push("; is now `");
            report.push(tables[table].head.code(row));
            report.push("` (");
            report.push_place(tables[table], row);
            report.push("); give it its code back");
        }
        Breach::Changed(table, row) => {
            push_change(report, contract, old, tables[table], row);
            report.push("; restore it");
        }
        Breach::Reused(table, row) => {
            report.push("is retired and ");
            push_was(report, contract, old);
            report.push("; is now ");
            push_identity(report, tables[table], row);
            report.push("; use another code, as `cargo faultcode next` finds it");
        }
        Breach::Revived(table, row) => {
            report.push("is retired and ");
            push_was(report, contract, old);
            report.push("; the name is now that of `");
            report.push(tables[table].head.code(row));
            report.push("` (");
            report.push_place(tables[table], row);
            report.push("); use another name");
        }
    }
    report.push(", or accept: `cargo faultcode accept --breaking ");
    report.push(code);
    report.push("`");
}

/// `` was `Database/UserNotFound` (error-codes.toml:57) ``
const fn push_was(report: &mut Report, contract: &Contract<'_>, old: &Old) {
    report.push("was ");
    push_old_identity(report, contract, old);
    report.push(" (");
    report.push(contract.path);
    report.push(":");
    report.push_number(old.line as usize);
    report.push(")");
}

const fn push_old_identity(report: &mut Report, contract: &Contract<'_>, old: &Old) {
    report.push("`");
    report.push(text::inner(text::field(
        contract.document,
        old.at,
        b"category",
    )));
    report.push("/");
    report.push(text::inner(text::field(contract.document, old.at, b"name")));
    report.push("`");
}

/// `` `Database/UserNotFound` (src/errors.rs:12) ``
const fn push_identity(report: &mut Report, table: &Table, row: usize) {
    push_name(report, table, row);
    report.push(" (");
    report.push_place(table, row);
    report.push(")");
}

const fn push_name(report: &mut Report, table: &Table, row: usize) {
    report.push("`");
    report.push(table.info(row).category().name());
    report.push("/");
    report.push(table.head.name(row));
    report.push("`");
}

/// What a code was and is, as far as the two differ.
const fn push_change(
    report: &mut Report,
    contract: &Contract<'_>,
    old: &Old,
    table: &Table,
    row: usize,
) {
    let new_bits = table.head.bits(row);
    let changed = old.bits ^ new_bits;
    let has_status = changed & bits::STATUS != 0;
    let has_retryable = changed & bits::RETRYABLE_SAID != 0 || changed & bits::RETRYABLE != 0;
    let has_public = lacks_field(contract.fields, old, table, row);
    report.push("was ");
    push_old_identity(report, contract, old);
    if has_status {
        push_status(report, old.bits);
    }
    if has_retryable {
        push_retryable(report, old.bits);
    }
    if has_public {
        report.push(", public ");
        report.push(text::field(contract.document, old.at, b"public"));
    }
    report.push("; is ");
    push_name(report, table, row);
    if has_status {
        push_status(report, new_bits);
    }
    if has_retryable {
        push_retryable(report, new_bits);
    }
    if has_public {
        push_public(report, table.fields_of(row));
    }
    report.push(" (");
    report.push_place(table, row);
    report.push(")");
}

const fn push_status(report: &mut Report, bits: u32) {
    report.push(", http ");
    report.push_number((bits & bits::STATUS) as usize);
}

const fn push_retryable(report: &mut Report, bits: u32) {
    report.push(if bits & bits::RETRYABLE != 0 {
        ", retryable"
    } else if bits & bits::RETRYABLE_SAID != 0 {
        ", not retryable"
    } else {
        ", retryable unspecified"
    });
}

/// `, public { retry_after = "integer" }`
const fn push_public(report: &mut Report, fields: &[PublicField]) {
    report.push(", public {");
    let mut at = 0;
    while at < fields.len() {
        report.push(if at == 0 { " " } else { ", " });
        report.push(fields[at].name());
        report.push(" = \"");
        report.push(fields[at].word());
        report.push("\"");
        at += 1;
    }
    report.push(" }");
}
