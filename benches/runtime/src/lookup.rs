//! From a code to what is known of it.

use std::collections::HashMap;
use std::hash::BuildHasher;
use std::hint::black_box;
use std::sync::LazyLock;

use faultcode::Entry;

use crate::Operation;
use crate::catalogs::{
    CODES_LONG1000, CODES_SHORT166, CODES_SHORT1000, CODES_TREE10000, Long1000, PHF_LONG1000,
    PHF_SHORT166, PHF_SHORT1000, PHF_TREE10000, Short166, Short1000, Tree10000, match_long1000,
    match_short166, match_short1000,
};

/// Looks up texts again and again: 256 of them, so that no predictor knows them
/// by heart, and each is new to it.
fn run<T>(codes: &[&str], is_hit: bool, count: u64, get: impl Fn(&str) -> T) {
    let texts: Vec<String> = (0..256)
        .map(|n: usize| {
            let code = codes[n * 7919 % codes.len()];
            // A letter that no code has.
            if is_hit {
                code.to_owned()
            } else {
                code.replace('0', "Z").replace("E1", "EZ")
            }
        })
        .collect();
    for n in 0..count {
        let text = &texts[usize::try_from(n).unwrap_or(0) % texts.len()];
        black_box(get(black_box(text)));
    }
}

#[inline(never)]
fn empty(_: &str) -> Option<Entry> {
    None
}

#[inline(never)]
fn phf(map: &phf::Map<&'static str, usize>, code: &str) -> Option<usize> {
    map.get(code).copied()
}

type Map<S> = HashMap<&'static str, usize, S>;

#[inline(never)]
fn hashed<S: BuildHasher>(map: &Map<S>, code: &str) -> Option<usize> {
    map.get(code).copied()
}

fn map<S: BuildHasher + Default>(codes: &[&'static str]) -> Map<S> {
    codes.iter().copied().zip(0..).collect()
}

static FOLDHASH: LazyLock<Map<foldhash::fast::RandomState>> =
    LazyLock::new(|| map(CODES_SHORT1000));
static STD: LazyLock<Map<std::hash::RandomState>> = LazyLock::new(|| map(CODES_SHORT1000));

macro_rules! both {
    ($($hit:literal $miss:literal: $codes:expr, $get:expr;)*) => {
        &[$(
            ($hit, |count| run($codes, true, count, $get)),
            ($miss, |count| run($codes, false, count, $get)),
        )*]
    };
}

pub(crate) const OPERATIONS: &[(&str, Operation)] = both! {
    "empty-hit" "empty-miss": CODES_SHORT1000, empty;
    "get-166-hit" "get-166-miss": CODES_SHORT166, |code| Short166::CATALOG.get(code);
    "get-1000-hit" "get-1000-miss": CODES_SHORT1000, |code| Short1000::CATALOG.get(code);
    "get-1000-long-hit" "get-1000-long-miss": CODES_LONG1000, |code| Long1000::CATALOG.get(code);
    "get-10000-hit" "get-10000-miss": CODES_TREE10000, |code| Tree10000::CATALOG.get(code);
    "phf-166-hit" "phf-166-miss": CODES_SHORT166, |code| phf(&PHF_SHORT166, code);
    "phf-1000-hit" "phf-1000-miss": CODES_SHORT1000, |code| phf(&PHF_SHORT1000, code);
    "phf-1000-long-hit" "phf-1000-long-miss": CODES_LONG1000, |code| phf(&PHF_LONG1000, code);
    "phf-10000-hit" "phf-10000-miss": CODES_TREE10000, |code| phf(&PHF_TREE10000, code);
    "foldhash-1000-hit" "foldhash-1000-miss": CODES_SHORT1000, |code| hashed(&FOLDHASH, code);
    "std-1000-hit" "std-1000-miss": CODES_SHORT1000, |code| hashed(&STD, code);
    "match-166-hit" "match-166-miss": CODES_SHORT166, match_short166;
    "match-1000-hit" "match-1000-miss": CODES_SHORT1000, match_short1000;
    "match-1000-long-hit" "match-1000-long-miss": CODES_LONG1000, match_long1000;
};
