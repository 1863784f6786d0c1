//! Putting a document together: what is declared, in the words of the catalog,
//! and what only the document remembers.

use std::borrow::Cow;
use std::collections::HashMap;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::plan::Now;
use crate::document::{PREFACE, Quoted};
use crate::shared::document::{Block, END, Key, Kind};
use crate::shared::value;

/// What happens to a code of the old document, on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// It means something else now, or is back.
    Changed,
    /// It becomes a tombstone.
    Retired,
    /// It becomes a tombstone that leads to another code, or is one already.
    Replaced(&'static str),
}

/// The changes on purpose, by code.
pub(super) type Changes<'t> = HashMap<Cow<'t, str>, Change>;

/// The new document.
pub(super) fn weave<'w>(
    declared: &[Block<'w>],
    old: &[Block<'w>],
    changes: &'w Changes<'w>,
    reason: &'w str,
    now: Now<'w>,
) -> String {
    let codes = |blocks: &[Block<'w>]| -> HashMap<_, _> {
        let codes = blocks.iter().filter(|block| block.is_code());
        codes.map(|block| (block.text(Key::Code), *block)).collect()
    };
    let weaver = Weaver {
        declared: codes(declared),
        old: codes(old),
        changes,
        reason,
        now,
    };
    let blocks = weaver.blocks(declared, old);
    format!("{PREFACE}{}\n\n{END}\n", blocks.join("\n\n"))
}

struct Weaver<'w> {
    declared: HashMap<Cow<'w, str>, Block<'w>>,
    /// Of the old document, retired ones too.
    old: HashMap<Cow<'w, str>, Block<'w>>,
    changes: &'w Changes<'w>,
    reason: &'w str,
    now: Now<'w>,
}

/// A category with its codes, each as text under its name or code.
struct Section<'s> {
    name: Cow<'s, str>,
    head: &'s str,
    codes: Vec<(Cow<'s, str>, String)>,
    old_tombstones: Vec<String>,
    new_tombstones: Vec<String>,
}

impl<'w> Weaver<'w> {
    /// The blocks of the new document, as text.
    fn blocks(&self, declared: &[Block<'w>], old: &[Block<'w>]) -> Vec<String> {
        let mut sections: Vec<Section<'w>> = Vec::new();
        let mut blocks = Vec::new();
        for block in declared {
            match block.kind {
                Kind::Category => sections.push(Section::new(block)),
                Kind::Code | Kind::Retired => {
                    if let Some(section) = sections.last_mut() {
                        let text = self.declared(block);
                        section.codes.push((block.text(Key::Code), text));
                    }
                }
                Kind::Head => blocks.push(block.text.to_string()),
            }
        }
        self.remember(&mut sections, old);
        for section in sections {
            blocks.push(section.head.to_string());
            blocks.extend(section.codes.into_iter().map(|(_, text)| text));
            blocks.extend(section.old_tombstones);
            blocks.extend(section.new_tombstones);
        }
        blocks
    }

    /// Puts back what is not declared and yet stays: codes that exist under
    /// another configuration, tombstones, and the categories that these need.
    fn remember(&self, sections: &mut Vec<Section<'w>>, old: &[Block<'w>]) {
        let mut category: Option<&Block<'w>> = None;
        let mut last_category = None;
        let mut behind = None;
        for block in old {
            if block.kind == Kind::Category {
                last_category = category.map(|category| category.text(Key::Name));
                category = Some(block);
                behind = None;
            }
            let (true, Some(head)) = (block.is_code(), category) else {
                continue;
            };
            let code = block.text(Key::Code);
            let behind = behind.replace(code.clone());
            let stays = self.stays(block, &code);
            let tombstone = self.tombstone(block, &code);
            if !stays && tombstone.is_none() {
                continue;
            }
            let section = Section::of(sections, head, last_category.as_deref());
            if stays {
                section.insert(behind.as_deref(), code, block.text);
            }
            match block.kind {
                Kind::Retired => section.old_tombstones.extend(tombstone),
                _ => section.new_tombstones.extend(tombstone),
            }
        }
    }

    /// Whether a code exists under another configuration only.
    fn stays(&self, block: &Block<'w>, code: &str) -> bool {
        block.kind == Kind::Code
            && block.has(Key::Optional)
            && !self.declared.contains_key(code)
            && !self.changes.contains_key(code)
    }

    /// The tombstone that a code of the old document is, or becomes.
    fn tombstone(&self, block: &Block<'w>, code: &str) -> Option<String> {
        match (block.kind, self.changes.get(code)) {
            (Kind::Retired, None | Some(Change::Retired)) => Some(block.text.to_string()),
            (Kind::Retired, Some(Change::Replaced(by))) => Some(replaced(block, by)),
            (Kind::Code, Some(Change::Retired)) => Some(self.retired(block, None)),
            (Kind::Code, Some(Change::Replaced(by))) => Some(self.retired(block, Some(by))),
            _ => None,
        }
    }

    /// A declared code, with the versions that the document remembers.
    fn declared(&self, block: &Block<'_>) -> String {
        let code = block.text(Key::Code);
        let old = self.old.get(&code);
        let version = Quoted(self.now.version).to_string();
        let since = match old {
            Some(old) => old
                .raw(Key::Since)
                .map_or_else(|| version.clone(), ToString::to_string),
            None => version.clone(),
        };
        let mut changed = old
            .and_then(|old| value::list(old.raw(Key::Changed)?))
            .unwrap_or_default();
        if self.changes.get(&code) == Some(&Change::Changed)
            && changed.last().is_none_or(|last| last != self.now.version)
        {
            changed.push(self.now.version.into());
        }
        let mut versions = format!("since = {since}\n");
        if !changed.is_empty() {
            let quoted: Vec<_> = changed
                .iter()
                .map(|text| Quoted(text).to_string())
                .collect();
            let list = quoted.join(", ");
            versions = format!("{versions}changed = [{list}]\n");
        }
        with_before(block.text, "declared", &versions)
    }

    /// A tombstone for a code that was alive.
    fn retired(&self, block: &Block<'_>, replaced_by: Option<&str>) -> String {
        let renumbered = replaced_by.map(|code| format!("renumbered to {code}"));
        let reason = match &renumbered {
            Some(renumbered) if self.reason.is_empty() => renumbered,
            _ => self.reason,
        };
        let replaced = replaced_by.map(replaced_line).unwrap_or_default();
        let end = format!(
            "retired = {}\ndate = {}\nreason = {}\n{replaced}",
            Quoted(self.now.version),
            Quoted(self.now.date),
            Quoted(reason),
        );
        let text = with_before(block.text, "explanation", &end);
        let lines = text.split('\n').enumerate().filter_map(|(number, line)| {
            let is_dropped = ["common = ", "declared = "]
                .iter()
                .any(|key| line.starts_with(key));
            match number {
                0 => Some("[[retired]]"),
                _ => (!is_dropped).then_some(line),
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

impl<'s> Section<'s> {
    fn new(block: &Block<'s>) -> Self {
        Self {
            name: block.text(Key::Name),
            head: block.text,
            codes: Vec::new(),
            old_tombstones: Vec::new(),
            new_tombstones: Vec::new(),
        }
    }

    /// The section of a category, put behind another one if it is not there.
    fn of<'l>(list: &'l mut Vec<Self>, head: &Block<'s>, behind: Option<&str>) -> &'l mut Self {
        let name = head.text(Key::Name);
        let place = list.iter().position(|section| section.name == name);
        let place = place.unwrap_or_else(|| {
            let behind = list
                .iter()
                .position(|section| Some(&*section.name) == behind);
            let place = behind.map_or(0, |place| place + 1);
            list.insert(place, Self::new(head));
            place
        });
        &mut list[place]
    }

    fn insert(&mut self, behind: Option<&str>, code: Cow<'s, str>, text: &str) {
        let behind = self
            .codes
            .iter()
            .position(|(code, _)| Some(&**code) == behind);
        let place = behind.map_or(0, |place| place + 1);
        self.codes.insert(place, (code, text.to_string()));
    }
}

/// A block with lines put in before a field, or at its end.
fn with_before(block: &str, key: &str, lines: &str) -> String {
    let start = format!("\n{key} = ");
    match block.find(&start) {
        Some(at) => {
            let (before, behind) = block.split_at(at + 1);
            format!("{before}{lines}{behind}")
        }
        None => format!("{block}\n{}", lines.trim_end_matches('\n')),
    }
}

/// A tombstone that leads to a code now.
fn replaced(block: &Block<'_>, code: &str) -> String {
    with_before(block.text, "explanation", &replaced_line(code))
}

fn replaced_line(code: &str) -> String {
    format!("replaced_by = {}\n", Quoted(code))
}
