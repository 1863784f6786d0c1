//! Code templates: `E0A{n:02X}`, `{CATEGORY}_{n:03}`.

use super::Category;
use super::digits::Digits;

/// The format where none is declared.
pub(crate) const DEFAULT: &str = "{CATEGORY}_{n:03}";
/// The longest code, in bytes.
const MAX_CODE: usize = 64;

/// A parsed code template.
pub(super) struct Template {
    parts: Vec<Part>,
    source: String,
}

/// What keeps a category from standing in a code.
pub(super) enum CategoryMistake {
    Name(String),
    Number(String),
}

enum Part {
    Text(String),
    /// `{n}`
    Number(Digits),
    /// `{category}`, or `{CATEGORY}` in upper case
    Category {
        upper: bool,
    },
    /// `{category_n}`
    CategoryNumber(Digits),
}

impl Template {
    /// Parses a template; all that is wrong with it otherwise.
    pub(super) fn parse(source: &str) -> Result<Self, Vec<String>> {
        let mut parts = Vec::new();
        let mut wrong = Vec::new();
        let mut rest = source;
        while let Some(open) = rest.find(['{', '}']) {
            push_text(&mut parts, &rest[..open], &mut wrong);
            if rest[open..].starts_with('}') {
                wrong.push("`format` has a `}` without its `{`".to_owned());
                rest = &rest[open + 1..];
                continue;
            }
            let Some(length) = rest[open..].find('}') else {
                wrong.push("`format` has a `{` without its `}`".to_owned());
                rest = "";
                break;
            };
            match placeholder(&rest[open + 1..open + length]) {
                Ok(part) => parts.push(part),
                Err(message) => wrong.push(message),
            }
            rest = &rest[open + length + 1..];
        }
        push_text(&mut parts, rest, &mut wrong);
        if wrong.is_empty() && !parts.iter().any(|part| matches!(part, Part::Number(_))) {
            wrong.push("`format` must contain `{n}`; without it all codes are equal".to_owned());
        }
        wrong.extend(ambiguity(&parts));
        wrong.extend(loose_end(&parts));
        if wrong.is_empty() {
            Ok(Self {
                parts,
                source: source.to_owned(),
            })
        } else {
            Err(wrong)
        }
    }

    pub(super) fn source(&self) -> &str {
        &self.source
    }

    /// Whether the category's own number is written.
    pub(super) fn needs_category_number(&self) -> bool {
        self.parts
            .iter()
            .any(|part| matches!(part, Part::CategoryNumber(_)))
    }

    /// What keeps a category from standing in the codes.
    pub(super) fn check_category(&self, category: &Category) -> Result<(), CategoryMistake> {
        for part in &self.parts {
            match part {
                Part::Category { upper: is_upper } => {
                    let name = if *is_upper {
                        upper(&category.name)
                    } else {
                        category.name.clone()
                    };
                    if let Some(wrong) = name.chars().find(|&c| !is_code_char(c)) {
                        return Err(CategoryMistake::Name(format!(
                            "category `{}` cannot stand in a code: it contains `{}`; \
                             use ASCII letters, digits, `_`, `-`, `.` and `:`, or a `format` without it",
                            category.name.escape_debug(),
                            wrong.escape_debug(),
                        )));
                    }
                }
                Part::CategoryNumber(digits) => {
                    if let Some(number) = category.number {
                        digits
                            .render("category_n", number)
                            .map_err(CategoryMistake::Number)?;
                    }
                }
                Part::Text(_) | Part::Number(_) => {}
            }
        }
        Ok(())
    }

    /// Writes a code; what is wrong otherwise.
    pub(super) fn render(&self, number: u32, category: &Category) -> Result<String, String> {
        let mut code = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => code.push_str(text),
                Part::Number(digits) => code.push_str(&digits.render("n", number)?),
                Part::Category { upper: false } => code.push_str(&category.name),
                Part::Category { upper: true } => code.push_str(&upper(&category.name)),
                Part::CategoryNumber(digits) => {
                    code.push_str(&digits.render("category_n", category.number.unwrap_or(0))?);
                }
            }
        }
        check_code(&code).map(|()| code)
    }
}

/// A code consists of characters that need no escaping in a header, a URL or a
/// table, and begins and ends as a word does.
pub(super) fn check_code(code: &str) -> Result<(), String> {
    if code.is_empty() {
        return Err("a code must not be empty".to_owned());
    }
    if code.len() > MAX_CODE {
        return Err(format!("code `{code}` has more than {MAX_CODE} characters"));
    }
    if let Some(wrong) = code.chars().find(|&c| !is_code_char(c)) {
        return Err(format!(
            "code `{}` contains `{}`; use ASCII letters, digits, `_`, `-`, `.` and `:`",
            code.escape_debug(),
            wrong.escape_debug(),
        ));
    }
    let is_word_char = |c: char| c.is_ascii_alphanumeric();
    if !(code.starts_with(is_word_char) && code.ends_with(is_word_char)) {
        return Err(format!(
            "code `{code}` must begin and end with a letter or digit"
        ));
    }
    Ok(())
}

fn is_code_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':')
}

/// `RATE_LIMIT` of `Rate limit`.
fn upper(name: &str) -> String {
    name.chars()
        .map(|c| match c {
            ' ' | '-' => '_',
            c => c.to_ascii_uppercase(),
        })
        .collect()
}

fn push_text(parts: &mut Vec<Part>, text: &str, wrong: &mut Vec<String>) {
    if let Some(c) = text.chars().find(|&c| !is_code_char(c)) {
        wrong.push(format!(
            "`format` contains `{}`; use ASCII letters, digits, `_`, `-`, `.` and `:`",
            c.escape_debug()
        ));
    } else if !text.is_empty() {
        parts.push(Part::Text(text.to_owned()));
    }
}

fn placeholder(text: &str) -> Result<Part, String> {
    let (name, spec) = match text.split_once(':') {
        Some((name, spec)) => (name, Some(spec)),
        None => (text, None),
    };
    match (name, spec) {
        ("n", spec) => Digits::parse(name, spec).map(Part::Number),
        ("category_n", spec) => Digits::parse(name, spec).map(Part::CategoryNumber),
        ("category", None) => Ok(Part::Category { upper: false }),
        ("CATEGORY", None) => Ok(Part::Category { upper: true }),
        ("category" | "CATEGORY", Some(_)) => Err(format!(
            "`{{{}}}` in `format` takes no width; write `{{{name}}}`",
            text.escape_debug()
        )),
        _ => Err(format!(
            "unknown placeholder `{{{}}}` in `format`; \
             use `{{n}}`, `{{category}}`, `{{CATEGORY}}` or `{{category_n}}`",
            text.escape_debug()
        )),
    }
}

/// Two placeholders of no fixed width need a character between them that is a
/// digit of neither, or one code can be read in two ways: `{category}{n}` writes
/// `A11` for `A1` and 1 as for `A` and 11.
fn ambiguity(parts: &[Part]) -> Option<String> {
    let open = |part: &Part| match part {
        Part::Text(_) => false,
        Part::Category { .. } => true,
        Part::Number(digits) | Part::CategoryNumber(digits) => digits.width.is_none(),
    };
    for (at, left) in parts.iter().enumerate().filter(|(_, part)| open(part)) {
        let Some(length) = parts[at + 1..].iter().position(open) else {
            continue;
        };
        let right = &parts[at + 1 + length];
        if std::mem::discriminant(left) == std::mem::discriminant(right) {
            continue;
        }
        let separates = |c: char| !is_digit_of(left, c) || !is_digit_of(right, c);
        let is_separated = parts[at + 1..=at + length]
            .iter()
            .any(|part| matches!(part, Part::Text(text) if text.contains(separates)));
        if !is_separated {
            return Some(format!(
                "ambiguous `format`: nothing separates `{}` from `{}`; \
                 put `_` or `-` between them, or give the number a width, as in `{{n:03}}`",
                left.name(),
                right.name(),
            ));
        }
    }
    None
}

/// A code begins and ends as a word does, whatever the placeholders write.
fn loose_end(parts: &[Part]) -> Option<String> {
    let ends = [parts.first(), parts.last()];
    let is_loose = |text: &str, end: usize| {
        let c = if end == 0 {
            text.chars().next()
        } else {
            text.chars().next_back()
        };
        c.is_some_and(|c| !c.is_ascii_alphanumeric())
    };
    ends.into_iter()
        .enumerate()
        .any(|(end, part)| matches!(part, Some(Part::Text(text)) if is_loose(text, end)))
        .then(|| "`format` must begin and end with a letter, a digit or a placeholder".to_owned())
}

/// Whether the text of a placeholder can contain a character.
fn is_digit_of(part: &Part, c: char) -> bool {
    match part {
        Part::Text(_) => false,
        Part::Category { .. } => true,
        Part::Number(digits) | Part::CategoryNumber(digits) => digits.is_digit(c),
    }
}

impl Part {
    fn name(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Number(_) => "{n}",
            Self::Category { upper: false } => "{category}",
            Self::Category { upper: true } => "{CATEGORY}",
            Self::CategoryNumber(_) => "{category_n}",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_CODE, Template, check_code};

    #[test]
    fn a_format_is_read_in_one_way() {
        for source in [
            "{category}_{n}",
            "E{category}-{n}",
            "{category}{n:02}",
            "{category_n}{n:02}",
            "{category_n}x{n}",
            "{category}a-b{n:x}",
        ] {
            assert!(Template::parse(source).is_ok(), "{source}");
        }
        for source in [
            "{category}{n}",
            "{category}1{n}",
            "{category}a{n:x}",
            "{category_n}7{n}",
            "{n}.{n}{category}",
        ] {
            assert!(Template::parse(source).is_err(), "{source}");
        }
    }

    #[test]
    fn a_format_begins_and_ends_as_a_word_does() {
        for source in ["A_{n}", "{n}_A", "A_-A{n}"] {
            assert!(Template::parse(source).is_ok(), "{source}");
        }
        for source in ["_A{n}", "{n}A_", "-{n}", "{n}:"] {
            assert!(Template::parse(source).is_err(), "{source}");
        }
    }

    #[test]
    fn a_code_has_a_longest_length() {
        assert!(check_code(&"A".repeat(MAX_CODE)).is_ok());
        assert!(check_code(&"A".repeat(MAX_CODE + 1)).is_err());
    }
}
