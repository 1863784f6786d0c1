//! `check`, `accept` and `retire` on a real crate: from every state of source
//! and document one command leads on.

use crate::scratch::Scratch;

const SOURCE: &str = r#"
use faultcode::ErrorCode;

/// Orders.
#[derive(Debug, ErrorCode)]
#[code(root, contract = "error-codes.toml", category = "Order", format = "S1{n:02}")]
pub enum OrderError {
    /// There is no such order.
    #[code(n = 1, http = 404, message = "Order not found")]
    NotFound,
    /// Somebody else works on it.
    #[code(n = 2, http = 409, retryable, message = "Order locked")]
    Locked,
}

impl std::fmt::Display for OrderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.message())
    }
}

impl std::error::Error for OrderError {}

#[cfg(test)]
mod tests {
    #[test]
    fn error_codes_are_fresh() -> Result<(), faultcode::drift::Drift> {
        faultcode::drift::document(super::OrderError::CATALOG, "error-codes.toml")
    }

    #[test]
    fn something_else() {
        panic!("only the drift test is run");
    }
}
"#;

const LOCKED: &str = "    /// Somebody else works on it.\n    \
    #[code(n = 2, http = 409, retryable, message = \"Order locked\")]\n    Locked,\n";

const PAID: &str = "    /// It cannot be changed any more.\n    \
    #[code(n = 3, http = 409, message = \"Order paid\")]\n    Paid,\n";

#[test]
fn a_code_from_its_first_day_to_its_tombstone() {
    let scratch = Scratch::package("shop", SOURCE);
    begin(&scratch);
    add(&scratch);
    change(&scratch);
    retire(&scratch);
    reuse(&scratch);
    cut_off(&scratch);
}

/// There is no document yet.
fn begin(scratch: &Scratch) {
    scratch.expect(
        &["check"],
        1,
        "error-codes.toml: stale: the file does not exist; `cargo faultcode accept` writes it",
    );
    scratch.expect(&["accept"], 0, "error-codes.toml: written, 2 codes\n");
    scratch.expect(&["check"], 0, "fresh, and the contract is kept\n");
    scratch.commit();
}

/// A new code is additive.
fn add(scratch: &Scratch) {
    scratch.edit("src/lib.rs", LOCKED, &format!("{LOCKED}{PAID}"));
    let run = scratch.expect(&["check"], 1, "error-codes.toml: stale: the file is stale");
    assert!(run.out.contains("\n    + code = \"S103\"\n"), "{}", run.out);
    scratch.expect(
        &["check", "--format", "github"],
        1,
        "::error file=error-codes.toml,title=stale%3A stale-document::",
    );
    scratch.expect(
        &["accept"],
        0,
        "additive: `S103`: Order/Paid (http = 409) is new [code-added]",
    );
    scratch.expect(
        &["check", "--against", "HEAD"],
        0,
        "since HEAD: 0 breaking, 1 additive, 0 editorial change",
    );
    scratch.commit();
}

/// A changed status is breaking: each code is accepted by name.
fn change(scratch: &Scratch) {
    scratch.edit("src/lib.rs", "http = 404", "http = 410");
    let run = scratch.expect(&["check"], 1, "error-codes.toml:");
    assert!(
        run.out
            .contains("broken: `S101` was `Order/NotFound`, http 404; is"),
        "{}",
        run.out
    );
    let run = scratch.expect(&["accept"], 1, "");
    assert!(
        run.err.contains("`S101` was `Order/NotFound`, http 404"),
        "{}",
        run.err
    );
    let run = scratch.expect(&["accept", "--breaking", "S102"], 1, "");
    assert!(run.err.contains("S101"), "{}", run.err);
    scratch.expect(
        &["accept", "--breaking", "S101"],
        0,
        "breaking: `S101`: http = 404 became http = 410",
    );
    assert!(
        scratch
            .read("error-codes.toml")
            .contains("changed = [\"0.2.0\"]\n")
    );
    scratch.expect(&["check"], 0, "fresh");
    scratch.expect(
        &["check", "--against", "HEAD"],
        1,
        "[http-changed; was HEAD:error-codes.toml:",
    );
}

/// A deleted code leaves a tombstone.
fn retire(scratch: &Scratch) {
    scratch.edit("src/lib.rs", LOCKED, "");
    scratch.expect(&["check"], 1, "`S102` was `Order/Locked`");
    let run = scratch.expect(&["accept"], 1, "");
    assert!(
        run.err.contains("cargo faultcode retire S102"),
        "{}",
        run.err
    );
    let reason = [
        "retire",
        "S102",
        "--reason",
        "An order isn't locked any more.",
    ];
    scratch.expect(
        &reason,
        0,
        "was retired in 0.2.0: An order isn't locked any more. [code-retired; was",
    );
    scratch.expect(&["check"], 0, "fresh");
    scratch.expect(&["explain", "s102"], 0, "S102  Locked (retired)");
    scratch.expect(&["next", "Order"], 0, "n = 4  S104\n");
    scratch.refuse(&reason, "`S102` is retired already, since 0.2.0");
}

/// The number of a retired code is not free, and one may insist.
fn reuse(scratch: &Scratch) {
    scratch.edit(
        "src/lib.rs",
        PAID,
        &format!("{PAID}{}", LOCKED.replace("Locked", "Busy")),
    );
    scratch.expect(&["check"], 1, "`S102` is retired and was `Order/Locked`");
    scratch.expect(
        &["accept", "--breaking", "S102"],
        0,
        "[retired-code-reused;",
    );
    scratch.expect(&["check"], 0, "fresh");
}

/// A document that was cut off: the history is lost, but there is a way.
fn cut_off(scratch: &Scratch) {
    let whole = scratch.read("error-codes.toml");
    scratch.write(
        "error-codes.toml",
        whole.trim_end_matches("# end of error codes\n"),
    );
    scratch.refuse(
        &["check"],
        ": the document is cut off: its last line is not",
    );
    scratch.refuse(&["accept"], "`cargo faultcode accept --anew`");
    scratch.expect(
        &["accept", "--anew"],
        0,
        "error-codes.toml: written, 3 codes\n",
    );
    scratch.expect(&["check"], 0, "fresh");
}

/// A page may be made from the document: it is written after it, and not at
/// all where the document is refused.
#[test]
fn pages_are_written_after_the_document() {
    let page = "
    #[test]
    fn a_page_is_fresh() -> Result<(), faultcode::drift::Drift> {
        let document = concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/error-codes.toml\");
        let document = std::fs::read_to_string(document).unwrap_or_default();
        let codes = document.lines().filter(|line| line.starts_with(\"http = \"));
        faultcode::drift::file(\"STATUS.md\", &codes.collect::<String>())
    }

    #[test]
    fn something_else() {";
    let source = SOURCE.replace("\n    #[test]\n    fn something_else() {", page);
    let scratch = Scratch::package("page-after", &source);
    scratch.expect(&["accept"], 0, "written, 2 codes");
    assert_eq!(scratch.read("STATUS.md"), "http = 404http = 409");
    scratch.edit("src/lib.rs", "http = 404", "http = 410");
    assert_eq!(scratch.run(&["accept"]).exit, Some(1));
    assert_eq!(scratch.read("STATUS.md"), "http = 404http = 409");
    scratch.expect(&["accept", "--breaking", "S101"], 0, "http = 410");
    assert_eq!(scratch.read("STATUS.md"), "http = 410http = 409");
    scratch.expect(&["check"], 0, "fresh");
}

/// Without `contract`, the test finds what the compiler would have.
#[test]
fn a_contract_is_kept_without_the_compiler() {
    let source = SOURCE.replace(", contract = \"error-codes.toml\"", "");
    let scratch = Scratch::package("uncontracted", &source);
    scratch.expect(&["accept"], 0, "written, 2 codes");
    scratch.edit("src/lib.rs", "http = 404", "http = 410");
    scratch.edit("src/lib.rs", LOCKED, "");
    let run = scratch.expect(&["check"], 1, "error-codes.toml:13: broken: `S101` was");
    assert!(
        run.out.contains("broken: `S102` was `Order/Locked`"),
        "{}",
        run.out
    );
    assert_eq!(run.out.lines().count(), 2, "{}", run.out);
    std::fs::remove_file(scratch.folder.join("error-codes.toml")).expect("a file");
    scratch.expect(
        &["check"],
        1,
        "the file does not exist; `cargo faultcode accept` writes it",
    );
}

/// What exists under a feature is checked where the feature is on.
#[test]
fn features_are_those_of_the_command_line() {
    let under = PAID.replace("    #[code", "    #[cfg(feature = \"bulk\")]\n    #[code");
    let scratch = Scratch::package(
        "featured",
        &SOURCE.replace(LOCKED, &format!("{LOCKED}{under}")),
    );
    scratch.expect(&["accept", "--features", "bulk"], 0, "written, 3 codes");
    scratch.expect(&["check"], 0, "fresh");
    scratch.edit("src/lib.rs", "n = 3, http = 409", "n = 3, http = 410");
    scratch.expect(&["check", "--no-default-features"], 0, "fresh");
    scratch.expect(
        &["check", "--all-features"],
        1,
        "broken: `S103` was `Order/Paid`, http 409",
    );
    scratch.expect(
        &["accept", "--all-features", "--breaking", "S103"],
        0,
        "[http-changed;",
    );
}

#[test]
fn a_slip_is_refused_before_anything_is_built() {
    let scratch = Scratch::package("slips", SOURCE);
    scratch.write("error-codes.toml", crate::scratch::SHOP);
    scratch.refuse(&["retire", "S101", "--reason", "  "], "the reason is empty");
    scratch.refuse(
        &["retire", "S103", "--reason", "old"],
        "`S103` is retired already, since 0.4.0",
    );
    scratch.refuse(
        &["retire", "S110", "--reason", "old"],
        "the nearest is `S101` (NotFound)",
    );
    scratch.refuse(&["accept", "--breaking", "S110"], "there is no code `S110`");
    scratch.refuse(
        &["accept", "--breaking", "S101", "--anew"],
        "cannot be used with",
    );
    scratch.refuse(
        &["check", "-p", "nobody"],
        "there is no package `nobody` in this workspace",
    );
    scratch.refuse(
        &["check", "--document", "none.toml"],
        "none.toml: there is no such file",
    );
    assert!(!scratch.folder.join("target").exists());
}

#[test]
fn a_crate_without_the_test_or_that_does_not_build_is_refused() {
    let scratch = Scratch::package("no-test", "//! Nothing.\n");
    scratch.write("error-codes.toml", crate::scratch::SHOP);
    scratch.refuse(
        &["check"],
        "no test of package `no-test` calls `faultcode::drift::document`",
    );
    scratch.refuse(&["accept"], "no test of package `no-test`");
    scratch.refuse(
        &["check", "--test-name", "fresh"],
        "no test is called fresh",
    );

    scratch.write(
        "src/lib.rs",
        &SOURCE.replace("enum OrderError", "enumm OrderError"),
    );
    scratch.refuse(
        &["check", "--test-name", "fresh"],
        "the test could not be built\n",
    );
    // A document of somebody else's is only read.
    scratch.write("src/lib.rs", "");
    let run = scratch.expect(&["check", "error-codes.toml"], 0, "");
    assert!(run.err.contains("it is only read"), "{}", run.err);
}

#[test]
fn a_test_of_another_kind_and_a_page_are_run_too() {
    let source = SOURCE.split("#[cfg(test)]").next().unwrap_or_default();
    let scratch = Scratch::package("pages", source);
    scratch.write(
        "tests/committed/main.rs",
        "mod fresh;\n#[test]\nfn other() { panic!(\"not asked for\") }\n",
    );
    scratch.write(
        "tests/committed/fresh.rs",
        "use faultcode::drift::{self, Drift, document};\n\
         #[test]\nfn codes() -> Result<(), Drift> {\n    \
         document(pages::OrderError::CATALOG, \"error-codes.toml\")\n}\n\
         #[test]\nfn page() {\n    drift::file(\"CODES.md\", \"# Codes\\n\").unwrap();\n}\n",
    );
    scratch.expect(&["accept"], 0, "error-codes.toml: written, 2 codes\n");
    assert_eq!(scratch.read("CODES.md"), "# Codes\n");
    scratch.write("CODES.md", "# Other\n");
    let run = scratch.expect(&["check"], 1, "");
    assert!(run.out.contains("CODES.md"), "{}", run.out);
    let run = scratch.run_in("tests", &["accept", "--test-name", "page"]);
    assert_eq!(run.exit, Some(0), "{}{}", run.out, run.err);
    scratch.expect(&["check"], 0, "fresh");
}
