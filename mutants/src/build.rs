//! The test binary with all mutants in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::branch::{Branched, branch};
use crate::{Mutant, root};

/// Says whether a mutant is on. In const evaluation none is.
const SWITCH: &str = "
pub(crate) const fn __mutant(number: u32) -> bool {
    const fn compiled(_: u32) -> bool { false }
    fn running(number: u32) -> bool {
        static ON: std::sync::OnceLock<u32> = std::sync::OnceLock::new();
        number == *ON.get_or_init(|| {
            std::env::var(\"MUTANT\").ok().and_then(|number| number.parse().ok()).unwrap_or(u32::MAX)
        })
    }
    core::intrinsics::const_eval_select((number,), compiled, running)
}
";
const FEATURES: &str =
    "#![feature(core_intrinsics, const_eval_select)]\n#![allow(internal_features)]\n";

/// Builds the binary, or several where the tests are in several; gives back their
/// paths, and the mutants that are not in them.
pub(crate) fn build(
    mutants: &[Mutant],
    package: &str,
    folder: &Path,
    tests: &[String],
) -> (Vec<PathBuf>, BTreeSet<usize>) {
    let mut sources: BTreeMap<&Path, String> = BTreeMap::new();
    for mutant in mutants {
        let path = root(folder).join(&mutant.file);
        sources
            .entry(&mutant.file)
            .or_insert_with(|| fs::read_to_string(path).expect("a source"));
    }
    let library = folder.join("src/lib.rs");
    let original = fs::read_to_string(&library).expect("a library");
    // If it is, then it is written anew in each turn.
    let is_mutated = sources
        .keys()
        .any(|file| root(folder).join(file) == library);
    let mut apart = BTreeSet::new();
    loop {
        let mut all = BTreeMap::new();
        let mut built: BTreeSet<usize> = BTreeSet::new();
        for (file, source) in &sources {
            let of_file: Vec<_> = mutants
                .iter()
                .enumerate()
                .filter(|(number, mutant)| mutant.file == *file && !apart.contains(number))
                .collect();
            let branched = branch(source, &of_file);
            built.extend(&branched.built);
            fs::write(root(folder).join(file), &branched.text).expect("a source");
            all.insert(file.to_path_buf(), branched);
        }
        let library_text = fs::read_to_string(&library).expect("a library");
        fs::write(&library, format!("{FEATURES}{library_text}{SWITCH}")).expect("a library");
        let result = compile(package, folder, tests);
        if !is_mutated {
            fs::write(&library, &original).expect("a library");
        }
        match result {
            Ok(binaries) => {
                apart.extend((0..mutants.len()).filter(|number| !built.contains(number)));
                eprintln!(
                    "{} of {} mutants are in the binary",
                    built.len(),
                    mutants.len()
                );
                return (binaries, apart);
            }
            Err(errors) => {
                let before = apart.len();
                for error in &errors {
                    if let Some(branched) = all.get(&error.file) {
                        apart.extend(guilty(branched, error));
                    }
                }
                eprintln!("{} errors, {} mutants left out", errors.len(), apart.len());
                assert!(apart.len() > before, "not of a mutant: {errors:?}");
            }
        }
    }
}

/// The mutants in whose texts an error lies; else those of its line or function.
fn guilty(branched: &Branched, error: &Error) -> Vec<usize> {
    let &Error {
        start, end, line, ..
    } = error;
    if error.lacks_arm {
        // One of the arms behind that can be taken out, which is known by its guard.
        let arm = branched.inserted.iter().find(|(range, _)| {
            range.start >= end && branched.text[range.clone()].starts_with(" if !")
        });
        return arm.map(|(_, numbers)| numbers.clone()).unwrap_or_default();
    }
    let within = branched
        .inserted
        .iter()
        .filter(|(range, _)| range.start <= start && end <= range.end);
    let within: Vec<usize> = within.flat_map(|(_, numbers)| numbers.clone()).collect();
    if !within.is_empty() {
        return within;
    }
    let overlapping = branched
        .inserted
        .iter()
        .filter(|(range, _)| range.start < end && start < range.end);
    let overlapping: Vec<usize> = overlapping
        .flat_map(|(_, numbers)| numbers.clone())
        .collect();
    if !overlapping.is_empty() {
        return overlapping;
    }
    let first: usize = branched
        .text
        .split_inclusive('\n')
        .take(line - 1)
        .map(str::len)
        .sum();
    let length = branched.text[first..].find('\n').unwrap_or(0);
    let of_line = branched
        .inserted
        .iter()
        .filter(|(range, _)| first <= range.start && range.start <= first + length);
    let of_line: Vec<usize> = of_line.flat_map(|(_, numbers)| numbers.clone()).collect();
    if !of_line.is_empty() {
        return of_line;
    }
    // A value of another type than what stands at the end of the function.
    let returning =
        branched.inserted.iter().rev().find(|(range, _)| {
            range.end <= start && branched.text[range.clone()].contains("return ")
        });
    returning
        .map(|(_, numbers)| numbers.clone())
        .unwrap_or_default()
}

/// Where the compiler found something wrong.
#[derive(Debug)]
struct Error {
    file: PathBuf,
    start: usize,
    end: usize,
    line: usize,
    /// A `match` there does not say what to do with everything.
    lacks_arm: bool,
}

/// The test binaries, or where the compiler found errors.
fn compile(package: &str, folder: &Path, tests: &[String]) -> Result<Vec<PathBuf>, Vec<Error>> {
    let output = Command::new("cargo")
        .args(["test", "--no-run", "--message-format=json", "-p", package])
        .args(tests)
        .args([
            "--config",
            "profile.dev.package.faultcode-macros.opt-level=1",
        ])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "--cap-lints=allow")
        .env("CARGO_TARGET_DIR", root(folder).join("target/switched"))
        .env("CARGO_PROFILE_DEV_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_INCREMENTAL", "1")
        .current_dir(root(folder))
        .output()
        .expect("cargo runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let mut errors = Vec::new();
    let mut binaries = Vec::new();
    for line in text.lines() {
        let Ok(line) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        if line["profile"]["test"] == true {
            binaries.extend(line["executable"].as_str().map(PathBuf::from));
        }
        let message = &line["message"];
        if message["level"] == "error" {
            for span in message["spans"].as_array().into_iter().flatten() {
                let number = |key: &str| span[key].as_u64().unwrap_or(0) as usize;
                let file = PathBuf::from(span["file_name"].as_str().unwrap_or_default());
                if span["is_primary"] == true {
                    errors.push(Error {
                        file,
                        start: number("byte_start"),
                        end: number("byte_end"),
                        line: number("line_start"),
                        lacks_arm: message["code"]["code"] == "E0004",
                    });
                }
            }
        }
    }
    if output.status.success() {
        assert!(!binaries.is_empty(), "no tests");
        return Ok(binaries);
    }
    if errors.is_empty() {
        panic!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Err(errors)
}
