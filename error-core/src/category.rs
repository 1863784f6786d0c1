//! The category of a code.

use core::fmt;

/// A named group of codes that share a prefix, such as `Database`.
///
/// Its [`Display`](fmt::Display) is its [`name`](Self::name).
#[derive(Debug)]
pub struct Category {
    name: &'static str,
    title: &'static str,
    description: &'static str,
    format: &'static str,
    number: Option<u32>,
    /// What stands between code and message where the layout is the default one.
    pub(crate) between: &'static str,
    /// Hashes of the name, and of what two declarations of one category must
    /// agree on, 0 where nothing is said: written by the derive, so that the
    /// check across enums compares integers.
    pub(crate) name_key: u64,
    pub(crate) title_key: u64,
    pub(crate) format_key: u64,
}

/// What the derive says of a category.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct CategoryParts {
    pub name: &'static str,
    pub title: &'static str,
    pub description: &'static str,
    pub format: &'static str,
    pub number: Option<u32>,
    pub between: &'static str,
    pub name_key: u64,
    pub title_key: u64,
    pub format_key: u64,
}

impl CategoryParts {
    /// A category of which nothing is said: the derive writes out what is.
    pub const EMPTY: Self = Self {
        name: "",
        title: "",
        description: "",
        format: "",
        number: None,
        between: "",
        name_key: 0,
        title_key: 0,
        format_key: 0,
    };
}

impl Category {
    /// The category of a type whose declaration has mistakes.
    pub(crate) const NONE: Self = Self::new(CategoryParts::EMPTY);

    #[doc(hidden)]
    #[must_use]
    pub const fn new(parts: CategoryParts) -> Self {
        Self {
            name: parts.name,
            title: parts.title,
            description: parts.description,
            format: parts.format,
            number: parts.number,
            between: parts.between,
            name_key: parts.name_key,
            title_key: parts.title_key,
            format_key: parts.format_key,
        }
    }

    /// The name as shown, for example `Database`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The title of the category's section, for example `Database Errors`; the
    /// name where none was declared.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// What the category is about: the enum's documentation, or `description`
    /// in `categories(…)`; empty where there is neither.
    #[must_use]
    pub const fn description(&self) -> &'static str {
        self.description
    }

    /// The template of its codes, for example `E0A{n:02X}`; empty where each code
    /// is given as it is (`id`).
    #[must_use]
    pub const fn format(&self) -> &'static str {
        self.format
    }

    /// The category's own number, which `{category_n}` in a format writes.
    #[must_use]
    pub const fn number(&self) -> Option<u32> {
        self.number
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name)
    }
}
