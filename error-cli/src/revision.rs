//! Documents that are named by a file or by git.

use std::fs;
use std::path::{Path, PathBuf};

use faultcode_docs::Document;

use crate::failure::Failure;
use crate::git;

/// A document, with the names that reports use.
#[derive(Debug)]
pub(crate) struct Revision {
    /// As it was named, as in `main:error-codes.toml`.
    pub(crate) name: String,
    /// The file in the working tree that it is, or is an older form of.
    pub(crate) file: PathBuf,
    pub(crate) document: Document,
}

impl Revision {
    pub(crate) fn of_file(path: &Path) -> Result<Self, Failure> {
        Ok(Self {
            name: path.display().to_string(),
            file: path.to_owned(),
            document: Document::read(path).map_err(Failure::input)?,
        })
    }

    /// A document that is named by a file, by `REFERENCE:PATH`, or by a git
    /// reference alone, which stands for a given document as it was there.
    ///
    /// `:PATH` is what is staged.
    pub(crate) fn named(
        name: &str,
        document: impl FnOnce() -> Result<PathBuf, Failure>,
    ) -> Result<Self, Failure> {
        if Path::new(name).is_file() {
            return Self::of_file(Path::new(name));
        }
        let here = Path::new("");
        if let Some((reference, path)) = name.split_once(':') {
            let commit = match reference {
                "" => String::new(),
                reference => match git::commit(here, reference)? {
                    Some(commit) => commit,
                    None => return Err(unknown(name, reference)),
                },
            };
            return match git::file(here, &commit, path)? {
                Some(bytes) => Self::parse(name.to_owned(), file_of(path), &bytes),
                None => Err(Failure::input(format!("{name}: git has no such file"))),
            };
        }
        if let Some(commit) = git::commit(here, name)? {
            return Self::at(name, &commit, &document()?);
        }
        Err(unknown(name, name))
    }

    /// A document as it was in a commit. Where it did not exist, nothing did.
    fn at(reference: &str, commit: &str, document: &Path) -> Result<Self, Failure> {
        let folder = document.parent().unwrap_or(Path::new(""));
        let name = document.file_name().unwrap_or_default().to_string_lossy();
        let shown = format!("{reference}:{}", document.display());
        if git::root_of(folder).is_none() {
            return Err(Failure::input(format!(
                "{} is in no git repository; compare it with a file",
                document.display()
            )));
        }
        match git::file(folder, commit, &format!("./{name}"))? {
            Some(bytes) => Self::parse(shown, document.to_owned(), &bytes),
            None => {
                check_moved(folder, reference, commit, &name, document)?;
                anstream::eprintln!("note: {shown} does not exist; all in it is new");
                Self::parse(shown, document.to_owned(), EMPTY.as_bytes())
            }
        }
    }

    fn parse(name: String, file: PathBuf, bytes: &[u8]) -> Result<Self, Failure> {
        let text = std::str::from_utf8(bytes)
            .map_err(|_| Failure::input(format!("{name}: the file is not UTF-8")))?;
        let document = Document::parse(text, &name).map_err(Failure::input)?;
        Ok(Self {
            name,
            file,
            document,
        })
    }
}

/// What stands for a document that does not exist yet.
const EMPTY: &str = "schema = 1\n\n# end of error codes\n";

/// A document that is not there may have been elsewhere: then what was in it
/// must not go unseen.
fn check_moved(
    folder: &Path,
    reference: &str,
    commit: &str,
    name: &str,
    document: &Path,
) -> Result<(), Failure> {
    let root = git::root_of(folder).unwrap_or_default();
    let moved = git::files(folder, commit)?.into_iter().find(|path| {
        let file = Path::new(path).file_name();
        file.is_some_and(|file| file == name) && !root.join(path).is_file()
    });
    match moved {
        Some(moved) => Err(Failure::input(format!(
            "{reference} has no {}, but has {moved}, which is gone; if it moved, compare with \
             `{reference}:{moved}`",
            document.display()
        ))),
        None => Ok(()),
    }
}

/// The file in the working tree that git calls so.
fn file_of(path: &str) -> PathBuf {
    match path.strip_prefix("./") {
        Some(path) => PathBuf::from(path),
        None => {
            let root = git::root_of(Path::new("")).unwrap_or_default();
            let whole = root.join(path);
            // From here on, where that is shorter.
            let here = std::env::current_dir().and_then(fs::canonicalize);
            let short = here
                .ok()
                .and_then(|here| whole.strip_prefix(here).ok().map(Path::to_owned));
            short.unwrap_or(whole)
        }
    }
}

fn unknown(name: &str, reference: &str) -> Failure {
    let reference = reference.escape_debug();
    Failure::input(format!(
        "`{}` is no file, and git knows no `{reference}`; in a shallow clone, fetch it first",
        name.escape_debug()
    ))
}
