//! `client`

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use faultcode_docs::{Edition, client};

use crate::document::Source;
use crate::failure::Failure;
use crate::files;

const EXAMPLES: &str = "\
Examples:
  cargo faultcode client typescript --out web/src/error-codes.ts
  cargo faultcode client python --out clients/python/eden_errors";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The language of the client.
    language: Language,
    /// Where to write: for TypeScript a file, by default standard output; for
    /// Python the folder of the package.
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
    /// `public`, or `internal` with the codes that never leave the service.
    #[arg(long, value_name = "EDITION", default_value_t)]
    edition: Edition,
    #[command(flatten)]
    source: Source,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Language {
    #[value(name = "typescript")]
    TypeScript,
    Python,
}

/// Writes a client.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let document = &arguments.source.read()?.edition(arguments.edition);
    match (arguments.language, &arguments.out) {
        (Language::TypeScript, Some(path)) => files::write(path, &client::typescript(document))?,
        (Language::TypeScript, None) => {
            out.write_all(client::typescript(document).as_bytes())?;
        }
        (Language::Python, Some(folder)) => {
            fs::create_dir_all(folder).map_err(|error| {
                Failure::input(format!("cannot make {}: {error}", folder.display()))
            })?;
            for file in client::python(document) {
                files::write(&folder.join(file.name), &file.contents)?;
            }
        }
        (Language::Python, None) => {
            return Err(Failure::input(
                "a client for Python is several files; name their folder with --out",
            ));
        }
    }
    Ok(ExitCode::SUCCESS)
}
