//! The binaries of both examples: their demonstrations and their verbs, as
//! `verbs/*/*.trycmd` show them. `TRYCMD=overwrite cargo test -p faultcode-tests
//! --test verbs` writes the outputs anew; a line number is written as `[..]`.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::path::PathBuf;

fn binary(example: &str) -> PathBuf {
    let build = escargot::CargoBuild::new().package(example).bin(example);
    let run = build.run().expect("the example builds");
    run.path().to_owned()
}

#[test]
fn verbs() {
    trycmd::TestCases::new()
        .register_bin("eden", binary("eden"))
        .register_bin("gamelan", binary("gamelan"))
        .case("verbs/*/*.trycmd");
}
