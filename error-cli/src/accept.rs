//! `accept` and `retire`

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use faultcode_docs::Document;

use crate::diff;
use crate::drift::{self, Outcome, Tests};
use crate::failure::Failure;
use crate::package::Selection;
use crate::report::{Format, Report};
use crate::revision::Revision;

const ACCEPT_EXAMPLES: &str = "\
Examples:
  cargo faultcode accept                           new codes, texts and explanations
  cargo faultcode accept --breaking E0A06 E0A07    and what changed about these two
  cargo faultcode accept --anew                    a document that cannot be read any more";

const RETIRE_EXAMPLES: &str = "\
Examples:
  cargo faultcode retire E0A06 --reason \"Users are created on first use.\"";

#[derive(Debug, Args)]
#[command(after_help = ACCEPT_EXAMPLES)]
pub(crate) struct AcceptArguments {
    /// Accept also what breaks somebody about these codes; the document says
    /// in which version they changed.
    #[arg(long, value_name = "CODE", num_args = 1..)]
    breaking: Vec<String>,
    /// Write the document without a look at the old one, whose history is lost.
    #[arg(long, conflicts_with = "breaking")]
    anew: bool,
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    drift: drift::Options,
}

#[derive(Debug, Args)]
#[command(after_help = RETIRE_EXAMPLES)]
pub(crate) struct RetireArguments {
    /// The codes, whose variants are deleted already.
    #[arg(required = true, value_name = "CODE")]
    codes: Vec<String>,
    /// Why: whoever meets the code in an old message reads it.
    #[arg(long, value_name = "TEXT")]
    reason: String,
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    drift: drift::Options,
}

/// Writes what changed into the document; the exit code is 1 if something
/// stands in the way.
pub(crate) fn accept(
    arguments: &AcceptArguments,
    out: &mut dyn Write,
) -> Result<ExitCode, Failure> {
    let first = if arguments.anew { "anew" } else { "1" };
    let words = std::iter::once(first.to_owned()).chain(arguments.breaking.iter().cloned());
    let writer = Writer {
        selection: &arguments.selection,
        drift: &arguments.drift,
        words: words.collect(),
        reason: None,
        is_anew: arguments.anew,
    };
    writer.run(
        |document| {
            let mut codes = arguments.breaking.iter();
            codes.try_for_each(|code| known(document, code))
        },
        out,
    )
}

/// Turns deleted codes into tombstones; the exit code is 1 if something stands
/// in the way.
pub(crate) fn retire(
    arguments: &RetireArguments,
    out: &mut dyn Write,
) -> Result<ExitCode, Failure> {
    if arguments.reason.trim().is_empty() {
        return Err(Failure::input(
            "the reason is empty; say why the code is retired",
        ));
    }
    let words = arguments.codes.iter();
    let writer = Writer {
        selection: &arguments.selection,
        drift: &arguments.drift,
        words: words.map(|code| format!("retire:{code}")).collect(),
        reason: Some(arguments.reason.trim()),
        is_anew: false,
    };
    writer.run(
        |document| {
            arguments
                .codes
                .iter()
                .try_for_each(|code| in_use(document, code))
        },
        out,
    )
}

/// Runs the drift tests so that they write.
struct Writer<'a> {
    selection: &'a Selection,
    drift: &'a drift::Options,
    words: Vec<String>,
    reason: Option<&'a str>,
    is_anew: bool,
}

impl Writer<'_> {
    fn run(
        &self,
        check: impl FnOnce(&Document) -> Result<(), Failure>,
        out: &mut dyn Write,
    ) -> Result<ExitCode, Failure> {
        let (path, package) = self.selection.locate()?;
        let before = self.before(&path)?;
        if let Some(before) = &before {
            check(&before.document)?;
        }
        let tests = Tests::of(&package, self.drift).ok_or_else(|| Tests::missing(&package))?;
        let words = self.words.join(",");
        let mut variables = vec![("FAULTCODE_ACCEPT", words.as_str())];
        variables.extend(self.reason.map(|reason| ("FAULTCODE_REASON", reason)));
        let refusals = match tests.write(&variables)? {
            Outcome::Fresh => Vec::new(),
            Outcome::Failed(said) | Outcome::Broken(said) => said,
        };
        if refusals.is_empty() {
            write_changes(before.as_ref(), &Revision::of_file(&path)?, out)?;
            return Ok(ExitCode::SUCCESS);
        }
        for text in refusals {
            anstream::eprintln!("{text}");
        }
        Ok(ExitCode::from(1))
    }

    /// The document as it is; none where it is missing, or not looked at.
    fn before(&self, path: &Path) -> Result<Option<Revision>, Failure> {
        if path.is_file() && !self.is_anew {
            Revision::of_file(path).map(Some).map_err(|unreadable| {
                Failure::input(format!(
                    "{unreadable}\nrestore the file, or write it without its history: \
                     `cargo faultcode accept --anew`"
                ))
            })
        } else {
            Ok(None)
        }
    }
}

/// Shows what came into the document.
fn write_changes(
    before: Option<&Revision>,
    after: &Revision,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let name = after.file.display();
    let Some(before) = before else {
        let count = after.document.codes().count();
        writeln!(out, "{name}: written, {count} codes")?;
        return Ok(());
    };
    let findings = diff::changes(before, after);
    let summary = diff::summary(&findings);
    let report = Report {
        rules: Vec::new(),
        findings,
        summary: format!("{name}: {summary}"),
    };
    // What was accepted is no longer wrong, whatever it was.
    report.write(Format::Human, out)?;
    Ok(())
}

/// A code that is in the document, in use or retired.
fn known(document: &Document, code: &str) -> Result<(), Failure> {
    let is_retired = document.retired().any(|retired| retired.code == code);
    if is_retired || document.get(code).is_some() {
        return Ok(());
    }
    Err(unknown(document, code))
}

/// A code that is in use, as far as the document knows.
fn in_use(document: &Document, code: &str) -> Result<(), Failure> {
    let retired = document.retired().find(|retired| retired.code == code);
    match retired.and_then(|code| code.retired.as_ref()) {
        Some(retired) => Err(Failure::input(format!(
            "`{code}` is retired already, since {}",
            retired.version
        ))),
        None if document.get(code).is_some() => Ok(()),
        None => Err(unknown(document, code)),
    }
}

fn unknown(document: &Document, code: &str) -> Failure {
    Failure::input(crate::explain::unknown(document, code))
}
