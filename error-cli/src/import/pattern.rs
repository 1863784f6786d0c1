//! Patterns that stand for the codes of a category: `E0A__`, `E0A00–E0AFF`.

use super::text;

/// The codes of a category, in general.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    /// What all of them begin with.
    pub(super) prefix: String,
    /// How many digits follow, if that is said.
    pub(super) width: Option<usize>,
}

impl Pattern {
    /// Reads `E0A__`, `E0Axx`, `AUTH_*` or `1000-1999`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim_matches(|c: char| c.is_whitespace() || "`()[]".contains(c));
        Self::wildcard(text).or_else(|| Self::range(text))
    }

    fn wildcard(text: &str) -> Option<Self> {
        let ends: [(&[char], usize); 4] =
            [(&['_'], 1), (&['x', 'X'], 2), (&['*'], 1), (&['#', '?'], 1)];
        ends.into_iter().find_map(|(wild, least)| {
            let prefix = text.trim_end_matches(wild);
            let width = text.len() - prefix.len();
            let stands_for_digits = least == 1
                || prefix.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '_' | '-' | '.'));
            (width >= least && stands_for_digits && is_start(prefix)).then(|| Self {
                prefix: prefix.to_owned(),
                width: (text.ends_with(['_', 'x', 'X', '#', '?']) || width > 1).then_some(width),
            })
        })
    }

    fn range(text: &str) -> Option<Self> {
        let separators = ["..=", "...", "..", "–", "—", "…", " to ", " - ", "-"];
        separators.into_iter().find_map(|separator| {
            let (first, last) = text.split_once(separator)?;
            let (first, last) = (first.trim(), last.trim());
            let is_code = |code: &str| {
                text::check_code(code).is_ok() && code.contains(|c: char| c.is_ascii_digit())
            };
            if !is_code(first) || !is_code(last) || first.len() != last.len() || first >= last {
                return None;
            }
            let same = first
                .bytes()
                .zip(last.bytes())
                .take_while(|(a, b)| a == b)
                .count();
            Some(Self {
                prefix: first[..same].to_owned(),
                width: Some(first.len() - same),
            })
        })
    }

    /// Whether what stands in a column of codes is several codes: `E01xx`,
    /// `E5-E10`. Where codes have hyphens, `12-34` is one.
    pub(super) fn is_several(text: &str, codes_have_hyphens: bool) -> bool {
        let Some((first, last)) = text.split_once('-') else {
            return Self::parse(text).is_some();
        };
        let split = |code| {
            let code: &str = code;
            let number = code.trim_start_matches(|c: char| c.is_ascii_alphabetic());
            let is_number =
                number.starts_with(|c: char| c.is_ascii_digit()) && text::check_code(code).is_ok();
            is_number.then(|| (&code[..code.len() - number.len()], number.len(), number))
        };
        match (split(first.trim()), split(last.trim())) {
            (Some(("", ..)), Some(("", ..))) if codes_have_hyphens => false,
            (Some((one, length, from)), Some((other, longer, to))) => {
                one == other && (length, from) < (longer, to)
            }
            _ => Self::wildcard(text).is_some(),
        }
    }

    pub(super) fn matches(&self, code: &str) -> bool {
        code.strip_prefix(self.prefix.as_str()).is_some_and(|rest| {
            self.width
                .map_or(!rest.is_empty(), |width| rest.len() == width)
        })
    }

    /// A pattern at the start or at the end of a text, and the rest of it:
    /// `E0A__ - Database Errors`, `Database (E0A__)`.
    pub(super) fn split(text: &str) -> (Option<Self>, String) {
        let joints = |c: char| c.is_whitespace() || "-–—:|/,·".contains(c);
        if let Some((rest, last)) = text
            .strip_suffix([')', ']'])
            .and_then(|text| text.rsplit_once(['(', '[']))
            && let Some(pattern) = Self::parse(last)
        {
            return (Some(pattern), rest.trim_matches(joints).to_owned());
        }
        // A range may have spaces: the longest start that is a pattern counts.
        let words: Vec<_> = text
            .match_indices(char::is_whitespace)
            .map(|(at, _)| at)
            .take(4)
            .collect();
        for end in std::iter::once(text.len()).chain(words.into_iter().rev()) {
            let first = text[..end].trim_end_matches(':');
            if let Some(pattern) = Self::parse(first) {
                return (Some(pattern), text[end..].trim_matches(joints).to_owned());
            }
        }
        if let Some((rest, last)) = text.rsplit_once(char::is_whitespace)
            && let Some(pattern) = Self::parse(last)
        {
            return (Some(pattern), rest.trim_matches(joints).to_owned());
        }
        (None, text.trim().to_owned())
    }
}

/// What a code can begin with.
fn is_start(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Option<(String, Option<usize>)> {
        Pattern::parse(text).map(|pattern| (pattern.prefix, pattern.width))
    }

    #[test]
    fn patterns_are_known() {
        assert_eq!(parse("E0A__"), Some(("E0A".into(), Some(2))));
        assert_eq!(parse("1xxx"), Some(("1".into(), Some(3))));
        assert_eq!(parse("AUTH_*"), Some(("AUTH_".into(), None)));
        assert_eq!(parse("1000–1999"), Some(("1".into(), Some(3))));
        assert_eq!(parse("E0A00 to E0AFF"), Some(("E0A".into(), Some(2))));
    }

    #[test]
    fn codes_and_words_are_no_patterns() {
        for text in [
            "E0A06",
            "AUTH-001",
            "Database",
            "max",
            "",
            "__",
            "*",
            "E0A__ Database",
            "a-b",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn several_codes_are_told_from_one() {
        for text in ["E5-E9", "E5-E10", "E01xx", "E01__", "E1..E9", "AUTH-1xx"] {
            assert!(Pattern::is_several(text, true), "{text}");
        }
        for text in ["E5", "E9-E5", "E5-F9", "AUTH-001", "10-42", "V2-401-E"] {
            assert!(!Pattern::is_several(text, true), "{text}");
        }
        assert!(Pattern::is_several("1000-1999", false));
    }

    #[test]
    fn a_heading_is_split() {
        let split = |text| {
            let (pattern, rest) = Pattern::split(text);
            (pattern.map(|it| it.prefix), rest)
        };
        let database = (Some("E0A".to_owned()), "Database Errors".to_owned());
        assert_eq!(split("E0A__ - Database Errors"), database);
        assert_eq!(split("Database Errors (E0A__)"), database);
        assert_eq!(split("E0A00 – E0AFF: Database Errors"), database);
        assert_eq!(
            split("Database Errors"),
            (None, "Database Errors".to_owned())
        );
    }
}
