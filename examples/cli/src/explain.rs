//! `explain CODE…`

use std::io::{self, Write};
use std::process::ExitCode;

use faultcode::{Catalog, Entry};

/// Explains each code; the exit code is 1 if one of them is unknown.
pub(crate) fn explain(
    catalog: &'static Catalog,
    codes: &[String],
    out: &mut dyn Write,
) -> io::Result<ExitCode> {
    let mut exit = ExitCode::SUCCESS;
    for (position, code) in codes.iter().enumerate() {
        if position > 0 {
            writeln!(out)?;
        }
        if let Some(entry) = find(catalog, code) {
            write_entry(entry, out)?;
        } else {
            out.flush()?;
            eprintln!("{}", unknown(catalog, code));
            exit = ExitCode::from(1);
        }
    }
    Ok(exit)
}

/// Finds a code as a person may type it.
fn find(catalog: &'static Catalog, code: &str) -> Option<Entry> {
    catalog.get(code).or_else(|| {
        catalog
            .all()
            .filter(|entry| !entry.is_alias())
            .find(|entry| entry.code().eq_ignore_ascii_case(code))
    })
}

fn write_entry(entry: Entry, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}  {}", entry.code(), entry.name())?;
    writeln!(out, "  category   {}", entry.category())?;
    writeln!(out, "  http       {}", entry.http_status())?;
    writeln!(out, "  retryable  {}", crate::retryable(entry.info()))?;
    writeln!(out, "  message    {}", entry.message())?;
    let (module, name) = (entry.module_path(), entry.type_name());
    writeln!(out, "  declared   {} in {module}::{name}", entry.place())?;
    if !entry.explanation().is_empty() {
        writeln!(out, "\n{}", entry.explanation())?;
    }
    Ok(())
}

fn unknown(catalog: &'static Catalog, code: &str) -> String {
    let upper = code.to_uppercase();
    let nearest = catalog
        .iter()
        .min_by_key(|entry| strsim::levenshtein(entry.code(), &upper));
    match nearest {
        Some(nearest) => format!(
            "there is no code `{}`; the nearest is `{}` ({})",
            code.escape_debug(),
            nearest.code(),
            nearest.name()
        ),
        None => format!("there is no code `{}`", code.escape_debug()),
    }
}
