//! Every diagnostic at every position: `ui/<topic>/<rule>.rs` with what the
//! compiler says of it. `TRYBUILD=overwrite cargo test -p faultcode-tests --test ui`
//! writes the expectations anew, and the messages in `docs/diagnostics.md`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod diagnostics;

use std::path::Path;
use std::{fs, io};

#[test]
fn cases() -> io::Result<()> {
    lay_out_contracts()?;
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*/*.rs");
    Ok(())
}

/// Puts the documents of `ui/contract` where the crate lies that trybuild makes
/// of the cases: a contract's path begins there.
fn lay_out_contracts() -> io::Result<()> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
    let folder = target.join("tests/trybuild").join(env!("CARGO_PKG_NAME"));
    fs::create_dir_all(&folder)?;
    for document in ["shipped.toml", "cut.toml"] {
        fs::copy(
            Path::new("ui/contract").join(document),
            folder.join(document),
        )?;
    }
    Ok(())
}
