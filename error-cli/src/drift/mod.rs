//! The tests that keep the committed files fresh: finding and running them.

mod find;
mod outcome;

use std::path::{Path, PathBuf};
use std::process::Stdio;

use clap::Args;

use crate::failure::Failure;
use crate::package::{Package, cargo};
use find::{Kept, Test};
pub(crate) use outcome::Outcome;

/// How the tests are built and which they are.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The test that keeps the document fresh; by default every one that calls
    /// `drift::document` or `drift::file`.
    #[arg(long, value_name = "NAME")]
    pub(crate) test_name: Vec<String>,
    /// Features to build the test with, as for `cargo test`.
    #[arg(long, value_name = "LIST")]
    features: Vec<String>,
    /// Build the test with all features.
    #[arg(long)]
    all_features: bool,
    /// Build the test without the default features.
    #[arg(long)]
    no_default_features: bool,
}

impl Options {
    fn features(&self) -> Vec<String> {
        let mut features = Vec::new();
        for list in &self.features {
            features.extend(["--features".to_owned(), list.clone()]);
        }
        let flags = [
            (self.all_features, "--all-features"),
            (self.no_default_features, "--no-default-features"),
        ];
        let set = flags.iter().filter(|(is_set, _)| *is_set);
        features.extend(set.map(|(_, flag)| (*flag).to_owned()));
        features
    }
}

/// The drift tests of a package.
#[derive(Debug)]
pub(crate) struct Tests<'p> {
    package: &'p Package,
    /// What `cargo test` is told about the targets.
    targets: Vec<String>,
    documents: Vec<String>,
    /// Tests of pages, which may be made from a document.
    pages: Vec<String>,
    features: Vec<String>,
}

impl<'p> Tests<'p> {
    /// The tests of a package; none if it has none.
    pub(crate) fn of(package: &'p Package, options: &Options) -> Option<Self> {
        let mut tests = Self {
            package,
            targets: vec!["--tests".to_owned()],
            documents: options.test_name.clone(),
            pages: Vec::new(),
            features: options.features(),
        };
        if tests.documents.is_empty() {
            let found = find::tests(package);
            tests.targets = targets(package, &found);
            tests.documents = find::names(&found, Kept::Document);
            tests.pages = find::names(&found, Kept::Page);
        }
        let is_none = tests.documents.is_empty() && tests.pages.is_empty();
        (!is_none).then_some(tests)
    }

    /// The mistake that a package without such a test is.
    pub(crate) fn missing(package: &Package) -> Failure {
        Failure::input(format!(
            "no test of package `{}` calls `faultcode::drift::document`; write one, or name it \
             with --test-name",
            package.name
        ))
    }

    /// Runs the tests.
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        self.run_some(&[&self.documents[..], &self.pages].concat(), &[])
    }

    /// Runs the tests so that they write, the documents before the pages.
    pub(crate) fn write(&self, variables: &[(&str, &str)]) -> Result<Outcome, Failure> {
        for names in [&self.documents, &self.pages] {
            if names.is_empty() {
                continue;
            }
            match self.run_some(names, variables)? {
                Outcome::Fresh => {}
                refused => return Ok(refused),
            }
        }
        Ok(Outcome::Fresh)
    }

    fn run_some(&self, names: &[String], variables: &[(&str, &str)]) -> Result<Outcome, Failure> {
        let mut command = cargo();
        command
            .args(["test", "--no-fail-fast", "--manifest-path"])
            .arg(&self.package.manifest_path)
            .args(["--package", &self.package.name])
            .args(&self.targets)
            .args(&self.features)
            .arg("--")
            .args(names)
            // What we read must not be coloured or shortened.
            .args(["--color", "never", "--format", "pretty"])
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_TERM_QUIET", "false")
            .env_remove("FAULTCODE_ACCEPT")
            .env_remove("FAULTCODE_REASON")
            .envs(variables.iter().copied())
            .stdin(Stdio::null());
        let output = command
            .output()
            .map_err(|error| Failure::input(format!("cannot run cargo: {error}")))?;
        Outcome::read(&output, names)
    }
}

/// The targets that the tests are in, so that no other is built.
fn targets(package: &Package, tests: &[Test]) -> Vec<String> {
    let mut chosen = Vec::new();
    for target in package.targets.iter().filter(|target| target.test) {
        let holds = |test: &Test| holds(&target.src_path, &test.file);
        if !tests.iter().any(holds) {
            continue;
        }
        if target.is("bin") {
            chosen.extend(["--bin".to_owned(), target.name.clone()]);
        } else if target.is("test") {
            chosen.extend(["--test".to_owned(), target.name.clone()]);
        } else if target.is_library() {
            chosen.push("--lib".to_owned());
        }
    }
    chosen
}

/// Whether a target may hold a file: the one it begins with, or one in that
/// folder, unless each file there is a target of its own.
fn holds(begin: &Path, file: &PathBuf) -> bool {
    let stem = begin.file_stem().unwrap_or_default();
    let is_home = ["lib", "main"].iter().any(|name| stem == *name);
    let folder = begin.parent();
    begin == file || (is_home && folder.is_some_and(|folder| file.starts_with(folder)))
}
