//! Variants that are written plainly, read from the text of their enum.
//!
//! To take tokens over from the compiler costs a macro more than all that it does
//! with them, and a text is one call, however long it is. So what nearly every
//! variant has is read here: doc comments, `#[error("…")]`, keys with literals
//! behind them, fields without attributes. What is written otherwise, and all
//! that is wrong, is left to those who read tokens, and know their places.

use proc_macro2::{Ident, Span};

use super::declaration::{VariantSyntax, push_doc};
use super::receivers::VariantKeys;
use super::scan::Scanner;
pub(super) use super::scan::Unclear;
use super::text::is_harmless;
use super::thiserror::Message;
use super::values::{Spanned, Status};

/// Reads variants in the order of their text.
pub(super) struct Reader<'t>(Scanner<'t>);

/// A variant without its name: everything that is said of it stands for itself.
struct Plain {
    keys: VariantKeys,
    message: Message,
    doc: String,
    is_unit: bool,
    /// Where everything is said to stand: at the name.
    span: Span,
}

/// The value of a key.
enum Value<'t> {
    None,
    Text(&'t str),
    Number(u32),
    Switch(bool),
    Name(&'t str),
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self(Scanner::new(text))
    }

    /// The next variant, which has this name; nothing where it is not plain.
    pub(super) fn variant(&mut self, ident: &Ident) -> Result<Option<VariantSyntax>, Unclear> {
        let scanner = &mut self.0;
        let mut plain = Plain {
            keys: VariantKeys::default(),
            message: Message::Absent,
            doc: String::new(),
            is_unit: true,
            span: ident.span(),
        };
        let mut is_plain = true;
        loop {
            match scanner.peek() {
                b'/' => {
                    let comment = scanner.comment().ok_or(Unclear)?;
                    is_plain &= plain.add_doc(comment).is_some();
                }
                b'#' => {
                    scanner.eat(b'#');
                    let place = scanner.place();
                    if plain.attribute(scanner).is_none() {
                        is_plain = false;
                        scanner.back(place);
                        scanner.skip_group()?;
                    }
                }
                _ => break,
            }
        }
        let name = scanner.word();
        if name == "r" && scanner.eat(b'#') {
            is_plain = false;
            scanner.word();
        } else if ident != name {
            return Err(Unclear);
        }
        if matches!(scanner.peek(), b'(' | b'{') {
            plain.is_unit = false;
            is_plain &= !scanner.skip_group()?;
        }
        if !scanner.eat(b',') && scanner.peek() != 0 {
            return Err(Unclear);
        }
        Ok(is_plain.then(|| plain.named(ident)))
    }

    /// Whether all has been read.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.0.peek() == 0
    }
}

impl Plain {
    /// Reads the brackets of an attribute.
    fn attribute(&mut self, scanner: &mut Scanner<'_>) -> Option<()> {
        let place = scanner.place();
        if !scanner.eat(b'[') {
            return None;
        }
        match scanner.word() {
            "doc" => {
                let is_text = scanner.eat(b'=');
                let text = scanner.string().filter(|_| is_text)?;
                self.add_doc(text)?;
            }
            "error" if matches!(self.message, Message::Absent) => {
                let is_list = scanner.eat(b'(');
                let text = scanner.string().filter(|_| is_list)?.to_owned();
                self.message = Message::Literal {
                    text,
                    span: self.span,
                    arguments: Vec::new(),
                };
                if !scanner.eat(b')') {
                    return None;
                }
            }
            "code" => {
                if !scanner.eat(b'(') {
                    return None;
                }
                self.keys(scanner)?;
            }
            // What repeats these needs their tokens.
            "error" | "cfg" | "deprecated" | "" => return None,
            _ => {
                scanner.back(place);
                return scanner.skip_group().ok().map(drop);
            }
        }
        scanner.eat(b']').then_some(())
    }

    fn add_doc(&mut self, text: &str) -> Option<()> {
        if !is_harmless(text, true) {
            return None;
        }
        push_doc(&mut self.doc, text);
        Some(())
    }

    /// Reads keys up to the end of their list.
    fn keys(&mut self, scanner: &mut Scanner<'_>) -> Option<()> {
        loop {
            let key = scanner.word();
            let value = value(scanner)?;
            self.set(key, &value)?;
            let is_parted = scanner.eat(b',');
            if scanner.eat(b')') {
                return Some(());
            }
            if !is_parted {
                return None;
            }
        }
    }

    fn set(&mut self, key: &str, value: &Value<'_>) -> Option<()> {
        let span = self.span;
        let keys = &mut self.keys;
        let flag = Some(span).filter(|_| matches!(value, Value::None));
        let text = |value: &Value<'_>| match *value {
            Value::Text(text) => Some(spanned(text.to_owned(), span)),
            _ => None,
        };
        let known = match key {
            "n" => set(&mut keys.n, value.number().map(|n| spanned(n, span)), "n"),
            "http" => {
                let status = value.number().and_then(Status::of);
                set(
                    &mut keys.http,
                    status.map(|status| spanned(status.0, span)),
                    "http",
                )
            }
            "retryable" => {
                let switch = match *value {
                    Value::None => Some(true),
                    Value::Switch(is_on) => Some(is_on),
                    _ => None,
                };
                set(
                    &mut keys.retryable,
                    switch.map(|is_on| spanned(is_on, span)),
                    "retryable",
                )
            }
            "category" => {
                let name = match *value {
                    Value::Name(name) => Some(spanned(name.to_owned(), span)),
                    _ => text(value),
                };
                set(&mut keys.category, name, "category")
            }
            "id" => set(&mut keys.id, text(value), "id"),
            "message" => set(&mut keys.message, text(value), "message"),
            "alias_of" => set(&mut keys.alias_of, text(value), "alias_of"),
            "common" => set(&mut keys.common, flag, "common"),
            "custom" => set(&mut keys.custom, flag, "custom"),
            "optional" => set(&mut keys.optional, flag, "optional"),
            "internal" => set(&mut keys.internal, flag, "internal"),
            _ => None,
        }?;
        keys.give(known, span);
        Some(())
    }

    fn named(self, ident: &Ident) -> VariantSyntax {
        VariantSyntax {
            ident: ident.clone(),
            keys: self.keys,
            message: self.message,
            doc: self.doc.trim().to_owned(),
            fields: Vec::new(),
            repeated: Vec::new(),
            has_cfg: false,
            is_unit: self.is_unit,
        }
    }
}

impl Value<'_> {
    fn number(&self) -> Option<u32> {
        match *self {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }
}

fn spanned<T>(value: T, span: Span) -> Spanned<T> {
    Spanned { value, span }
}

/// Sets what has not been set, and gives back the name of its key.
fn set<T>(slot: &mut Option<T>, value: Option<T>, key: &'static str) -> Option<&'static str> {
    if slot.is_some() || value.is_none() {
        return None;
    }
    *slot = value;
    Some(key)
}

/// What stands between a key and the end of its item.
fn value<'t>(scanner: &mut Scanner<'t>) -> Option<Value<'t>> {
    if !scanner.eat(b'=') {
        return Some(Value::None);
    }
    let value = match scanner.peek() {
        b'"' => Value::Text(scanner.string()?),
        b'0'..=b'9' => Value::Number(number(scanner.word())?),
        _ => match scanner.word() {
            "true" => Value::Switch(true),
            "false" => Value::Switch(false),
            // Names that begin with another letter may be words of the language.
            name if name.starts_with(|c: char| c.is_ascii_uppercase()) && name != "Self" => {
                Value::Name(name)
            }
            _ => return None,
        },
    };
    Some(value)
}

/// A whole number as Rust writes it, without a suffix.
fn number(word: &str) -> Option<u32> {
    let (radix, digits) = match word.as_bytes() {
        [b'0', b'x', ..] => (16, word.get(2..)?),
        [b'0', b'o', ..] => (8, word.get(2..)?),
        [b'0', b'b', ..] => (2, word.get(2..)?),
        _ => (10, word),
    };
    if digits.as_bytes().contains(&b'_') {
        return u32::from_str_radix(&digits.replace('_', ""), radix).ok();
    }
    u32::from_str_radix(digits, radix).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::*;

    /// The documentation of a variant `A`, if it is read from this text.
    fn doc(text: &str) -> Option<String> {
        let ident = Ident::new("A", Span::call_site());
        let read = Reader::new(text).variant(&ident).ok().flatten();
        read.map(|variant| variant.doc)
    }

    /// As the compiler writes them; `proc_macro2` alone makes attributes of them.
    #[test]
    fn comments_are_documentation() {
        let text = "/// One\n///\n///  two\n#[code(n = 1)]\n/// three\nA";
        assert_eq!(doc(text).as_deref(), Some("One\n\n two\nthree"));
        assert_eq!(doc("/// One\u{202E}\n/// two\n#[code(n = 1)] A"), None);
        assert_eq!(doc("// One\n#[code(n = 1)] A"), None);
    }

    #[test]
    fn variants_are_read_up_to_the_end() {
        let mut reader = Reader::new(" #[code(n = 1)] A, B ");
        for name in ["A", "B"] {
            assert!(!reader.is_at_end());
            let ident = Ident::new(name, Span::call_site());
            assert!(matches!(reader.variant(&ident), Ok(Some(_))), "{name}");
        }
        assert!(reader.is_at_end());
    }
}
