//! What a run of `cargo test` says.

use std::process::Output;

use crate::failure::Failure;

/// What came of the drift tests.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// All passed.
    Fresh,
    /// Some failed, each with its text.
    Failed(Vec<String>),
    /// The crate did not compile, because its contract is broken: a line for
    /// each code.
    Broken(Vec<String>),
}

/// How the compile-time check of the contract begins and ends.
const CONTRACT: &str = "the contract `";
const IS_BROKEN: &str = " is broken";

impl Outcome {
    pub(super) fn read(output: &Output, names: &[String]) -> Result<Self, Failure> {
        let out = String::from_utf8_lossy(&output.stdout);
        let err = String::from_utf8_lossy(&output.stderr);
        let is_run = out.contains("\ntest result: ");
        if !is_run {
            let lines = broken(&err);
            return if lines.is_empty() {
                Err(Failure::input(format!(
                    "the test could not be built\n{}",
                    err.trim_end()
                )))
            } else {
                Ok(Self::Broken(lines))
            };
        }
        if output.status.success() {
            let is_any = out
                .lines()
                .any(|line| line.starts_with("test ") && line.ends_with(" ok"));
            return if is_any {
                Ok(Self::Fresh)
            } else {
                Err(Failure::input(format!(
                    "no test is called {}",
                    names.join(" or ")
                )))
            };
        }
        let failures = failures(&out);
        if failures.is_empty() {
            return Err(Failure::input(format!(
                "the test ended in an unexpected way\n{}{}",
                out.trim_start(),
                err.trim_end()
            )));
        }
        Ok(Self::Failed(failures))
    }
}

/// What each failed test printed.
fn failures(out: &str) -> Vec<String> {
    let mut failures: Vec<String> = Vec::new();
    let mut is_inside = false;
    for line in out.lines() {
        if line.starts_with("---- ") && line.ends_with(" stdout ----") {
            failures.push(String::new());
            is_inside = true;
        } else if line == "failures:" || line.starts_with("test result: ") {
            is_inside = false;
        } else if is_inside && let Some(text) = failures.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    let clean = |text: String| {
        let text = text.trim();
        text.strip_prefix("Error: ").unwrap_or(text).to_owned()
    };
    failures.into_iter().map(clean).collect()
}

/// The lines of a contract that the compiler found broken.
fn broken(err: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_inside = false;
    for line in err.lines() {
        let text = line.trim();
        if line.contains(CONTRACT) && line.ends_with(IS_BROKEN) {
            is_inside = true;
        } else if text.starts_with("-->") || text.starts_with("by hand") {
            is_inside = false;
        } else if is_inside && !text.is_empty() && !found.iter().any(|known| known == text) {
            found.push(text.to_owned());
        }
    }
    found
}
