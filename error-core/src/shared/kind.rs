//! The blocks of a document, and the fields of each.

use super::value::Form;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Head,
    Category,
    Code,
    Retired,
}

/// A field: its key, what it holds, and whether every block of the kind has it.
pub(crate) type Field = (&'static str, Form, bool);

use Form::{Fields, Flag, List, Number, Switch, Text};

const HEAD: &[Field] = &[
    ("schema", Number, true),
    ("title", Text, false),
    ("fallback", Text, false),
    ("display", Text, false),
];

const CATEGORY: &[Field] = &[
    ("name", Text, true),
    ("title", Text, true),
    ("description", Text, false),
    ("n", Number, false),
    ("format", Text, false),
];

const CODE: &[Field] = &[
    ("code", Text, true),
    ("category", Text, true),
    ("name", Text, true),
    ("http", Number, true),
    ("retryable", Switch, false),
    ("message", Text, true),
    ("placeholders", Flag, false),
    ("common", Flag, false),
    ("custom", Flag, false),
    ("optional", Flag, false),
    ("internal", Flag, false),
    ("public", Fields, false),
    ("since", Text, false),
    ("changed", List, false),
    ("declared", Text, true),
    ("explanation", Text, false),
];

const RETIRED: &[Field] = &[
    ("code", Text, true),
    ("category", Text, true),
    ("name", Text, true),
    ("http", Number, true),
    ("retryable", Switch, false),
    ("message", Text, true),
    ("placeholders", Flag, false),
    ("custom", Flag, false),
    ("optional", Flag, false),
    ("internal", Flag, false),
    ("public", Fields, false),
    ("since", Text, false),
    ("changed", List, false),
    ("retired", Text, true),
    ("date", Text, true),
    ("reason", Text, true),
    ("replaced_by", Text, false),
    ("explanation", Text, false),
];

impl Kind {
    pub(crate) fn of(header: &str) -> Option<Self> {
        match header {
            "[[category]]" => Some(Self::Category),
            "[[code]]" => Some(Self::Code),
            "[[retired]]" => Some(Self::Retired),
            _ => None,
        }
    }

    /// Its fields, in their order.
    pub(crate) fn fields(self) -> &'static [Field] {
        match self {
            Self::Head => HEAD,
            Self::Category => CATEGORY,
            Self::Code => CODE,
            Self::Retired => RETIRED,
        }
    }
}
