//! Some codes of a document, as a list.

mod csv;
mod plain;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::text::retryable;
use crate::{Code, UnknownName, json, markdown};

/// How codes are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Format {
    /// Aligned columns for a terminal.
    #[default]
    Table,
    /// An array of all fields.
    Json,
    /// A table in Markdown.
    Markdown,
    /// All fields, as RFC 4180 has it; what was never said is empty, public
    /// fields stand as `name:type`, and they and versions are separated by
    /// spaces.
    Csv,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Table, Self::Json, Self::Markdown, Self::Csv];

    /// The name, as it is parsed and displayed.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Markdown => "markdown",
            Self::Csv => "csv",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Format {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        let mut all = Self::ALL.into_iter();
        all.find(|format| format.name() == name)
            .ok_or_else(|| UnknownName::new("format", name, Self::ALL.map(Self::name).to_vec()))
    }
}

/// Lists codes in their order.
///
/// ```
/// # let text = "schema = 1\n\n[[category]]\nname = \"Auth\"\ntitle = \"Auth\"\n\n[[code]]\n\
/// #     code = \"AUTH_001\"\ncategory = \"Auth\"\nname = \"InvalidToken\"\nhttp = 401\n\
/// #     message = \"Invalid token\"\ndeclared = \"auth::Error\"\n\n\x23 end of error codes\n";
/// # let document = faultcode_docs::Document::parse(text, "error-codes.toml")?;
/// use faultcode_docs::listing::{self, Format};
///
/// let codes: Vec<_> = document.listed().collect();
/// assert_eq!(
///     listing::render(&codes, Format::Table),
///     "CODE      HTTP  RETRYABLE  NAME          MESSAGE\n\
///      AUTH_001  401   -          InvalidToken  Invalid token\n",
/// );
/// # Ok::<(), faultcode_docs::ReadError>(())
/// ```
#[must_use]
pub fn render(codes: &[&Code], format: Format) -> String {
    match format {
        Format::Table => plain::render(codes),
        Format::Json => json::pretty(&codes),
        Format::Markdown => as_markdown(codes),
        Format::Csv => csv::render(codes),
    }
}

/// The message; of a retired code with that.
fn message(code: &Code) -> Cow<'_, str> {
    match &code.retired {
        Some(retired) => format!("(retired in {}) {}", retired.version, code.message).into(),
        None => Cow::Borrowed(&code.message),
    }
}

fn as_markdown(codes: &[&Code]) -> String {
    let mut table = String::from(
        "| Code | HTTP | Retryable | Name | Message |\n| --- | --- | --- | --- | --- |\n",
    );
    for code in codes {
        let cells = [
            markdown::cell(&code.code),
            code.http.to_string(),
            retryable(code.retryable).unwrap_or("-").to_owned(),
            markdown::cell(&code.name),
            markdown::cell(&message(code)),
        ];
        for cell in &cells {
            table.push_str("| ");
            table.push_str(cell);
            table.push(' ');
        }
        table.push_str("|\n");
    }
    markdown::aligned(&table)
}
