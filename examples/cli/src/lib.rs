//! The verbs that both examples have: `explain`, `list` and `catalog`, and no
//! verb for the example's own demonstration.
//!
//! Everything here works on the [`Catalog`] of a type, so it fits any error
//! that derives `ErrorCode`.

mod explain;
mod list;

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use faultcode::{Catalog, Info};
use faultcode_docs::Document;
use faultcode_docs::markdown::{self, Layout};

/// Raises some errors and shows them; or answers questions about the codes.
#[derive(Debug, Parser)]
struct Arguments {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Explains codes, in any letter case.
    Explain {
        /// A code, such as E0A06.
        #[arg(required = true)]
        codes: Vec<String>,
    },
    /// Lists the codes, a line each.
    List(list::Filter),
    /// Writes the catalog as Markdown.
    Catalog,
}

/// Runs the verb that the command line asks for; `demonstrate` without one.
///
/// The exit code is 0 if all went well, 1 if a code is unknown, 2 if the command
/// line is wrong.
pub fn run(
    catalog: &'static Catalog,
    layout: Layout,
    demonstrate: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> ExitCode {
    let mut out = io::stdout().lock();
    let done = match Arguments::parse().verb {
        None => demonstrate(&mut out).map(|()| ExitCode::SUCCESS),
        Some(Verb::Explain { codes }) => explain::explain(catalog, &codes, &mut out),
        Some(Verb::List(filter)) => {
            list::list(catalog, &filter, &mut out).map(|()| ExitCode::SUCCESS)
        }
        Some(Verb::Catalog) => markdown(catalog, layout)
            .map_err(io::Error::other)
            .and_then(|markdown| out.write_all(markdown.as_bytes()))
            .map(|()| ExitCode::SUCCESS),
    };
    match done.and_then(|code| out.flush().map(|()| code)) {
        Ok(code) => code,
        // Whoever reads our output has seen enough, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The catalog as Markdown, by way of its document.
///
/// # Errors
///
/// What the reader or the renderer says.
pub fn markdown(
    catalog: &'static Catalog,
    layout: Layout,
) -> Result<String, Box<dyn Error + Send + Sync>> {
    let document = catalog.document().to_string();
    let document = Document::parse(&document, "error-codes.toml")?;
    Ok(markdown::render(&document, layout)?)
}

/// `166 codes in 20 categories`
#[must_use]
pub fn summary(catalog: &'static Catalog) -> String {
    let (codes, categories) = (catalog.len(), catalog.categories().count());
    format!("{codes} codes in {categories} categories")
}

/// `yes`, `no` or `unspecified`
#[must_use]
pub fn retryable(info: Info) -> &'static str {
    match info.retryable() {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unspecified",
    }
}
