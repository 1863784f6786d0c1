//! SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS.

use serde_json::{Value, json};

use super::place::{Places, uri};
use super::{Finding, Level, Report, Rule};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

pub(super) fn render(report: &Report) -> String {
    let results = report.findings.iter();
    let results = results.filter(|finding| finding.level != Level::Minor);
    let mut places = Places::default();
    let results: Vec<_> = results
        .map(|finding| result(report, finding, &mut places))
        .collect();
    let rules: Vec<_> = rules(report).map(rule).collect();
    super::json::pretty(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "cargo-faultcode",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            }},
            "results": results,
        }],
    }))
}

fn rules(report: &Report) -> impl Iterator<Item = &Rule> {
    let rules = report.rules.iter();
    rules.filter(|rule| rule.level != Level::Minor)
}

fn rule(rule: &Rule) -> Value {
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.about },
        "defaultConfiguration": { "level": rule.level.name() },
    })
}

fn result(report: &Report, finding: &Finding, places: &mut Places) -> Value {
    let mut result = json!({
        "ruleId": finding.rule,
        "level": finding.level.name(),
        "message": { "text": finding.message },
        "locations": [{ "physicalLocation": location(finding, places) }],
        // What makes it the same finding after an edit elsewhere in the file.
        "partialFingerprints": { "faultcode/v1": fingerprint(finding) },
        "properties": { "class": finding.class },
    });
    if let Some(index) = rules(report).position(|rule| rule.name == finding.rule) {
        result["ruleIndex"] = json!(index);
    }
    let known = [
        ("code", &finding.code),
        ("old", &finding.old),
        ("new", &finding.new),
    ];
    for (key, value) in known {
        if let Some(value) = value {
            result["properties"][key] = json!(value);
        }
    }
    result
}

fn location(finding: &Finding, places: &mut Places) -> Value {
    let file = places.of(&finding.file);
    let uri = uri(file);
    // A path from the root of the file system depends on no base.
    let artifact = if file.starts_with('/') {
        json!({ "uri": format!("file://{uri}") })
    } else {
        json!({ "uri": uri, "uriBaseId": "%SRCROOT%" })
    };
    match finding.line {
        Some(line) => json!({ "artifactLocation": artifact, "region": { "startLine": line } }),
        None => json!({ "artifactLocation": artifact }),
    }
}

fn fingerprint(finding: &Finding) -> String {
    let what = finding.code.as_ref().unwrap_or(&finding.message);
    format!("{}/{what}", finding.rule)
}
