//! How the codes of a category are written: `E0A{n:02X}`.

use super::digits::Digits;
use super::text;

/// A template that ends with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Format {
    pub(super) head: Vec<Part>,
    pub(super) digits: Digits,
}

/// What can stand before the number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    Text(String),
    /// `{category}`
    Category,
    /// `{CATEGORY}`
    UpperCategory,
    /// `{category_n}`
    CategoryNumber(Digits),
}

impl Format {
    /// What the derive takes where nothing is said.
    pub(super) fn default_format() -> Self {
        Self {
            head: vec![Part::UpperCategory, Part::Text("_".to_owned())],
            digits: Digits::DEFAULT,
        }
    }

    pub(super) fn literal(prefix: &str, digits: Digits) -> Self {
        let head = match prefix {
            "" => Vec::new(),
            prefix => vec![Part::Text(prefix.to_owned())],
        };
        Self { head, digits }
    }

    pub(super) fn is_default(&self) -> bool {
        *self == Self::default_format()
    }

    /// The number of a code, if the template writes that code for it.
    pub(super) fn number(&self, code: &str, category: &str, category_n: u32) -> Option<u32> {
        let prefix = self.prefix(category, category_n);
        let number = self.digits.read(code.strip_prefix(prefix.as_str())?)?;
        (prefix + &self.digits.write(number) == code).then_some(number)
    }

    /// What stands before the number.
    pub(super) fn prefix(&self, category: &str, category_n: u32) -> String {
        let mut prefix = String::new();
        for part in &self.head {
            match part {
                Part::Text(text) => prefix.push_str(text),
                Part::Category => prefix.push_str(category),
                Part::UpperCategory => prefix.push_str(&upper(category)),
                Part::CategoryNumber(digits) => prefix.push_str(&digits.write(category_n)),
            }
        }
        prefix
    }

    /// Whether the derive lets a category stand under this template: its name
    /// must consist of what a code may consist of, if the template writes it.
    pub(super) fn allows(&self, category: &str) -> bool {
        self.prefix(category, 0).chars().all(text::is_code_char)
    }

    /// The number of a category as it stands in an attribute.
    pub(super) fn category_literal(&self, number: u32) -> String {
        let digits = self.head.iter().find_map(|part| match part {
            Part::CategoryNumber(digits) => Some(*digits),
            _ => None,
        });
        digits.unwrap_or(self.digits).literal(number)
    }

    pub(super) fn writes_category_number(&self) -> bool {
        self.head
            .iter()
            .any(|part| matches!(part, Part::CategoryNumber(_)))
    }
}

impl std::fmt::Display for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for part in &self.head {
            match part {
                Part::Text(text) => f.write_str(text)?,
                Part::Category => f.write_str("{category}")?,
                Part::UpperCategory => f.write_str("{CATEGORY}")?,
                Part::CategoryNumber(digits) => f.write_str(&digits.placeholder("category_n"))?,
            }
        }
        f.write_str(&self.digits.placeholder("n"))
    }
}

/// `RATE_LIMIT` of `Rate limit`, as the derive does it.
pub(super) fn upper(name: &str) -> String {
    name.chars()
        .map(|c| match c {
            ' ' | '-' => '_',
            c => c.to_ascii_uppercase(),
        })
        .collect()
}
