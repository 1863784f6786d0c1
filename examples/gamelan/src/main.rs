//! Raises some of Gamelan's errors and shows what a caller decides by them;
//! `explain`, `list` and `catalog` answer questions about all of them.

use std::io::{self, Write};
use std::process::ExitCode;

use faultcode::{ErrorCode, Kind};
use faultcode_docs::markdown::Layout;
use gamelan::errors::{GamelanError, GamelanErrorKind};

fn main() -> ExitCode {
    example_cli::run(GamelanError::CATALOG, Layout::Table, demonstrate)
}

fn demonstrate(out: &mut dyn Write) -> io::Result<()> {
    let raised = [
        dispatch("workers/7").err(),
        find_workflow("nightly").err(),
        admit(65).err(),
    ];
    for error in raised.iter().flatten() {
        writeln!(out, "{:#}", error.coded())?;
        writeln!(out, "    status  {}", error.http_status())?;
        writeln!(out, "    advice  {}", advice(error))?;
        writeln!(out)?;
    }
    // A caller has no error value, only the code that it was sent.
    let sent = "TASK_004"; // faultcode: allow(code-literal)
    match sent.parse::<GamelanErrorKind>() {
        Ok(kind) => writeln!(
            out,
            "{sent} read back: {:?}, {}",
            kind,
            kind.info().message()
        )?,
        Err(unknown) => writeln!(out, "{unknown}")?,
    }
    writeln!(out, "{}", example_cli::summary(GamelanError::CATALOG))
}

/// What the caller of the engine does next.
fn advice(error: &GamelanError) -> &'static str {
    if error.is_retryable() {
        "wait and try again"
    } else {
        "do not repeat the same call"
    }
}

fn dispatch(worker: &str) -> Result<(), GamelanError> {
    Err(GamelanError::TaskDispatchFailed {
        worker: worker.to_owned(),
    })
}

fn find_workflow(name: &str) -> Result<usize, GamelanError> {
    ["hourly", "weekly"]
        .iter()
        .position(|&known| known == name)
        .ok_or(GamelanError::WorkflowNotFound)
}

fn admit(running: u32) -> Result<(), GamelanError> {
    let limit = 64;
    if running >= limit {
        return Err(GamelanError::ConcurrencyLimitExceeded { limit });
    }
    Ok(())
}
