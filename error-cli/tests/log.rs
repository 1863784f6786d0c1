//! `explain -`: a log of any length.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use support::{example, folder, run_with};

fn explained(log: &[u8]) -> Vec<String> {
    let document = example("eden");
    let document = document.to_string_lossy();
    let run = run_with(
        &folder("log"),
        &["explain", "-", "--document", &document],
        log,
    );
    assert_eq!((run.exit, &*run.err), (Some(0), ""));
    run.out
        .lines()
        .filter(|line| line.starts_with('E'))
        .filter_map(|line| line.split("  ").next().map(ToOwned::to_owned))
        .collect()
}

#[test]
fn each_code_once_in_order() {
    let log = b"a [E0A06] b E0102,\nE0A06 E9999 xE0103 E0101\xFF E0104\n";
    assert_eq!(explained(log), ["E0A06", "E0102", "E0101", "E0104"]);
}

#[test]
fn a_retired_code_is_explained_in_an_old_log() {
    let document = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/verbs/retired.toml");
    let arguments = ["explain", "-", "--document", document];
    let run = run_with(&folder("log-retired"), &arguments, b"[S103] [S101]");
    assert_eq!((run.exit, &*run.err), (Some(0), ""));
    assert!(
        run.out.starts_with("S103  TooOld (retired)\n"),
        "{}",
        run.out
    );
    assert!(run.out.contains("\n\nS101  NotFound\n"), "{}", run.out);
}

#[test]
fn a_code_without_a_line_end_is_found() {
    assert_eq!(explained(b"E0A06"), ["E0A06"]);
    assert_eq!(explained(b""), [""; 0]);
}

#[test]
fn a_long_line_is_searched_to_its_end() {
    let mut log = vec![b' '; 3_000_000];
    log.extend(b"E0A06 ");
    log.resize(6_000_000, b'-');
    log.extend(b"E0A07");
    assert_eq!(explained(&log), ["E0A06", "E0A07"]);
}

/// 256 MB go through, and the most that was ever in memory is far less.
#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_log() {
    use std::fs;
    use std::io::Write;
    use std::process::Stdio;

    let document = example("eden");
    let mut child = support::faultcode(
        &folder("log-memory"),
        &["explain", "-", "--document", &document.to_string_lossy()],
    )
    .stdin(Stdio::piped())
    .stdout(Stdio::null())
    .spawn()
    .expect("the binary runs");
    let mut log = child.stdin.take().expect("a pipe");
    let chunk = b"2026-11-23 12:00:00 INFO nothing of note, E0A06 again ".repeat(20_000);
    for _ in 0..256_000_000 / chunk.len() {
        log.write_all(&chunk).expect("the binary reads");
    }
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).expect("a process");
    drop(log);
    assert!(child.wait().expect("the binary ends").success());
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|rest| rest.trim().trim_end_matches(" kB").parse::<u64>().ok());
    assert!(peak.is_some_and(|kib| kib < 64 * 1024), "{peak:?} KiB");
}
