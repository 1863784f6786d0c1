//! Files that are no documents.

use std::fs::{self, File};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::SAMPLE;
use crate::Document;

/// A file that goes when the test ends.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, contents: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("faultcode-{}-{name}", std::process::id()));
        fs::write(&path, contents).expect("a temporary file");
        Self(path)
    }

    fn refusal(&self) -> String {
        let error = Document::read(&self.0).expect_err("no document");
        let name = self.0.display().to_string();
        error.to_string().replace(&name, "codes.toml")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn a_file_is_read() {
    let file = Scratch::new("whole", SAMPLE.as_bytes());
    assert_eq!(Document::read(&file.0).ok(), Some(super::sample()));
}

#[test]
fn a_file_in_another_encoding_is_refused() {
    let wide =
        |order: fn(u16) -> [u8; 2]| SAMPLE.encode_utf16().flat_map(order).collect::<Vec<_>>();
    let (little, big) = (wide(u16::to_le_bytes), wide(u16::to_be_bytes));
    let utf16 = "codes.toml:1: the file is UTF-16; save it as UTF-8";
    for (mark, bytes) in [
        (&[0xFF, 0xFE][..], &little),
        (&[0xFE, 0xFF], &big),
        (&[], &little),
        (&[], &big),
    ] {
        let file = Scratch::new("utf16", &[mark, bytes].concat());
        assert_eq!(file.refusal(), utf16);
    }
    let latin1 = SAMPLE.replace("Invalid text", "\u{1}").into_bytes();
    let latin1: Vec<_> = latin1
        .into_iter()
        .map(|byte| if byte == 1 { 0xFC } else { byte })
        .collect();
    let file = Scratch::new("latin1", &latin1);
    assert_eq!(
        file.refusal(),
        "codes.toml:88: the file is not UTF-8; save it as UTF-8"
    );
    let file = Scratch::new("bom", format!("\u{FEFF}{SAMPLE}").as_bytes());
    assert_eq!(
        file.refusal(),
        "codes.toml:1: the file begins with a byte order mark; save it as UTF-8 without one"
    );
}

#[test]
fn a_huge_file_is_refused_unread() {
    let file = Scratch::new("huge", b"");
    let handle = File::options().write(true).open(&file.0).expect("the file");
    handle.set_len(200 << 20).expect("a sparse file");
    let start = Instant::now();
    assert_eq!(
        file.refusal(),
        "codes.toml: the file is larger than 64 MiB; is it a document of error codes?"
    );
    assert!(start.elapsed() < Duration::from_millis(100));
}

/// Its size is no hint, and its end is never reached.
#[cfg(target_os = "linux")]
#[test]
fn an_endless_file_is_refused() {
    let error = Document::read("/dev/zero").expect_err("no document");
    assert_eq!(
        error.message(),
        "the file is larger than 64 MiB; is it a document of error codes?"
    );
}

#[test]
fn a_file_of_the_largest_size_is_read() {
    let file = Scratch::new("largest", b"");
    let handle = File::options().write(true).open(&file.0).expect("the file");
    handle.set_len(64 << 20).expect("a sparse file");
    assert_eq!(
        file.refusal(),
        "codes.toml:1: the file is UTF-16; save it as UTF-8"
    );
}

#[test]
fn a_file_is_replaced_where_it_says_something_else() {
    let file = Scratch::new("written", b"one");
    for (contents, is_new) in [
        ("one", false),
        ("two", true),
        ("three", true),
        ("three", false),
    ] {
        let written = crate::files::write(&file.0, contents.as_bytes()).expect("it can be written");
        assert_eq!(written, is_new, "{contents}");
        assert_eq!(fs::read_to_string(&file.0).ok().as_deref(), Some(contents));
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let error = Document::read("no/such/file.toml").expect_err("it does not exist");
    assert_eq!(
        error.to_string(),
        "no/such/file.toml: there is no such file"
    );
    assert_eq!((error.file(), error.line()), ("no/such/file.toml", None));
    assert!(std::error::Error::source(&error).is_some());
    let folder = std::env::temp_dir();
    let error = Document::read(&folder).expect_err("a folder");
    assert!(
        error
            .to_string()
            .ends_with(": this is a folder, not a document"),
        "{error}"
    );
}
