//! What must hold of a document, written from the rules alone: maps and sets,
//! no hashes, no tables, no index.

use std::borrow::ToOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::string::String;
use std::vec::Vec;

use super::declare::Declared;
use crate::shared::{document, value};

type Name = (String, String);

/// What a document promises.
#[derive(Debug, Clone)]
pub(super) struct Oracle {
    alive: BTreeMap<String, (Name, Vec<String>, BTreeSet<Name>, bool)>,
    dead: BTreeMap<String, (Name, bool)>,
}

impl Oracle {
    pub(super) fn of(text: &str) -> Self {
        let (mut alive, mut dead) = (BTreeMap::new(), BTreeMap::new());
        for block in document::read(text).unwrap_or_default() {
            let get = |key| block.raw(key).unwrap_or("").to_owned();
            let name = (get("category"), get("name"));
            let public = value::fields(block.raw("public").unwrap_or("")).unwrap_or_default();
            let public = public
                .into_iter()
                .map(|(a, b)| (a.into_owned(), b.into_owned()));
            let meaning = Vec::from([get("http"), get("retryable")]);
            let code = get("code").trim_matches('"').to_owned();
            match block.kind {
                document::Kind::Code => {
                    alive.insert(
                        code,
                        (name, meaning, public.collect(), block.has("optional")),
                    );
                }
                document::Kind::Retired => {
                    dead.insert(code, (name, block.raw("replaced_by").is_some()));
                }
                _ => {}
            }
        }
        Self { alive, dead }
    }

    /// The codes about which a source breaks a promise.
    pub(super) fn broken(&self, source: &[Declared]) -> BTreeSet<String> {
        let present = || source.iter().filter(|code| code.is_present);
        let find = |code: &str| present().find(|declared| declared.code == code);
        let is_named = |name: &Name| present().any(|declared| declared.name() == *name);
        let alive = self
            .alive
            .iter()
            .filter(|(code, (name, meaning, public, optional))| {
                find(code).map_or(!optional || is_named(name), |declared| {
                    declared.name() != *name
                        || declared.meaning() != *meaning
                        || !declared.public().is_superset(public)
                })
            });
        let dead = self.dead.iter().filter(|(code, (name, is_replaced))| {
            find(code).is_some() || (!is_replaced && is_named(name))
        });
        alive
            .map(|(code, _)| code)
            .chain(dead.map(|(code, _)| code))
            .cloned()
            .collect()
    }

    /// Nothing that was promised is gone, but what was given up by name.
    pub(super) fn assert_remembered(
        &self,
        after: &Self,
        broken: &BTreeSet<String>,
        source: &[Declared],
    ) {
        for (code, promise) in self
            .alive
            .iter()
            .filter(|(code, _)| !broken.contains(*code))
        {
            let kept = after.alive.get(code);
            let kept = kept.filter(|kept| kept.0 == promise.0 && kept.1 == promise.1);
            assert!(
                kept.is_some_and(|kept| kept.2.is_superset(&promise.2)),
                "{code} is lost"
            );
        }
        for code in self.dead.keys().filter(|code| !broken.contains(*code)) {
            assert_eq!(
                after.dead.get(code),
                self.dead.get(code),
                "{code} is forgotten"
            );
        }
        let known = |code: &String| after.alive.contains_key(code) || after.dead.contains_key(code);
        assert!(
            self.alive.keys().chain(self.dead.keys()).all(known),
            "a code can be used anew"
        );
        assert!(
            source
                .iter()
                .filter(|code| code.is_present)
                .all(|declared| known(&declared.code))
        );
    }
}
