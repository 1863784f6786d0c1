//! The site as files of a folder.

use std::collections::BTreeSet;
use std::path::{Component, Path};
use std::{fs, io};

use super::{Site, SiteError};
use crate::files;

/// What stands in the folder beside the site: the files that are the site's, so
/// that a later run may remove them, and no others.
const MANIFEST: &str = ".faultcode-site";

const MANIFEST_HEAD: &str =
    "# The files of this site. Those that a later run no longer writes, it removes.\n";

/// What came of writing a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Written {
    /// Files that are new or have changed.
    pub written: usize,
    /// Files that had these bytes already, and were left alone.
    pub unchanged: usize,
    /// Files of an earlier run that the site no longer has.
    pub removed: usize,
}

impl Site {
    /// Writes the site into a folder, which is made if need be: only what has
    /// changed, and each file beside its place and renamed. Files that an earlier
    /// run wrote and this one does not are removed. Of anything else in the
    /// folder nothing is touched.
    ///
    /// `progress` is told after each file how many are done, of how many.
    ///
    /// # Errors
    ///
    /// Where the folder has a file in the place of one of the site's that no run
    /// wrote (nothing is written then), where a file cannot be read, written or
    /// removed, and as [`file`](Self::file).
    pub fn write(
        &self,
        folder: &Path,
        mut progress: impl FnMut(usize, usize),
    ) -> Result<Written, SiteError> {
        let paths: BTreeSet<String> = self.paths().into_iter().collect();
        let before = manifest(folder)?;
        let strange: Vec<_> = paths.difference(&before).collect();
        self.check_strangers(folder, &before, &strange)?;
        make(folder)?;
        // First, so that a run that ends early leaves nothing unknown behind.
        put_manifest(folder, &before.union(&paths).map(String::as_str).collect())?;
        // Where a file system ignores case, a page whose code changed its case alone
        // is the new one: it goes first, or the new one would keep its old name.
        let lower: BTreeSet<_> = paths.iter().map(|path| path.to_ascii_lowercase()).collect();
        let gone = before.difference(&paths);
        let (renamed, gone): (Vec<_>, Vec<_>) =
            gone.partition(|path| lower.contains(&path.to_ascii_lowercase()));
        let mut written = Written::default();
        written.removed += remove_all(folder, &renamed)?;
        for (done, path) in paths.iter().enumerate() {
            let contents = self.file(path)?.unwrap_or_default();
            if put(folder, path, &contents)? {
                written.written += 1;
            } else {
                written.unchanged += 1;
            }
            progress(done + 1, paths.len());
        }
        written.removed += remove_all(folder, &gone)?;
        put_manifest(folder, &paths.iter().map(String::as_str).collect())?;
        Ok(written)
    }

    /// Refuses to replace what no run wrote.
    fn check_strangers(
        &self,
        folder: &Path,
        before: &BTreeSet<String>,
        paths: &[&String],
    ) -> Result<(), SiteError> {
        for path in paths {
            let place = folder.join(path);
            let is_ours =
                |old: &String| old.eq_ignore_ascii_case(path) && is_same(&folder.join(old), &place);
            if !place.exists() || before.iter().any(is_ours) {
                continue;
            }
            let contents = self.file(path)?.unwrap_or_default();
            if fs::read(&place).ok().as_deref() != Some(&*contents) {
                return Err(SiteError::file(
                    &place,
                    "was not written by this command; move it away, or choose another folder",
                ));
            }
        }
        Ok(())
    }
}

/// The files that earlier runs wrote.
fn manifest(folder: &Path) -> Result<BTreeSet<String>, SiteError> {
    let path = folder.join(MANIFEST);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(SiteError::file(&path, format!("cannot be read: {error}"))),
    };
    let lines = text.lines().filter(|line| is_within(line));
    Ok(lines.map(ToOwned::to_owned).collect())
}

/// Whether a path stays in the folder: somebody may have edited the list.
pub(super) fn is_within(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty()
        && !path.starts_with('#')
        && !path.contains(|c: char| c.is_control() || c == '\\')
        && parts.all(|part| matches!(part, Component::Normal(_)))
}

fn put_manifest(folder: &Path, paths: &BTreeSet<&str>) -> Result<(), SiteError> {
    let mut text = MANIFEST_HEAD.to_owned();
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    put(folder, MANIFEST, text.as_bytes()).map(|_| ())
}

fn put(folder: &Path, path: &str, contents: &[u8]) -> Result<bool, SiteError> {
    let place = folder.join(path);
    if let Some((parents, _)) = path.rsplit_once('/') {
        make(&folder.join(parents))?;
    }
    files::write(&place, contents)
        .map_err(|error| SiteError::file(&place, format!("cannot be written: {error}")))
}

fn make(folder: &Path) -> Result<(), SiteError> {
    fs::create_dir_all(folder)
        .map_err(|error| SiteError::file(folder, format!("cannot be made: {error}")))
}

/// Whether two paths lead to one file, as they may where case is ignored.
fn is_same(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Removes files; how many there were.
fn remove_all(folder: &Path, paths: &[&String]) -> Result<usize, SiteError> {
    let mut removed = 0;
    for path in paths {
        removed += usize::from(remove(&folder.join(path))?);
    }
    Ok(removed)
}

fn remove(place: &Path) -> Result<bool, SiteError> {
    match fs::remove_file(place) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(SiteError::file(
            place,
            format!("cannot be removed: {error}"),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::is_within;

    #[test]
    fn a_path_of_the_list_stays_in_the_folder() {
        for path in ["index.html", "assets/site.css", "a b/ä.html", "..html"] {
            assert!(is_within(path), "{path}");
        }
        for path in [
            "",
            "# a list",
            "../x",
            "a/../../x",
            "/etc/passwd",
            "./x",
            "..",
            "a\\..\\x",
            "a\u{7}b",
            "C:\\x",
        ] {
            assert!(!is_within(path), "{path:?}");
        }
    }
}
