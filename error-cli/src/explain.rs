//! `explain CODE…`, `explain -`

use std::collections::HashSet;
use std::io::{self, BufReader, Write};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::Args;
use faultcode_docs::{Code, Document};

use crate::document::Source;
use crate::failure::Failure;

const EXAMPLES: &str = "\
Examples:
  cargo faultcode explain E0A06
  cargo faultcode explain e0a06 E0102
  cargo faultcode explain - < service.log    explains each code in the log once";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Codes, in any letter case; `-` reads a log from standard input.
    #[arg(required = true, value_name = "CODE")]
    codes: Vec<String>,
    #[command(flatten)]
    source: Source,
}

/// Explains codes; the exit code is 1 if one of them is unknown.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let document = &arguments.source.read()?;
    let mut exit = ExitCode::SUCCESS;
    let mut separate = Separator::default();
    for code in &arguments.codes {
        if code == "-" {
            explain_log(document, &mut separate, out)?;
        } else if let Some(code) = find(document, code) {
            separate.write(out)?;
            write_code(code, document, out)?;
        } else {
            out.flush()?;
            anstream::eprintln!("{}", unknown(document, code));
            exit = ExitCode::from(1);
        }
    }
    Ok(exit)
}

/// A code in use, or else a retired one.
fn find<'d>(document: &'d Document, code: &str) -> Option<&'d Code> {
    let retired = || document.get_retired(code);
    document.get_ignoring_case(code).or_else(retired)
}

/// Explains each code in a log once, as soon as it is read.
fn explain_log(
    document: &Document,
    separate: &mut Separator,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let mut explained = HashSet::new();
    let log = BufReader::with_capacity(256 * 1024, io::stdin().lock());
    document.finder().scan(log, |code| {
        if explained.insert(&code.code) {
            separate.write(out)?;
            write_code(code, document, out)?;
            out.flush()?;
        }
        Ok(())
    })?;
    Ok(())
}

/// An empty line between explanations.
#[derive(Default)]
struct Separator {
    is_due: bool,
}

impl Separator {
    fn write(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if std::mem::replace(&mut self.is_due, true) {
            writeln!(out)?;
        }
        Ok(())
    }
}

fn write_code(code: &Code, document: &Document, out: &mut dyn Write) -> io::Result<()> {
    let strong = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    let label = Style::new().dimmed();
    let mark = match &code.retired {
        Some(_) => " (retired)",
        None => "",
    };
    writeln!(out, "{strong}{}{strong:#}  {}{mark}", code.code, code.name)?;
    let mut field = |name: &str, value: &str| writeln!(out, "  {label}{name:<10}{label:#} {value}");
    field("category", &code.category)?;
    field("http", &code.http.to_string())?;
    field("retryable", retryable(code))?;
    field("message", &code.message)?;
    if !code.public.is_empty() {
        let fields: Vec<_> = code.public.iter().map(ToString::to_string).collect();
        field("public", &fields.join(", "))?;
    }
    let notes = notes(code, document);
    if !notes.is_empty() {
        field("note", &notes.join("; "))?;
    }
    if let Some(since) = since(code) {
        field("since", &since)?;
    }
    if let Some(retired) = &code.retired {
        field(
            "retired",
            &format!("in {}, on {}", retired.version, retired.date),
        )?;
        field("reason", &retired.reason)?;
        if let Some(heir) = &retired.replaced_by {
            field("replaced", &format!("by {heir}"))?;
        }
    } else {
        field("declared", &code.declared)?;
    }
    if !code.explanation.is_empty() {
        writeln!(out, "\n{}", code.explanation)?;
    }
    Ok(())
}

/// In which versions the code appeared and changed.
fn since(code: &Code) -> Option<String> {
    let changed = code.changed.join(", ");
    match (&code.since, changed.as_str()) {
        (None, "") => None,
        (Some(since), "") => Some(since.clone()),
        (Some(since), _) => Some(format!("{since}; changed in {changed}")),
        (None, _) => Some(format!("unknown; changed in {changed}")),
    }
}

fn retryable(code: &Code) -> &'static str {
    match code.retryable {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unspecified",
    }
}

/// What sets a code apart from the others.
fn notes(code: &Code, document: &Document) -> Vec<&'static str> {
    let notes = [
        (code.custom, "the text is given per value"),
        (code.internal, "never leaves the process"),
        (code.optional, "exists only in some configurations"),
        (
            document.fallback.as_ref() == Some(&code.code),
            "stands for unknown errors",
        ),
    ];
    notes
        .iter()
        .filter(|(applies, _)| *applies)
        .map(|&(_, note)| note)
        .collect()
}

/// That there is no such code, with the nearest that there is.
pub(crate) fn unknown(document: &Document, code: &str) -> String {
    let code = code.escape_debug();
    match document.nearest(&code.to_string()) {
        Some(nearest) => format!(
            "there is no code `{code}`; the nearest is `{}` ({})",
            nearest.code, nearest.name
        ),
        None => format!("there is no code `{code}`"),
    }
}
