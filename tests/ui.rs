//! Every diagnostic at every position: `ui/<topic>/<rule>.rs` with what the
//! compiler says of it. `TRYBUILD=overwrite cargo test -p faultcode-tests --test ui`
//! writes the expectations anew.

#[test]
fn diagnostics() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*/*.rs");
}
