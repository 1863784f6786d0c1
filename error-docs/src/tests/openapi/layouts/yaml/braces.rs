//! Values on one line, or in braces over several.

use super::Writer;
use crate::tests::openapi::layouts::tree::Tree;

impl Writer<'_, '_> {
    /// A value on one line or in braces over several, which stand deeper than
    /// the column.
    pub(super) fn flow(&mut self, value: &Tree, column: usize) {
        match value {
            Tree::Null => {
                let null = self.tape.pick(&["null", "~"]);
                self.out.soft(null);
            }
            Tree::Flag(flag) => self.out.push(&flag.to_string()),
            Tree::Number(number) => self.out.push(number),
            Tree::Text(text) => self.flow_text(text, column),
            Tree::List(items) => {
                self.out.push("[");
                self.flow_items(items, column, |writer, item, column| {
                    writer.flow(item, column);
                });
                self.out.push("]");
            }
            Tree::Map(members) if members.is_empty() => {
                let empty = self.tape.pick(&["{}", "{ }"]);
                self.out.soft(empty);
            }
            Tree::Map(members) => {
                self.out.push("{");
                self.flow_items(members, column, |writer, (key, value), column| {
                    writer.key(key, true);
                    if matches!(value, Tree::Null) && writer.tape.once_in(3) {
                        // A key alone, or with nothing behind it.
                        let colon = writer.tape.pick(&["", ": "]);
                        writer.out.soft(colon);
                    } else {
                        writer.out.push(": ");
                        writer.flow(value, column);
                    }
                });
                self.out.push("}");
            }
            Tree::Anchor(value) => {
                self.out.push("&a ");
                self.flow(value, column);
            }
            Tree::Alias(_) => self.out.push("*a"),
        }
        self.out.cut();
    }

    fn flow_items<T>(&mut self, items: &[T], column: usize, write: impl Fn(&mut Self, &T, usize)) {
        let is_open = self.tape.once_in(3);
        for (position, item) in items.iter().enumerate() {
            if position > 0 {
                self.out.push(",");
            }
            self.gap(is_open, column);
            write(self, item, column);
            self.out.cut();
        }
        if !items.is_empty() {
            if self.tape.once_in(5) {
                self.out.push(",");
            }
            self.gap(is_open, column);
        }
    }

    /// What stands between two values in braces.
    fn gap(&mut self, is_open: bool, column: usize) {
        if is_open {
            self.end_line();
            let deeper = self.tape.pick(&[2, 1, 0, 5]);
            self.spaces(column + deeper);
        } else {
            let space = self.tape.pick(&[" ", ""]);
            self.out.push(space);
        }
    }

    fn flow_text(&mut self, text: &str, column: usize) {
        let is_plain = matches!(text, "a" | "b c" | "users" | "it's" | "é 🦀 漢字" | "a\\");
        let is_name = text.starts_with("E0") || matches!(text, "API" | "Extra" | "3.1.0");
        let is_line = !text.contains('\n');
        match self.tape.below(5) {
            0 | 1 if is_plain || is_name => self.out.push(text),
            // A line end is a space to a reader.
            2 if is_plain && text.contains(' ') => {
                let broken = text.replacen(' ', &format!("\n{}", " ".repeat(column + 1)), 1);
                self.out.push(&broken);
            }
            3 if is_line => self.out.push(&format!("'{}'", text.replace('\'', "''"))),
            _ => self
                .out
                .push(&serde_json::to_string(text).unwrap_or_default()),
        }
    }
}
