//! Documents that can be read, and others.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::Command;

use proc_macro2::Span;

use super::{ACCEPT, MAX_SIZE, accepts, read, read_file};
use crate::expand::derive;

/// A file with some contents, deleted at the end of the test.
struct Document(PathBuf);

impl Document {
    fn new(name: &str, contents: &[u8]) -> Self {
        let name = format!("faultcode-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        let mut file = File::create(&path).expect("a file");
        file.write_all(contents).expect("its contents");
        Self(path)
    }

    /// What reading it fails with.
    fn refused(&self) -> String {
        let read = read_file("error-codes.toml", &self.0);
        read.err().unwrap_or_default()
    }
}

impl Drop for Document {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

const EMPTY: &str = "schema = 1\ntitle = \"Errors\"\n\n# end of error codes\n";

#[test]
fn a_document_is_read() {
    let document = Document::new("read", EMPTY.as_bytes());
    let packed = read_file("error-codes.toml", &document.0).expect("a document");
    assert_eq!((packed.digest, packed.codes.len()), (0, 0));
}

#[test]
fn a_document_that_is_not_there_is_missed() {
    let message = read_file("error-codes.toml", &std::env::temp_dir().join("no/where"));
    let message = message.err().unwrap_or_default();
    assert!(message.starts_with("there is no contract `error-codes.toml`; write it"));
    // A folder is there, and is none.
    let message = read_file("error-codes.toml", &std::env::temp_dir());
    let message = message.err().unwrap_or_default();
    assert!(message.starts_with("cannot read the contract `error-codes.toml`: "));
}

#[test]
fn a_damaged_document_is_refused_with_its_line() {
    let refused = |message| {
        format!(
            "the contract cannot be read: error-codes.toml:{message}; restore the file, \
             or write it without its history: `FAULTCODE_ACCEPT=anew cargo test`"
        )
    };
    let wrong = EMPTY.replace("title = \"Errors\"", "titel = \"Errors\"");
    let message = Document::new("key", wrong.as_bytes()).refused();
    assert_eq!(message, refused("2: unknown key `titel`"));
    let bytes = b"schema = 1\ntitle = \"\xFF\"\n\n# end of error codes\n";
    let message = Document::new("bytes", bytes).refused();
    assert_eq!(message, refused("2: the file is not UTF-8"));
}

#[test]
fn a_document_has_a_largest_size() {
    assert_eq!(MAX_SIZE, 67_108_864);
    let document = Document::new("size", b"");
    let file = File::options().write(true).open(&document.0);
    let file = file.expect("the file");
    file.set_len(MAX_SIZE as u64).expect("a hole");
    assert!(!document.refused().contains("larger"));
    file.set_len(MAX_SIZE as u64 + 1).expect("a hole");
    let message = "the contract `error-codes.toml` is larger than 64 MiB";
    assert_eq!(document.refused(), message);
}

#[test]
fn a_path_is_not_an_absolute_one() {
    let absolute = "`contract` must be a path from the crate's folder, not an absolute one";
    for path in ["/error-codes.toml", "\\error-codes.toml"] {
        let message = read(path, Span::call_site()).err().unwrap_or_default();
        assert_eq!(message, absolute);
    }
}

/// What a root becomes whose document is not there, in a process of its own, where
/// the variable has a value.
fn root_under(accept: &str) -> String {
    let test = "contract::tests::a_root_that_is_being_accepted_needs_no_document";
    let child = Command::new(std::env::current_exe().expect("a path"))
        .args(["--exact", test, "--nocapture"])
        .env("FAULTCODE_TEST_CHILD", "1")
        .env(ACCEPT, accept)
        .output()
        .expect("the test runs");
    String::from_utf8_lossy(&child.stdout).into_owned()
}

#[test]
fn a_root_that_is_being_accepted_needs_no_document() {
    if std::env::var_os("FAULTCODE_TEST_CHILD").is_some() {
        let root = "#[code(root, category = \"Api\", contract = \"nowhere.toml\")] enum Root {
            #[error(\"gone\")] #[code(n = 1)] Gone }";
        println!("{}", derive(root.parse().expect("Rust")));
        return;
    }
    let missing = "there is no contract `nowhere.toml`";
    let (refused, accepted) = (root_under("0"), root_under("1"));
    assert!(refused.contains(missing), "{refused}");
    assert!(!accepted.contains(missing), "{accepted}");
    assert!(accepted.contains("ErrorCode for Root"), "{accepted}");
}

#[test]
fn a_value_of_the_variable_lets_the_check_stand_aside() {
    assert!(accepts(Some("1".as_ref())));
    assert!(accepts(Some("E0A06".as_ref())));
    assert!(!accepts(Some("0".as_ref())));
    assert!(!accepts(Some("".as_ref())));
    assert!(!accepts(None));
}
