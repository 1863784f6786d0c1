//! What the codes of a category look like: `E0A__`.

use crate::Category;
use crate::document::is_code_byte;
use crate::format::{Format, Part};

/// The mask of a category's codes: its format with a `_` for each digit. Where
/// the codes do not follow the format, the first and the last of them; `-`
/// where there is neither format nor code.
pub(crate) fn mask(category: &Category) -> String {
    let mut codes = category.listed().map(|code| code.code.as_str());
    if let Some(format) = Format::of(category)
        && category.listed().all(|code| format.writes(&code.code))
    {
        let mask: String = format.parts.iter().map(of_part).collect();
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

fn of_part(part: &Part) -> String {
    match part {
        Part::Text(text) => text.clone(),
        Part::Number(digits) | Part::Unknown(digits) => "_".repeat(digits.width.unwrap_or(1)),
    }
}
