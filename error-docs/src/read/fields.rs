//! The fields of a block, each with its type and place.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::error::Problem;

/// The fields of one block, or of the document's head.
pub(super) struct Fields<'t, 'i> {
    table: &'t DeTable<'i>,
    /// The block's first line, in bytes.
    at: usize,
    /// How the block is called in messages.
    block: &'static str,
}

impl<'t, 'i> Fields<'t, 'i> {
    pub(super) fn new(table: &'t DeTable<'i>, at: usize, block: &'static str) -> Self {
        Self { table, at, block }
    }

    /// Refuses a key that the format does not know: the first in the file.
    pub(super) fn check_keys(&self, known: &[&str]) -> Result<(), Problem> {
        let unknown = self
            .table
            .keys()
            .filter(|key| !known.contains(&key.get_ref().as_ref()))
            .min_by_key(|key| key.span().start);
        let Some(key) = unknown else {
            return Ok(());
        };
        let name = key.get_ref();
        let hint = if name == "schema" {
            "; a second document begins here".to_owned()
        } else {
            similar(name, known)
        };
        Err(Problem::at(
            &key.span(),
            format!(
                "unknown key `{}` in {}{hint}",
                name.escape_debug(),
                self.block
            ),
        ))
    }

    pub(super) fn get(&self, key: &str) -> Option<&'t Spanned<DeValue<'i>>> {
        self.table.get(key)
    }

    /// Where a field stands; where its block begins, if there is none.
    pub(super) fn place(&self, key: &str) -> usize {
        self.get(key).map_or(self.at, |value| value.span().start)
    }

    pub(super) fn text(&self, key: &str) -> Result<Option<String>, Problem> {
        self.read(key, "a text", |value| value.as_str().map(ToOwned::to_owned))
    }

    pub(super) fn required_text(&self, key: &str) -> Result<String, Problem> {
        self.text(key)?.ok_or_else(|| self.missing(key))
    }

    pub(super) fn number(&self, key: &str) -> Result<Option<u64>, Problem> {
        self.read(key, "a number", |value| match value {
            DeValue::Integer(number) => u64::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        })
    }

    pub(super) fn switch(&self, key: &str) -> Result<Option<bool>, Problem> {
        self.read(key, "`true` or `false`", DeValue::as_bool)
    }

    pub(super) fn flag(&self, key: &str) -> Result<bool, Problem> {
        self.switch(key).map(|value| value == Some(true))
    }

    pub(super) fn list(&self, key: &str) -> Result<Vec<String>, Problem> {
        let texts = self.read(key, "a list of texts", |value| {
            let texts = value.as_array()?.iter();
            texts
                .map(|text| text.get_ref().as_str().map(ToOwned::to_owned))
                .collect::<Option<Vec<_>>>()
        })?;
        Ok(texts.unwrap_or_default())
    }

    pub(super) fn missing(&self, key: &str) -> Problem {
        Problem::new(self.at, format!("missing `{key}` in {}", self.block))
    }

    fn read<T>(
        &self,
        key: &str,
        expected: &str,
        convert: impl FnOnce(&DeValue<'i>) -> Option<T>,
    ) -> Result<Option<T>, Problem> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        convert(value.get_ref())
            .map(Some)
            .ok_or_else(|| wrong_type(key, expected, value.get_ref(), &value.span()))
    }
}

pub(super) fn wrong_type(
    key: &str,
    expected: &str,
    found: &DeValue<'_>,
    span: &Range<usize>,
) -> Problem {
    let found = match found {
        DeValue::String(_) => "a text",
        DeValue::Integer(number) if number.as_str().starts_with('-') => "a negative number",
        DeValue::Integer(_) if expected == "a number" => "one that is too large",
        DeValue::Integer(_) => "a number",
        DeValue::Float(_) => "a decimal fraction",
        DeValue::Boolean(_) => "`true` or `false`",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) if expected == "a list of texts" => "a list with something else in it",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    };
    Problem::at(span, format!("`{key}` must be {expected}, found {found}"))
}

/// `; did you mean …?`, or nothing.
fn similar(name: &str, known: &[&str]) -> String {
    known
        .iter()
        .map(|key| (strsim::osa_distance(key, name), key))
        .filter(|(distance, key)| 3 * distance <= key.len().max(3))
        .min()
        .map_or_else(String::new, |(_, key)| format!("; did you mean `{key}`?"))
}
