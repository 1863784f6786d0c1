//! Attributes, laid out as rustfmt does it.

use unicode_width::UnicodeWidthStr as _;

/// The longest line.
const WIDTH: usize = 100;
/// The longest list of several keys on one line (`attr_fn_like_width`).
const LIST_WIDTH: usize = 70;

/// A part of an attribute.
#[derive(Debug)]
pub(super) enum Meta {
    /// `n = 1`
    Text(String),
    /// `categories(…)`
    List(String, Vec<Meta>),
}

impl Meta {
    pub(super) fn word(word: &str) -> Self {
        Self::Text(word.to_owned())
    }

    pub(super) fn pair(key: &str, value: impl std::fmt::Display) -> Self {
        Self::Text(format!("{key} = {value}"))
    }

    pub(super) fn string(key: &str, value: &str) -> Self {
        Self::pair(key, literal(value))
    }

    /// Writes `#[…]` and the end of its line.
    pub(super) fn write(&self, indent: usize, source: &mut String) {
        source.extend(std::iter::repeat_n(' ', indent));
        source.push_str("#[");
        // The closing bracket needs a place, too.
        self.write_part(indent, indent + 2, 1, source);
        source.push_str("]\n");
    }

    fn write_part(&self, indent: usize, column: usize, after: usize, source: &mut String) {
        let Self::List(name, items) = self else {
            source.push_str(&self.inline());
            return;
        };
        let inline = self.inline();
        if column + inline.width() + after <= WIDTH && self.is_narrow() {
            source.push_str(&inline);
            return;
        }
        source.push_str(name);
        source.push_str("(\n");
        for (at, item) in items.iter().enumerate() {
            let comma = usize::from(at + 1 < items.len());
            source.extend(std::iter::repeat_n(' ', indent + 4));
            item.write_part(indent + 4, indent + 4, comma, source);
            source.push_str(if comma == 1 { ",\n" } else { "\n" });
        }
        source.extend(std::iter::repeat_n(' ', indent));
        source.push(')');
    }

    /// Whether the lists are short enough for one line.
    fn is_narrow(&self) -> bool {
        let Self::List(_, items) = self else {
            return true;
        };
        let width: usize = items.iter().map(|item| item.inline().width() + 2).sum();
        (items.len() < 2 || width <= LIST_WIDTH + 2) && items.iter().all(Self::is_narrow)
    }

    fn inline(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::List(name, items) => {
                let items: Vec<_> = items.iter().map(Self::inline).collect();
                format!("{name}({})", items.join(", "))
            }
        }
    }
}

/// A string literal. Text in declarations has no control characters.
pub(super) fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(meta: &Meta) -> String {
        let mut source = String::new();
        meta.write(0, &mut source);
        source
    }

    #[test]
    fn short_attributes_stand_on_one_line() {
        let meta = Meta::List(
            "code".to_owned(),
            vec![Meta::pair("n", 1), Meta::word("common")],
        );
        assert_eq!(written(&meta), "#[code(n = 1, common)]\n");
    }

    #[test]
    fn long_attributes_have_a_line_for_each_key() {
        let long = Meta::string("title", &"x".repeat(70));
        let meta = Meta::List("code".to_owned(), vec![Meta::word("root"), long]);
        let expected = format!(
            "#[code(\n    root,\n    title = \"{}\"\n)]\n",
            "x".repeat(70)
        );
        assert_eq!(written(&meta), expected);
    }

    #[test]
    fn strings_are_escaped() {
        assert_eq!(literal(r#"a "b" \c"#), r#""a \"b\" \\c""#);
    }
}
