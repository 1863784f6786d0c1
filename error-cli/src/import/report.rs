//! What was taken, and what was not.

use std::fmt::Write as _;

/// What an import has to say, each with its line.
#[derive(Debug)]
pub(crate) struct Report {
    file: String,
    findings: Vec<Finding>,
    /// How many codes and categories were taken.
    taken: (usize, usize),
}

#[derive(Debug)]
struct Finding {
    line: usize,
    is_loss: bool,
    text: String,
}

impl Report {
    pub(crate) fn new(file: String) -> Self {
        Self {
            file,
            findings: Vec::new(),
            taken: (0, 0),
        }
    }

    pub(super) fn file(&self) -> &str {
        &self.file
    }

    /// Something of the file could not be used.
    pub(super) fn lost(&mut self, line: usize, text: impl Into<String>) {
        self.push(line, true, text.into());
    }

    /// Something was changed, and nothing of it is missing.
    pub(super) fn note(&mut self, line: usize, text: impl Into<String>) {
        self.push(line, false, text.into());
    }

    fn push(&mut self, line: usize, is_loss: bool, text: String) {
        self.findings.push(Finding {
            line,
            is_loss,
            text,
        });
    }

    pub(super) fn took(&mut self, codes: usize, categories: usize) {
        self.taken = (codes, categories);
    }

    pub(super) fn has_losses(&self) -> bool {
        self.findings.iter().any(|finding| finding.is_loss)
    }

    /// Prints everything to standard error.
    pub(super) fn print(&self) {
        self.print_findings();
        anstream::eprintln!("{}", self.summary());
    }

    /// Prints what was found, where nothing was taken.
    pub(super) fn print_findings(&self) {
        let lines = self.lines();
        if !lines.is_empty() {
            anstream::eprint!("{lines}");
        }
    }

    /// A line for each finding, in the order of the file.
    pub(crate) fn lines(&self) -> String {
        let mut findings: Vec<_> = self.findings.iter().collect();
        findings.sort_by_key(|finding| finding.line);
        let mut lines = String::new();
        for Finding {
            line,
            is_loss,
            text,
        } in findings
        {
            let note = if *is_loss { "" } else { "note: " };
            // Writing to a string does not fail.
            let _ = writeln!(lines, "{}:{line}: {note}{text}", self.file);
        }
        lines
    }

    /// `took 166 codes in 20 categories; everything was used`
    pub(super) fn summary(&self) -> String {
        let (codes, categories) = self.taken;
        let losses = self.findings.iter().filter(|it| it.is_loss).count();
        let rest = match losses {
            0 => "everything was used".to_owned(),
            1 => "1 thing could not be used".to_owned(),
            losses => format!("{losses} things could not be used"),
        };
        format!(
            "{}: took {} in {}; {rest}",
            self.file,
            counted(codes, "code", "codes"),
            counted(categories, "category", "categories"),
        )
    }
}

/// `1 code`, `2 codes`
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
