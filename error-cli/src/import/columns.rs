//! Which column is what.

/// What a column of codes may be called, for a message.
pub(super) const CODE_HEADERS: &str = "`code`, `error code` or `id`";

/// The names of columns, as [`header`] writes them: the likelier comes first.
const CODE: &[&str] = &["error code", "code", "err code", "id", "error id"];
const NAME: &[&str] = &[
    "name",
    "error name",
    "error",
    "identifier",
    "key",
    "variant",
];
const STATUS: &[&str] = &[
    "http status code",
    "http status",
    "http code",
    "http",
    "status code",
    "status",
];
const RETRYABLE: &[&str] = &["retryable", "is retryable", "retry", "transient"];
const MESSAGE: &[&str] = &[
    "message",
    "error message",
    "msg",
    "text",
    "description",
    "meaning",
    "details",
    "detail",
];
/// What says more, where the message stands in a column of its own.
const EXPLANATION: &[&str] = &["explanation", "description", "meaning", "details", "detail"];
const CATEGORY: &[&str] = &["category", "group", "section", "domain"];
const COMMON: &[&str] = &["common", "most common", "is common"];

/// The columns of a table of codes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Columns {
    pub(super) code: Option<usize>,
    pub(super) name: Option<usize>,
    pub(super) status: Option<usize>,
    pub(super) retryable: Option<usize>,
    pub(super) message: Option<usize>,
    pub(super) explanation: Option<usize>,
    pub(super) category: Option<usize>,
    pub(super) common: Option<usize>,
}

impl Columns {
    pub(super) fn of(headers: &[String]) -> Self {
        let headers: Vec<_> = headers.iter().map(|name| header(name)).collect();
        let mut taken = vec![false; headers.len()];
        let mut take = |names: &[&str]| {
            let at = names
                .iter()
                .find_map(|name| (0..headers.len()).find(|&at| !taken[at] && headers[at] == *name));
            if let Some(at) = at {
                taken[at] = true;
            }
            at
        };
        Self {
            code: take(CODE),
            name: take(NAME),
            status: take(STATUS),
            retryable: take(RETRYABLE),
            message: take(MESSAGE),
            explanation: take(EXPLANATION),
            category: take(CATEGORY),
            common: take(COMMON),
        }
    }

    pub(super) fn uses(&self, at: usize) -> bool {
        self.roles().contains(&Some(at))
    }

    /// All of them, in the order of their declaration.
    pub(super) fn roles(&self) -> [Option<usize>; 8] {
        [
            self.code,
            self.name,
            self.status,
            self.retryable,
            self.message,
            self.explanation,
            self.category,
            self.common,
        ]
    }
}

/// A header without its case and its joints: `http status` of `HTTP_Status` and
/// of `httpStatus`.
pub(super) fn header(name: &str) -> String {
    let mut plain = String::new();
    let mut was_lower = false;
    for c in name.chars() {
        if c.is_alphanumeric() {
            if was_lower && c.is_uppercase() {
                plain.push(' ');
            }
            plain.extend(c.to_lowercase());
        } else if !plain.is_empty() && !plain.ends_with(' ') {
            plain.push(' ');
        }
        was_lower = c.is_lowercase();
    }
    plain.truncate(plain.trim_end().len());
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(headers: &[&str]) -> Columns {
        Columns::of(
            &headers
                .iter()
                .map(|&name| name.to_owned())
                .collect::<Vec<_>>(),
        )
    }

    #[test]
    fn headers_are_known_in_any_case() {
        let columns = of(&["CODE", "Error", "HTTP Status", "Retryable?", "Description"]);
        let expected = Columns {
            code: Some(0),
            name: Some(1),
            status: Some(2),
            retryable: Some(3),
            message: Some(4),
            ..Columns::default()
        };
        assert_eq!(columns, expected);
        assert_eq!(of(&["errorCode", "httpStatus"]).status, Some(1));
    }

    #[test]
    fn a_code_goes_before_an_id() {
        assert_eq!(of(&["id", "code"]).code, Some(1));
        assert_eq!(of(&["id", "message"]).code, Some(0));
    }

    #[test]
    fn a_second_text_explains_the_first() {
        let columns = of(&["code", "description", "message"]);
        assert_eq!((columns.message, columns.explanation), (Some(2), Some(1)));
    }

    #[test]
    fn other_columns_are_not_used() {
        assert!(!of(&["code", "owner"]).uses(1));
    }
}
