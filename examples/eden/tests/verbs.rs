//! The binary itself: its demonstration and its verbs, as `tests/verbs/*.trycmd`
//! show them. `TRYCMD=overwrite cargo test -p eden` writes the outputs anew.

#[test]
fn verbs() {
    trycmd::TestCases::new().case("tests/verbs/*.trycmd");
}
