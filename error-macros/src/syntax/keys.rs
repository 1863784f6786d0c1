//! The keys of `#[code(…)]`: the one table that says what exists and where.

/// What an attribute stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Enum,
    Struct,
    Variant,
    Field,
    /// A category in `categories(…)`.
    Category,
}

impl Place {
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Enum => "an enum",
            Self::Struct => "a struct",
            Self::Variant => "a variant",
            Self::Field => "a field",
            Self::Category => "a category",
        }
    }

    /// An attribute that is valid there.
    pub(super) fn example(self) -> &'static str {
        match self {
            Self::Enum | Self::Struct => "#[code(category = \"Database\")]",
            Self::Variant | Self::Category => "#[code(n = 1)]",
            Self::Field => "#[code(public)]",
        }
    }
}

/// How a key is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `key`
    Word,
    /// `key` or `key = true` or `key = false`
    Switch,
    /// `key = value`, with what the value must be
    Value(&'static str),
    /// `key(…)`
    List,
}

/// A key of `#[code(…)]`.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) form: Form,
    /// Where it is valid. What is valid on an enum or on a variant is valid on
    /// a struct, which is both.
    pub(crate) places: &'static [Place],
}

use Form::{List, Switch, Value, Word};
use Place::{Category, Enum, Field, Variant};

pub(crate) const TEXT: &str = "a string";
pub(crate) const NUMBER: &str = "a whole number from 0 to 4294967295";
pub(crate) const STATUS: &str = "a status from 400 to 599";
pub(crate) const NAME: &str = "a name";

#[rustfmt::skip]
pub(crate) const KEYS: &[Key] = &[
    Key { name: "category",    form: Value(TEXT),   places: &[Enum, Variant] },
    Key { name: "categories",  form: List,          places: &[Enum] },
    Key { name: "title",       form: Value(TEXT),   places: &[Enum, Category] },
    Key { name: "name",        form: Value(TEXT),   places: &[Category] },
    Key { name: "description", form: Value(TEXT),   places: &[Category] },
    Key { name: "format",      form: Value(TEXT),   places: &[Enum] },
    Key { name: "display",     form: Value(TEXT),   places: &[Enum] },
    Key { name: "n",           form: Value(NUMBER), places: &[Variant, Category] },
    Key { name: "id",          form: Value(TEXT),   places: &[Variant] },
    Key { name: "http",        form: Value(STATUS), places: &[Enum, Variant] },
    Key { name: "retryable",   form: Switch,        places: &[Enum, Variant] },
    Key { name: "message",     form: Value(TEXT),   places: &[Variant] },
    Key { name: "common",      form: Word,          places: &[Variant] },
    Key { name: "custom",      form: Word,          places: &[Variant] },
    Key { name: "transparent", form: Word,          places: &[Variant] },
    Key { name: "public",      form: Word,          places: &[Field] },
    Key { name: "alias_of",    form: Value(TEXT),   places: &[Variant] },
    Key { name: "optional",    form: Word,          places: &[Variant] },
    Key { name: "internal",    form: Word,          places: &[Enum, Variant] },
    Key { name: "kind",        form: Value(NAME),   places: &[Enum] },
    Key { name: "root",        form: Word,          places: &[Enum] },
    Key { name: "contract",    form: Value(TEXT),   places: &[Enum] },
    Key { name: "fallback",    form: Value(TEXT),   places: &[Enum] },
    Key { name: "crate",       form: Value("a path"), places: &[Enum] },
];

/// What else people call the keys.
#[rustfmt::skip]
const SYNONYMS: &[(&str, &[&str])] = &[
    ("alias_of",    &["alias", "same_as"]),
    ("category",    &["group", "domain"]),
    ("contract",    &["document", "file"]),
    ("description", &["desc", "about"]),
    ("http",        &["status", "http_status", "status_code"]),
    ("message",     &["msg", "text"]),
    ("n",           &["code", "num", "number", "no", "value"]),
    ("public",      &["pub", "expose"]),
    ("retryable",   &["retry", "transient"]),
];

impl Key {
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        KEYS.iter().find(|key| key.name == name)
    }

    pub(crate) fn is_valid_on(&self, place: Place) -> bool {
        match place {
            Place::Struct => self.places.contains(&Enum) || self.places.contains(&Variant),
            _ => self.places.contains(&place),
        }
    }

    /// `an enum or a variant`
    pub(crate) fn valid_places(&self) -> String {
        let nouns: Vec<_> = self.places.iter().map(|place| place.noun()).collect();
        nouns.join(" or ")
    }

    /// How the key is written, for a message.
    pub(crate) fn usage(&self) -> String {
        let name = self.name;
        match self.form {
            Word => format!("`{name}`"),
            Switch => format!("`{name}` or `{name} = false`"),
            Value(_) => format!("`{name} = …`"),
            List => format!("`{name}(…)`"),
        }
    }

    /// The key on this place that a misspelt one may have meant.
    pub(crate) fn similar_to(name: &str, place: Place) -> Option<&'static str> {
        let synonym = SYNONYMS.iter().find(|(_, other)| other.contains(&name));
        if let Some(key) = synonym.and_then(|(key, _)| Self::named(key))
            && key.is_valid_on(place)
        {
            return Some(key.name);
        }
        closest(
            name,
            KEYS.iter()
                .filter(|key| key.is_valid_on(place))
                .map(|key| key.name),
        )
    }
}

/// The candidate that is nearest to a misspelt name, if any is near.
pub(crate) fn closest<'c>(
    name: &str,
    candidates: impl Iterator<Item = &'c str>,
) -> Option<&'c str> {
    candidates
        .map(|candidate| {
            let distance = strsim::damerau_levenshtein(
                &name.to_ascii_lowercase(),
                &candidate.to_ascii_lowercase(),
            );
            (distance, candidate)
        })
        .filter(|&(distance, candidate)| distance <= candidate.len().max(name.len()) / 3)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_documented() {
        let page = include_str!("../derive.md");
        for key in KEYS {
            let name = format!("`{}`", key.name);
            assert!(page.contains(&name), "{name} is missing in derive.md");
        }
    }

    #[test]
    fn a_misspelt_key_finds_its_name() {
        assert_eq!(Key::similar_to("htpp", Variant), Some("http"));
        assert_eq!(Key::similar_to("HTTP", Variant), Some("http"));
        assert_eq!(Key::similar_to("http", Field), None);
        assert_eq!(Key::similar_to("frobnicate", Enum), None);
        assert_eq!(Key::similar_to("status", Variant), Some("http"));
        assert_eq!(Key::similar_to("status", Field), None);
    }
}
