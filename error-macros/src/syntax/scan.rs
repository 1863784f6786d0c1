//! The text of tokens, read from the front.
//!
//! The loops are over bytes and by hand: iterators are what macros, which are
//! rarely optimised, do slowest.

/// A place in a text that the compiler wrote out of tokens.
pub(super) struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
}

/// What is skipped cannot be told apart from other tokens by these rules.
pub(super) struct Unclear;

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            bytes: text.as_bytes(),
            at: 0,
        }
    }

    /// Where it is, to come [`back`](Self::back) to.
    pub(super) fn place(&self) -> usize {
        self.at
    }

    pub(super) fn back(&mut self, place: usize) {
        self.at = place;
    }

    /// The byte behind spaces, 0 at the end.
    pub(super) fn peek(&mut self) -> u8 {
        let bytes = self.bytes;
        let mut at = self.at;
        while at < bytes.len() && matches!(bytes[at], b' ' | b'\n' | b'\t' | b'\r') {
            at += 1;
        }
        self.at = at;
        if at < bytes.len() { bytes[at] } else { 0 }
    }

    /// Steps over a byte where it comes next.
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == byte;
        if is_next {
            self.at += 1;
        }
        is_next
    }

    /// The letters, digits and underscores that come next; none where others do.
    pub(super) fn word(&mut self) -> &'t str {
        self.peek();
        let bytes = self.bytes;
        let from = self.at;
        let mut at = from;
        while at < bytes.len() && is_of_word(bytes[at]) {
            at += 1;
        }
        self.at = at;
        self.cut(from, at)
    }

    /// What stands in the quotes of a string that comes next, where it stands for
    /// itself.
    pub(super) fn string(&mut self) -> Option<&'t str> {
        if !self.eat(b'"') {
            return None;
        }
        let bytes = self.bytes;
        let from = self.at;
        let mut at = from;
        while at < bytes.len() {
            match bytes[at] {
                b'"' => {
                    self.at = at + 1;
                    return Some(self.cut(from, at));
                }
                b'\\' | b'\r' => return None,
                _ => at += 1,
            }
        }
        None
    }

    /// The text of the doc comment `/// …` that comes next.
    pub(super) fn comment(&mut self) -> Option<&'t str> {
        self.peek();
        let rest = &self.bytes[self.at..];
        if !rest.starts_with(b"///") || rest.starts_with(b"////") {
            return None;
        }
        let from = self.at + 3;
        let mut at = from;
        while at < self.bytes.len() && self.bytes[at] != b'\n' {
            at += 1;
        }
        self.at = at;
        Some(self.cut(from, at))
    }

    /// Steps over the group that comes next; says whether there is a `#` in it.
    pub(super) fn skip_group(&mut self) -> Result<bool, Unclear> {
        let mut has_hash = false;
        let mut depth = 0_usize;
        loop {
            match self.peek() {
                0 => return Err(Unclear),
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => {
                    depth = depth.checked_sub(1).ok_or(Unclear)?;
                    if depth == 0 {
                        self.at += 1;
                        return Ok(has_hash);
                    }
                }
                b'"' => {
                    self.skip_string()?;
                    continue;
                }
                b'\'' => {
                    self.skip_character();
                    continue;
                }
                b'/' if self.bytes[self.at..].starts_with(b"/*") => return Err(Unclear),
                b'/' if self.bytes[self.at..].starts_with(b"//") => {
                    self.comment().ok_or(Unclear)?;
                    continue;
                }
                b'#' => has_hash = true,
                byte if is_of_word(byte) => {
                    let is_prefix = matches!(self.word(), "r" | "br" | "cr");
                    if is_prefix && matches!(self.byte(), b'"' | b'#') {
                        self.skip_raw()?;
                    }
                    continue;
                }
                _ => {}
            }
            if depth == 0 {
                return Err(Unclear);
            }
            self.at += 1;
        }
    }

    fn skip_string(&mut self) -> Result<(), Unclear> {
        let bytes = self.bytes;
        let mut at = self.at + 1;
        while at < bytes.len() {
            match bytes[at] {
                b'"' => {
                    self.at = at + 1;
                    return Ok(());
                }
                b'\\' => at += 2,
                _ => at += 1,
            }
        }
        Err(Unclear)
    }

    /// Steps over a raw string behind its letters, or over the `#` of a raw name.
    fn skip_raw(&mut self) -> Result<(), Unclear> {
        let from = self.at;
        while self.byte() == b'#' {
            self.at += 1;
        }
        let hashes = self.cut(from, self.at);
        if self.byte() != b'"' {
            return Ok(());
        }
        self.at += 1;
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.find(&format!("\"{hashes}")).ok_or(Unclear)?;
        self.at += end + 1 + hashes.len();
        Ok(())
    }

    /// Steps over `'c'`, or over the `'` of a lifetime.
    fn skip_character(&mut self) {
        self.at += 1;
        if self.byte() == b'\\' {
            // What is escaped may be a `'` itself.
            self.at += 2;
            while !matches!(self.byte(), b'\'' | 0) {
                self.at += 1;
            }
            self.at += 1;
            return;
        }
        let mut rest = self.text.get(self.at..).unwrap_or_default().chars();
        let length = rest.next().map_or(0, char::len_utf8);
        if rest.next() == Some('\'') {
            self.at += length + 1;
        }
    }

    /// The byte at this place, 0 behind the end.
    fn byte(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn cut(&self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or_default()
    }
}

fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_strings_and_comments_come_in_turn() {
        let mut scanner = Scanner::new("/// a \"b\"\n n = \"c d\" , 0x0_1é");
        assert_eq!(scanner.comment(), Some(" a \"b\""));
        assert_eq!(scanner.word(), "n");
        assert!(scanner.eat(b'=') && !scanner.eat(b'='));
        assert_eq!(scanner.string(), Some("c d"));
        assert_eq!(scanner.word(), "");
        assert!(scanner.eat(b','));
        assert_eq!(scanner.word(), "0x0_1é");
        assert_eq!(scanner.peek(), 0);
    }

    #[test]
    fn what_stands_for_something_else_is_no_string() {
        for text in ["\"a\\n\"", "\"a\r\"", "\"a", "a\"", ""] {
            assert_eq!(Scanner::new(text).string(), None, "{text}");
        }
    }

    #[test]
    fn other_comments_are_no_documentation() {
        assert_eq!(Scanner::new("/// a").comment(), Some(" a"));
        for text in ["//// a", "// a", "//! a", "/** a */"] {
            assert_eq!(Scanner::new(text).comment(), None, "{text}");
        }
    }

    #[test]
    fn a_group_ends_where_it_was_opened() {
        let groups = [
            ("(a, [b{c}])", false),
            ("{ a: &'static str, b: fn(char) -> char }", false),
            (r#"(")", c"\")", "\\")"#, false),
            ("(a / b)", false),
            ("{ /// it's ) a \"\n #[b] c: u8 }", true),
            ("(r, br, x#)", true),
            ("(r#type, r)", false),
            ("(r\"\\\", r#\"a\")\"#, br##\"\"#)\"##, cr\"\")", false),
        ];
        for (group, has_hash) in groups {
            let text = format!("{group} rest");
            let mut scanner = Scanner::new(&text);
            assert_eq!(scanner.skip_group().ok(), Some(has_hash), "{group}");
            assert_eq!(scanner.word(), "rest", "{group}");
        }
    }

    /// Each alone, and before others that it would hide.
    #[test]
    fn a_character_ends_where_it_was_opened() {
        for character in [
            "'('",
            "'\"'",
            "'é'",
            "b')'",
            r"'\''",
            r"'\\'",
            r#"'\"'"#,
            r"'\u{29}'",
            "&'a",
        ] {
            for group in [
                format!("({character})"),
                format!("(a, {character})"),
                format!("({character},')','(')"),
                format!("[({character})'b']"),
                format!("[{character},\"]\"]"),
            ] {
                let text = format!("{group} rest");
                let mut scanner = Scanner::new(&text);
                assert_eq!(scanner.skip_group().ok(), Some(false), "{group}");
                assert_eq!(scanner.word(), "rest", "{group}");
            }
        }
    }

    #[test]
    fn what_is_unclear_is_not_skipped() {
        for text in ["(", "(\"", "a", ")", "(/* a */)", "(r#\"a\")", ""] {
            assert!(Scanner::new(text).skip_group().is_err(), "{text}");
        }
    }
}
