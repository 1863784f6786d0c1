//! Asking git.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::failure::Failure;

/// The root of the repository that a folder is in.
pub(crate) fn root_of(folder: &Path) -> Option<PathBuf> {
    let output = output(folder, &["rev-parse", "--show-toplevel"]).ok()?;
    let root = text(&output)?;
    std::fs::canonicalize(root).ok()
}

/// The commit that a reference names.
pub(crate) fn commit(folder: &Path, reference: &str) -> Result<Option<String>, Failure> {
    let reference = format!("{reference}^{{commit}}");
    let arguments = [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &reference,
    ];
    Ok(text(&output(folder, &arguments)?))
}

/// A file as it is in a commit; none if the commit has no such file. A path
/// that begins with `./` starts at the folder, another one at the root.
pub(crate) fn file(folder: &Path, commit: &str, path: &str) -> Result<Option<Vec<u8>>, Failure> {
    let output = output(folder, &["show", &format!("{commit}:{path}")])?;
    Ok(output.status.success().then_some(output.stdout))
}

/// The files of a commit, from the root of the repository on.
pub(crate) fn files(folder: &Path, commit: &str) -> Result<Vec<String>, Failure> {
    let output = output(
        folder,
        &["ls-tree", "-r", "-z", "--full-tree", "--name-only", commit],
    )?;
    let names = output.stdout.split(|&byte| byte == 0);
    let names = names.filter(|name| !name.is_empty());
    Ok(names
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect())
}

fn output(folder: &Path, arguments: &[&str]) -> Result<Output, Failure> {
    // The empty folder is the one we are in.
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Failure::input(format!("cannot run git: {error}")))
}

fn text(output: &Output) -> Option<String> {
    let text = String::from_utf8_lossy(&output.stdout);
    output.status.success().then(|| text.trim_end().to_owned())
}
