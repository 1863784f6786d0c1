//! Raises six of Eden's errors and shows what each carries; `explain`,
//! `list` and `catalog` answer questions about all of them.

use std::io::{self, Write};
use std::process::ExitCode;

use eden::errors::{
    AccessError, ApiError, DatabaseError, EdenError, MigrationError, ParseError, RbacError,
    WorkflowError,
};
use faultcode::ErrorCode;
use faultcode_docs::markdown::Layout;

fn main() -> ExitCode {
    example_cli::run(EdenError::CATALOG, Layout::Reference, demonstrate)
}

fn demonstrate(out: &mut dyn Write) -> io::Result<()> {
    let raised = [
        find_user(7).err(),
        count_request(101).err(),
        // Two levels deep: the root holds access errors, they hold this one.
        may_write("guest").err().map(EdenError::from),
        // With a source: what the standard library said.
        read_name(b"gr\xFCn").err(),
        // Custom: a text for this one value.
        migrate(3).err(),
        start_workflow(&["fetch", "store", "fetch"]).err(),
    ];
    for error in raised.iter().flatten() {
        show(error, out)?;
    }
    writeln!(out, "{}", example_cli::summary(EdenError::CATALOG))
}

/// What a log would have of an error: `{:#}` adds its sources.
fn show(error: &EdenError, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{:#}", error.coded())?;
    let info = error.info();
    writeln!(out, "    status     {}", info.http_status())?;
    writeln!(out, "    retryable  {}", example_cli::retryable(info))?;
    if let Some(entry) = EdenError::CATALOG.entry(error) {
        writeln!(out, "    declared   {}", entry.place())?;
    }
    writeln!(out)
}

fn find_user(id: u64) -> Result<&'static str, EdenError> {
    let users = [(1, "ada"), (2, "grace")];
    let user = users.iter().find(|&&(known, _)| known == id);
    let (_, name) = user.ok_or(DatabaseError::UserNotFound)?;
    Ok(name)
}

fn count_request(requests_this_minute: u32) -> Result<(), EdenError> {
    if requests_this_minute > 100 {
        return Err(ApiError::RateLimitExceeded { retry_after: 60 }.into());
    }
    Ok(())
}

fn may_write(role: &str) -> Result<(), AccessError> {
    if role != "admin" {
        return Err(RbacError::PermissionDenied.into());
    }
    Ok(())
}

fn read_name(bytes: &[u8]) -> Result<&str, EdenError> {
    Ok(std::str::from_utf8(bytes).map_err(ParseError::from)?)
}

fn migrate(shards_behind: u32) -> Result<(), EdenError> {
    if shards_behind > 0 {
        let details = format!("{shards_behind} shards are behind; writing is paused");
        return Err(MigrationError::Custom { details }.into());
    }
    Ok(())
}

fn start_workflow(steps: &[&str]) -> Result<(), EdenError> {
    for (position, step) in steps.iter().enumerate() {
        if steps[..position].contains(step) {
            return Err(WorkflowError::CycleDetected.into());
        }
    }
    Ok(())
}
