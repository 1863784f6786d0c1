//! `next CATEGORY`

use std::io::Write;
use std::process::ExitCode;

use clap::Args;
use faultcode_docs::{NextNumber, NoNumber, next_number};

use crate::document::{self, Source};
use crate::failure::Failure;

const EXAMPLES: &str = "\
Examples:
  cargo faultcode next Database    prints `n = 0x26  E0A26`";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// A category, in any letter case.
    #[arg(value_name = "CATEGORY")]
    category: String,
    #[command(flatten)]
    source: Source,
}

/// Prints the lowest number that a category never had; the exit code is 1 if
/// there is none.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let document = arguments.source.read()?;
    let category = document::category(&document, &arguments.category)?;
    let name = category.name.escape_debug();
    let why = match next_number(&document, category) {
        Ok(NextNumber { literal, code, .. }) => {
            writeln!(out, "n = {literal}  {code}")?;
            return Ok(ExitCode::SUCCESS);
        }
        Err(NoNumber::Full) => {
            let format = category.format.as_deref().unwrap_or_default();
            format!(
                "category `{name}` is full: its format `{}` has no number left; \
                 give it a wider one, or begin another category",
                format.escape_debug()
            )
        }
        Err(_) => {
            format!("category `{name}` has no format: its codes are given as they are, with `id`")
        }
    };
    out.flush()?;
    anstream::eprintln!("{why}");
    Ok(ExitCode::from(1))
}
