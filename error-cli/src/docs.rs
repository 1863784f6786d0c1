//! `docs`

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use faultcode_docs::markdown::{self, Layout};
use faultcode_docs::{Document, Edition, json};

use crate::document::Source;
use crate::failure::Failure;
use crate::files;
use crate::site::{self, SiteArguments};

const EXAMPLES: &str = "\
Examples:
  cargo faultcode docs --layout reference --out ERRORS.md
  cargo faultcode docs --template errors.md.j2
  cargo faultcode docs --format json --out codes.json
  cargo faultcode docs --format html --out target/errors
  cargo faultcode docs --serve";

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
    /// Where to write; by default to standard output. For `html` a folder.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// For whom: `public`, without `internal` codes, or `internal`.
    /// The default is `public` for `html`, `internal` otherwise.
    #[arg(long, value_name = "EDITION")]
    edition: Option<Edition>,
    #[command(flatten)]
    source: Source,
    #[command(flatten)]
    site: SiteArguments,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum DocsFormat {
    Markdown,
    Json,
    Html,
}

/// Renders the document.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    arguments.check()?;
    let edition = arguments.edition.unwrap_or_default();
    match arguments.format {
        _ if arguments.site.serve => site::serve(&arguments.site, &arguments.source, edition, out),
        DocsFormat::Html => {
            let folder = arguments.out.as_deref();
            site::write(&arguments.site, &arguments.source, edition, folder, out)
        }
        DocsFormat::Markdown | DocsFormat::Json => text(arguments, out),
    }
}

impl Arguments {
    /// Refuses options that the format does not have.
    fn check(&self) -> Result<(), Failure> {
        let is_site = self.format == DocsFormat::Html || self.site.serve;
        let is_laid_out = self.template.is_some() || self.layout.is_some();
        if is_laid_out && (is_site || self.format != DocsFormat::Markdown) {
            return Err(Failure::input(
                "--layout and --template are only for --format markdown",
            ));
        }
        match self.site.given() {
            Some(name) if !is_site => {
                Err(Failure::input(format!("{name} is only for --format html")))
            }
            _ => Ok(()),
        }
    }
}

/// Writes what is one text.
fn text(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let edition = arguments.edition.unwrap_or(Edition::Internal);
    let document = &arguments.source.read()?.edition(edition);
    let rendered = match (arguments.format, &arguments.template) {
        (DocsFormat::Json, _) => json::render(document),
        (_, Some(template)) => with_template(document, template)?,
        (_, None) => {
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
