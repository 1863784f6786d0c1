//! Annotations, as GitHub Actions reads them from a job's output: see "Workflow
//! commands for GitHub Actions" in its documentation.

use std::io::{self, Write};

use super::place::Places;
use super::{Level, Report};

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut places = Places::default();
    for finding in &report.findings {
        let command = match finding.level {
            Level::Error => "error",
            Level::Note => "notice",
            Level::Minor => continue,
        };
        let file = property(places.of(&finding.file));
        write!(out, "::{command} file={file}")?;
        if let Some(line) = finding.line {
            write!(out, ",line={line}")?;
        }
        let title = format!("{}: {}", finding.class, finding.rule);
        writeln!(
            out,
            ",title={}::{}",
            property(&title),
            data(&finding.message)
        )?;
    }
    Ok(())
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
