//! A document as Markdown: GitHub's dialect, by templates.

mod align;
mod context;
mod engine;
mod escape;
mod mask;

use std::fmt;
use std::str::FromStr;

pub use crate::render_error::RenderError;
use crate::{Document, UnknownName};
pub(crate) use align::aligned;
pub(crate) use context::shown_example;
pub(crate) use engine::{language, write_value};
pub(crate) use escape::{cell, text};
pub(crate) use mask::mask;

/// The layouts that come with this crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Layout {
    /// A section for each category, with a plain table of its codes.
    #[default]
    Table,
    /// A reference: how errors look, an overview of the categories, the codes of
    /// each in an aligned table, and the most common ones.
    Reference,
}

impl Layout {
    /// Every layout.
    pub const ALL: [Self; 2] = [Self::Table, Self::Reference];

    /// The name, as it is parsed and displayed.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Reference => "reference",
        }
    }

    /// The template: a start for one of your own.
    #[must_use]
    pub const fn template(self) -> &'static str {
        match self {
            Self::Table => include_str!("../../templates/table.md.j2"),
            Self::Reference => include_str!("../../templates/reference.md.j2"),
        }
    }
}

impl fmt::Display for Layout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Layout {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        let mut all = Self::ALL.into_iter();
        all.find(|layout| layout.name() == name)
            .ok_or_else(|| UnknownName::new("layout", name, Self::ALL.map(Self::name).to_vec()))
    }
}

/// Renders a document in a layout.
///
/// # Errors
///
/// None that are known: a layout fits every document.
///
/// ```
/// # let text = "schema = 1\n\n[[category]]\nname = \"Auth\"\ntitle = \"Auth\"\n\n[[code]]\n\
/// #     code = \"AUTH_001\"\ncategory = \"Auth\"\nname = \"InvalidToken\"\nhttp = 401\n\
/// #     message = \"Invalid token\"\ndeclared = \"auth::Error\"\n\n\x23 end of error codes\n";
/// # let document = faultcode_docs::Document::parse(text, "error-codes.toml")?;
/// use faultcode_docs::markdown::{self, Layout};
///
/// let markdown = markdown::render(&document, Layout::Table)?;
/// assert!(markdown.contains("| AUTH_001 | 401 | - | Invalid token |\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn render(document: &Document, layout: Layout) -> Result<String, RenderError> {
    render_template(document, layout.name(), layout.template())
}

/// Renders a document by a template of one's own, in the language of Jinja;
/// errors call it by the given name.
///
/// `docs/templates.md` describes what a template can use. Values are escaped
/// for Markdown unless the template says otherwise.
///
/// # Errors
///
/// Where the template cannot be read, or uses what does not exist.
///
/// ```
/// # let text = "schema = 1\n\n[[category]]\nname = \"Auth\"\ntitle = \"Auth\"\n\n[[code]]\n\
/// #     code = \"AUTH_001\"\ncategory = \"Auth\"\nname = \"InvalidToken\"\nhttp = 401\n\
/// #     message = \"No <b> here\"\ndeclared = \"auth::Error\"\n\n\x23 end of error codes\n";
/// # let document = faultcode_docs::Document::parse(text, "error-codes.toml")?;
/// let template = "{% for code in codes %}\n* {{ code.code }}: {{ code.message }}\n{% endfor %}\n";
/// let list = faultcode_docs::markdown::render_template(&document, "list.md", template)?;
/// assert_eq!(list, "* AUTH_001: No &lt;b&gt; here\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn render_template(
    document: &Document,
    name: &str,
    source: &str,
) -> Result<String, RenderError> {
    engine::render(document, name, source)
}
