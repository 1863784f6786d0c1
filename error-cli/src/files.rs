//! Finding and writing files.

use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

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

/// Writes a file beside its place and renames it, so that nobody finds half of
/// it. A file that has these bytes already is left alone.
pub(crate) fn write(path: &Path, contents: &str) -> Result<(), Failure> {
    if fs::read(path).is_ok_and(|found| found == contents.as_bytes()) {
        return Ok(());
    }
    // A link stays a link: what it leads to is replaced.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut beside = target.as_os_str().to_owned();
    beside.push(format!(".{}.new", process::id()));
    let beside = PathBuf::from(beside);
    fs::write(&beside, contents)
        .and_then(|()| fs::rename(&beside, &target))
        .map_err(|error: io::Error| {
            // The first error is the one to report.
            let _ = fs::remove_file(&beside);
            Failure::input(format!("cannot write {}: {error}", path.display()))
        })
}
