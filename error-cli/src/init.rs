//! `init`

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use toml_edit::{DocumentMut, TableLike, value};

use crate::failure::Failure;
use crate::files;

/// The first enum of a crate, and the test that keeps its document fresh.
const ERRORS: &str = include_str!("init/errors.rs.txt");
/// A document without a code.
const DOCUMENT: &str = include_str!("init/error-codes.toml.txt");

const EXAMPLES: &str = "\
Examples:
  cargo faultcode init
  cargo faultcode init crates/service";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The folder of the crate.
    #[arg(default_value = ".")]
    path: PathBuf,
}

/// Sets a crate up. Everything is looked at before anything is written.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let folder = &arguments.path;
    let manifest = Manifest::read(&folder.join("Cargo.toml"))?;
    let entry = Entry::read(folder)?;
    new_file(folder.join("src/errors"))?;
    let errors = new_file(folder.join("src/errors.rs"))?;
    let document = new_file(folder.join("error-codes.toml"))?;

    files::write(&errors, &ERRORS.replace("{{title}}", &manifest.title()))?;
    files::write(&document, DOCUMENT)?;
    entry.write()?;
    manifest.write()?;

    for dependency in &manifest.added {
        report(
            out,
            "added",
            &manifest.path,
            &format!("dependency `{dependency}`"),
        )?;
    }
    report(out, "added", &entry.path, "`mod errors;`")?;
    report(
        out,
        "wrote",
        &errors,
        "a first enum, and the test that keeps the document fresh",
    )?;
    report(out, "wrote", &document, "the document, without a code yet")?;
    writeln!(
        out,
        "\nNow let the test write the codes into the document:\n\n    \
         FAULTCODE_ACCEPT=1 cargo test -p {} error_codes_are_fresh",
        manifest.package
    )?;
    Ok(ExitCode::SUCCESS)
}

fn report(out: &mut dyn Write, what: &str, path: &Path, detail: &str) -> io::Result<()> {
    // The default folder need not be said.
    let path = path.strip_prefix(".").unwrap_or(path);
    writeln!(out, "{what} {}: {detail}", path.display())
}

/// A path at which nothing is yet.
fn new_file(path: PathBuf) -> Result<PathBuf, Failure> {
    if path.exists() {
        return Err(Failure::input(format!(
            "{} is there already; `init` starts a crate that has no codes yet",
            path.display()
        )));
    }
    Ok(path)
}

/// The manifest of the crate, with the dependencies that it lacked.
struct Manifest {
    path: PathBuf,
    text: String,
    package: String,
    added: Vec<&'static str>,
}

impl Manifest {
    fn read(path: &Path) -> Result<Self, Failure> {
        let name = path.display();
        let text = read(path)?;
        let mut document: DocumentMut = text
            .parse()
            .map_err(|error| Failure::input(format!("{name}: {error}")))?;
        let package = document
            .get("package")
            .and_then(|package| package.get("name"))
            .and_then(toml_edit::Item::as_str)
            .ok_or_else(|| {
                Failure::input(format!(
                    "{name} has no [package]; name the folder of a crate"
                ))
            })?
            .to_owned();
        let mut added = Vec::new();
        let shared = shared_dependencies(path);
        let dependencies = document
            .entry("dependencies")
            .or_insert_with(toml_edit::table)
            .as_table_mut()
            .ok_or_else(|| Failure::input(format!("{name}: `dependencies` is no table")))?;
        for (dependency, version) in [("faultcode", env!("CARGO_PKG_VERSION")), ("thiserror", "2")]
        {
            if !dependencies.contains_key(dependency) {
                if shared.iter().any(|shared| shared == dependency) {
                    dependencies[dependency]["workspace"] = value(true);
                } else {
                    dependencies.insert(dependency, value(version));
                }
                added.push(dependency);
            }
        }
        Ok(Self {
            path: path.to_owned(),
            text: document.to_string(),
            package,
            added,
        })
    }

    fn write(&self) -> Result<(), Failure> {
        files::write(&self.path, &self.text)
    }

    /// `User Service` of `user-service`.
    fn title(&self) -> String {
        heck::AsTitleCase(&self.package).to_string()
    }
}

/// The dependencies that the nearest workspace above has for its members.
fn shared_dependencies(manifest: &Path) -> Vec<String> {
    let manifest = fs::canonicalize(manifest).unwrap_or_else(|_| manifest.to_owned());
    manifest
        .ancestors()
        .skip(1)
        .filter_map(|folder| fs::read_to_string(folder.join("Cargo.toml")).ok())
        .filter_map(|text| text.parse::<DocumentMut>().ok())
        .find(|document| document.contains_key("workspace"))
        .map(|document| {
            let dependencies = document["workspace"]
                .as_table_like()
                .and_then(|workspace| workspace.get("dependencies")?.as_table_like());
            dependencies
                .into_iter()
                .flat_map(TableLike::iter)
                .map(|(name, _)| name.to_owned())
                .collect()
        })
        .unwrap_or_default()
}

/// The file in which the crate's modules are declared.
struct Entry {
    path: PathBuf,
    text: String,
}

impl Entry {
    fn read(folder: &Path) -> Result<Self, Failure> {
        let (path, line) = [
            ("src/lib.rs", "pub mod errors;"),
            ("src/main.rs", "mod errors;"),
        ]
        .map(|(file, line)| (folder.join(file), line))
        .into_iter()
        .find(|(path, _)| path.is_file())
        .ok_or_else(|| {
            let folder = folder.display();
            Failure::input(format!("{folder} has neither src/lib.rs nor src/main.rs"))
        })?;
        let source = read(&path)?;
        if source.lines().any(declares_errors) {
            let path = path.display();
            return Err(Failure::input(format!(
                "{path} has a module `errors` already; `init` starts a crate that has no codes yet"
            )));
        }
        let text = with_module(&source, line);
        Ok(Self { path, text })
    }

    fn write(&self) -> Result<(), Failure> {
        files::write(&self.path, &self.text)
    }
}

/// Whether a line declares a module `errors`, in a file of its own or in place.
fn declares_errors(line: &str) -> bool {
    let words: Vec<_> = line
        .split(|c: char| c.is_whitespace() || matches!(c, ';' | '{'))
        .filter(|word| !word.is_empty())
        .collect();
    !line.trim_start().starts_with("//") && words.windows(2).any(|two| two == ["mod", "errors"])
}

/// Declares a module behind the documentation and the attributes that a file
/// begins with.
fn with_module(source: &str, declaration: &str) -> String {
    let is_head = |line: &str| {
        let line = line.trim_start();
        // `///` belongs to the item below it.
        line.trim_end().is_empty()
            || line.starts_with("#![")
            || (line.starts_with("//") && !line.starts_with("///"))
    };
    let head: usize = source
        .split_inclusive('\n')
        .take_while(|line| is_head(line))
        .map(str::len)
        .sum();
    let (head, rest) = source.split_at(head);
    let gap = if rest.is_empty() || rest.starts_with("mod ") || rest.starts_with("pub mod ") {
        ""
    } else {
        "\n"
    };
    format!("{head}{declaration}\n{gap}{rest}")
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path)
        .map_err(|error| Failure::input(format!("cannot read {}: {error}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::with_module;

    #[test]
    fn a_module_stands_behind_the_head_of_the_file() {
        let source = "//! A crate.\n#![forbid(unsafe_code)]\n\nuse std::fmt;\n";
        assert_eq!(
            with_module(source, "mod errors;"),
            "//! A crate.\n#![forbid(unsafe_code)]\n\nmod errors;\n\nuse std::fmt;\n"
        );
    }

    #[test]
    fn a_module_joins_other_modules() {
        assert_eq!(
            with_module("mod a;\n", "mod errors;"),
            "mod errors;\nmod a;\n"
        );
        assert_eq!(with_module("", "mod errors;"), "mod errors;\n");
    }

    #[test]
    fn a_module_stands_before_the_documentation_of_the_first_item() {
        // Otherwise it would take the item's documentation.
        assert_eq!(
            with_module("//! A crate.\n\n/// Runs.\nfn main() {}\n", "mod errors;"),
            "//! A crate.\n\nmod errors;\n\n/// Runs.\nfn main() {}\n"
        );
    }
}
