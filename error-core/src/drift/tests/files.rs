//! Committed files.

use std::borrow::ToOwned;
use std::error::Error as _;
use std::path::{Path, PathBuf};
use std::string::{String, ToString};
use std::vec::Vec;
use std::{env, format, fs, process, thread};

use super::{Errors, FIRST, GONE, SECOND, orders, written};
use crate::drift::orders::Orders;
use crate::drift::{self, Command, compare_document, compare_file, document};

/// A folder of its own, which goes with its value.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("faultcode-{}-{name}", process::id()));
        if let Err(error) = fs::create_dir_all(&folder) {
            panic!("{}: {error}", folder.display());
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// A new file.
    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        assert!(fs::write(&path, text).is_ok());
        path
    }

    fn names(&self) -> Vec<String> {
        let files = fs::read_dir(&self.0).into_iter().flatten().flatten();
        let mut names: Vec<_> = files
            .map(|file| file.file_name().display().to_string())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

/// What is said of a document; nothing of one that is fresh.
fn said(path: &Path, accepted: &str) -> String {
    let compared = compare_document(Errors::CATALOG, path, Orders::parse(accepted, "").as_ref());
    compared.map_or_else(|drift| drift.to_string(), |()| String::new())
}

#[test]
fn a_document_is_missing_then_written_then_fresh_then_stale() {
    let folder = Folder::new("document");
    let path = folder.path("error-codes.toml");
    let start = format!(
        "{} does not exist; to write it, run\n\n    FAULTCODE_ACCEPT=1 ",
        path.display()
    );
    let missing = said(&path, "");
    assert!(missing.starts_with(&start), "{missing}");
    assert!(missing.contains(" cargo test -p faultcode"), "{missing}");
    assert_eq!(said(&path, "1"), "");
    assert_eq!(folder.names(), ["error-codes.toml"]);
    assert_eq!(said(&path, ""), "");
    let fresh = text(&path);
    let stale = fresh.replace("message = \"Drift\"", "message = \"Drifts\"");
    let path = folder.file("error-codes.toml", &stale);
    let start = format!(
        "{} is stale; to write it anew, run\n\n    FAULTCODE_ACCEPT=1 ",
        path.display()
    );
    let said_of_stale = said(&path, "");
    assert!(said_of_stale.starts_with(&start), "{said_of_stale}");
    assert!(
        said_of_stale.contains("\n- message = \"Drifts\"\n+ message = \"Drift\"\n"),
        "{said_of_stale}"
    );
    assert_eq!(said(&path, "1"), "");
    assert_eq!(text(&path), fresh);
}

#[test]
fn a_broken_document_says_what_is_broken_and_stays() {
    let folder = Folder::new("broken");
    let broken = written(&[&FIRST.replace("404", "410"), SECOND, GONE]);
    let path = folder.file("error-codes.toml", &broken);
    let said = said(&path, "1");
    let start = format!(
        "{}: what shipped was changed:\n\n  `D1` was ",
        path.display()
    );
    assert!(said.starts_with(&start), "{said}");
    assert!(said.contains("\n  `D9` was `Drift/Gone`"), "{said}");
    let command = "\nTo accept all of it, run\n\n    \
        FAULTCODE_ACCEPT=D1,retire:D9 FAULTCODE_REASON=\"why\" cargo test";
    assert!(said.contains(command), "{said}");
    assert!(said.contains("\n- http = 410\n+ http = 404\n"), "{said}");
    assert_eq!(text(&path), broken);
}

#[test]
fn what_nothing_accepts_has_no_command() {
    let folder = Folder::new("nothing");
    let path = folder.file("error-codes.toml", &written(&[FIRST, SECOND]));
    let orders = orders("retire:D1", "why");
    let Err(drift) = compare_document(Errors::CATALOG, &path, Some(&orders)) else {
        panic!("a declared code was retired");
    };
    let said = drift.to_string();
    assert!(said.contains("delete the variant"), "{said}");
    assert!(!said.contains("To accept"), "{said}");
}

#[test]
fn what_is_no_document_is_said_with_its_line() {
    let folder = Folder::new("unreadable");
    let path = folder.file("error-codes.toml", "schema = 2\n\n# end of error codes\n");
    let Err(drift) = document(Errors::CATALOG, &path) else {
        panic!("it is no document");
    };
    let start = format!("{}:1: `schema` must be 1", path.display());
    let said = drift.to_string();
    assert!(said.starts_with(&start), "{said}");
    assert!(
        said.contains("    FAULTCODE_ACCEPT=anew cargo test"),
        "{said}"
    );
    assert_eq!(format!("{drift:?}"), said);
    assert_eq!(drift.path(), path);
    assert!(drift.source().is_none());
}

#[test]
fn a_file_is_compared_with_what_it_should_hold() {
    let folder = Folder::new("file");
    let path = folder.file("codes.md", "one\ntwo\n");
    let said = |expected, accepts| {
        let compared = compare_file(&path, expected, accepts);
        compared.map_or_else(|drift| drift.to_string(), |()| String::new())
    };
    assert_eq!(said("one\ntwo\n", false), "");
    let stale = said("one\nthree\n", false);
    assert!(stale.ends_with("\n\n  one\n- two\n+ three\n"), "{stale}");
    assert_eq!(text(&path), "one\ntwo\n");
    assert_eq!(said("one\nthree\n", true), "");
    assert_eq!(text(&path), "one\nthree\n");
    assert!(fs::write(&path, [0xFF]).is_ok());
    assert!(said("\u{FF}", false).contains("is stale"));
}

#[test]
fn a_relative_path_starts_at_the_crate() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    assert!(drift::file("Cargo.toml", &text(&manifest)).is_ok());
    let missing = compare_file(Path::new("missing.md"), "", false).err();
    let path = missing.map(|drift| drift.path().to_owned());
    assert_eq!(path, Some(manifest.with_file_name("missing.md")));
}

#[test]
fn what_cannot_be_read_or_written_says_why() {
    let folder = Folder::new("unreadable-file");
    let Err(drift) = drift::file(&folder.0, "") else {
        panic!("a folder was read");
    };
    let said = drift.to_string();
    let start = format!("cannot read {}: ", folder.0.display());
    let source = drift.source().map(ToString::to_string).unwrap_or_default();
    assert_eq!(said, start + &source);
    let path = folder.path("none/codes.md");
    let Err(drift) = compare_file(&path, "", true) else {
        panic!("a file was written into no folder");
    };
    let start = format!("cannot write {}: ", path.display());
    let source = drift.source().map(ToString::to_string).unwrap_or_default();
    assert_eq!(drift.to_string(), start + &source);
    assert!(!source.is_empty());
    assert!(folder.names().is_empty(), "something is left behind");
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let folder = Folder::new("link");
    let target = folder.file("target.md", "old\n");
    let link = folder.path("link.md");
    assert!(std::os::unix::fs::symlink(&target, &link).is_ok());
    assert!(compare_file(&link, "new\n", true).is_ok());
    assert_eq!(text(&target), "new\n");
    assert!(fs::symlink_metadata(&link).is_ok_and(|link| link.is_symlink()));
}

#[test]
fn the_command_names_the_test_that_runs() {
    let command = |name: Option<&str>| {
        let mut thread = thread::Builder::new();
        if let Some(name) = name {
            thread = thread.name(name.to_owned());
        }
        let running = thread.spawn(|| Command("D1").to_string());
        let said = running.map(thread::JoinHandle::join);
        said.ok().and_then(Result::ok).unwrap_or_default()
    };
    let package = "    FAULTCODE_ACCEPT=D1 cargo test -p faultcode";
    assert_eq!(
        command(Some("tests::fresh")),
        format!("{package} tests::fresh")
    );
    assert_eq!(command(Some("main")), package);
    assert_eq!(command(None), package);
}
