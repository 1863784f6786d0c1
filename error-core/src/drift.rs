//! Tests that keep committed files as the declarations have them.
//!
#![cfg_attr(not(doctest), doc = include_str!("docs/drift.md"))]
//!
//! A stale file fails the test with what changed, and with the command that
//! writes it anew: the test itself, with `FAULTCODE_ACCEPT=1`. Where variants
//! depend on features, run it with all of them: what is configured out is not
//! declared.

mod diff;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::string::{String, ToString};
use std::{env, fmt, fs, io, process, thread};

use crate::Catalog;

/// The environment variable under which stale files are written.
const ACCEPT: &str = "FAULTCODE_ACCEPT";

/// Compares a committed document with its catalog; under `FAULTCODE_ACCEPT=1`
/// writes it.
///
/// A relative path starts at the folder of the crate under test.
///
/// # Errors
///
/// [`Drift`] where the file is missing or stale, or cannot be read or written.
pub fn document(catalog: &Catalog, path: impl AsRef<Path>) -> Result<(), Drift> {
    file(path, &catalog.document().to_string())
}

/// Compares a committed file with what it should hold, such as a rendered
/// catalog; under `FAULTCODE_ACCEPT=1` writes it.
///
/// A relative path starts at the folder of the crate under test.
///
/// # Errors
///
/// [`Drift`] where the file is missing or stale, or cannot be read or written.
pub fn file(path: impl AsRef<Path>, expected: &str) -> Result<(), Drift> {
    let path = located(path.as_ref());
    let accepts = env::var_os(ACCEPT).is_some_and(|value| !value.is_empty() && value != "0");
    let found = match fs::read(&path) {
        Ok(found) if found == expected.as_bytes() => return Ok(()),
        Ok(found) => Some(found),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(Drift::new(path, Cause::Read(error))),
    };
    if accepts {
        return write(&path, expected).map_err(|error| Drift::new(path, Cause::Write(error)));
    }
    let cause = match found {
        None => Cause::Missing,
        Some(found) => Cause::Stale(diff::lines(&String::from_utf8_lossy(&found), expected)),
    };
    Err(Drift::new(path, cause))
}

/// The path below the folder of the crate under test, which cargo names.
fn located(path: &Path) -> PathBuf {
    match env::var_os("CARGO_MANIFEST_DIR") {
        Some(folder) => Path::new(&folder).join(path),
        None => PathBuf::from(path),
    }
}

/// Writes beside the file and renames, so that nobody finds half of it.
fn write(path: &Path, contents: &str) -> io::Result<()> {
    // A link stays a link: what it leads to is replaced.
    let target = fs::canonicalize(path).unwrap_or_else(|_| PathBuf::from(path));
    let path = target.as_path();
    let mut beside = path.as_os_str().to_os_string();
    beside.push(std::format!(".{}.new", process::id()));
    let beside = PathBuf::from(beside);
    fs::write(&beside, contents)
        .and_then(|()| fs::rename(&beside, path))
        .inspect_err(|_| {
            // The first error is the one to report.
            let _ = fs::remove_file(&beside);
        })
}

/// A committed file that is not as the declarations have it.
///
/// [`Debug`](fmt::Debug) writes the same as [`Display`](fmt::Display), because
/// that is what a test which returns it shows.
pub struct Drift {
    path: PathBuf,
    cause: Cause,
}

enum Cause {
    Missing,
    Stale(String),
    Read(io::Error),
    Write(io::Error),
}

impl Drift {
    fn new(path: PathBuf, cause: Cause) -> Self {
        Self { path, cause }
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.cause {
            Cause::Missing => write!(f, "{path} does not exist; to write it, {Command}"),
            Cause::Stale(diff) => {
                write!(f, "{path} is stale; to write it anew, {Command}\n\n{diff}")
            }
            Cause::Read(error) => write!(f, "cannot read {path}: {error}"),
            Cause::Write(error) => write!(f, "cannot write {path}: {error}"),
        }
    }
}

impl fmt::Debug for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for Drift {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.cause {
            Cause::Read(error) | Cause::Write(error) => Some(error),
            Cause::Missing | Cause::Stale(_) => None,
        }
    }
}

/// The command that runs this test again and accepts what it finds.
struct Command;

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "run\n\n    {ACCEPT}=1 cargo test")?;
        if let Some(package) = env::var_os("CARGO_PKG_NAME") {
            write!(f, " -p {}", package.display())?;
        }
        match thread::current().name() {
            // With a single test thread the test runs in the main one.
            Some("main") | None => Ok(()),
            Some(test) => write!(f, " {test}"),
        }
    }
}
