//! How the codes of a category are written: `E0A{n:02X}`.

use std::collections::HashSet;

use crate::document::is_code;
use crate::{Category, Document};

/// The widest number of a format, in digits; a document may say anything.
const MAX_WIDTH: usize = 20;

/// A category's format, with the category's name and number in their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Format {
    pub(crate) parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    Text(String),
    /// The number of the code.
    Number(Digits),
    /// A number that the document does not say: that of the category.
    Unknown(Digits),
}

/// How a number is written, as in `{n:02X}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Digits {
    /// Without one, a number has no leading zeros.
    pub(crate) width: Option<usize>,
    base: Base,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Base {
    Decimal,
    LowerHex,
    UpperHex,
}

impl Format {
    /// The format of a category; none where there is none, or none that can be
    /// read.
    pub(crate) fn of(category: &Category) -> Option<Self> {
        let mut rest = category.format.as_deref()?;
        let mut parts = Vec::new();
        while let Some((text, behind)) = rest.split_once('{') {
            let (placeholder, behind) = behind.split_once('}')?;
            parts.push(Part::Text(text.to_owned()));
            parts.push(part(placeholder, category)?);
            rest = behind;
        }
        parts.push(Part::Text(rest.to_owned()));
        Some(Self { parts })
    }

    /// Whether a code is one that the format writes.
    pub(crate) fn writes(&self, code: &str) -> bool {
        writes(&self.parts, code, None)
    }

    /// The code of a number; none where it does not fit, or makes no code.
    pub(crate) fn write(&self, number: u32) -> Option<String> {
        let mut code = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => code.push_str(text),
                Part::Number(digits) => {
                    let text = digits.write(number);
                    if digits.width.is_some_and(|width| text.len() > width) {
                        return None;
                    }
                    code.push_str(&text);
                }
                Part::Unknown(_) => return None,
            }
        }
        is_code(&code).then_some(code)
    }

    /// A number as one writes it in the attribute: `6`, `0x06`.
    fn literal(&self, number: u32) -> String {
        let digits = self.parts.iter().find_map(|part| match part {
            Part::Number(digits) => Some(*digits),
            Part::Text(_) | Part::Unknown(_) => None,
        });
        match digits {
            Some(digits) if digits.base != Base::Decimal => format!("0x{}", digits.write(number)),
            _ => number.to_string(),
        }
    }
}

fn part(placeholder: &str, category: &Category) -> Option<Part> {
    let (name, spec) = placeholder.split_once(':').unwrap_or((placeholder, ""));
    let digits = Digits::parse(spec);
    match name {
        "n" => Some(Part::Number(digits)),
        "category" => Some(Part::Text(category.name.clone())),
        "CATEGORY" => Some(Part::Text(upper(&category.name))),
        "category_n" => Some(match category.n {
            Some(n) => Part::Text(digits.write(n)),
            None => Part::Unknown(digits),
        }),
        _ => None,
    }
}

/// `RATE_LIMIT` of `Rate limit`.
fn upper(name: &str) -> String {
    name.to_ascii_uppercase().replace([' ', '-'], "_")
}

/// Reads one part after the other; every number must be the same.
fn writes(parts: &[Part], code: &str, known: Option<u32>) -> bool {
    let Some((part, parts)) = parts.split_first() else {
        return known.is_some() && code.is_empty();
    };
    let digits = match part {
        Part::Text(text) => {
            let rest = code.strip_prefix(text.as_str());
            return rest.is_some_and(|rest| writes(parts, rest, known));
        }
        Part::Number(digits) | Part::Unknown(digits) => digits,
    };
    let longest = code.bytes().take_while(u8::is_ascii_hexdigit).count();
    let mut lengths = match digits.width {
        Some(width) => width..=width,
        None => 1..=longest.min(MAX_WIDTH),
    };
    lengths.any(|length| {
        let Some((text, rest)) = code.split_at_checked(length) else {
            return false;
        };
        match (digits.read(text), part, known) {
            (None, ..) => false,
            (Some(number), Part::Number(_), Some(known)) if known != number => false,
            (Some(number), Part::Number(_), _) => writes(parts, rest, Some(number)),
            (Some(_), ..) => writes(parts, rest, known),
        }
    })
}

impl Digits {
    fn parse(spec: &str) -> Self {
        let base = match spec.chars().last() {
            Some('x') => Base::LowerHex,
            Some('X') => Base::UpperHex,
            _ => Base::Decimal,
        };
        let width = spec.trim_end_matches(['x', 'X']).parse().ok();
        let width = width.map(|width: usize| width.min(MAX_WIDTH));
        Self { width, base }
    }

    /// A number, if writing it gives the same text again.
    fn read(self, text: &str) -> Option<u32> {
        let radix = match self.base {
            Base::Decimal => 10,
            Base::LowerHex | Base::UpperHex => 16,
        };
        let number = u32::from_str_radix(text, radix).ok()?;
        (self.write(number) == text).then_some(number)
    }

    fn write(self, number: u32) -> String {
        let width = self.width.unwrap_or(0);
        match self.base {
            Base::Decimal => format!("{number:0width$}"),
            Base::LowerHex => format!("{number:0width$x}"),
            Base::UpperHex => format!("{number:0width$X}"),
        }
    }
}

/// A number that a category never had.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NextNumber {
    /// The number.
    pub n: u32,
    /// The number as one writes it in the attribute: `6`, `0x06`.
    pub literal: String,
    /// The code that it makes.
    pub code: String,
}

/// Why a category has no next number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoNumber {
    /// Its codes are given as they are, without a format.
    Verbatim,
    /// Every number that fits its format was used.
    Full,
}

/// The lowest number from 1 that a category never had, retired codes included,
/// and whose code stands nowhere in the document; 0 where no other is left.
///
/// # Errors
///
/// Where there is none.
pub fn next_number(document: &Document, category: &Category) -> Result<NextNumber, NoNumber> {
    let format = Format::of(category).ok_or(NoNumber::Verbatim)?;
    let codes = document.codes().chain(document.retired());
    let taken: HashSet<&str> = codes.map(|code| code.code.as_str()).collect();
    // Numbers mostly begin at 1: 0 is the last one to be taken.
    let fitting = (1..=u32::MAX).map_while(|n| Some((n, format.write(n)?)));
    let zero = format.write(0).map(|code| (0, code));
    let mut free = fitting
        .chain(zero)
        .filter(|(_, code)| !taken.contains(&**code));
    let (n, code) = free.next().ok_or(NoNumber::Full)?;
    let literal = format.literal(n);
    Ok(NextNumber { n, literal, code })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::Format;

    #[test]
    fn a_format_writes_what_can_be_read_back() {
        let document = crate::tests::sample();
        let writes = |format: &str, n: Option<u32>, code: &str| {
            let mut category = document.categories[0].clone();
            category.format = Some(format.to_owned());
            category.n = n;
            Format::of(&category).expect("a format").writes(code)
        };
        for (format, code) in [
            ("E0A{n:02X}", "E0AFF"),
            ("{CATEGORY}_{n:03}", "API_017"),
            ("{category}.{n}", "API.4294967295"),
            ("E{category_n:02X}{n:02X}", "E0701"),
            ("E{n}-{n:02}", "E7-07"),
            ("{n}{n:02}x", "1212x"),
        ] {
            assert!(writes(format, Some(7), code), "{format}: {code}");
        }
        assert!(writes("E{category_n:02X}{n:02X}", None, "E0801"));
        for (format, code) in [
            ("E0A{n:02X}", "E0Aff"),
            ("E0A{n:02X}", "E0A1"),
            ("E0A{n:02X}", "E0A001"),
            ("E0A{n:02X}", "E0A0é"),
            ("{CATEGORY}_{n:03}", "Api_017"),
            ("{category}.{n}", "API.4294967296"),
            ("{category}.{n}", "API.01"),
            ("E{category_n:02X}{n:02X}", "E0801"),
            ("E{n}-{n:02}", "E7-08"),
            ("{category}", "API"),
        ] {
            assert!(!writes(format, Some(7), code), "{format}: {code}");
        }
    }
}
