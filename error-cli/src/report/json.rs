//! An object with all findings.

use serde_json::{Value, json};

use super::{Finding, Report};

pub(super) fn render(report: &Report) -> String {
    let findings: Vec<_> = report.findings.iter().map(value).collect();
    pretty(&json!({ "findings": findings }))
}

fn value(finding: &Finding) -> Value {
    let old_place = finding.old_place.as_ref();
    json!({
        "class": finding.class,
        "rule": finding.rule,
        "code": finding.code,
        "message": finding.message,
        "file": finding.file.to_string_lossy(),
        "line": finding.line,
        "old": finding.old,
        "new": finding.new,
        "old_file": old_place.map(|(file, _)| file),
        "old_line": old_place.map(|(_, line)| line),
        "details": finding.details,
    })
}

/// JSON of texts and numbers, which cannot fail, and a line feed.
pub(super) fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
