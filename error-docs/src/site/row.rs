//! A code as a row of a list.

use serde::Serialize;

use crate::{Code, Retired};

#[derive(Debug, Serialize)]
pub(super) struct Row<'d> {
    code: &'d str,
    name: &'d str,
    category: &'d str,
    message: &'d str,
    http: u16,
    tone: &'static str,
    retry: &'static str,
    common: bool,
    custom: bool,
    internal: bool,
    retired: Option<&'d Retired>,
    page: &'d str,
}

impl<'d> Row<'d> {
    pub(super) fn new(code: &'d Code, page: &'d str) -> Self {
        Self {
            code: &code.code,
            name: &code.name,
            category: &code.category,
            message: &code.message,
            http: code.http,
            tone: tone(code.http),
            retry: retry(code.retryable),
            common: code.common,
            custom: code.custom,
            internal: code.internal,
            retired: code.retired.as_ref(),
            page,
        }
    }
}

/// Who has to act on a status: RFC 9110, sections 15.5 and 15.6.
pub(super) fn tone(http: u16) -> &'static str {
    if http < 500 { "client" } else { "server" }
}

pub(super) fn retry(retryable: Option<bool>) -> &'static str {
    match retryable {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unstated",
    }
}

/// `1 code`, `2 codes`.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::tone;

    #[test]
    fn a_status_says_who_has_to_act() {
        assert_eq!(
            [400, 499, 500, 599].map(tone),
            ["client", "client", "server", "server"]
        );
    }
}
