//! Random histories of edits, against an oracle that knows nothing of how the
//! check works.
//!
//! `FAULTCODE_SEED=… cargo test -p faultcode histories` repeats a run;
//! `FAULTCODE_HISTORIES=…` says how many are lived through.

#![allow(
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a test fails by panicking, and random numbers are cut on purpose"
)]

mod declare;
mod edit;
mod merge;
mod oracle;
mod promise;

use std::collections::BTreeSet;
use std::string::{String, ToString};
use std::time::{SystemTime, UNIX_EPOCH};
use std::vec::Vec;
use std::{env, format, println};

use self::declare::{Declared, catalog};
use self::edit::{Random, edit};
use self::promise::Promises;
use super::orders::Orders;
use super::plan::{Now, Plan, plan};
use crate::shared::document::read;

/// How many histories are lived through where nothing else is said, and how
/// many edits each has.
const HISTORIES: u64 = 2_100;
const EDITS: usize = 4;

const NOW: Now<'_> = Now {
    version: "1.0.0",
    date: "2026-01-31",
};

#[test]
fn histories() {
    let clock = SystemTime::now().duration_since(UNIX_EPOCH);
    let first =
        number("FAULTCODE_SEED").unwrap_or(clock.map_or(1, |since| since.as_nanos() as u64 >> 10));
    let count = number("FAULTCODE_HISTORIES").unwrap_or(HISTORIES);
    let mut met = BTreeSet::new();
    for seed in first..first + count {
        println!("FAULTCODE_SEED={seed}");
        History::new(seed).live(&mut met);
    }
    // A generator that never breaks anything would test nothing.
    for what in [
        "breach", "retired", "revived", "merged", "absent", "accepted", "partly",
    ] {
        assert!(met.contains(what), "no history has: {what}");
    }
}

fn number(variable: &str) -> Option<u64> {
    env::var(variable).ok()?.parse().ok()
}

struct History {
    random: Random,
    source: Vec<Declared>,
    /// What was deleted.
    gone: Vec<Declared>,
    document: String,
}

impl History {
    fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let mut source = Vec::new();
        for _ in 0..random.below(6) + 2 {
            edit::add(&mut random, &mut source);
        }
        let document = planned(&source, "", "1").text;
        Self {
            random,
            source,
            gone: Vec::new(),
            document,
        }
    }

    fn live(mut self, met: &mut BTreeSet<&'static str>) {
        for _ in 0..EDITS {
            for _ in 0..=self.random.below(3) {
                edit(&mut self.random, &mut self.source, &mut self.gone);
            }
            self.compare(met);
            match self.random.below(5) {
                0 | 1 => self.accept_all(met),
                2 => self.accept_some(met),
                3 => self.merge(met),
                _ => {}
            }
        }
    }

    /// The check and the oracle agree on which codes are broken.
    fn compare(&self, met: &mut BTreeSet<&'static str>) {
        let oracle = Promises::of(&self.document);
        let expected = oracle.broken(&self.source);
        let found = planned(&self.source, &self.document, "").codes();
        assert_eq!(found, expected, "of\n{}", self.document);
        if !expected.is_empty() {
            met.insert("breach");
        }
        if self.source.iter().any(|code| !code.is_present) {
            met.insert("absent");
        }
    }

    /// From every state, what the failure says leads on, and forgets nothing.
    fn accept_all(&mut self, met: &mut BTreeSet<&'static str>) {
        let before = Promises::of(&self.document);
        let broken = before.broken(&self.source);
        let words = planned(&self.source, &self.document, "").words("1");
        let accepted = planned(&self.source, &self.document, &words);
        assert_eq!(accepted.codes(), BTreeSet::new(), "after {words}");
        let again = planned(&self.source, &accepted.text, "");
        assert_eq!(again.text, accepted.text, "is not fresh after {words}");
        let after = Promises::of(&accepted.text);
        assert_eq!(after.broken(&self.source), BTreeSet::new(), "after {words}");
        before.assert_remembered(&after, &broken);
        met.insert("accepted");
        if accepted.text.contains("[[retired]]") {
            met.insert("retired");
        }
        if accepted.text.matches("[[retired]]").count()
            < self.document.matches("[[retired]]").count()
        {
            met.insert("revived");
        }
        self.document = accepted.text;
    }

    /// What is not accepted by name stays refused, and nothing is written.
    fn accept_some(&mut self, met: &mut BTreeSet<&'static str>) {
        let refused = planned(&self.source, &self.document, "");
        let (accepted, rest): (Vec<_>, Vec<_>) = refused
            .refused
            .into_iter()
            .partition(|_| self.random.below(2) == 0);
        let words: Vec<_> = accepted.iter().map(|refused| &*refused.word).collect();
        let words = format!("1,{}", words.join(","));
        let partly = planned(&self.source, &self.document, &words);
        let rest: BTreeSet<_> = rest.iter().map(|refused| code_of(&refused.word)).collect();
        assert_eq!(partly.codes(), rest, "after {words}");
        if rest.is_empty() {
            self.document = partly.text;
        } else {
            met.insert("partly");
        }
    }

    /// Two branches add codes to different categories; both stay in the merge.
    fn merge(&mut self, met: &mut BTreeSet<&'static str>) {
        self.accept_all(met);
        let mut ours = self.source.clone();
        edit::add_beside(&mut self.random, &mut ours, 0);
        let mut both = ours.clone();
        edit::add_beside(&mut self.random, &mut both, 1);
        let mut theirs = self.source.clone();
        theirs.extend_from_slice(&both[ours.len()..]);
        let ours = planned(&ours, &self.document, "1");
        let theirs = planned(&theirs, &self.document, "1");
        if !ours.refused.is_empty() || !theirs.refused.is_empty() {
            return;
        }
        let merged = merge::merge(&self.document, &ours.text, &theirs.text);
        let Some(merged) = merged else {
            panic!("the branches do not merge: {}\n{}", ours.text, theirs.text);
        };
        assert!(read(&merged).is_ok(), "{merged}");
        assert_eq!(planned(&both, &merged, "").codes(), BTreeSet::new());
        self.source = both;
        self.document = merged;
        self.compare(met);
        met.insert("merged");
    }
}

/// What the drift test plans under some words.
fn planned(source: &[Declared], document: &str, words: &str) -> Plan {
    let orders = Orders::parse(words, "no longer needed").unwrap_or_default();
    match plan(catalog(source), document, "codes.toml", &orders, NOW) {
        Ok(plan) => plan,
        Err(mistake) => panic!("line {}: {}\n{document}", mistake.line, mistake.message),
    }
}

impl Plan {
    /// The codes that are refused.
    fn codes(&self) -> BTreeSet<String> {
        self.refused
            .iter()
            .map(|refused| code_of(&refused.word))
            .collect()
    }

    /// The words that accept everything.
    fn words(&self, more: &str) -> String {
        let words = self.refused.iter().map(|refused| &*refused.word);
        words.chain([more]).collect::<Vec<_>>().join(",")
    }
}

fn code_of(word: &str) -> String {
    word.strip_prefix("retire:").unwrap_or(word).to_string()
}
