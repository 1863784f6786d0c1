//! Writing files that others may read at any time.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{fs, io, process};

/// Writes a file beside its place and renames it, so that nobody finds half of
/// it. A file that has these bytes already is left alone, and the answer is
/// `false`. A link stays a link: what it leads to is replaced.
///
/// # Errors
///
/// Where the file cannot be written or renamed; nothing stays beside its place.
pub fn write(path: &Path, contents: &[u8]) -> io::Result<bool> {
    if has(path, contents) {
        return Ok(false);
    }
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let beside = beside(&target);
    let written = fs::write(&beside, contents).and_then(|()| fs::rename(&beside, &target));
    if written.is_err() {
        // The first error is the one to report.
        let _ = fs::remove_file(&beside);
    }
    written.map(|()| true)
}

/// Whether a file has these bytes. One of another length need not be read.
fn has(path: &Path, contents: &[u8]) -> bool {
    fs::metadata(path).is_ok_and(|found| found.len() == contents.len() as u64)
        && fs::read(path).is_ok_and(|found| found == contents)
}

fn beside(target: &Path) -> PathBuf {
    let mut name = OsString::from(target);
    name.push(format!(".{}.new", process::id()));
    PathBuf::from(name)
}
