//! The static text of a code, out of a format string.

/// A message without or with placeholders.
pub(super) struct Text {
    pub(super) text: String,
    pub(super) has_placeholders: bool,
}

impl Text {
    /// Reads the literal of `#[error("…")]`. Without placeholders its doubled
    /// braces are single ones; with placeholders it stays as it is.
    pub(super) fn of_format(literal: &str) -> Self {
        let mut text = String::new();
        let mut rest = literal.chars();
        while let Some(c) = rest.next() {
            if matches!(c, '{' | '}') {
                if !rest.as_str().starts_with(c) {
                    return Self {
                        text: literal.to_owned(),
                        has_placeholders: true,
                    };
                }
                rest.next();
            }
            text.push(c);
        }
        Self {
            text,
            has_placeholders: false,
        }
    }
}
