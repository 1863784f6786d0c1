//! A document that is not as it should be: one clear message with file and
//! line, and exit code 2.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use std::fs;

use support::{example, folder, run};

fn refused(name: &str, contents: &[u8]) -> String {
    let folder = folder(&format!("damage-{name}"));
    fs::write(folder.join("error-codes.toml"), contents).expect("a file");
    let run = run(&folder, &["list"]);
    assert_eq!((run.exit, &*run.out), (Some(2), ""), "{}", run.err);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    assert!(
        run.err.starts_with("error: error-codes.toml:"),
        "{}",
        run.err
    );
    run.err
}

fn eden() -> String {
    fs::read_to_string(example("eden")).expect("a document")
}

#[test]
fn a_document_that_was_cut_off() {
    let eden = eden();
    let half: String = eden.split_inclusive('\n').take(100).collect();
    let message = refused("cut", half.as_bytes());
    assert!(message.contains("error-codes.toml:100:"), "{message}");
}

#[test]
fn a_merge_conflict() {
    let merged = eden().replacen("http = 404\n", "<<<<<<< HEAD\nhttp = 404\n", 1);
    let line = merged.lines().position(|line| line == "<<<<<<< HEAD");
    let line = line.expect("the marker") + 1;
    let message = refused("conflict", merged.as_bytes());
    assert!(
        message.contains(&format!("error-codes.toml:{line}:")),
        "{message}"
    );
    assert!(message.contains("conflict"), "{message}");
}

#[test]
fn a_doubled_document() {
    let message = refused("doubled", eden().repeat(2).as_bytes());
    let line = eden().lines().count() + 1;
    assert!(
        message.contains(&format!("error-codes.toml:{line}:")),
        "{message}"
    );
}

#[test]
fn utf_16() {
    let utf_16: Vec<u8> = eden().encode_utf16().flat_map(u16::to_le_bytes).collect();
    let message = refused("utf-16", &[&[0xFF, 0xFE], &utf_16[..]].concat());
    assert!(message.contains("UTF-16"), "{message}");
}

#[test]
fn two_hundred_megabytes() {
    let message = refused("large", &vec![b'#'; 200_000_000]);
    assert!(message.contains("64 MiB"), "{message}");
}

#[test]
fn a_document_that_does_not_exist() {
    let run = run(
        &folder("damage-missing"),
        &["list", "--document", "gone.toml"],
    );
    assert_eq!(run.exit, Some(2));
    assert!(run.err.contains("gone.toml"), "{}", run.err);
}
