//! A running program, in instructions: see `runtime/`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tool::{self, Failure};

/// Prints what looking up, asking and writing cost.
pub(crate) fn table() -> Result<(), Failure> {
    let program = build(PROGRAM)?;
    let empty = count(&program, "empty-hit")?;
    println!("\n## A code out of many, in instructions over an empty call\n");
    println!("| Look-up | Hit | Miss |");
    println!("| --- | ---: | ---: |");
    for name in LOOKUPS {
        let hit = count(&program, &format!("{name}-hit"))? - empty;
        let miss = count(&program, &format!("{name}-miss"))? - empty;
        println!("| `{name}` | {hit:.0} | {miss:.0} |");
    }
    println!("\n## What an error says, in instructions\n");
    println!("| Operation | Derived | Allocations | By hand | Allocations |");
    println!("| --- | ---: | ---: | ---: | ---: |");
    for name in PAIRS {
        print!("| `{name}` |");
        for name in [name, &format!("{name}-by-hand")] {
            let instructions = count(&program, name)?;
            let allocations = allocations(&program, name)?;
            print!(" {instructions:.0} | {allocations:.0} |");
        }
        println!();
    }
    println!("\n## Text without a code, in GB/s\n");
    println!("| Search | GB/s |");
    println!("| --- | ---: |");
    for name in SEARCHES {
        let output = tool::run(Command::new(&program).arg(format!("speed-{name}")))?;
        println!(
            "| `{name}` | {} |",
            String::from_utf8_lossy(&output.stdout).trim()
        );
    }
    Ok(())
}

/// The package of `runtime/`.
pub(crate) const PROGRAM: &str = "faultcode-benches-runtime";

const LOOKUPS: [&str; 13] = [
    "get-166",
    "get-1000",
    "get-1000-long",
    "get-10000",
    "phf-166",
    "phf-1000",
    "phf-1000-long",
    "phf-10000",
    "foldhash-1000",
    "std-1000",
    "match-166",
    "match-1000",
    "match-1000-long",
];
const PAIRS: [&str; 6] = ["code", "status", "retryable", "coded", "problem", "reply"];
const SEARCHES: [&str; 6] = [
    "find",
    "find-lines",
    "find-long",
    "find-10000",
    "regex",
    "aho-corasick",
];

/// Builds a program that is measured.
pub(crate) fn build(package: &str) -> Result<PathBuf, Failure> {
    let target = tool::home().join("target/runtime");
    tool::run(
        Command::new("cargo")
            .args(["build", "--quiet", "--release", "--package", package])
            .current_dir(tool::home())
            .env("CARGO_TARGET_DIR", &target),
    )?;
    Ok(target.join("release").join(package))
}

/// The instructions of one operation.
pub(crate) fn count(program: &Path, name: &str) -> Result<f64, Failure> {
    of_one(name, |arguments| {
        tool::instructions(program, arguments, &[])
    })
}

/// How often one operation asks for memory.
fn allocations(program: &Path, name: &str) -> Result<f64, Failure> {
    of_one(name, |arguments| tool::allocations(program, arguments))
}

/// What one operation costs: the difference of many of them and of few.
fn of_one(
    name: &str,
    measure: impl Fn([String; 2]) -> Result<u64, Failure>,
) -> Result<f64, Failure> {
    const FEW: u32 = 1 << 10;
    const MANY: u32 = FEW * 3;
    let run = |count: u32| measure([name.to_owned(), count.to_string()]);
    let difference = run(MANY)?.saturating_sub(run(FEW)?);
    #[allow(clippy::cast_precision_loss, reason = "there are fewer")]
    Ok(difference as f64 / f64::from(MANY - FEW))
}
