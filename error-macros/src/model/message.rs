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
        if !has_braces(literal) {
            return Self {
                text: literal.to_owned(),
                has_placeholders: false,
            };
        }
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

/// Two searches, which the standard library has optimised.
fn has_braces(text: &str) -> bool {
    text.contains('{') || text.contains('}')
}

#[cfg(test)]
mod tests {
    use super::has_braces;

    #[test]
    fn a_text_without_braces_is_not_looked_through() {
        assert!(has_braces("{") && has_braces("a } b"));
        assert!(!has_braces("") && !has_braces("|~z"));
    }
}
