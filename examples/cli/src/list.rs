//! `list`

use std::io::{self, Write};

use clap::Args;
use faultcode::{Catalog, Entry};

/// Which codes to list; all of them where nothing is said.
#[derive(Debug, Args)]
pub(crate) struct Filter {
    /// Only codes of this category, in any letter case.
    #[arg(long)]
    category: Option<String>,
    /// Only codes with this HTTP status.
    #[arg(long, value_name = "STATUS")]
    http: Option<u16>,
    /// Only codes that are declared as retryable, or as not retryable.
    #[arg(long, value_name = "true|false")]
    retryable: Option<bool>,
}

impl Filter {
    fn admits(&self, entry: &Entry) -> bool {
        let category = entry.category().name();
        self.category
            .as_ref()
            .is_none_or(|wanted| category.eq_ignore_ascii_case(wanted))
            && self.http.is_none_or(|wanted| entry.http_status() == wanted)
            && self
                .retryable
                .is_none_or(|wanted| entry.retryable() == Some(wanted))
    }
}

/// Writes the codes that the filter admits, in aligned columns.
pub(crate) fn list(
    catalog: &'static Catalog,
    filter: &Filter,
    out: &mut dyn Write,
) -> io::Result<()> {
    let entries: Vec<_> = catalog
        .iter()
        .filter(|entry| filter.admits(entry))
        .collect();
    let width = |of: fn(&Entry) -> usize| entries.iter().map(of).max().unwrap_or(0);
    let code_width = width(|entry| entry.code().len());
    let name_width = width(|entry| entry.name().len());
    for entry in &entries {
        writeln!(
            out,
            "{:code_width$}  {}  {:name_width$}  {}",
            entry.code(),
            entry.http_status(),
            entry.name(),
            entry.message()
        )?;
    }
    Ok(())
}
