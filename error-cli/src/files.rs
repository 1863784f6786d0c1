//! Finding and writing files.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::failure::Failure;

/// The nearest file of a name: in this folder or in one above.
pub(crate) fn nearest(name: &str) -> Result<PathBuf, Failure> {
    let here = env::current_dir().map_err(Failure::input)?;
    let found = here
        .ancestors()
        .enumerate()
        .find(|(_, folder)| folder.join(name).is_file());
    match found {
        // As a person would write it, so that messages stay short.
        Some((0, _)) => Ok(PathBuf::from(name)),
        Some((_, folder)) => Ok(folder.join(name)),
        None => Err(Failure::input(format!(
            "there is no {name} in {} or above; name one with --document, or make one with \
             `cargo faultcode init`",
            here.display()
        ))),
    }
}

/// Writes a file beside its place and renames it, if it changes.
pub(crate) fn write(path: &Path, contents: &str) -> Result<(), Failure> {
    faultcode_docs::files::write(path, contents.as_bytes())
        .map(|_| ())
        .map_err(|error| Failure::input(format!("cannot write {}: {error}", path.display())))
}

/// A path as a person here would write it: from this folder on, where it is
/// below.
pub(crate) fn from_here(path: &Path) -> PathBuf {
    let here = env::current_dir().and_then(fs::canonicalize);
    let whole = fs::canonicalize(path);
    let short = match (&here, &whole) {
        (Ok(here), Ok(whole)) => whole.strip_prefix(here).ok(),
        _ => None,
    };
    let plain = || {
        here.ok()
            .and_then(|here| path.strip_prefix(here).ok().map(Path::to_owned))
    };
    match short {
        Some(short) => short.to_owned(),
        None => plain().unwrap_or_else(|| path.to_owned()),
    }
}
