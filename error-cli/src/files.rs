//! Finding and writing files.

use std::env;
use std::path::{Path, PathBuf};

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
