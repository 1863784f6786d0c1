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
    unit: &'t str,
    edits: Vec<(Range<usize>, String)>,
}

impl<'t> Editor<'t> {
    pub(super) fn new(text: &'t str, language: Language, root: &Node) -> Self {
        let eol = match text.find('\n') {
            Some(at) if text[..at].ends_with('\r') => "\r\n",
            _ => "\n",
        };
        let first = root.entries().first();
        let unit = first.and_then(|entry| indent_before(text, entry.at.start));
        Self {
            text,
            language,
            eol,
            unit: unit.filter(|unit| !unit.is_empty()).unwrap_or("  "),
            edits: Vec::new(),
        }
    }

    /// Changes a map. Of two maps at one place, the inner one comes first.
    pub(super) fn change(&mut self, map: &Node, change: Change) -> Result<(), Problem> {
        if change.is_empty() {
            return Ok(());
        }
        match (&map.kind, self.language) {
            (
                Kind::Map {
                    entries,
                    is_flow: true,
                },
                _,
            ) => {
                self.change_flow(map, entries, change);
                Ok(())
            }
            (Kind::Map { entries, .. }, Language::Yaml) => self.change_block(map, entries, change),
            // `key:` with nothing behind it.
            (Kind::Scalar(Value::Null), Language::Yaml) => {
                self.replace_by_block(map, &change.added);
                Ok(())
            }
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

    fn change_flow(&mut self, map: &Node, entries: &[Entry], change: Change) {
        if change.whole(entries) {
            let line = indent_of_line(self.text, map.span.start);
            if self.language == Language::Yaml && !self.is_in_flow(map) {
                return self.replace_by_block(map, &change.added);
            }
            let mut new = String::new();
            let layout = self.layout_of_line(line);
            json::push(&mut new, &Value::Map(change.added), &layout);
            self.edits.push((map.span.clone(), new));
            return;
        }
        let layout = self.layout_of(map, entries);
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
        let end = entries
            .last()
            .map_or(map.span.end, |last| last.node.span.end);
        self.edits.push((end..end, new));
    }

    /// An entry goes with the comma before it; the first ones with that behind.
    fn remove_from_flow(&mut self, entries: &[Entry], removed: &[usize]) {
        let kept = (0..entries.len()).find(|position| !removed.contains(position));
        let first_kept = kept.unwrap_or_default();
        if let (Some(first), Some(kept)) = (entries.first(), entries.get(first_kept))
            && first_kept > 0
        {
            self.edits
                .push((first.at.start..kept.at.start, String::new()));
        }
        for (position, pair) in entries.windows(2).enumerate() {
            if let [before, entry] = pair
                && position + 1 > first_kept
                && removed.contains(&(position + 1))
            {
                let range = before.node.span.end..entry.node.span.end;
                self.edits.push((range, String::new()));
            }
        }
    }

    /// The layout of a map in braces that has entries.
    fn layout_of(&self, map: &Node, entries: &[Entry]) -> Layout<'t> {
        let first = entries.first().map_or(map.span.end, |first| first.at.start);
        match indent_before(self.text, first) {
            Some(indent) if self.language == Language::Json => self.lines(indent),
            _ if self.language == Language::Json && !self.text.trim_end().contains('\n') => {
                let second = entries.get(1).map(|second| second.at.start);
                let is_spaced = second.is_some_and(|at| self.text[..at].ends_with(' '));
                let space = if is_spaced { " " } else { "" };
                Layout::Line { space }
            }
            _ => Layout::Line { space: " " },
        }
    }

    /// The layout of a map in braces that begins in a line and is empty.
    fn layout_of_line(&self, indent: &str) -> Layout<'t> {
        if self.language == Language::Yaml {
            return Layout::Line { space: " " };
        }
        if self.text.trim_end().contains('\n') {
            return self.lines(indent);
        }
        let space = if self.text.contains("\": ") { " " } else { "" };
        Layout::Line { space }
    }

    fn lines(&self, indent: &str) -> Layout<'t> {
        Layout::Lines {
            indent: indent.to_owned(),
            unit: self.unit,
            eol: self.eol,
        }
    }

    fn change_block(
        &mut self,
        map: &Node,
        entries: &[Entry],
        change: Change,
    ) -> Result<(), Problem> {
        let first = entries
            .first()
            .map_or(map.span.start, |first| first.at.start);
        let column = column_of(self.text, first);
        if change.whole(entries) {
            let end = entries.last().map_or(first, |last| last.node.span.end);
            let new = if change.added.is_empty() {
                "{}".to_owned()
            } else {
                let lines = self.block(&change.added, column);
                lines
                    .trim_start_matches(' ')
                    .trim_end_matches(self.eol)
                    .to_owned()
            };
            self.edits.push((first..end, new));
            return Ok(());
        }
        for (position, value) in change.replaced {
            if let Some(entry) = entries.get(position) {
                let at = self.start_of(entry, column)?;
                let lines = self.block(&[(entry.key.clone(), value)], column);
                self.edits
                    .push((at..self.behind(entry.node.span.end), lines));
            }
        }
        for position in change.removed {
            if let Some(entry) = entries.get(position) {
                let at = self.start_of(entry, column)?;
                self.edits
                    .push((at..self.behind(entry.node.span.end), String::new()));
            }
        }
        if let Some(last) = entries.last().filter(|_| !change.added.is_empty()) {
            let at = self.behind(last.node.span.end);
            let lines = self.block(&change.added, column);
            self.edits.push((at..at, lines));
        }
        Ok(())
    }

    /// The beginning of an entry's line.
    fn start_of(&self, entry: &Entry, column: usize) -> Result<usize, Problem> {
        match indent_before(self.text, entry.at.start) {
            Some(indent) if indent.len() == column => Ok(entry.at.start - column),
            _ => Err(Problem::new(
                entry.at.start,
                format!(
                    "`{}` must stand on a line of its own",
                    entry.key.escape_debug()
                ),
            )),
        }
    }

    /// The beginning of the line behind a place.
    fn behind(&self, at: usize) -> usize {
        if self.text[..at].ends_with('\n') {
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

    /// Puts lines where nothing was, or `{}`.
    fn replace_by_block(&mut self, map: &Node, added: &[(String, Value)]) {
        let before = self.text.get(..map.span.start).unwrap_or_default();
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        // The key begins its line, but for the dash of a list.
        let column = before[line..].find(|c: char| !matches!(c, ' ' | '-'));
        let lines = self.block(added, column.unwrap_or_default() + self.unit.len());
        let new = if added.is_empty() {
            " {}".to_owned()
        } else {
            format!("{}{}", self.eol, lines.trim_end_matches(self.eol))
        };
        let start = before.trim_end_matches(' ').len();
        self.edits.push((start..map.span.end, new));
    }

    /// Whether a map in braces stands in other braces or brackets: those that
    /// do not stand behind a key that begins its line.
    fn is_in_flow(&self, map: &Node) -> bool {
        let before = self.text.get(..map.span.start).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        let key = line.trim_start_matches([' ', '-']);
        !key.trim_end().ends_with(':') || key.contains(['{', '[', ','])
    }
}

/// The white space before a place, if nothing else stands before it in its line,
/// and there is a line before.
fn indent_before(text: &str, at: usize) -> Option<&str> {
    let before = text.get(..at)?;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let indent = before.get(start..)?;
    let is_blank = indent.chars().all(|c| matches!(c, ' ' | '\t'));
    (is_blank && (start > 0 || at == 0)).then_some(indent)
}

/// The white space that the line of a place begins with.
fn indent_of_line(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let length = line.len() - line.trim_start_matches([' ', '\t']).len();
    line.get(..length).unwrap_or_default()
}

fn column_of(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
}
