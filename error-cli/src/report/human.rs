//! A line each: `error-codes.toml:27: breaking: …`.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use super::{Finding, Level, Report};

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    for finding in &report.findings {
        write_finding(finding, out)?;
    }
    match report.summary.as_str() {
        "" => Ok(()),
        summary => writeln!(out, "{summary}"),
    }
}

fn write_finding(finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
    let style = match finding.level {
        Level::Error => Style::new().bold().fg_color(Some(AnsiColor::Red.into())),
        Level::Note => Style::new().bold(),
        Level::Minor => Style::new(),
    };
    write!(out, "{}", finding.file.display())?;
    if let Some(line) = finding.line {
        write!(out, ":{line}")?;
    }
    write!(
        out,
        ": {style}{}{style:#}: {}",
        finding.class, finding.message
    )?;
    match &finding.old_place {
        Some((file, line)) => writeln!(out, " [{}; was {file}:{line}]", finding.rule),
        None => writeln!(out, " [{}]", finding.rule),
    }?;
    let details = finding.details.as_deref().unwrap_or_default();
    for line in details.lines() {
        writeln!(out, "    {line}")?;
    }
    Ok(())
}
