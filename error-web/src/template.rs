//! The template of problem types.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

/// The place of the code in a template.
const CODE: &str = "{code}";

/// How the `type` of a problem is made of its code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TypeTemplate {
    before: Cow<'static, str>,
    after: Cow<'static, str>,
}

impl TypeTemplate {
    pub(crate) const DEFAULT: Self = Self {
        before: Cow::Borrowed("/errors/"),
        after: Cow::Borrowed(""),
    };

    /// Reads an absolute URL, a path or a `urn:`, with `{code}` in it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let starts = ["https://", "http://", "urn:", "/"];
        let rest = starts.iter().find_map(|start| text.strip_prefix(start))?;
        let (before, after) = text.split_once(CODE)?;
        // `//host` is a path to no reader, and `urn:{code}` lacks a namespace.
        let is_complete =
            !rest.starts_with('/') && (text.starts_with('/') || !rest.starts_with('{'));
        let is_uri = |part: &str| part.bytes().all(is_uri_byte);
        (is_complete && is_uri(before) && is_uri(after)).then(|| Self {
            before: before.to_owned().into(),
            after: after.to_owned().into(),
        })
    }

    #[cfg(feature = "tonic-0.14")]
    pub(crate) fn before(&self) -> &str {
        &self.before
    }

    /// The type of a code. What is in a code needs no escape in a URI.
    pub(crate) fn of<'t>(&'t self, code: &'t str) -> TypeUri<'t> {
        TypeUri {
            before: &self.before,
            code,
            after: &self.after,
        }
    }
}

/// The bytes that may stand in a URI (RFC 3986, section 2), as they are.
fn is_uri_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte)
}

/// A URI reference with what cannot stand in one percent-encoded.
pub(crate) fn escaped_uri(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if is_uri_byte(byte) {
            escaped.push(byte.into());
        } else {
            // Memory takes every write.
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

/// The `type` of a problem.
#[derive(Clone, Copy)]
pub(crate) struct TypeUri<'t> {
    before: &'t str,
    code: &'t str,
    after: &'t str,
}

impl fmt::Display for TypeUri<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.before)?;
        f.write_str(self.code)?;
        // Most templates end with the code.
        if self.after.is_empty() {
            return Ok(());
        }
        f.write_str(self.after)
    }
}

#[cfg(test)]
mod tests {
    use super::TypeTemplate;

    #[test]
    fn a_template_is_a_url_a_path_or_a_urn_with_a_code() {
        let uri = |text: &str| TypeTemplate::parse(text).map(|it| it.of("E0A06").to_string());
        for (text, expected) in [
            ("https://a.b/e/{code}", "https://a.b/e/E0A06"),
            ("https://a.b/e#{code}", "https://a.b/e#E0A06"),
            ("/errors/{code}.html", "/errors/E0A06.html"),
            ("/{code}", "/E0A06"),
            ("urn:example:errors:{code}", "urn:example:errors:E0A06"),
        ] {
            assert_eq!(uri(text).as_deref(), Some(expected));
        }
        for wrong in [
            "",
            "{code}",
            "errors/{code}",
            "/errors/",
            "//host/{code}",
            "https:///{code}",
            "https://{code}",
            "urn:{code}",
            "javascript:{code}",
            "/{code}/{code}",
            "/{other}/{code}",
            "/ä/{code}",
            "/a b/{code}",
            "/\"/{code}",
            "/\n{code}",
        ] {
            assert_eq!(uri(wrong), None, "{wrong:?}");
        }
    }
}
