//! What the document alone tells.

use std::path::Path;

use faultcode_docs::{Code, Document};

use super::{MISSING_EXPLANATION, RETRYABLE_STATUS, finding};
use crate::report::{Finding, Rule};

/// Client errors after which the same request may succeed: RFC 9110, sections
/// 15.5.9 and 15.5.10, RFC 8470, section 5.2, and RFC 6585, section 4.
const RETRYABLE: [u16; 4] = [408, 409, 425, 429];

pub(super) fn check(document: &Document, path: &Path) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut push = |rule: Rule, code: &Code, message: &str| {
        findings.push(Finding {
            code: Some(code.code.clone()),
            ..finding(rule, message, path, document.line(&code.code).unwrap_or(1))
        });
    };
    for code in document.codes() {
        let (name, http) = (&code.code, code.http);
        if code.explanation.trim().is_empty() {
            let what = code.name.escape_debug();
            let message = format!("`{name}` has no explanation; document the variant `{what}`");
            push(MISSING_EXPLANATION, code, &message);
        }
        if code.retryable == Some(true) && http < 500 && !RETRYABLE.contains(&http) {
            let message = format!(
                "`{name}` is retryable with status {http}, which blames the request; use 408, 409, \
                 425 or 429, or a status from 500 on"
            );
            push(RETRYABLE_STATUS, code, &message);
        }
    }
    findings
}
