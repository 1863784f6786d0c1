//! Tests that keep committed files as the declarations have them.
//!
#![cfg_attr(not(doctest), doc = include_str!("docs/drift.md"))]
//!
//! A stale file fails the test with what changed, and with the command that
//! writes it anew: the test itself, under `FAULTCODE_ACCEPT`. `1` accepts what
//! breaks nobody: new codes, texts, explanations. A code that shipped and means
//! something else now is named (`E0A06`), one that is gone is retired
//! (`retire:E0A06`, with the reason in `FAULTCODE_REASON`). Several are
//! separated by commas. `cargo faultcode accept` and `retire` do the same.
//!
//! What only the document knows stays in it: since when a code exists, when it
//! was changed, the tombstones of retired codes, and codes that exist under
//! another configuration.

mod date;
mod diff;
#[cfg(test)]
mod histories;
mod orders;
mod plan;
#[cfg(test)]
#[cfg(feature = "derive")]
mod tests;
mod weave;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::string::{String, ToString};
use std::vec::Vec;
use std::{env, fmt, fs, io, process, thread};

use self::orders::{ACCEPT, Orders, REASON};
use self::plan::{Now, Refused, plan};
use crate::Catalog;

/// Compares a committed document with its catalog; under `FAULTCODE_ACCEPT`
/// writes it, unless a change breaks what shipped and is not accepted by name.
///
/// A relative path starts at the folder of the crate under test. New codes are
/// dated with the version of that crate.
///
/// # Errors
///
/// [`Drift`] where the file is missing or stale, is no document, breaks what
/// shipped, or cannot be read or written.
pub fn document(catalog: &Catalog, path: impl AsRef<Path>) -> Result<(), Drift> {
    compare_document(catalog, path.as_ref(), Orders::from_env().as_ref())
}

/// [`document`] under some orders.
fn compare_document(catalog: &Catalog, path: &Path, orders: Option<&Orders>) -> Result<(), Drift> {
    let name = path.display().to_string();
    let path = located(path);
    let found = read(&path)?;
    let old = found.as_deref().unwrap_or("");
    let version = env::var("CARGO_PKG_VERSION").unwrap_or_else(|_| "unreleased".into());
    let now = Now {
        version: &version,
        date: &date::today(),
    };
    let none = Orders::default();
    let planned = plan(catalog, old, &name, orders.unwrap_or(&none), now);
    let planned = match planned {
        Ok(planned) => planned,
        Err(mistake) => {
            let (line, message) = (mistake.line, mistake.message);
            return Err(Drift::new(path, Cause::Unreadable(line, message)));
        }
    };
    if found.as_ref() == Some(&planned.text) && planned.refused.is_empty() {
        return Ok(());
    }
    if planned.refused.is_empty() {
        return settle(path, found.as_deref(), &planned.text, orders.is_some());
    }
    let diff = diff::lines(old, &planned.text);
    Err(Drift::new(path, Cause::Broken(planned.refused, diff)))
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
    compare_file(path.as_ref(), expected, Orders::from_env().is_some())
}

/// [`file()`], written where that is accepted.
fn compare_file(path: &Path, expected: &str, accepts: bool) -> Result<(), Drift> {
    let path = located(path);
    let found = read(&path)?;
    if found.as_deref() == Some(expected) {
        return Ok(());
    }
    settle(path, found.as_deref(), expected, accepts)
}

/// Writes a stale file, or reports it.
fn settle(path: PathBuf, found: Option<&str>, expected: &str, accepts: bool) -> Result<(), Drift> {
    if accepts {
        return write(&path, expected).map_err(|error| Drift::new(path, Cause::Write(error)));
    }
    let cause = match found {
        None => Cause::Missing,
        Some(found) => Cause::Stale(diff::lines(found, expected)),
    };
    Err(Drift::new(path, cause))
}

/// The file's text, if there is a file. What is no UTF-8 differs from whatever
/// is expected.
fn read(path: &Path) -> Result<Option<String>, Drift> {
    match fs::read(path) {
        Ok(found) => Ok(Some(String::from_utf8_lossy(&found).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Drift::new(path.into(), Cause::Read(error))),
    }
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
    Unreadable(usize, String),
    Broken(Vec<Refused>, String),
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
            Cause::Missing => {
                write!(
                    f,
                    "{path} does not exist; to write it, run\n\n{}",
                    Command("1")
                )
            }
            Cause::Stale(diff) => {
                let command = Command("1");
                write!(
                    f,
                    "{path} is stale; to write it anew, run\n\n{command}\n\n{diff}"
                )
            }
            Cause::Unreadable(line, message) => write!(
                f,
                "{path}:{line}: {message}\n\nRestore the file, or write it without its history:\n\n{}",
                Command("anew"),
            ),
            Cause::Broken(refused, diff) => {
                writeln!(f, "{path}: what shipped was changed:\n")?;
                for refused in refused {
                    writeln!(f, "  {}", refused.line)?;
                }
                let words: Vec<_> = refused.iter().map(|refused| &*refused.word).collect();
                if words.iter().all(|word| !word.is_empty()) {
                    let command = words.join(",");
                    let command = Command(&command);
                    write!(f, "\nTo accept all of it, run\n\n{command}\n")?;
                }
                write!(f, "\n{diff}")
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
            _ => None,
        }
    }
}

/// The command that runs this test again and accepts some changes.
struct Command<'c>(&'c str);

impl fmt::Display for Command<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "    {ACCEPT}={} ", self.0)?;
        if self.0.contains("retire:") {
            write!(f, "{REASON}=\"why\" ")?;
        }
        f.write_str("cargo test")?;
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
