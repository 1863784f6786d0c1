//! What changed between two documents, by the rules of the contract.
//!
//! Those who handle a code rely on its category and name, its status, whether
//! it is transient, and its public fields; and on a retired code never coming
//! back with another meaning. A change to any of these is breaking, and so is
//! another number for the same. What is new, and what was retired because it no
//! longer happens, is additive; all else is editorial.

mod clash;
mod codes;
mod rest;
mod rule;

use std::collections::HashMap;
use std::fmt;

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use crate::text::one_line;
use crate::{Code, Document};
pub use clash::{Clash, clashes};
pub use rule::{Effect, Rule};

/// One change between two documents.
///
/// [`Display`](fmt::Display) writes it as a sentence with code, old and new
/// meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// What kind of change it is.
    pub rule: Rule,
    /// The code, or the category or head of the document where no code is
    /// concerned.
    pub subject: Subject,
    /// What was so before; none where there was nothing.
    pub old: Option<String>,
    /// What is so now; none where there is nothing.
    pub new: Option<String>,
    /// The line in the old document.
    pub old_line: Option<usize>,
    /// The line in the new document; of what is gone, that of the code that
    /// stood before it.
    pub new_line: Option<usize>,
}

/// What a change is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A code.
    Code(String),
    /// A category, by its name.
    Category(String),
    /// The document as a whole.
    Catalog,
}

impl Change {
    /// What the change does to those who depend on the code.
    #[must_use]
    pub const fn effect(&self) -> Effect {
        self.rule.effect()
    }

    /// The code that the change is about, if it is about one.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match &self.subject {
            Subject::Code(code) => Some(code),
            Subject::Category(_) | Subject::Catalog => None,
        }
    }
}

/// `` `E0A06`: http = 404 became http = 410 ``
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.subject {
            Subject::Code(code) => write!(f, "`{code}`: ")?,
            Subject::Category(name) => write!(f, "category `{}`: ", one_line(name))?,
            Subject::Catalog => f.write_str("catalog: ")?,
        }
        let (old, new) = (self.old.as_deref(), self.new.as_deref());
        match (self.rule, old, new) {
            (Rule::CodeRemoved, Some(old), Some(new)) => {
                write!(
                    f,
                    "{old} was removed without being retired; it is {new} now"
                )
            }
            (Rule::CodeRemoved, Some(old), None) => {
                write!(f, "{old} was removed without being retired")
            }
            (Rule::RetiredCodeReused, Some(old), Some(new)) => {
                write!(f, "{old} was retired, but is in use again as {new}")
            }
            (Rule::RetiredNameReused, Some(old), Some(new)) => {
                write!(f, "is {new}, but {old}")
            }
            (Rule::TombstoneRemoved, Some(old), None) => {
                write!(f, "the tombstone of {old} was removed")
            }
            (Rule::CodeRetired | Rule::CodeRenumbered, Some(old), Some(new)) => {
                write!(f, "{old} was retired{new}")
            }
            (Rule::OrderChanged, ..) => f.write_str("its codes stand in another order"),
            (_, Some(old), Some(new)) => write!(f, "{old} became {new}"),
            (_, None, Some(new)) => write!(f, "{new} is new"),
            (_, Some(old), None) => write!(f, "{old} was removed"),
            (_, None, None) => f.write_str(self.rule.about()),
        }
    }
}

/// As an object of `code`, `effect`, `rule`, `message`, `old`, `new`,
/// `old_line` and `new_line`.
impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Change", 8)?;
        object.serialize_field("effect", self.effect().name())?;
        object.serialize_field("rule", self.rule.name())?;
        object.serialize_field("code", &self.code())?;
        object.serialize_field("message", &self.to_string())?;
        object.serialize_field("old", &self.old)?;
        object.serialize_field("new", &self.new)?;
        object.serialize_field("old_line", &self.old_line)?;
        object.serialize_field("new_line", &self.new_line)?;
        object.end()
    }
}

/// What changed from an old document to a new one: breaking changes first, then
/// additive and editorial ones, each in the order of the documents.
///
/// ```
/// # let text = "schema = 1\n\n[[category]]\nname = \"Auth\"\ntitle = \"Auth\"\n\n[[code]]\n\
/// #     code = \"AUTH_001\"\ncategory = \"Auth\"\nname = \"InvalidToken\"\nhttp = 401\n\
/// #     message = \"Invalid token\"\ndeclared = \"auth::Error\"\n\n\x23 end of error codes\n";
/// use faultcode_docs::{Document, diff};
///
/// let old = Document::parse(text, "old.toml")?;
/// let new = Document::parse(&text.replace("401", "403"), "new.toml")?;
/// let changes = diff::compare(&old, &new);
/// assert_eq!(changes[0].effect(), diff::Effect::Breaking);
/// assert_eq!(changes[0].to_string(), "`AUTH_001`: http = 401 became http = 403");
/// # Ok::<(), faultcode_docs::ReadError>(())
/// ```
#[must_use]
pub fn compare(old: &Document, new: &Document) -> Vec<Change> {
    let (old, new) = (Side::new(old), Side::new(new));
    let mut changes = codes::compare(&old, &new);
    changes.extend(rest::compare(&old, &new));
    // A stable sort: the order of the documents stays within an effect.
    changes.sort_by_key(Change::effect);
    changes
}

/// A document, prepared for being asked.
struct Side<'d> {
    document: &'d Document,
    /// The codes in use and the retired ones.
    in_use: HashMap<&'d str, &'d Code>,
    retired: HashMap<&'d str, &'d Code>,
    /// The codes in use by category and name.
    identities: HashMap<(&'d str, &'d str), &'d Code>,
    /// The retired codes whose category and name nobody may have again: those
    /// that were not only renumbered.
    retired_for_good: HashMap<(&'d str, &'d str), &'d Code>,
}

impl<'d> Side<'d> {
    fn new(document: &'d Document) -> Self {
        let by_code = |code: &'d Code| (code.code.as_str(), code);
        let by_identity = |code: &'d Code| (identity(code), code);
        Self {
            document,
            in_use: document.codes().map(by_code).collect(),
            retired: document.retired().map(by_code).collect(),
            identities: document.codes().map(by_identity).collect(),
            retired_for_good: document
                .retired()
                .filter(|code| !is_renumbered(code))
                .map(by_identity)
                .collect(),
        }
    }

    /// The codes in the order of the document, retired ones among them.
    fn all(&self) -> impl Iterator<Item = &'d Code> + use<'d> {
        self.document
            .categories
            .iter()
            .flat_map(|category| category.codes.iter().chain(&category.retired))
    }
}

/// What a code is, whatever its number.
fn identity(code: &Code) -> (&str, &str) {
    (&code.category, &code.name)
}

fn is_renumbered(code: &Code) -> bool {
    code.retired
        .as_ref()
        .is_some_and(|retired| retired.replaced_by.is_some())
}

/// `Database/UserNotFound`
fn meaning(code: &Code) -> String {
    let (category, name) = identity(code);
    format!("{}/{}", one_line(category), one_line(name))
}
