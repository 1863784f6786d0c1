//! Every seed of the fuzzers, every input that once failed, and what is near
//! to them, without a fuzzer.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use faultcode_fuzzed::targets::TARGETS;

/// How many neighbours of an input are run.
const NEIGHBOURS: usize = 64;

fn inputs(folder: &str, target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../fuzz")
        .join(folder)
        .join(target);
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    let read = paths.iter().map(fs::read);
    read.collect::<Result<_, _>>().expect("the inputs")
}

/// The input cut at some places, and with a byte left out or changed there.
fn neighbours(input: &[u8]) -> Vec<Vec<u8>> {
    let step = input.len() / NEIGHBOURS + 1;
    let mut all = Vec::new();
    for at in (0..input.len()).step_by(step) {
        let (before, behind) = input.split_at(at);
        all.push(before.to_vec());
        all.push([before, &behind[1..]].concat());
        all.push([before, &[behind[0] ^ 0x01], &behind[1..]].concat());
    }
    all
}

#[test]
fn every_target_holds_its_promises_for_its_seeds() {
    for (name, target) in TARGETS {
        let seeds = inputs("seeds", name);
        assert!(seeds.len() > 2, "{name} has {} seeds", seeds.len());
        for seed in seeds {
            target(&seed);
            for neighbour in neighbours(&seed) {
                target(&neighbour);
            }
        }
    }
}

#[test]
fn what_once_failed_does_not_fail_again() {
    for (name, target) in TARGETS {
        for input in inputs("regressions", name) {
            target(&input);
        }
    }
}

#[test]
fn every_target_has_its_fuzzer() {
    let fuzzers = include_str!("../../../../fuzz/Cargo.toml");
    for (name, _) in TARGETS {
        let is_there = fuzzers.contains(&format!("name = \"{name}\""));
        assert!(is_there, "no fuzzer for {name}");
    }
}
