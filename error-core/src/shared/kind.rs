//! The blocks of a document, and the fields of each.

use super::value::Form;

/// What a block is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Head,
    Category,
    Code,
    Retired,
}

/// Writes the keys down once: as values, and as they are called.
macro_rules! keys {
    ($($key:ident $name:literal,)*) => {
        /// The key of a field.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Key {
            $($key),*
        }

        const NAMES: &[&str] = &[$($name),*];
    };
}

keys! {
    Schema "schema",
    Title "title",
    Fallback "fallback",
    Display "display",
    Name "name",
    Description "description",
    N "n",
    Format "format",
    Code "code",
    Category "category",
    Http "http",
    Retryable "retryable",
    Message "message",
    Placeholders "placeholders",
    Common "common",
    Custom "custom",
    Optional "optional",
    Internal "internal",
    Public "public",
    Since "since",
    Changed "changed",
    Declared "declared",
    Retired "retired",
    Date "date",
    Reason "reason",
    ReplacedBy "replaced_by",
    Explanation "explanation",
}

/// How many keys there are.
pub(crate) const KEYS: usize = NAMES.len();

impl Key {
    pub(crate) fn name(self) -> &'static str {
        NAMES.get(self as usize).copied().unwrap_or("")
    }
}

/// A field: its key, what it holds, and whether every block of the kind has it.
pub(crate) type Field = (Key, Form, bool);

use Form::{Day, Fields, Flag, List, Number, Switch, Text};

#[rustfmt::skip]
const HEAD: &[Field] = &[
    (Key::Schema,       Number, true),
    (Key::Title,        Text,   false),
    (Key::Fallback,     Text,   false),
    (Key::Display,      Text,   false),
];

#[rustfmt::skip]
const CATEGORY: &[Field] = &[
    (Key::Name,         Text,   true),
    (Key::Title,        Text,   true),
    (Key::Description,  Text,   false),
    (Key::N,            Number, false),
    (Key::Format,       Text,   false),
];

#[rustfmt::skip]
const CODE: &[Field] = &[
    (Key::Code,         Text,   true),
    (Key::Category,     Text,   true),
    (Key::Name,         Text,   true),
    (Key::Http,         Number, true),
    (Key::Retryable,    Switch, false),
    (Key::Message,      Text,   true),
    (Key::Placeholders, Flag,   false),
    (Key::Common,       Flag,   false),
    (Key::Custom,       Flag,   false),
    (Key::Optional,     Flag,   false),
    (Key::Internal,     Flag,   false),
    (Key::Public,       Fields, false),
    (Key::Since,        Text,   false),
    (Key::Changed,      List,   false),
    (Key::Declared,     Text,   true),
    (Key::Explanation,  Text,   false),
];

#[rustfmt::skip]
const RETIRED: &[Field] = &[
    (Key::Code,         Text,   true),
    (Key::Category,     Text,   true),
    (Key::Name,         Text,   true),
    (Key::Http,         Number, true),
    (Key::Retryable,    Switch, false),
    (Key::Message,      Text,   true),
    (Key::Placeholders, Flag,   false),
    (Key::Custom,       Flag,   false),
    (Key::Optional,     Flag,   false),
    (Key::Internal,     Flag,   false),
    (Key::Public,       Fields, false),
    (Key::Since,        Text,   false),
    (Key::Changed,      List,   false),
    (Key::Retired,      Text,   true),
    (Key::Date,         Day,    true),
    (Key::Reason,       Text,   true),
    (Key::ReplacedBy,   Text,   false),
    (Key::Explanation,  Text,   false),
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
