//! Merging: which maps of a document change, and how.

use std::collections::{HashMap, HashSet};

use super::components::{ExampleNames, MARK, MARKED_BY, by_status, components, response, sent};
use super::edit::{Change, Editor, Language};
use super::node::{Kind, Node, Problem};
use super::operations::{Finder, Operation};
use super::value::{Members, Value};
use super::{json, yaml};
use crate::Document;

/// A document to merge: with what of it is hidden, and the template of types.
pub(super) struct Merge<'d> {
    pub(super) document: &'d Document,
    pub(super) hidden: &'d HashSet<String>,
    pub(super) types: &'d str,
}

impl Merge<'_> {
    /// The text with everything of the document in it.
    pub(super) fn run(&self, text: &str, language: Language) -> Result<String, Problem> {
        let parse = match language {
            Language::Json => json::parse,
            Language::Yaml => yaml::parse,
        };
        let root = parse(text)?;
        check_version(&root)?;
        let mut editor = Editor::new(text, language, &root);
        self.merge_operations(&root, &mut editor)?;
        self.merge_components(&root, &mut editor)?;
        let merged = editor.finish();
        // The parser of YAML lets pass what is wrong as soon as something follows.
        parse(&merged).map_err(|problem| {
            let same = text
                .bytes()
                .zip(merged.bytes())
                .take_while(|(one, two)| one == two);
            let message = format!("nothing can be added here: {}", problem.message);
            Problem::new(same.count(), message)
        })?;
        Ok(merged)
    }

    fn merge_operations(&self, root: &Node, editor: &mut Editor<'_>) -> Result<(), Problem> {
        let all = sent(self.document);
        let finder = Finder {
            document: self.document,
            all: &all,
            hidden: self.hidden,
        };
        let names = ExampleNames::new(self.document);
        for Operation { node, sent } in finder.operations(root)? {
            let by_status = by_status(&sent).into_iter();
            let responses =
                by_status.map(|(status, sent)| (status.to_string(), response(&sent, &names)));
            merge_into(node, "responses", responses.collect(), editor)?;
        }
        Ok(())
    }

    fn merge_components(&self, root: &Node, editor: &mut Editor<'_>) -> Result<(), Problem> {
        let ours = components(self.document, self.types);
        let whole =
            |(kind, members): (&'static str, Members)| (kind.to_owned(), Value::Map(members));
        let Some(components) = root.get("components") else {
            let ours: Members = ours.into_iter().map(whole).collect();
            return add(root, "components", ours, editor);
        };
        let components = &components.node;
        check_own(components)?;
        let mut added = Members::new();
        for (kind, members) in ours {
            if components.get(kind).is_some() {
                merge_into(components, kind, members, editor)?;
            } else {
                added.push(whole((kind, members)));
            }
        }
        editor.change(
            components,
            Change {
                added,
                ..Change::default()
            },
        )
    }
}

/// Merges members into a map of a map.
fn merge_into(
    parent: &Node,
    key: &str,
    ours: Members,
    editor: &mut Editor<'_>,
) -> Result<(), Problem> {
    check_own(parent)?;
    match parent.get(key) {
        None if ours.is_empty() => Ok(()),
        None => add(parent, key, ours, editor),
        Some(entry) => {
            check_own(&entry.node)?;
            let change = change(&entry.node, key, ours)?;
            editor.change(&entry.node, change)
        }
    }
}

fn add(parent: &Node, key: &str, ours: Members, editor: &mut Editor<'_>) -> Result<(), Problem> {
    check_own(parent)?;
    let added = vec![(key.to_owned(), Value::Map(ours))];
    editor.change(
        parent,
        Change {
            added,
            ..Change::default()
        },
    )
}

/// What becomes of a map that should have our members: those that are there are
/// replaced if they say something else, those that are ours no more go.
fn change(map: &Node, name: &str, ours: Members) -> Result<Change, Problem> {
    let mut change = Change::default();
    let keys = ours.iter().enumerate();
    let places: HashMap<String, usize> = keys.map(|(at, (key, _))| (key.clone(), at)).collect();
    let mut ours: Vec<_> = ours.into_iter().map(Some).collect();
    for (position, entry) in map.entries().iter().enumerate() {
        let place = places.get(&entry.key);
        let wanted = place.and_then(|at| ours.get_mut(*at)?.take());
        match (wanted, is_ours(&entry.node)) {
            (Some((_, value)), true) => {
                let found = entry.node.value();
                if !found.is_some_and(|found| found.is_same(&value)) {
                    change.replaced.push((position, value));
                }
            }
            (Some(_), false) => {
                let message = format!(
                    "`{name}` has a `{}` of its own, without `{MARK}: {MARKED_BY}`; rename or remove it",
                    entry.key.escape_debug()
                );
                return Err(Problem::new(entry.at.start, message));
            }
            (None, true) => change.removed.push(position),
            (None, false) => {}
        }
    }
    change.added = ours.into_iter().flatten().collect();
    Ok(change)
}

fn is_ours(node: &Node) -> bool {
    let mark = node.get(MARK).and_then(|mark| mark.node.text());
    mark == Some(MARKED_BY)
}

/// What other places share cannot be changed for one of them.
fn check_own(node: &Node) -> Result<(), Problem> {
    let at = node.span.start;
    if matches!(node.kind, Kind::Alias) {
        return Err(Problem::new(
            at,
            "this is an alias; write out what it stands for",
        ));
    }
    if node.is_shared {
        return Err(Problem::new(
            at,
            "this has an anchor, so that other places share it; write it out there",
        ));
    }
    if let Some(merged) = node.get("<<") {
        return Err(Problem::new(
            merged.at.start,
            "`<<` takes entries from elsewhere; write them out",
        ));
    }
    Ok(())
}

/// The version decides what a schema means.
fn check_version(root: &Node) -> Result<(), Problem> {
    let Kind::Map { .. } = root.kind else {
        return Err(Problem::new(
            root.span.start,
            "an OpenAPI document is a map",
        ));
    };
    let Some(version) = root.get("openapi") else {
        let message = "there is no `openapi`; is it an OpenAPI document?";
        return Err(Problem::new(root.span.start, message));
    };
    let found = version.node.text().unwrap_or_default();
    if found.starts_with("3.1") || found.starts_with("3.2") {
        return Ok(());
    }
    let found = found.escape_debug();
    let message = format!("OpenAPI {found} has other schemas; update the document to 3.1");
    Err(Problem::new(version.at.start, message))
}
