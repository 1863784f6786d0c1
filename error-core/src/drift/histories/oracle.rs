//! What must hold of a document, written from the rules alone: maps and sets,
//! no hashes, no tables, no index.

use std::collections::BTreeSet;
use std::string::String;

use super::declare::{Declared, Name};
use super::promise::{Promise, Promises};

impl Promises {
    /// The codes about which a source breaks a promise.
    pub(super) fn broken(&self, source: &[Declared]) -> BTreeSet<String> {
        let present = || source.iter().filter(|code| code.is_present);
        let find = |code: &str| present().find(|declared| declared.code == code);
        let is_named = |name: &Name| present().any(|declared| declared.name() == *name);
        let alive = self.alive.iter().filter(|(code, old)| match find(code) {
            None => !old.is_optional || is_named(&old.name),
            Some(new) => {
                (new.name(), new.meaning()) != (old.name.clone(), old.meaning.clone())
                    || !new.public().is_superset(&old.public)
            }
        });
        let dead = self
            .dead
            .iter()
            .filter(|(code, name)| find(code).is_some() || name.as_ref().is_some_and(is_named));
        let codes = alive
            .map(|(code, _)| code)
            .chain(dead.map(|(code, _)| code));
        codes.cloned().collect()
    }

    /// Nothing that was promised is gone, but what was given up by name.
    pub(super) fn assert_remembered(&self, after: &Self, broken: &BTreeSet<String>) {
        for (code, old) in self
            .alive
            .iter()
            .filter(|(code, _)| !broken.contains(*code))
        {
            let new = after.alive.get(code);
            let is_kept = |new: &Promise| (&new.name, &new.meaning) == (&old.name, &old.meaning);
            assert!(new.is_some_and(|new| is_kept(new) && new.public.is_superset(&old.public)));
        }
        for (code, name) in self.dead.iter().filter(|(code, _)| !broken.contains(*code)) {
            assert_eq!(after.dead.get(code), Some(name), "{code} is forgotten");
        }
        let known = |code: &String| after.alive.contains_key(code) || after.dead.contains_key(code);
        assert!(
            self.alive.keys().chain(self.dead.keys()).all(known),
            "a code is free again"
        );
    }
}
