//! `diff A B`

use std::io::Write;
use std::process::ExitCode;

use clap::Args;
use faultcode_docs::diff::{self, Change, Effect};

use crate::document::Source;
use crate::failure::Failure;
use crate::report::{Finding, Format, Level, Report, Rule};
use crate::revision::Revision;

const EXAMPLES: &str = "\
Examples:
  cargo faultcode diff main                        the document since a branch
  cargo faultcode diff v1.2.0 v1.3.0               between two tags
  cargo faultcode diff old.toml error-codes.toml   between two files
  cargo faultcode diff main:codes.toml error-codes.toml --format json";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The old document: a file, a git reference, or `REFERENCE:PATH`.
    #[arg(value_name = "A")]
    old: String,
    /// The new document; by default the one in the working tree.
    #[arg(value_name = "B")]
    new: Option<String>,
    /// How to write the changes.
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
    #[command(flatten)]
    source: Source,
}

/// Tells what changed; the exit code is 1 if something of it is breaking.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let document = || arguments.source.path();
    let old = Revision::named(&arguments.old, document)?;
    let new = match &arguments.new {
        Some(new) => Revision::named(new, document)?,
        None => Revision::of_file(&document()?)?,
    };
    let findings = changes(&old, &new);
    let report = Report {
        rules: rules(),
        summary: summary(&findings),
        findings,
    };
    Ok(report.write(arguments.format, out)?)
}

/// The changes between two documents.
pub(crate) fn changes(old: &Revision, new: &Revision) -> Vec<Finding> {
    diff::compare(&old.document, &new.document)
        .into_iter()
        .map(|change| finding(change, old, new))
        .collect()
}

fn finding(change: Change, old: &Revision, new: &Revision) -> Finding {
    let effect = change.effect();
    Finding {
        level: level(effect),
        class: effect.name(),
        rule: change.rule.name(),
        code: change.code().map(ToOwned::to_owned),
        message: change.to_string(),
        file: new.file.clone(),
        line: Some(change.new_line.unwrap_or(1)),
        old: change.old,
        new: change.new,
        old_place: change.old_line.map(|line| (old.name.clone(), line)),
        details: None,
    }
}

fn level(effect: Effect) -> Level {
    match effect {
        Effect::Breaking => Level::Error,
        Effect::Additive => Level::Note,
        Effect::Editorial => Level::Minor,
    }
}

/// The rules of the contract.
pub(crate) fn rules() -> Vec<Rule> {
    let rules = diff::Rule::ALL.iter();
    let rule = |rule: &diff::Rule| Rule {
        name: rule.name(),
        about: rule.about(),
        level: level(rule.effect()),
    };
    rules.map(rule).collect()
}

/// `1 breaking, 2 additive and 0 editorial changes`
pub(crate) fn summary(findings: &[Finding]) -> String {
    let count = |effect: Effect| {
        let all = findings.iter();
        all.filter(|finding| finding.class == effect.name()).count()
    };
    let [breaking, additive, editorial] =
        [Effect::Breaking, Effect::Additive, Effect::Editorial].map(count);
    match breaking + additive + editorial {
        0 => "nothing changed".to_owned(),
        1 => format!("{breaking} breaking, {additive} additive, {editorial} editorial change"),
        _ => format!("{breaking} breaking, {additive} additive, {editorial} editorial changes"),
    }
}
