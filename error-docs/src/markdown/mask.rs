//! What the codes of a category look like: `E0A__`.

use crate::Category;
use crate::document::is_code_byte;

/// A part of a format.
enum Part {
    Text(String),
    /// A number, with its digits if their count is fixed.
    Number(Option<usize>),
}

/// The mask of a category's codes: its format with a `_` for each digit. Where
/// the codes do not follow the format, the first and the last of them; `-`
/// where there is neither format nor code.
pub(super) fn mask(category: &Category) -> String {
    let mut codes = category.listed().map(|code| code.code.as_str());
    if let Some(parts) = parts(category)
        && category.listed().all(|code| fits(&code.code, &parts))
    {
        let mask: String = parts.iter().map(Part::mask).collect();
        if mask.bytes().all(is_code_byte) {
            return mask;
        }
    }
    match (codes.next(), codes.last()) {
        (Some(first), Some(last)) => format!("{first}–{last}"),
        (Some(only), None) => only.to_owned(),
        (None, _) => "-".to_owned(),
    }
}

/// The parts of a category's format, if it can be read.
fn parts(category: &Category) -> Option<Vec<Part>> {
    let mut rest = category.format.as_deref()?;
    let mut parts = Vec::new();
    while let Some((text, behind)) = rest.split_once('{') {
        let (placeholder, behind) = behind.split_once('}')?;
        parts.push(Part::Text(text.to_owned()));
        parts.push(part(placeholder, category)?);
        rest = behind;
    }
    parts.push(Part::Text(rest.to_owned()));
    Some(parts)
}

fn part(placeholder: &str, category: &Category) -> Option<Part> {
    let (name, spec) = placeholder.split_once(':').unwrap_or((placeholder, ""));
    let width: Option<usize> = spec.trim_end_matches(['x', 'X']).parse().ok();
    match name {
        "n" => Some(Part::Number(width)),
        "category" => Some(Part::Text(category.name.clone())),
        "CATEGORY" => Some(Part::Text(upper(&category.name))),
        "category_n" => Some(match category.n {
            Some(n) => Part::Text(number(n, width.unwrap_or(0), spec)),
            None => Part::Number(width),
        }),
        _ => None,
    }
}

/// `RATE_LIMIT` of `Rate limit`.
fn upper(name: &str) -> String {
    name.to_ascii_uppercase().replace([' ', '-'], "_")
}

fn number(n: u32, width: usize, spec: &str) -> String {
    // The widest number of a format; a document may say anything.
    let width = width.min(20);
    match spec.chars().last() {
        Some('x') => format!("{n:0width$x}"),
        Some('X') => format!("{n:0width$X}"),
        _ => format!("{n:0width$}"),
    }
}

impl Part {
    fn mask(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(width) => "_".repeat(width.unwrap_or(1).min(20)),
        }
    }
}

/// Whether a code is one of a format's.
fn fits(code: &str, parts: &[Part]) -> bool {
    let Some((part, parts)) = parts.split_first() else {
        return code.is_empty();
    };
    let digits = code.bytes().take_while(u8::is_ascii_hexdigit).count();
    match part {
        Part::Text(text) => code
            .strip_prefix(text.as_str())
            .is_some_and(|rest| fits(rest, parts)),
        Part::Number(Some(width)) => digits >= *width && fits(&code[*width..], parts),
        Part::Number(None) => (1..=digits).any(|width| fits(&code[width..], parts)),
    }
}
