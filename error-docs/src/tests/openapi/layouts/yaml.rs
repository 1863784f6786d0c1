//! YAML in every layout that people and tools write.

mod braces;

use super::tape::Tape;
use super::tree::{Members, Tree};
use super::written::Written;

/// Writes a document; lines end with `\n` until the end.
pub(super) fn written(tree: &Tree, tape: &mut Tape<'_>) -> Written {
    let mut writer = Writer {
        tape,
        out: Written::default(),
        notes: 0,
        keeps: false,
    };
    for head in ["# An API\n", "%YAML 1.2\n---\n", "--- # it begins\n"] {
        if writer.tape.once_in(6) {
            writer.out.push(head);
            break;
        }
    }
    match tree {
        Tree::Map(members) if !writer.tape.once_in(6) => writer.block(members, 0),
        tree => {
            writer.flow(tree, 0);
            writer.end_line();
        }
    }
    if !writer.keeps && writer.tape.once_in(4) {
        writer.out.push("\n# the end\n");
    } else if writer.tape.once_in(6) {
        writer.out.push("...\n");
    } else if !writer.keeps && writer.tape.once_in(3) {
        writer.out.cut_end();
    }
    writer.out
}

struct Writer<'t, 'b> {
    tape: &'t mut Tape<'b>,
    out: Written,
    /// How many comments there are: each has a text of its own.
    notes: usize,
    /// A block text was last, to which lines and their ends may belong.
    keeps: bool,
}

impl Writer<'_, '_> {
    fn spaces(&mut self, count: usize) {
        self.out.push(&" ".repeat(count));
    }

    fn note(&mut self) {
        self.notes += 1;
        let note = format!("# it's \"{}\": {{", self.notes);
        self.out.push(&note);
    }

    /// Ends a line, perhaps with a comment or with blanks.
    fn end_line(&mut self) {
        match self.tape.below(8) {
            5 => self.out.push("  "),
            6 => self.out.push("\t"),
            7 => {
                self.out.push(" ");
                self.note();
            }
            _ => {}
        }
        self.out.push("\n");
        self.keeps = false;
    }

    /// Lines that say nothing, no deeper than a column.
    fn between(&mut self, column: usize) {
        match self.tape.below(10) {
            7 if !self.keeps => self.out.push("\n"),
            8 if !self.keeps => self.out.push("   \n"),
            9 => {
                let column = self.tape.pick(&[column, 0]);
                self.spaces(column);
                self.note();
                self.out.push("\n");
                self.keeps = false;
            }
            _ => {}
        }
    }

    fn block(&mut self, members: &Members, column: usize) {
        for (position, (key, value)) in members.iter().enumerate() {
            if position > 0 || column > 0 {
                self.between(column);
            }
            self.spaces(column);
            self.key(key, false);
            self.out.push(":");
            self.behind(value, column);
        }
    }

    /// A key, in quotes where it could be taken for something else.
    fn key(&mut self, key: &str, is_in_flow: bool) {
        let is_plain = !(is_in_flow && key.contains(['{', ':']));
        match self.tape.below(4) {
            0 | 1 if is_plain => self.out.push(key),
            2 => self.out.push(&format!("'{key}'")),
            _ => self.out.push(&format!("\"{key}\"")),
        }
        if self.tape.once_in(8) {
            self.out.push(" ");
        }
    }

    /// What stands behind `key:` in lines of its own, with the line's end.
    fn behind(&mut self, value: &Tree, column: usize) {
        let is_flow = self.tape.once_in(5);
        match value {
            Tree::Anchor(value) => {
                self.out.push(" &a");
                if let Tree::Null = **value {
                    self.out.push(" null");
                    return self.end_line();
                }
                self.behind(value, column);
            }
            Tree::Alias(_) => {
                self.out.push(" *a");
                self.end_line();
            }
            Tree::Map(members) if !members.is_empty() && !is_flow => {
                self.end_line();
                let deeper = 1 + (self.tape.below(4) + 1) % 4;
                self.block(members, column + deeper);
            }
            Tree::List(items) if !items.is_empty() && !is_flow => {
                self.end_line();
                let deeper = self.tape.pick(&[2, 0, 4]);
                self.items(items, column + deeper);
            }
            Tree::Text(text) if self.tape.once_in(3) && can_be_block(text) => {
                self.block_text(text, column);
            }
            Tree::Null if self.tape.once_in(2) => {
                self.out.soft("");
                self.end_line();
            }
            value => {
                // Braces may stand below the key.
                if matches!(value, Tree::Map(_)) && self.tape.once_in(5) {
                    self.end_line();
                    self.spaces(column + 2);
                } else {
                    let space = self.tape.pick(&[" ", "  "]);
                    self.out.push(space);
                }
                self.flow(value, column + 1);
                self.end_line();
            }
        }
    }

    fn items(&mut self, items: &[Tree], column: usize) {
        for item in items {
            self.between(column);
            self.spaces(column);
            self.out.push("-");
            match item {
                Tree::Map(members) if !members.is_empty() && self.tape.once_in(2) => {
                    // The first member shares the line of the dash.
                    let (key, value) = &members[0];
                    self.out.push(" ");
                    self.key(key, false);
                    self.out.push(":");
                    self.behind(value, column + 2);
                    self.block(&members[1..].to_vec(), column + 2);
                }
                Tree::List(items) if !items.is_empty() => {
                    self.end_line();
                    self.items(items, column + 2);
                }
                item => self.behind(item, column),
            }
        }
    }

    /// A text in lines below `|` or `>`.
    fn block_text(&mut self, text: &str, column: usize) {
        let body = text.trim_end_matches('\n');
        let chomp = match text.len() - body.len() {
            0 => "-",
            1 if !body.is_empty() && !self.tape.once_in(3) => "",
            _ => "+",
        };
        let style = if body.contains('\n') || body.is_empty() {
            "|"
        } else {
            self.tape.pick(&["|", ">"])
        };
        self.out.push(&format!(" {style}{chomp}"));
        self.end_line();
        let deeper = column + 1 + self.tape.below(4);
        for line in body.lines() {
            self.spaces(if line.is_empty() { 0 } else { deeper });
            self.out.push(&format!("{line}\n"));
        }
        let ends = text.len() - body.len() - usize::from(!body.is_empty() && text != body);
        self.out.push(&"\n".repeat(ends));
        self.keeps = true;
    }
}

/// Whether a text can stand in lines below `|`.
fn can_be_block(text: &str) -> bool {
    !text.is_empty() && !text.starts_with(' ') && !text.ends_with(' ')
}
