//! The contract of a root: its document, read where the derive expands.

mod locate;
#[cfg(test)]
mod tests;

use std::ffi::OsStr;
use std::path::Path;

use proc_macro2::{Span, TokenStream};

use crate::errors::Errors;
use crate::model::Model;
use crate::shared::document;
use crate::shared::pack::{Packed, pack};

/// The environment variable under which documents are written.
const ACCEPT: &str = "FAULTCODE_ACCEPT";

/// The largest document, in bytes: 64 MiB.
const MAX_SIZE: usize = 64 << 20;

/// The contract that a root declares.
pub(crate) struct Contract {
    /// The document's path, as declared.
    pub(crate) path: String,
    /// Where that stands.
    pub(crate) span: Span,
    /// What is compared; nothing while the document is being written anew.
    pub(crate) read: Option<Read>,
}

/// A document that was read.
pub(crate) struct Read {
    pub(crate) packed: Packed,
    /// An expression of the file's path.
    pub(crate) file: TokenStream,
}

/// Reads the contract that a root declares.
pub(crate) fn load(model: &Model, errors: &mut Errors) -> Option<Contract> {
    // Anything else was reported when the keys were read.
    let declared = model
        .contract
        .as_ref()
        .filter(|path| model.is_root && !path.value.is_empty())?;
    let (path, span) = (declared.value.clone(), declared.span);
    if is_being_accepted() {
        return Some(Contract {
            path,
            span,
            read: None,
        });
    }
    match read(&path, span) {
        Ok(read) => Some(Contract {
            path,
            span,
            read: Some(read),
        }),
        Err(message) => {
            errors.at(span, message);
            None
        }
    }
}

/// Whether the check stands aside, so that the test can compile which writes
/// what was changed. The expansion names the variable, so that cargo knows.
fn is_being_accepted() -> bool {
    accepts(std::env::var_os(ACCEPT).as_deref())
}

/// Whether a value of that variable says so.
fn accepts(value: Option<&OsStr>) -> bool {
    value.is_some_and(|value| !value.is_empty() && value != "0")
}

fn read(path: &str, span: Span) -> Result<Read, String> {
    if path.starts_with(['/', '\\']) || Path::new(path).is_absolute() {
        return Err(
            "`contract` must be a path from the crate's folder, not an absolute one".into(),
        );
    }
    let place = locate::place(path, span)?;
    Ok(Read {
        packed: read_file(path, &place.path)?,
        file: place.tokens,
    })
}

/// Reads the file that a declared path leads to.
fn read_file(path: &str, file: &Path) -> Result<Packed, String> {
    let bytes = std::fs::read(file).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => format!(
            "there is no contract `{path}`; write it with `{ACCEPT}=1 cargo test`, \
             or begin with `cargo faultcode init`"
        ),
        _ => format!("cannot read the contract `{path}`: {error}"),
    })?;
    if bytes.len() > MAX_SIZE {
        return Err(format!("the contract `{path}` is larger than 64 MiB"));
    }
    let text = std::str::from_utf8(&bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or(&[]);
        let line = before.split(|byte| *byte == b'\n').count();
        refused(path, line, "the file is not UTF-8")
    })?;
    let blocks =
        document::read(text).map_err(|mistake| refused(path, mistake.line, &mistake.message))?;
    Ok(pack(&blocks))
}

fn refused(path: &str, line: usize, message: &str) -> String {
    format!(
        "the contract cannot be read: {path}:{line}: {message}; restore the file, \
         or write it without its history: `{ACCEPT}=anew cargo test`"
    )
}
