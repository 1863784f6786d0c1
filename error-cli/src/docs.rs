//! `docs`

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use faultcode_docs::markdown::{self, Layout};
use faultcode_docs::{Document, json};

use crate::document::Source;
use crate::failure::Failure;
use crate::files;

const EXAMPLES: &str = "\
Examples:
  cargo faultcode docs --layout reference --out ERRORS.md
  cargo faultcode docs --template errors.md.j2
  cargo faultcode docs --format json --out codes.json";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// What to write.
    #[arg(long, value_name = "FORMAT", default_value = "markdown")]
    format: DocsFormat,
    /// How Markdown is laid out: `table`, or `reference` with categories and a
    /// quick reference.
    /// The default is `reference`.
    #[arg(long, value_name = "LAYOUT")]
    layout: Option<Layout>,
    /// A template of your own in place of a layout: see `docs/templates.md`.
    #[arg(long, value_name = "FILE", conflicts_with = "layout")]
    template: Option<PathBuf>,
    /// Where to write; by default to standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    source: Source,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum DocsFormat {
    Markdown,
    Json,
}

/// Renders the document.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let document = &arguments.source.read()?;
    let is_laid_out = arguments.template.is_some() || arguments.layout.is_some();
    let rendered = match (arguments.format, &arguments.template) {
        (DocsFormat::Json, _) if is_laid_out => {
            return Err(Failure::input(
                "--layout and --template are only for --format markdown",
            ));
        }
        (DocsFormat::Json, _) => json::render(document),
        (DocsFormat::Markdown, Some(template)) => with_template(document, template)?,
        (DocsFormat::Markdown, None) => {
            let layout = arguments.layout.unwrap_or(Layout::Reference);
            markdown::render(document, layout).map_err(Failure::input)?
        }
    };
    match &arguments.out {
        Some(path) => files::write(path, &rendered)?,
        None => out.write_all(rendered.as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}

fn with_template(document: &Document, path: &Path) -> Result<String, Failure> {
    let name = path.display().to_string();
    let source = fs::read_to_string(path)
        .map_err(|error| Failure::input(format!("cannot read {name}: {error}")))?;
    markdown::render_template(document, &name, &source).map_err(Failure::input)
}
