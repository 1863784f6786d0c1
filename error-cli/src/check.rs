//! `check [DOCUMENT…]`

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use faultcode_docs::Document;
use faultcode_docs::diff::clashes;

use crate::diff;
use crate::drift::{self, Outcome, Tests};
use crate::failure::Failure;
use crate::files;
use crate::package::{Package, Selection, folder_of};
use crate::report::{Finding, Format, Level, Report, Rule};
use crate::revision::Revision;

const EXAMPLES: &str = "\
Examples:
  cargo faultcode check                          the document is fresh, and the contract kept
  cargo faultcode check --against origin/main    and what changed since then
  cargo faultcode check --no-test --against v1.2.0 --format github
  cargo faultcode check services/*/error-codes.toml    and no code has two meanings";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The documents; by default the one of the package.
    #[arg(value_name = "DOCUMENT", conflicts_with_all = ["document", "package"])]
    documents: Vec<PathBuf>,
    /// Also tell what changed since: a git reference, `REFERENCE:PATH`, or a
    /// file.
    #[arg(long, value_name = "A")]
    against: Option<String>,
    /// Only read documents; build and run nothing.
    #[arg(long)]
    no_test: bool,
    /// How to write the findings.
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    drift: drift::Options,
}

const STALE: Rule = Rule {
    name: "stale-document",
    about: "A committed file is not as the declarations have it.",
    level: Level::Error,
};
const BROKEN: Rule = Rule {
    name: "contract-broken",
    about: "A shipped code changed without being accepted.",
    level: Level::Error,
};
const CLASH: Rule = Rule {
    name: "two-meanings",
    about: "A code means different things in two documents.",
    level: Level::Error,
};

/// Checks documents; the exit code is 1 if something is wrong.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let mut report = Report {
        rules: [vec![STALE, BROKEN, CLASH], diff::rules()].concat(),
        ..Report::default()
    };
    let mut summary = Vec::new();
    let documents = match &arguments.documents[..] {
        [] => vec![arguments.selection.path()?],
        documents => documents.to_vec(),
    };
    if let [missing] = &documents[..]
        && arguments.documents.is_empty()
        && arguments.selection.document.is_none()
        && !missing.is_file()
    {
        let message = "the file does not exist; `cargo faultcode accept` writes it";
        let finding = Finding::new(STALE, "stale", message, missing);
        report.findings.push(finding);
        return Ok(report.write(arguments.format, out)?);
    }
    // A document that cannot be read says so itself, before anything is built.
    let revisions = documents
        .iter()
        .map(|document| Revision::of_file(document))
        .collect::<Result<Vec<_>, _>>()?;
    let is_tested = !arguments.no_test && test_all(arguments, &documents, &mut report)?;
    if is_tested && report.findings.is_empty() {
        summary.push("fresh, and the contract is kept".to_owned());
    }
    let clashes = two_meanings(&revisions);
    if clashes.is_empty() && revisions.len() > 1 {
        summary.push("no code has two meanings".to_owned());
    }
    report.findings.extend(clashes);
    if let Some(against) = &arguments.against {
        let changes = changes(against, &revisions)?;
        summary.push(format!("since {against}: {}", diff::summary(&changes)));
        report.findings.extend(changes);
    }
    report.summary = summary.join("\n");
    Ok(report.write(arguments.format, out)?)
}

/// Runs the tests of each package that a document is in; whether there were
/// any. A document that was named may be that of somebody else: then there is
/// nothing to run.
fn test_all(
    arguments: &Arguments,
    documents: &[PathBuf],
    report: &mut Report,
) -> Result<bool, Failure> {
    if arguments.documents.is_empty() {
        let (document, package) = arguments.selection.locate()?;
        let tests = Tests::of(&package, &arguments.drift);
        test(
            &tests.ok_or_else(|| Tests::missing(&package))?,
            &document,
            report,
        )?;
        return Ok(true);
    }
    let mut tested: Vec<PathBuf> = Vec::new();
    for document in documents {
        let package = Package::around(&folder_of(document), None).ok();
        let tests = package.as_ref();
        let tests = tests.and_then(|package| Tests::of(package, &arguments.drift));
        let Some((package, tests)) = package.as_ref().zip(tests) else {
            let document = document.display();
            anstream::eprintln!("note: no test keeps {document} fresh; it is only read");
            continue;
        };
        if !tested.contains(&package.manifest_path) {
            test(&tests, document, report)?;
            tested.push(package.manifest_path.clone());
        }
    }
    Ok(!tested.is_empty())
}

fn test(tests: &Tests<'_>, document: &Path, report: &mut Report) -> Result<(), Failure> {
    let found: Vec<_> = match tests.run()? {
        Outcome::Fresh => Vec::new(),
        Outcome::Broken(lines) => {
            let known = Document::read(document).ok();
            let lines = lines.iter();
            lines
                .map(|line| broken(line, document, known.as_ref()))
                .collect()
        }
        Outcome::Failed(said) => {
            let said = said.iter();
            said.flat_map(|text| failed(text, document)).collect()
        }
    };
    // Several tests may look at one file.
    for finding in found {
        if !report.findings.contains(&finding) {
            report.findings.push(finding);
        }
    }
    Ok(())
}

/// A line of a broken contract, as the compiler or the test has it.
fn broken(line: &str, file: &Path, document: Option<&Document>) -> Finding {
    let code = line.strip_prefix('`').and_then(|rest| rest.split_once('`'));
    let code = code.map(|(code, _)| code.to_owned());
    Finding {
        line: code.as_ref().and_then(|code| document?.line(code)),
        code,
        ..Finding::new(BROKEN, "broken", line, file)
    }
}

/// The text of a failed test, which begins with the file.
fn failed(text: &str, document: &Path) -> Vec<Finding> {
    let first = text.lines().next().unwrap_or_default();
    if let Some((file, _)) = first.split_once(": what shipped was changed") {
        let file = files::from_here(Path::new(file));
        let known = Document::read(&file).ok();
        let lines = text.lines().filter_map(|line| line.strip_prefix("  "));
        let lines = lines.filter(|line| line.starts_with('`'));
        return lines
            .map(|line| broken(line, &file, known.as_ref()))
            .collect();
    }
    let ends = [" is stale;", " does not exist;"];
    let stale = ends
        .iter()
        .find_map(|end| Some((first.split_once(end)?.0, end)));
    let Some((file, end)) = stale else {
        return vec![Finding {
            details: Some(text.to_owned()),
            ..Finding::new(STALE, "stale", first, document)
        }];
    };
    let file = files::from_here(Path::new(file));
    let what = end.trim_end_matches(';').trim_start();
    let message = format!("the file {what}; `cargo faultcode accept` writes it");
    // What the test shows behind its command is the difference.
    let details = text
        .split_once("\n\n")
        .and_then(|(_, rest)| rest.split_once("\n\n"));
    vec![Finding {
        details: details.map(|(_, diff)| diff.to_owned()),
        ..Finding::new(STALE, "stale", &message, &file)
    }]
}

fn two_meanings(revisions: &[Revision]) -> Vec<Finding> {
    let documents: Vec<_> = revisions.iter().map(|it| &it.document).collect();
    let clashes = clashes(&documents).into_iter();
    let findings = clashes.map(|clash| {
        let [(first, _), (second, code)] = clash.owners;
        let (first, second) = (&revisions[first], &revisions[second]);
        let first_line = first.document.line(&code.code);
        Finding {
            line: second.document.line(&code.code),
            code: Some(code.code.clone()),
            old_place: first_line.map(|line| (first.name.clone(), line)),
            ..Finding::new(CLASH, "clash", &clash.to_string(), &second.file)
        }
    });
    findings.collect()
}

/// What changed in each document since a reference.
fn changes(against: &str, revisions: &[Revision]) -> Result<Vec<Finding>, Failure> {
    if revisions.len() > 1 && Path::new(against).is_file() {
        return Err(Failure::input(format!(
            "--against {against} is one file, but there are several documents; use a git reference"
        )));
    }
    let mut findings = Vec::new();
    for new in revisions {
        let old = Revision::named(against, || Ok(new.file.clone()))?;
        findings.extend(diff::changes(&old, new));
    }
    Ok(findings)
}
