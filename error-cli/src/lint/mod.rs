//! `lint`

mod allow;
mod codes;
mod roots;
mod scan;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use faultcode_docs::Document;

use crate::failure::Failure;
use crate::files;
use crate::package::{Package, Selection, Target};
use crate::report::{Finding, Format, Level, Report, Rule};
use crate::sources;
use allow::Allowed;

const EXAMPLES: &str = "\
Examples:
  cargo faultcode lint
  cargo faultcode lint --format sarif > lint.sarif

A finding is allowed in the source, in its line or the one above:
  // faultcode: allow(code-literal)
or in `faultcode.toml` beside the document, for codes, files and folders:
  [lint.allow]
  missing-explanation = [\"E01FF\"]
  code-literal = [\"src/legacy.rs\"]";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// How to write the findings.
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
    #[command(flatten)]
    selection: Selection,
}

const MISSING_EXPLANATION: Rule = rule(
    "missing-explanation",
    "A code has no explanation: document its variant.",
);
const RETRYABLE_STATUS: Rule = rule(
    "retryable-status",
    "A code is retryable, but its status tells clients that the request itself is wrong.",
);
const CODE_LITERAL: Rule = rule(
    "code-literal",
    "A code is written as a string, which no compiler checks.",
);
const NO_ROOT: Rule = rule(
    "no-root",
    "A type declares codes, but is under no root: they are not checked against others.",
);
const RULES: [Rule; 4] = [MISSING_EXPLANATION, RETRYABLE_STATUS, CODE_LITERAL, NO_ROOT];

const fn rule(name: &'static str, about: &'static str) -> Rule {
    Rule {
        name,
        about,
        level: Level::Error,
    }
}

/// Looks for what the compiler cannot see; the exit code is 1 if there is
/// something.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let (path, package) = arguments.selection.locate()?;
    let document = Document::read(&path).map_err(Failure::input)?;
    let allowed = Allowed::beside(&path, &document)?;
    let mut findings = codes::check(&document, &path);
    findings.extend(check_sources(&package, &document)?);
    findings.retain(|finding| !allowed.admits(finding));
    findings.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
    let summary = match findings.len() {
        0 => "nothing to say".to_owned(),
        1 => "1 finding".to_owned(),
        many => format!("{many} findings"),
    };
    let report = Report {
        rules: RULES.to_vec(),
        findings,
        summary,
    };
    Ok(report.write(arguments.format, out)?)
}

/// The sources of what the package ships; its tests may name codes.
fn check_sources(package: &Package, document: &Document) -> Result<Vec<Finding>, Failure> {
    let is_shipped = |target: &Target| target.is_library() || target.is("bin");
    let mut scans = Vec::new();
    for path in sources::files(package, is_shipped) {
        if let Some((text, syntax)) = sources::parse(&path) {
            scans.push(scan::file(path, &text, &syntax)?);
        }
    }
    let for_tests: Vec<PathBuf> = scans
        .iter()
        .flat_map(|scan| scan.test_modules.clone())
        .collect();
    scans.retain(|scan| !for_tests.iter().any(|module| is_in(&scan.path, module)));
    let mut findings = scan::literals(&scans, document);
    findings.extend(roots::check(&scans, package, document));
    Ok(findings)
}

/// Whether a file is that of a module, or of one below.
fn is_in(file: &Path, module: &Path) -> bool {
    file.starts_with(module) || file.with_extension("") == module
}

fn finding(rule: Rule, message: &str, file: &Path, line: usize) -> Finding {
    Finding {
        line: Some(line),
        ..Finding::new(rule, "lint", message, &files::from_here(file))
    }
}
