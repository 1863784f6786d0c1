//! Changes to a text: what is not changed keeps its bytes.

use std::ops::Range;

use super::json::{self, Layout};
use super::node::{Entry, Kind, Node, Problem};
use super::value::{Members, Value};
use super::yaml;

/// The language of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    Json,
    Yaml,
}

/// What becomes of a map.
#[derive(Debug, Default)]
pub(super) struct Change {
    /// New values of entries, by their positions.
    pub(super) replaced: Vec<(usize, Value)>,
    /// The positions of entries that go.
    pub(super) removed: Vec<usize>,
    /// What is added behind the last.
    pub(super) added: Members,
}

impl Change {
    fn is_empty(&self) -> bool {
        self.replaced.is_empty() && self.removed.is_empty() && self.added.is_empty()
    }

    /// The whole map, where nothing of it stays.
    fn whole(&self, entries: &[Entry]) -> bool {
        entries.len() == self.removed.len()
    }
}

/// A text and the changes to it.
pub(super) struct Editor<'t> {
    text: &'t str,
    language: Language,
    eol: &'static str,
    /// One level of JSON whose members begin lines.
    unit: Option<&'t str>,
    /// What stands behind `,` and `:` in JSON on one line.
    space: &'static str,
    edits: Vec<(Range<usize>, String)>,
}

impl<'t> Editor<'t> {
    pub(super) fn new(text: &'t str, language: Language, root: &Node) -> Self {
        let first = root.entries().first();
        Self {
            text,
            language,
            eol: eol(text),
            unit: first.and_then(|entry| indent_before(text, entry.at.start)),
            space: first.map_or(" ", |entry| space_in(text, entry)),
            edits: Vec::new(),
        }
    }

    /// Changes a map, or makes one where nothing stands. Of two maps at one
    /// place, the inner one comes first.
    pub(super) fn change(&mut self, map: &Node, change: Change) -> Result<(), Problem> {
        if change.is_empty() {
            return Ok(());
        }
        match &map.kind {
            Kind::Map {
                entries,
                is_flow: false,
            } => self.change_block(entries, change),
            Kind::Map { entries, .. } if !change.whole(entries) => {
                self.change_flow(map, &change);
                Ok(())
            }
            Kind::Map { .. } | Kind::Scalar(Value::Null) => self.replace(map, change.added),
            _ => Err(Problem::new(map.span.start, "this must be a map")),
        }
    }

    /// The text with all changes.
    pub(super) fn finish(mut self) -> String {
        self.edits.sort_by_key(|(range, _)| range.start);
        let mut out = String::with_capacity(self.text.len());
        let mut at = 0;
        for (range, new) in &self.edits {
            out.push_str(self.text.get(at..range.start).unwrap_or_default());
            out.push_str(new);
            at = at.max(range.end);
        }
        out.push_str(self.text.get(at..).unwrap_or_default());
        out
    }

    /// Changes a map in braces, of which something stays.
    fn change_flow(&mut self, map: &Node, change: &Change) {
        let entries = map.entries();
        let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
            return;
        };
        let indent = indent_before(self.text, first.at.start);
        let layout = self.layout(map, indent.unwrap_or_default());
        for (position, value) in &change.replaced {
            if let Some(entry) = entries.get(*position) {
                let mut new = String::new();
                json::push(&mut new, value, &layout);
                self.edits.push((entry.node.span.clone(), new));
            }
        }
        self.remove_from_flow(entries, &change.removed);
        let mut new = String::new();
        for member in &change.added {
            new.push(',');
            new.push_str(&layout.gap());
            json::push_member(&mut new, member, &layout);
        }
        let end = last.node.span.end;
        self.edits.push((end..end, new));
    }

    /// An entry goes with the comma before it; the first ones with that behind.
    fn remove_from_flow(&mut self, entries: &[Entry], removed: &[usize]) {
        let kept = (0..entries.len()).find(|position| !removed.contains(position));
        let first_kept = kept.unwrap_or_default();
        if let (Some(first), Some(kept)) = (entries.first(), entries.get(first_kept)) {
            let range = first.at.start..kept.at.start;
            self.edits.push((range, String::new()));
        }
        for (position, pair) in entries.windows(2).enumerate().skip(first_kept) {
            if let [before, entry] = pair
                && removed.contains(&(position + 1))
            {
                let range = before.node.span.end..entry.node.span.end;
                self.edits.push((range, String::new()));
            }
        }
    }

    /// The layout of a map in braces, as its first entry has it. Lines begin as said.
    fn layout(&self, map: &Node, indent: &str) -> Layout<'t> {
        let first = map.entries().first();
        let unit = first.map_or(self.unit, |entry| indent_before(self.text, entry.at.start));
        match (self.language, unit) {
            (Language::Json, Some(_)) => Layout::Lines {
                indent: indent.to_owned(),
                unit: self.unit.unwrap_or("  "),
                eol: self.eol,
            },
            (Language::Json, None) => Layout::Line {
                space: first.map_or(self.space, |entry| space_in(self.text, entry)),
            },
            (Language::Yaml, _) => Layout::Line { space: " " },
        }
    }

    /// Puts a map where nothing stands, or one in braces of which nothing stays.
    fn replace(&mut self, node: &Node, added: Members) -> Result<(), Problem> {
        if !added.is_empty() && !node.is_enclosed {
            return self.replace_by_block(node, &added);
        }
        let before = self.text.get(..node.span.start).unwrap_or_default();
        let mut new = match node.span.is_empty() {
            // A key in braces may stand alone, without a colon.
            true if before.ends_with(':') => " ".to_owned(),
            true => ": ".to_owned(),
            false => String::new(),
        };
        let layout = self.layout(node, indent_of_line(before));
        json::push(&mut new, &Value::Map(added), &layout);
        self.edits.push((node.span.clone(), new));
        Ok(())
    }

    fn change_block(&mut self, entries: &[Entry], change: Change) -> Result<(), Problem> {
        let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
            return Ok(());
        };
        let start = self.start_of(first)?;
        let column = first.at.start - start;
        if change.whole(entries) {
            let lines = if change.added.is_empty() {
                format!("{}{{}}{}", " ".repeat(column), self.eol)
            } else {
                self.block(&change.added, column)
            };
            self.edits
                .push((start..self.behind(last.node.span.end), lines));
            return Ok(());
        }
        for (position, value) in change.replaced {
            if let Some(entry) = entries.get(position) {
                let lines = self.block(&[(entry.key.clone(), value)], column);
                self.edits.push((
                    self.start_of(entry)?..self.behind(entry.node.span.end),
                    lines,
                ));
            }
        }
        for position in change.removed {
            if let Some(entry) = entries.get(position) {
                let range = self.start_of(entry)?..self.behind(entry.node.span.end);
                self.edits.push((range, String::new()));
            }
        }
        let at = self.behind(last.node.span.end);
        let lines = self.block(&change.added, column);
        self.edits.push((at..at, lines));
        Ok(())
    }

    /// The beginning of an entry's line.
    fn start_of(&self, entry: &Entry) -> Result<usize, Problem> {
        let at = entry.at.start;
        let indent = indent_before(self.text, at);
        indent.map(|indent| at - indent.len()).ok_or_else(|| {
            let key = entry.key.escape_debug();
            Problem::new(at, format!("`{key}` must stand on a line of its own"))
        })
    }

    /// The beginning of the line behind a place.
    fn behind(&self, at: usize) -> usize {
        if self.text.get(..at).is_some_and(|text| text.ends_with('\n')) {
            return at;
        }
        let rest = self.text.get(at..).unwrap_or_default();
        at + rest.find('\n').map_or(rest.len(), |end| end + 1)
    }

    fn block(&self, members: &[(String, Value)], column: usize) -> String {
        let mut lines = String::new();
        for member in members {
            yaml::push_member(&mut lines, member, column, self.eol);
        }
        lines
    }

    /// Puts lines where nothing was, or braces.
    fn replace_by_block(&mut self, node: &Node, added: &[(String, Value)]) -> Result<(), Problem> {
        let Range { start, end } = node.span;
        let behind = self.behind(end);
        if let Some(indent) = indent_before(self.text, start) {
            // Braces that begin a line: what stands behind them stays there.
            let lines = self.block(added, indent.len());
            let line = start - indent.len();
            let rest = self.text.get(end..behind).unwrap_or_default();
            if rest.trim().is_empty() {
                self.edits.push((line..behind, lines));
            } else {
                self.edits.push((line..line, lines));
                self.edits.push((start..end, String::new()));
            }
            return Ok(());
        }
        let before = self.text.get(..start).unwrap_or_default();
        if start == end && !before.ends_with(':') {
            return Err(Problem::new(start, "this must be a map"));
        }
        let lines = self.block(added, indent_of_line(before).len() + 2);
        let start = before.trim_end_matches([' ', '\t']).len();
        let rest = self.text.get(end..behind).unwrap_or_default();
        if rest.trim().is_empty() {
            self.edits
                .push((start..behind, format!("{}{lines}", self.eol)));
        } else {
            self.edits.push((start..end, String::new()));
            self.edits.push((behind..behind, lines));
        }
        Ok(())
    }
}

/// How the lines of a text end: as its first one.
pub(super) fn eol(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// The space behind the colon of an entry.
fn space_in(text: &str, entry: &Entry) -> &'static str {
    let between = text.get(entry.at.end..entry.node.span.start);
    let is_spaced = between.is_some_and(|text| text.ends_with(' '));
    if is_spaced { " " } else { "" }
}

/// The white space before a place, if nothing else stands before it in its line.
fn indent_before(text: &str, at: usize) -> Option<&str> {
    let before = text.get(..at)?;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let indent = before.get(start..)?;
    let is_blank = indent.chars().all(|c| matches!(c, ' ' | '\t'));
    is_blank.then_some(indent)
}

/// The white space that the last line of a text begins with.
fn indent_of_line(text: &str) -> &str {
    let line = text.rsplit('\n').next().unwrap_or_default();
    let length = line.len() - line.trim_start_matches([' ', '\t']).len();
    line.get(..length).unwrap_or_default()
}
