//! `openapi`

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use faultcode_docs::Edition;
use faultcode_docs::openapi::OpenApi;

use crate::document::Source;
use crate::failure::Failure;
use crate::files;

const EXAMPLES: &str = "\
Examples:
  cargo faultcode openapi --format yaml
  cargo faultcode openapi --merge api/openapi.yaml
  cargo faultcode openapi --merge api/openapi.yaml --check";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// An OpenAPI document in JSON or YAML to merge into; without it, a document
    /// of its own is written.
    #[arg(long, value_name = "FILE")]
    merge: Option<PathBuf>,
    /// Only say whether merging would change the file: exit code 1 if so.
    #[arg(long, requires = "merge")]
    check: bool,
    /// Where to write; by default what was merged into, or standard output.
    #[arg(long, value_name = "FILE", conflicts_with = "check")]
    out: Option<PathBuf>,
    /// How a document of its own is written.
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "json",
        conflicts_with = "merge"
    )]
    format: ApiFormat,
    /// What the `type` of a problem is: `{code}` stands for its code.
    #[arg(long, value_name = "TEMPLATE", default_value = "/errors/{code}")]
    types: String,
    /// `public`, or `internal` with the codes that never leave the service.
    #[arg(long, value_name = "EDITION", default_value_t)]
    edition: Edition,
    #[command(flatten)]
    source: Source,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ApiFormat {
    Json,
    Yaml,
}

/// Writes the codes as OpenAPI, or merges them into a document.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let document = arguments.source.read()?;
    let api = OpenApi::of_edition(&document, arguments.edition).types(&*arguments.types);
    if let Some(path) = &arguments.merge {
        return merge(arguments, &api, path, out);
    }
    let rendered = match arguments.format {
        ApiFormat::Json => api.json(),
        ApiFormat::Yaml => api.yaml(),
    };
    match &arguments.out {
        Some(path) => files::write(path, &rendered)?,
        None => out.write_all(rendered.as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}

fn merge(
    arguments: &Arguments,
    api: &OpenApi,
    path: &Path,
    out: &mut dyn Write,
) -> Result<ExitCode, Failure> {
    let name = path.display().to_string();
    let text = fs::read_to_string(path)
        .map_err(|error| Failure::input(format!("cannot read {name}: {error}")))?;
    let merged = api.merge(&text, &name).map_err(Failure::input)?;
    if !arguments.check {
        files::write(arguments.out.as_deref().unwrap_or(path), &merged)?;
        return Ok(ExitCode::SUCCESS);
    }
    if merged == text {
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(
        out,
        "{name} is stale; `cargo faultcode openapi --merge {name}` writes it anew"
    )?;
    Ok(ExitCode::FAILURE)
}
