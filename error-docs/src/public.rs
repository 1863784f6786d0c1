//! The public fields of a code.

use std::fmt;

use serde::{Serialize, Serializer};

/// A field whose value may leave the process.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PublicField {
    /// The field's name, or its position in a tuple variant; unique in its code.
    pub name: String,
    /// What its value is written as.
    pub ty: FieldType,
    /// Whether it may be absent.
    pub optional: bool,
}

impl PublicField {
    /// The type as the document has it, as in `string?`.
    #[must_use]
    pub const fn written_type(&self) -> &'static str {
        match (self.ty, self.optional) {
            (ty, false) => ty.name(),
            (FieldType::String, true) => "string?",
            (FieldType::Integer, true) => "integer?",
            (FieldType::Number, true) => "number?",
            (FieldType::Boolean, true) => "boolean?",
        }
    }
}

/// `name: type`
impl fmt::Display for PublicField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.written_type())
    }
}

/// What the value of a public field is written as: the words that JSON Schema
/// has for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldType {
    /// A text.
    String,
    /// A number without a fraction.
    Integer,
    /// A number that may have a fraction.
    Number,
    /// True or false.
    Boolean,
}

impl FieldType {
    /// Every type.
    pub const ALL: [Self; 4] = [Self::String, Self::Integer, Self::Number, Self::Boolean];

    /// The word for it: `string`, `integer`, `number` or `boolean`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
        }
    }

    /// Reads a type as the document has it, and whether its field may be absent.
    pub(crate) fn read(text: &str) -> Option<(Self, bool)> {
        let (name, optional) = match text.strip_suffix('?') {
            Some(name) => (name, true),
            None => (text, false),
        };
        let ty = Self::ALL.into_iter().find(|ty| ty.name() == name)?;
        Some((ty, optional))
    }
}

impl fmt::Display for FieldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// As the document has them: field to type.
pub(crate) fn as_map<S: Serializer>(
    fields: &[PublicField],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(
        fields
            .iter()
            .map(|field| (&field.name, field.written_type())),
    )
}
