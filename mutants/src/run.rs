//! The unit tests under one mutant.

use std::path::Path;
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

fn output(binary: &Path, package: &str, folder: &Path, mutant: &str) -> Output {
    Command::new("sh")
        .arg("-c")
        .arg(format!(
            "ulimit -t {SECONDS}; ulimit -v 4000000; exec \"$0\" --skip half_typed"
        ))
        .arg(binary)
        .env("LD_LIBRARY_PATH", LIBRARIES.as_str())
        .env("MUTANT", mutant)
        .env("CARGO_MANIFEST_DIR", folder)
        .env("CARGO_PKG_NAME", package)
        .env("CARGO_PKG_VERSION", "0.1.0")
        .env("INSTA_UPDATE", "no")
        .env("INSTA_WORKSPACE_ROOT", root(folder))
        .env("FAULTCODE_SEED", "1")
        .env("FAULTCODE_HISTORIES", "100")
        .env("RUST_BACKTRACE", "0")
        .current_dir(folder)
        .output()
        .expect("the tests run")
}

/// Without a mutant the tests pass.
pub(crate) fn check(binary: &Path, package: &str, folder: &Path) {
    let output = output(binary, package, folder, "none");
    let text = String::from_utf8_lossy(&output.stdout);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "the tests fail without a mutant: {text}{error}"
    );
}

/// What becomes of a mutant, and the test that went red.
pub(crate) fn run(
    binary: &Path,
    package: &str,
    folder: &Path,
    mutant: usize,
) -> (&'static str, String) {
    let output = output(binary, package, folder, &mutant.to_string());
    if output.status.success() {
        return ("survived", String::new());
    }
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
