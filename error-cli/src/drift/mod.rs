//! The tests that keep the committed files fresh: finding and running them.

mod find;
mod outcome;

use std::path::{Path, PathBuf};
use std::process::Stdio;

use clap::Args;

use crate::failure::Failure;
use crate::package::{Package, cargo};
use find::Test;
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

/// The drift tests of a package.
#[derive(Debug)]
pub(crate) struct Tests<'p> {
    package: &'p Package,
    /// What `cargo test` is told about the targets.
    targets: Vec<String>,
    names: Vec<String>,
    features: Vec<String>,
}

impl<'p> Tests<'p> {
    /// The tests of a package; none if it has none.
    pub(crate) fn of(package: &'p Package, options: &Options) -> Option<Self> {
        let (targets, names) = if options.test_name.is_empty() {
            let tests = find::tests(package);
            (targets(package, &tests), find::names(tests))
        } else {
            (vec!["--tests".to_owned()], options.test_name.clone())
        };
        let mut features = Vec::new();
        for list in &options.features {
            features.extend(["--features".to_owned(), list.clone()]);
        }
        let flags = [
            (options.all_features, "--all-features"),
            (options.no_default_features, "--no-default-features"),
        ];
        let set = flags.iter().filter(|(is_set, _)| *is_set);
        features.extend(set.map(|(_, flag)| (*flag).to_owned()));
        (!names.is_empty()).then_some(Self {
            package,
            targets,
            names,
            features,
        })
    }

    /// The mistake that a package without such a test is.
    pub(crate) fn missing(package: &Package) -> Failure {
        Failure::input(format!(
            "no test of package `{}` calls `faultcode::drift::document`; write one, or name it \
             with --test-name",
            package.name
        ))
    }

    /// Runs the tests, with some variables set.
    pub(crate) fn run(&self, variables: &[(&str, &str)]) -> Result<Outcome, Failure> {
        let mut command = cargo();
        command
            .args(["test", "--no-fail-fast", "--manifest-path"])
            .arg(&self.package.manifest_path)
            .args(["--package", &self.package.name])
            .args(&self.targets)
            .args(&self.features)
            .arg("--")
            .args(&self.names)
            // What we read must not be coloured or shortened.
            .args(["--color", "never", "--format", "pretty"])
            .env("CARGO_TERM_COLOR", "never")
            .env_remove("FAULTCODE_ACCEPT")
            .env_remove("FAULTCODE_REASON")
            .envs(variables.iter().copied())
            .stdin(Stdio::null());
        let output = command
            .output()
            .map_err(|error| Failure::input(format!("cannot run cargo: {error}")))?;
        Outcome::read(&output, &self.names)
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
