//! Writes codes onto the error enums of other people's crates: see
//! `.ci/real-enums`.
//!
//!     annotate VENDOR MARKS LEFT-OUT
//!
//! Every crate below VENDOR gets `faultcode` as a dependency, and every error enum
//! in it `#[derive(ErrorCode)]`; those with a file `keep` stay as they are. Beside
//! each enum stands a constant that includes a file of MARKS. What the compiler
//! notes of that file is the proof that the enum was compiled, and not only
//! looked at.

mod attributes;
mod codes;
mod find;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use codes::Marks;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1).map(PathBuf::from);
    let mut next = || arguments.next().ok_or("an argument is missing");
    let (vendor, marks, left_out) = (next()?, next()?, next()?);
    let left_out = left_out_in(&fs::read_to_string(left_out)?);
    let mut marks = Marks::new(marks, left_out);
    for package in sorted(&vendor)? {
        if package.join("keep").exists() {
            continue;
        }
        let manifest = fs::read_to_string(package.join("Cargo.toml"))?;
        // In older editions a path begins at the crate itself.
        let has_edition = ["2018", "2021", "2024"]
            .iter()
            .any(|it| manifest.contains(&format!("\nedition = \"{it}\"")));
        if has_edition && annotate(&package, &mut marks)? {
            depend(&package, &manifest)?;
        }
    }
    println!("{} enums have codes", marks.count());
    Ok(())
}

/// Lines of a crate and an enum in it; the rest of the line says why.
fn left_out_in(text: &str) -> BTreeSet<String> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let pair = |line: &str| {
        let mut words = line.split_whitespace();
        Some(format!("{} {}", words.next()?, words.next()?))
    };
    lines.filter_map(pair).collect()
}

/// Writes codes onto the enums of a package; whether it has any.
fn annotate(package: &Path, marks: &mut Marks) -> Result<bool, Box<dyn Error>> {
    let mut is_annotated = false;
    let mut folders = vec![package.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in sorted(&folder)? {
            let name = path.file_name().unwrap_or_default();
            if path.is_dir() {
                if !["tests", "examples", "benches"]
                    .iter()
                    .any(|it| name == *it)
                {
                    folders.push(path);
                }
                continue;
            }
            if path.extension().is_none_or(|it| it != "rs") || name == "build.rs" {
                continue;
            }
            let Ok(source) = fs::read_to_string(&path) else {
                continue;
            };
            // Parsing takes its time.
            if !source.contains("enum ") || !source.contains("Error") {
                continue;
            }
            // Some files are fragments, or written for another compiler.
            let Ok(file) = syn::parse_file(&source) else {
                continue;
            };
            let enums = find::error_enums(&file, &source);
            let title = title(package, &path);
            if let Some(coded) = codes::written(&source, &enums, &title, marks)? {
                fs::write(&path, coded)?;
                is_annotated = true;
            }
        }
    }
    Ok(is_annotated)
}

/// The package with its version, and the file in it.
fn title(package: &Path, file: &Path) -> String {
    let name = package.file_name().unwrap_or_default().to_string_lossy();
    let file = file.strip_prefix(package).unwrap_or(file);
    format!("{name} {}", file.display())
}

/// Adds the dependency, and has cargo overlook that the files have changed. Where
/// `faultcode` is, the workspace says.
fn depend(package: &Path, manifest: &str) -> Result<(), Box<dyn Error>> {
    let manifest = format!("{manifest}\n[dependencies.faultcode]\nversion = \"*\"\n");
    fs::write(package.join("Cargo.toml"), manifest)?;
    let sums = package.join(".cargo-checksum.json");
    let text = fs::read_to_string(&sums)?;
    let of_package = text
        .rsplit_once("\"package\"")
        .ok_or("no sum of the package")?;
    fs::write(
        sums,
        format!("{{\"files\":{{}},\"package\"{}", of_package.1),
    )?;
    Ok(())
}

/// What a folder holds, always in the same order.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let paths = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = paths.collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}
