//! The unit tests under one mutant.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use crate::root;

/// Where the library lies that the tests of a derive are linked with.
static LIBRARIES: LazyLock<String> = LazyLock::new(|| {
    let output = Command::new("rustc")
        .args(["--print", "target-libdir"])
        .output();
    let output = output.expect("rustc runs");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
});

/// Seconds of processor time after which a mutant does not end.
const SECONDS: u32 = 3;

/// Seconds after which one that waits does not end.
const SECONDS_OF_WAITING: u32 = 60;

/// Tests that take long: they run where no other went red.
const LAST: [&str; 3] = ["damage", "every_scalar", "no_two_are_the_same"];

/// Tests that take longer than all mutants are worth.
const NEVER: &str = "half_typed";

/// Which tests run.
#[derive(Clone, Copy)]
enum Round {
    Most,
    Last,
}

fn output(binary: &Path, package: &str, folder: &Path, mutant: &str, round: Round) -> Output {
    let chosen: Vec<_> = match round {
        Round::Most => LAST.iter().flat_map(|name| ["--skip", name]).collect(),
        Round::Last => LAST.to_vec(),
    };
    Command::new("sh")
        .arg("-c")
        .arg(format!(
            "ulimit -t {SECONDS}; ulimit -v 4000000; exec timeout {SECONDS_OF_WAITING} \"$0\" \"$@\""
        ))
        .arg(binary)
        .args(["-Zunstable-options", "--fail-fast", "--skip", NEVER])
        .args(chosen)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("LD_LIBRARY_PATH", LIBRARIES.as_str())
        .env("MUTANT", mutant)
        .env("CARGO_MANIFEST_DIR", folder)
        .env("CARGO_PKG_NAME", package)
        .env("CARGO_PKG_VERSION", "0.1.0")
        .env("INSTA_UPDATE", "no")
        .env("INSTA_WORKSPACE_ROOT", root(folder))
        .env("FAULTCODE_SEED", "1")
        .env("FAULTCODE_HISTORIES", "100")
        .env("PROPTEST_CASES", "16")
        .env("PROPTEST_RNG_SEED", "1")
        .env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "true")
        .env("RUST_BACKTRACE", "0")
        .current_dir(folder)
        .output()
        .expect("the tests run")
}

fn rounds(binaries: &[PathBuf]) -> impl Iterator<Item = (&PathBuf, Round)> {
    let rounds = [Round::Most, Round::Last].into_iter();
    rounds.flat_map(|round| binaries.iter().map(move |binary| (binary, round)))
}

/// Without a mutant the tests pass.
pub(crate) fn check(binaries: &[PathBuf], package: &str, folder: &Path) {
    for (binary, round) in rounds(binaries) {
        let output = output(binary, package, folder, "none", round);
        let text = String::from_utf8_lossy(&output.stdout);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "the tests fail without a mutant: {text}{error}"
        );
    }
}

/// What becomes of a mutant, and the test that went red.
pub(crate) fn run(
    binaries: &[PathBuf],
    package: &str,
    folder: &Path,
    mutant: usize,
) -> (&'static str, String) {
    let mutant = mutant.to_string();
    let mut runs =
        rounds(binaries).map(|(binary, round)| output(binary, package, folder, &mutant, round));
    let Some(output) = runs.find(|output| !output.status.success()) else {
        return ("survived", String::new());
    };
    let text = String::from_utf8_lossy(&output.stdout);
    let red = text.lines().find_map(|line| {
        line.strip_prefix("test ")?
            .strip_suffix(" ... FAILED")
            .map(str::to_owned)
    });
    match (red, output.status.code()) {
        (Some(red), _) => ("killed", red),
        (None, Some(101)) => ("killed", "a panic".into()),
        (None, _) => ("late", String::new()),
    }
}
