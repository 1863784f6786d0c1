//! A document with the places of what stands in it.

use std::collections::HashSet;
use std::ops::Range;

use super::value::Value;

/// How deep a document may nest.
pub(super) const MAX_DEPTH: usize = 200;

/// A value in a document.
#[derive(Debug)]
pub(super) struct Node {
    /// Where it stands, in bytes.
    pub(super) span: Range<usize>,
    pub(super) kind: Kind,
    /// It has an anchor, so that other places may share it.
    pub(super) is_shared: bool,
    /// It stands within the braces or brackets of something else.
    pub(super) is_enclosed: bool,
}

#[derive(Debug)]
pub(super) enum Kind {
    Map {
        entries: Vec<Entry>,
        /// It stands in braces.
        is_flow: bool,
    },
    List(Vec<Node>),
    Scalar(Value),
    /// It stands elsewhere.
    Alias,
}

/// A member of a map.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    /// Where the key stands, in bytes.
    pub(super) at: Range<usize>,
    pub(super) node: Node,
}

/// Why a document cannot be read or changed: a message with its place.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) at: usize,
    pub(super) message: String,
}

impl Problem {
    pub(super) fn new(at: usize, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { at, message }
    }
}

impl Node {
    pub(super) fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Map { entries, .. } => entries,
            _ => &[],
        }
    }

    pub(super) fn get(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    pub(super) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(Value::Text(text) | Value::Number(text)) => Some(text),
            _ => None,
        }
    }

    /// What it says; none where a part of it stands elsewhere.
    pub(super) fn value(&self) -> Option<Value> {
        match &self.kind {
            Kind::Scalar(value) => Some(value.clone()),
            Kind::List(nodes) => nodes
                .iter()
                .map(Self::value)
                .collect::<Option<_>>()
                .map(Value::List),
            Kind::Map { entries, .. } => entries
                .iter()
                .map(|entry| Some((entry.key.clone(), entry.node.value()?)))
                .collect::<Option<_>>()
                .map(Value::Map),
            Kind::Alias => None,
        }
    }
}

/// The keys of a map so far: a second entry with one would be overlooked.
#[derive(Default)]
pub(super) struct Keys(HashSet<String>);

impl Keys {
    pub(super) fn add(&mut self, key: &str, at: usize) -> Result<(), Problem> {
        if self.0.insert(key.to_owned()) {
            return Ok(());
        }
        let key = key.escape_debug();
        Err(Problem::new(at, format!("duplicate key `{key}`")))
    }
}
