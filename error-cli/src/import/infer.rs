//! Finding the template that codes were written by.
//!
//! A template counts only if it writes every code again as it was; codes that
//! it does not write are declared by themselves.

use std::collections::HashSet;

use super::catalog::Category;
use super::digits::Digits;
use super::format::{Format, Part};
use super::shapes::{Shapes, common_length};

/// The templates of several categories, each by itself.
pub(super) fn each(categories: &[Category]) -> Vec<Option<Format>> {
    let shapes = Shapes::of(categories);
    categories
        .iter()
        .map(|category| {
            let fitting = |format: &Format| fitting(format, category, 0);
            best(shapes.candidates(category), category.rows.len(), fitting)
        })
        .collect()
}

/// One template for all categories.
pub(super) fn common(categories: &[Category]) -> Option<Format> {
    let each = each(categories);
    let mut candidates = vec![Format::default_format()];
    candidates.extend(with_names(categories, &each));
    candidates.extend(with_numbers(categories, &each));
    candidates.extend(Shapes::of(categories).whole());
    candidates.retain(|format| {
        categories
            .iter()
            .all(|category| format.allows(&category.name))
    });
    let all = categories.iter().map(|category| category.rows.len()).sum();
    best(candidates, all, |format| {
        let numbers = category_numbers(format, categories);
        if format.writes_category_number() && numbers.is_empty() {
            return 0;
        }
        let numbers = numbers.into_iter().chain(std::iter::repeat(0));
        let categories = categories.iter().zip(numbers);
        categories
            .map(|(category, n)| fitting(format, category, n))
            .sum()
    })
}

/// The numbers of the categories where a template writes them.
pub(super) fn category_numbers(format: &Format, categories: &[Category]) -> Vec<u32> {
    let [Part::Text(head), Part::CategoryNumber(digits)] = format.head.as_slice() else {
        return Vec::new();
    };
    let width = digits.width.unwrap_or(0);
    let numbers: Option<Vec<_>> = categories
        .iter()
        .map(|category| {
            let code = category.rows.first()?.code.strip_prefix(head.as_str())?;
            digits.read(code.get(..width)?)
        })
        .collect();
    let numbers = numbers.unwrap_or_default();
    let distinct: HashSet<_> = numbers.iter().collect();
    if distinct.len() == numbers.len() {
        numbers
    } else {
        Vec::new()
    }
}

/// The first template that writes all codes, else the one that writes the most
/// and at least two thirds of them.
fn best(candidates: Vec<Format>, all: usize, fitting: impl Fn(&Format) -> usize) -> Option<Format> {
    let mut best = None;
    let mut most = 0;
    for format in candidates {
        let count = fitting(&format);
        if count > most && 3 * count >= 2 * all {
            most = count;
            best = Some(format);
        }
        if most == all {
            break;
        }
    }
    best
}

fn fitting(format: &Format, category: &Category, category_n: u32) -> usize {
    if !format.allows(&category.name) {
        return 0;
    }
    let codes = category.rows.iter().map(|row| row.code.as_str());
    codes
        .filter(|code| format.number(code, &category.name, category_n).is_some())
        .count()
}

/// `ERR-{CATEGORY}-{n:04}`
fn with_names(categories: &[Category], each: &[Option<Format>]) -> Vec<Format> {
    let mut candidates = Vec::new();
    for (category, format) in categories.iter().zip(each) {
        let Some(format) = format else { continue };
        let prefix = format.prefix(&category.name, 0);
        let names = [
            (super::format::upper(&category.name), Part::UpperCategory),
            (category.name.clone(), Part::Category),
        ];
        for (name, part) in names {
            let Some((before, after)) = prefix.split_once(name.as_str()) else {
                continue;
            };
            // Between a name and a number of any width must be no digit.
            let is_clear = format.digits.width.is_some()
                || after.contains(|c: char| !c.is_ascii_alphanumeric());
            let text = |text: &str| (!text.is_empty()).then(|| Part::Text(text.to_owned()));
            let head = text(before).into_iter().chain([part]).chain(text(after));
            let candidate = Format {
                head: head.collect(),
                digits: format.digits,
            };
            if is_clear && !candidates.contains(&candidate) && candidates.len() < 8 {
                candidates.push(candidate);
            }
        }
    }
    candidates
}

/// `E{category_n:02X}{n:02X}`, where the prefixes of all categories differ in a
/// number only.
fn with_numbers(categories: &[Category], each: &[Option<Format>]) -> Option<Format> {
    let mut formats = each.iter().zip(categories).map(|(format, category)| {
        let format = format.as_ref()?;
        Some((format.prefix(&category.name, 0), format.digits))
    });
    let (first, digits) = formats.next()??;
    let mut same = first.as_str();
    for format in formats {
        let (prefix, others) = format?;
        if others != digits || prefix.len() != first.len() {
            return None;
        }
        same = &same[..common_length(same, &prefix)];
    }
    let head = same.trim_end_matches(|c: char| c.is_ascii_digit());
    let width = first.len() - head.len();
    digits.width?;
    if width == 0 || head.is_empty() {
        return None;
    }
    let number = Digits {
        width: Some(width),
        base: digits.base,
    };
    Some(Format {
        head: vec![Part::Text(head.to_owned()), Part::CategoryNumber(number)],
        digits,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::row::Row;

    fn category(name: &str, codes: &[&str]) -> Category {
        let row = |code: &&str| Row {
            code: (*code).to_owned(),
            ..Row::default()
        };
        Category {
            name: name.to_owned(),
            rows: codes.iter().map(row).collect(),
            ..Category::default()
        }
    }

    fn formats(categories: &[Category]) -> Vec<String> {
        let written = |format: Option<Format>| format.map_or("id".to_owned(), |it| it.to_string());
        each(categories)
            .into_iter()
            .map(written)
            .chain([written(common(categories))])
            .collect()
    }

    #[test]
    fn hexadecimal_is_known_by_one_digit_in_the_file() {
        let categories = [
            category("Api", &["E0101", "E0102"]),
            category("Tx", &["E0301", "E030A"]),
            category("Database", &["E0A06"]),
        ];
        assert_eq!(
            formats(&categories),
            [
                "E01{n:02X}",
                "E03{n:02X}",
                "E0A{n:02X}",
                "E{category_n:02X}{n:02X}"
            ]
        );
    }

    #[test]
    fn hexadecimal_in_one_category_leaves_the_others_decimal() {
        let categories = [
            category("AUTH", &["AUTH-1001", "AUTH-1002"]),
            category("BILL", &["BILL-000A"]),
        ];
        assert_eq!(
            formats(&categories)[..2],
            ["AUTH-{n:04}", "BILL-{n:04X}"].map(str::to_owned)
        );
    }

    #[test]
    fn hexadecimal_is_known_where_the_category_is_a_letter() {
        let categories = [
            category("Api", &["E101", "E102"]),
            category("Tx", &["EA01", "EA0A"]),
            category("Disk", &["EB10"]),
        ];
        assert_eq!(
            formats(&categories)[..3],
            ["E{n:03X}", "EA{n:02X}", "EB{n:02X}"].map(str::to_owned)
        );
    }

    #[test]
    fn the_default_is_known() {
        let categories = [
            category("WORKFLOW", &["WORKFLOW_001", "WORKFLOW_002"]),
            category("Rate limit", &["RATE_LIMIT_001"]),
        ];
        let default = "{CATEGORY}_{n:03}";
        assert_eq!(formats(&categories), [default; 3]);
    }

    #[test]
    fn a_prefix_and_a_number_are_known() {
        let categories = [
            category("Auth", &["ERR-AUTH-0042"]),
            category("Db", &["ERR-DB-0001", "ERR-DB-0002"]),
        ];
        assert_eq!(
            formats(&categories),
            ["ERR-AUTH-{n:04}", "ERR-DB-{n:04}", "ERR-{CATEGORY}-{n:04}"]
        );
    }

    #[test]
    fn numbers_of_any_width_are_known() {
        assert_eq!(
            formats(&[category("A", &["E1", "E9", "E10"])]),
            ["E{n}", "E{n}"]
        );
        assert_eq!(
            formats(&[category("A", &["404", "503"])]),
            ["{n:03}", "{n:03}"]
        );
    }

    #[test]
    fn what_is_no_number_stands_by_itself() {
        assert_eq!(formats(&[category("A", &["22P02", "2202E"])]), ["id", "id"]);
        assert_eq!(
            formats(&[category("A", &["NOT_FOUND", "DENIED"])]),
            ["id", "id"]
        );
        assert_eq!(formats(&[category("A", &["E0a1", "E0B1"])]), ["id", "id"]);
        assert_eq!(formats(&[category("A", &["E99999999999"])]), ["id", "id"]);
    }

    #[test]
    fn a_few_others_do_not_spoil_the_format() {
        assert_eq!(
            formats(&[category("A", &["E001", "E002", "LEGACY"])])[0],
            "E{n:03}"
        );
    }
}
