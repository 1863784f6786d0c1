//! Builds all mutants of a package into one test binary, and runs the unit tests
//! once for each: no build between two mutants.
//!
//!     mutants LIST PACKAGE FOLDER RESULTS TESTS…
//!
//! `LIST` is what `cargo mutants --list --json` says, `FOLDER` that of the package
//! in a copy of the sources, which is changed, `TESTS` what cargo takes to choose
//! some of its tests, as in `--lib`. Each mutant becomes a branch that
//! is taken where the environment variable `MUTANT` has its number. What the
//! compiler evaluates never takes one: a const function is mutated where a test
//! calls it.
//!
//! `RESULTS` gets a line of JSON for each mutant: `killed` with the test that went
//! red; `late` where it does not end, or overflows the stack; `survived`; `apart`
//! where it cannot be built beside others, or does not compile.

mod branch;
mod build;
mod run;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

/// A line and a column, both counted from 1.
pub(crate) type Place = (usize, usize);

/// A mutant as cargo-mutants lists it.
#[derive(Clone)]
pub(crate) struct Mutant {
    pub(crate) name: String,
    pub(crate) file: PathBuf,
    pub(crate) start: Place,
    pub(crate) genre: String,
    pub(crate) replacement: String,
}

fn place(value: &Value) -> Place {
    let number = |key: &str| value[key].as_u64().unwrap_or(0) as usize;
    (number("line"), number("column"))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn listed(path: &str) -> Vec<Mutant> {
    let list: Value =
        serde_json::from_str(&fs::read_to_string(path).expect("the list")).expect("JSON");
    let list = list.as_array().expect("a list");
    list.iter()
        .map(|mutant| Mutant {
            name: text(&mutant["name"]),
            file: PathBuf::from(text(&mutant["file"])),
            start: place(&mutant["span"]["start"]),
            genre: text(&mutant["genre"]),
            replacement: text(&mutant["replacement"]),
        })
        .collect()
}

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [list, package, folder, results, tests @ ..] = arguments.as_slice() else {
        panic!("usage: mutants LIST PACKAGE FOLDER RESULTS TESTS…");
    };
    let mutants = listed(list);
    let folder = fs::canonicalize(folder).expect("the folder");
    let (binaries, apart) = build::build(&mutants, package, &folder, tests);
    let mut out = fs::File::create(results).expect("a file");
    run::check(&binaries, package, &folder);
    for (number, mutant) in mutants.iter().enumerate() {
        let (became, by) = if apart.contains(&number) {
            ("apart", String::new())
        } else {
            run::run(&binaries, package, &folder, number)
        };
        let line = json!({ "name": mutant.name, "became": became, "by": by });
        writeln!(out, "{line}").expect("a line");
    }
}

/// The root of the copy.
pub(crate) fn root(folder: &Path) -> &Path {
    folder.parent().expect("a folder above")
}
