//! The first build of a project: everything that it depends on.

use std::fs;
use std::process::Command;

use crate::Options;
use crate::subjects::{self, ALONE, EMPTY_MACRO, Subject};
use crate::tool::{self, Failure};

/// Prints how many crates are built for an empty project, and how long it takes.
pub(crate) fn table(options: &Options) -> Result<(), Failure> {
    println!("\n## First build of the dependencies\n");
    println!("| Project with | Crates | CPU seconds | Clock |");
    println!("| --- | ---: | ---: | ---: |");
    for subject in subjects::chosen(options).chain([ALONE, EMPTY_MACRO]) {
        let (cpu, clock) = seconds(&subject)?;
        println!(
            "| {} | {} | {cpu:.1} | {clock:.1} |",
            subject.title,
            crates(&subject)?,
        );
    }
    Ok(())
}

/// The build of three that took the least: of one alone the ratio is off by up to five
/// per cent.
fn seconds(subject: &Subject) -> Result<(f64, f64), Failure> {
    let folder = tool::scratch("cold")?;
    let mut best = (f64::INFINITY, f64::INFINITY);
    for _ in 0..3 {
        fs::remove_dir_all(&folder)?;
        let mut cargo = Command::new("cargo");
        cargo
            .args([
                "check",
                "--quiet",
                "--offline",
                "--package",
                &subject.package(),
            ])
            .arg("--manifest-path")
            .arg(tool::home().join("Cargo.toml"))
            .env("CARGO_TARGET_DIR", &folder);
        let (cpu, clock) = tool::seconds(&mut cargo)?;
        if cpu < best.0 {
            best = (cpu, clock);
        }
    }
    Ok(best)
}

/// How many crates a project depends on.
fn crates(subject: &Subject) -> Result<usize, Failure> {
    let output = tool::run(
        Command::new("cargo")
            .args([
                "tree",
                "--offline",
                "--prefix",
                "none",
                "--edges",
                "normal,build",
            ])
            .args(["--package", &subject.package()])
            .current_dir(tool::home()),
    )?;
    let tree = String::from_utf8_lossy(&output.stdout);
    let mut crates: Vec<_> = tree
        .lines()
        .map(|line| line.trim_end_matches(" (*)"))
        .collect();
    crates.sort_unstable();
    crates.dedup();
    Ok(crates.len() - 1)
}
