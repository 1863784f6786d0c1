//! Every verb through the binary: `tests/verbs/*.trycmd` show what is typed,
//! what is printed, and the exit code. `TRYCMD=overwrite cargo test -p
//! cargo-faultcode --test verbs` writes the outputs anew.

#[test]
fn verbs() {
    trycmd::TestCases::new()
        .env("NO_COLOR", "1")
        .case("tests/verbs/*.trycmd");
}
