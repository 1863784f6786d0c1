//! OpenAPI 3.1: what a service answers when it fails.
//!
//! [`OpenApi`] has the schema of a problem document, a response per status with
//! its codes, and an example per code: as a document of its own, or merged into
//! one that is there.

mod components;
mod edit;
mod json;
mod merge;
mod node;
mod operations;
mod value;
mod yaml;

use std::collections::HashSet;
use std::fmt;

use crate::{Document, Edition};
use edit::{Language, eol};
use merge::Merge;
use value::{Members, Value, map};

/// The problem types that `faultcode-web` writes by default.
const TYPES: &str = "/errors/{code}";

/// The error codes of a document, for OpenAPI 3.1.
///
/// ```
/// use faultcode_docs::Document;
/// use faultcode_docs::openapi::OpenApi;
///
/// let text = "schema = 1\n\n[[category]]\nname = \"Auth\"\ntitle = \"Auth\"\n\n[[code]]\n\
///     code = \"AUTH_001\"\ncategory = \"Auth\"\nname = \"InvalidToken\"\nhttp = 401\n\
///     message = \"Invalid token\"\ndeclared = \"auth::Error\"\n\n\x23 end of error codes\n";
/// let document = Document::parse(text, "error-codes.toml")?;
/// let api = "openapi: 3.1.0\ninfo:\n  title: Users\n  version: '1'\npaths:\n  /users:\n    get:\n      \
///     x-error-codes: [AUTH_001]\n      responses:\n        '200':\n          description: Users\n";
///
/// let merged = OpenApi::new(&document).merge(api, "api.yaml")?;
/// assert!(merged.contains("\n        \"401\":\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct OpenApi {
    document: Document,
    /// The codes that an edition leaves out.
    hidden: HashSet<String>,
    types: String,
}

impl OpenApi {
    /// The public edition of a document. Problem types are `/errors/{code}`.
    #[must_use]
    pub fn new(document: &Document) -> Self {
        Self::of_edition(document, Edition::Public)
    }

    /// An edition of a document.
    #[must_use]
    pub fn of_edition(document: &Document, edition: Edition) -> Self {
        let shown = document.edition(edition);
        let hidden = document.codes().map(|code| &code.code);
        let hidden = hidden.filter(|code| shown.get(code).is_none()).cloned();
        Self {
            hidden: hidden.collect(),
            document: shown,
            types: TYPES.to_owned(),
        }
    }

    /// What the `type` of a problem is: `{code}` stands for its code.
    #[must_use]
    pub fn types(self, template: impl Into<String>) -> Self {
        Self {
            types: template.into(),
            ..self
        }
    }

    /// A document of its own, with nothing but components, as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        let layout = json::Layout::Lines {
            indent: String::new(),
            unit: "  ",
            eol: "\n",
        };
        let mut out = String::new();
        json::push(&mut out, &Value::Map(self.fragment()), &layout);
        out.push('\n');
        out
    }

    /// A document of its own, with nothing but components, as YAML.
    #[must_use]
    pub fn yaml(&self) -> String {
        let mut out = String::new();
        for member in &self.fragment() {
            yaml::push_member(&mut out, member, 0, "\n");
        }
        out
    }

    fn fragment(&self) -> Members {
        let components = components::components(&self.document, &self.types);
        let components = components.into_iter();
        let components = components.map(|(kind, members)| (kind.to_owned(), Value::Map(members)));
        let title = self.document.title.as_deref().unwrap_or("Error codes");
        let fragment = map! {
            "openapi": "3.1.0",
            "info": map! { "title": title, "version": self.version() },
            "components": components.collect::<Members>(),
        };
        match fragment {
            Value::Map(members) => members,
            _ => Members::new(),
        }
    }

    /// The newest version that the document names.
    fn version(&self) -> &str {
        let numbers = |version: &&str| -> Vec<u64> {
            let numbers = version.split(['.', '-', '+']);
            numbers.map_while(|number| number.parse().ok()).collect()
        };
        let versions = self
            .document
            .codes()
            .flat_map(|code| code.since.iter().chain(&code.changed));
        versions
            .map(String::as_str)
            .max_by_key(numbers)
            .unwrap_or("0.0.0")
    }

    /// Merges everything into an OpenAPI document, which errors call by the given
    /// name. A name that ends in `.json` is JSON; so is a text that begins with
    /// a brace, unless the name ends in `.yaml` or `.yml`.
    ///
    /// Operations with `x-error-codes`, a list of codes and categories, get a
    /// response per status. What was written by an earlier merge is written
    /// anew; all else keeps its bytes.
    ///
    /// # Errors
    ///
    /// Where the text cannot be read, is not OpenAPI 3.1 or 3.2, lists what is
    /// no code, or where something that is not ours is in the way.
    pub fn merge(&self, text: &str, name: &str) -> Result<String, MergeError> {
        // A byte order mark stays where it is.
        let (mark, text) = match text.strip_prefix('\u{FEFF}') {
            Some(rest) => ("\u{FEFF}", rest),
            None => ("", text),
        };
        let language = language(text, name);
        let merge = Merge {
            document: &self.document,
            hidden: &self.hidden,
            types: &self.types,
        };
        // Lines are added behind lines: the last needs its end meanwhile.
        let is_open = language == Language::Yaml && !text.ends_with('\n');
        let end = if is_open { eol(text) } else { "" };
        let closed = format!("{text}{end}");
        let mut merged = merge.run(&closed, language).map_err(|problem| MergeError {
            file: name.to_owned(),
            line: closed.as_bytes()[..problem.at.min(closed.len())]
                .split(|byte| *byte == b'\n')
                .count(),
            message: problem.message,
        })?;
        if is_open {
            merged.truncate(merged.trim_end_matches(['\r', '\n']).len());
        }
        merged.insert_str(0, mark);
        Ok(merged)
    }
}

fn language(text: &str, name: &str) -> Language {
    let has = |extension: &str| name.to_ascii_lowercase().ends_with(extension);
    if has(".json") || (text.trim_start().starts_with('{') && !has(".yaml") && !has(".yml")) {
        Language::Json
    } else {
        Language::Yaml
    }
}

/// Why nothing was merged: one message, with the file and the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergeError {
    file: String,
    line: usize,
    message: String,
}

impl MergeError {
    /// The line, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }
}

impl fmt::Display for MergeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

impl std::error::Error for MergeError {}
