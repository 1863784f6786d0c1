//! The document of a catalog, as data.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;

use serde::Serialize;

use crate::finder::Finder;
use crate::public::{self, PublicField};

/// The fields of a code, in the order of the document; those of tombstones
/// among them.
pub(crate) const CODE_FIELDS: [&str; 20] = [
    "code",
    "category",
    "name",
    "http",
    "retryable",
    "message",
    "placeholders",
    "common",
    "custom",
    "optional",
    "internal",
    "public",
    "since",
    "changed",
    "declared",
    "retired",
    "date",
    "reason",
    "replaced_by",
    "explanation",
];

/// The longest code, in bytes.
pub(crate) const MAX_CODE: usize = 64;

/// The document of a catalog: what `error-codes.toml` holds.
///
/// [`read`](Self::read) and [`parse`](Self::parse) make one.
///
/// ```
/// use faultcode_docs::Document;
///
/// let text = r#"schema = 1
/// title = "Eden API Error Codes"
///
/// [[category]]
/// name = "Database"
/// title = "Database Errors"
/// format = "E0A{n:02X}"
///
/// [[code]]
/// code = "E0A06"
/// category = "Database"
/// name = "UserNotFound"
/// http = 404
/// message = "User not found"
/// declared = "eden::errors::database::DatabaseError"
///
/// ## end of error codes
/// "#;
///
/// let document = Document::parse(text, "error-codes.toml")?;
/// let code = document.get("E0A06").expect("it stands above");
/// assert_eq!((code.name.as_str(), code.http), ("UserNotFound", 404));
/// # Ok::<(), faultcode_docs::ReadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Document {
    /// The version of the format: 1.
    pub schema: u32,
    /// The title of the catalog.
    pub title: Option<String>,
    /// The code that goes out for an unknown error.
    pub fallback: Option<String>,
    /// How an error is shown with its code, where that was declared: a template
    /// with `{code}`, `{category}` and `{message}`.
    pub display: Option<String>,
    /// The categories, in the order of their declaration.
    pub categories: Vec<Category>,
    /// Where the codes stand in the file.
    #[serde(skip)]
    pub(crate) lines: Lines,
}

/// The line of each code, from 1, retired ones included.
///
/// Where a code stands is no part of what a document says: two documents with
/// other lines are equal.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lines(pub(crate) HashMap<String, usize>);

impl PartialEq for Lines {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Lines {}

/// A category, with its codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Category {
    /// The name as shown, unique in the document.
    pub name: String,
    /// The title of its section.
    pub title: String,
    /// What the category is about; empty if nothing was said.
    pub description: String,
    /// Its own number.
    pub n: Option<u32>,
    /// The template of its codes, as in `E0A{n:02X}`.
    pub format: Option<String>,
    /// All its codes, in the order of their declaration.
    pub codes: Vec<Code>,
    /// The codes that it once had: each has [`Code::retired`].
    pub retired: Vec<Code>,
}

/// An error code, or what is left of one that was retired.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Code {
    /// The code, unique in the document: 1 to 64 ASCII letters, digits, `_`,
    /// `-`, `.` and `:`.
    pub code: String,
    /// The name of its category.
    pub category: String,
    /// The variant's name, unique in its category.
    pub name: String,
    /// The HTTP status, from 400 to 599.
    pub http: u16,
    /// Whether the condition is transient, if that was declared.
    pub retryable: Option<bool>,
    /// The static text, or with placeholders the template.
    pub message: String,
    /// The message is a template that a value fills.
    pub placeholders: bool,
    /// It belongs into a quick reference.
    pub common: bool,
    /// Its text is given per value; it is neither counted nor listed.
    pub custom: bool,
    /// It exists only under some configuration.
    pub optional: bool,
    /// It never leaves the process.
    pub internal: bool,
    /// The fields whose values may leave the process, in the order of their
    /// declaration.
    #[serde(serialize_with = "public::as_map")]
    pub public: Vec<PublicField>,
    /// The version of the crate in which the code first appeared, if the
    /// document says so.
    pub since: Option<String>,
    /// The versions in which a field of the contract was changed on purpose.
    pub changed: Vec<String>,
    /// The path of the type that declares it; empty where it is retired.
    pub declared: String,
    /// How the code was retired; none while it is in use.
    pub retired: Option<Retired>,
    /// What it means and what to do, in Markdown; empty if nothing was said.
    pub explanation: String,
}

/// How a code was retired: its tombstone keeps the number and the name from
/// being used again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Retired {
    /// The version of the crate in which it was retired.
    pub version: String,
    /// The day on which it was retired, as `2026-11-25`.
    pub date: String,
    /// Why it was retired.
    pub reason: String,
    /// The code that stands in its place, where it was renumbered.
    pub replaced_by: Option<String>,
}

impl Document {
    /// Every code, `custom` ones too, in the document's order.
    pub fn codes(&self) -> impl Iterator<Item = &Code> {
        self.categories.iter().flat_map(|category| &category.codes)
    }

    /// The codes of tables and counts: all but the `custom` ones.
    pub fn listed(&self) -> impl Iterator<Item = &Code> {
        self.categories.iter().flat_map(Category::listed)
    }

    /// The codes that were retired, in the document's order.
    pub fn retired(&self) -> impl Iterator<Item = &Code> {
        self.categories
            .iter()
            .flat_map(|category| &category.retired)
    }

    /// The line of a code in the file it was read from, from 1, be it retired or
    /// not: that of its field `code`.
    #[must_use]
    pub fn line(&self, code: &str) -> Option<usize> {
        self.lines.0.get(code).copied()
    }

    /// A code, in its canonical spelling.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&Code> {
        self.codes().find(|candidate| candidate.code == code)
    }

    /// A code as a person may type it: the canonical spelling if there is one,
    /// otherwise the first that differs only in the case of ASCII letters.
    #[must_use]
    pub fn get_ignoring_case(&self, code: &str) -> Option<&Code> {
        self.get(code).or_else(|| {
            self.codes()
                .find(|candidate| candidate.code.eq_ignore_ascii_case(code))
        })
    }

    /// A retired code as a person may type it, as in
    /// [`get_ignoring_case`](Self::get_ignoring_case).
    #[must_use]
    pub fn get_retired(&self, code: &str) -> Option<&Code> {
        let exact = self.retired().find(|candidate| candidate.code == code);
        exact.or_else(|| {
            self.retired()
                .find(|candidate| candidate.code.eq_ignore_ascii_case(code))
        })
    }

    /// The code that a mistyped one most likely stands for, whatever its case;
    /// none where more than half of it would have to change.
    #[must_use]
    pub fn nearest(&self, code: &str) -> Option<&Code> {
        let typed = code.to_uppercase();
        let length = typed.chars().count();
        if length > 2 * MAX_CODE {
            return None;
        }
        self.codes()
            .map(|candidate| {
                let wanted = candidate.code.to_ascii_uppercase();
                let distance = strsim::osa_distance(&wanted, &typed);
                // Of two that are as near, the one that begins alike.
                let pairs = wanted.bytes().zip(typed.bytes());
                let alike = pairs.take_while(|(one, two)| one == two).count();
                (distance, Reverse(alike), candidate)
            })
            .filter(|(distance, _, candidate)| 2 * distance <= length.max(candidate.code.len()))
            .min_by_key(|(distance, alike, _)| (*distance, *alike))
            .map(|(_, _, candidate)| candidate)
    }

    /// Prepares the search for codes in texts.
    #[must_use]
    pub fn finder(&self) -> Finder<'_> {
        Finder::new(self)
    }

    /// The codes in a text, such as a log line, with their places in bytes.
    ///
    /// Prepares a [`Finder`] each time: with many texts, keep one.
    pub fn find_in(&self, text: &str) -> impl Iterator<Item = (&Code, Range<usize>)> {
        let finder = self.finder();
        let mut from = 0;
        std::iter::from_fn(move || finder.next_in(text.as_bytes(), &mut from))
    }
}

impl Category {
    /// The codes of tables and counts: all but the `custom` ones.
    pub fn listed(&self) -> impl Iterator<Item = &Code> {
        self.codes.iter().filter(|code| !code.custom)
    }
}

/// Whether a text has the form of a code.
pub(crate) fn is_code(text: &str) -> bool {
    let is_edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = text.as_bytes();
    bytes.len() <= MAX_CODE
        && is_edge(bytes.first())
        && is_edge(bytes.last())
        && bytes.iter().copied().all(is_code_byte)
}

/// Whether a code can have a byte in it.
pub(crate) fn is_code_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b':')
}
