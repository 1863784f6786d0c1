//! What a verb found, in the formats of people and of CI.

mod github;
mod human;
mod json;
mod place;
mod sarif;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A line each, for people.
    Human,
    /// An object with everything that is known.
    Json,
    /// Annotations of GitHub Actions.
    Github,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
}

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// It makes the exit code 1.
    Error,
    /// It is worth an annotation.
    Note,
    /// Nobody has to act on it: annotations and SARIF leave it out.
    Minor,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) level: Level,
    /// The word for the level in the verb that found it, as in `breaking`.
    pub(crate) class: &'static str,
    /// The stable name of the rule.
    pub(crate) rule: &'static str,
    pub(crate) code: Option<String>,
    pub(crate) message: String,
    pub(crate) file: PathBuf,
    pub(crate) line: Option<usize>,
    /// What was so before, and where.
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
    pub(crate) old_place: Option<(String, usize)>,
    /// More lines, for people.
    pub(crate) details: Option<String>,
}

impl Finding {
    pub(crate) fn new(rule: Rule, class: &'static str, message: &str, file: &Path) -> Self {
        Self {
            level: rule.level,
            class,
            rule: rule.name,
            code: None,
            message: message.to_owned(),
            file: file.to_owned(),
            line: None,
            old: None,
            new: None,
            old_place: None,
            details: None,
        }
    }
}

/// A rule with its sentence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rule {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) level: Level,
}

/// Everything that a verb found.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) rules: Vec<Rule>,
    pub(crate) findings: Vec<Finding>,
    /// The last line for people.
    pub(crate) summary: String,
}

impl Report {
    pub(crate) fn write(&self, format: Format, out: &mut dyn Write) -> io::Result<ExitCode> {
        match format {
            Format::Human => human::write(self, out)?,
            Format::Json => out.write_all(json::render(self).as_bytes())?,
            Format::Github => github::write(self, out)?,
            Format::Sarif => out.write_all(sarif::render(self).as_bytes())?,
        }
        let is_error = |finding: &Finding| finding.level == Level::Error;
        let failed = self.findings.iter().any(is_error);
        Ok(ExitCode::from(u8::from(failed)))
    }
}

impl Level {
    /// The word that SARIF has for it.
    fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Note => "note",
            Self::Minor => "none",
        }
    }
}
