//! `lint`: rules, and the ways to allow what they find.

use crate::scratch::{SHOP, Scratch};

const SOURCE: &str = r##"
mod legacy;
#[cfg(test)]
mod checks;
use legacy::LegacyError as Old;

#[derive(Debug, ErrorCode)]
#[code(root)]
enum ShopError {
    #[error(transparent)]
    Order(#[from] Box<OrderError>),
    #[error(transparent)]
    Old(Old),
    #[error("lost")]
    #[code(id = "S101")]
    Held(Lost),
}

#[derive(Debug, ErrorCode)]
enum OrderError {}

/// S101 in words.
#[derive(Debug, Clone, faultcode::ErrorCode)]
enum Lost {}

fn is_known(code: &str) -> bool {
    println!("failed: S101 {}", code);
    declare! { #[code(id = "S101")] A = r#"S103"#, #![x("S101")] }
    code == "S104" || code == "XS104" || code == "S10"
}

#[cfg(test)]
mod tests {
    fn name() -> &'static str { "S101" }
    #[derive(ErrorCode)]
    enum Demo {}
}
"##;

fn scratch(name: &str) -> Scratch {
    let scratch = Scratch::package(name, SOURCE);
    scratch.write(
        "error-codes.toml",
        &SHOP.replace(
            "http = 404\nretryable = false",
            "http = 404\nretryable = true",
        ),
    );
    scratch.write("src/checks.rs", "fn name() -> &'static str { \"S101\" }");
    scratch.write(
        "src/checks/deep.rs",
        "fn name() -> &'static str { \"S101\" }",
    );
    scratch.write(
        "src/legacy.rs",
        "#[derive(ErrorCode)]\nenum LegacyError {}\nconst A: &str = \"S101\";\n",
    );
    scratch.write("tests/wire.rs", "const A: &str = \"S101\";\n");
    scratch
}

/// The findings without their messages.
fn found(scratch: &Scratch, exit: i32) -> Vec<String> {
    let run = scratch.expect(&["lint"], exit, "");
    let line = |line: &str| {
        let (place, rest) = line.split_once(": lint: `")?;
        let (name, rest) = rest.split_once('`')?;
        let (_, rule) = rest.rsplit_once('[')?;
        Some(format!("{place} {name} {}", rule.trim_end_matches(']')))
    };
    run.out.lines().filter_map(line).collect()
}

const ALL: [&str; 8] = [
    "error-codes.toml:12 S101 missing-explanation",
    "error-codes.toml:12 S101 retryable-status",
    "error-codes.toml:23 S104 missing-explanation",
    "src/legacy.rs:3 S101 code-literal",
    "src/lib.rs:24 Lost no-root",
    "src/lib.rs:27 S101 code-literal",
    "src/lib.rs:28 S103 code-literal",
    "src/lib.rs:29 S104 code-literal",
];

#[test]
fn each_rule_finds_its_own() {
    let scratch = scratch("lint-rules");
    assert_eq!(found(&scratch, 1), ALL);
    scratch.expect(&["lint"], 1, "8 findings\n");
    let annotations = scratch.expect(&["lint", "--format", "github"], 1, "").out;
    assert!(
        annotations
            .contains("\n::error file=src/legacy.rs,line=3,title=lint%3A code-literal::`S101` is")
    );
    let sarif = scratch.expect(&["lint", "--format", "sarif"], 1, "").out;
    let sarif: serde_json::Value = serde_json::from_str(&sarif).expect("JSON");
    assert_eq!(
        sarif["runs"][0]["results"].as_array().map(Vec::len),
        Some(8)
    );
    let json = scratch.expect(&["lint", "--format", "json"], 1, "").out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["findings"].as_array().map(Vec::len), Some(8));
}

#[test]
fn findings_are_allowed_by_code_file_and_comment() {
    let scratch = scratch("lint-allow");
    scratch.write(
        "faultcode.toml",
        "[lint.allow]\nmissing-explanation = [\"S101\"]\ncode-literal = [\"src/legacy.rs\", \"S104\"]\n",
    );
    assert_eq!(found(&scratch, 1), [ALL[1], ALL[2], ALL[4], ALL[5], ALL[6]]);
    scratch.edit(
        "src/lib.rs",
        "    println!(",
        "    // faultcode: allow(code-literal)\n    println!(",
    );
    scratch.edit(
        "src/lib.rs",
        "x(\"S101\")] }",
        "x(\"S101\")] } // faultcode: allow(code-literal, no-root)",
    );
    scratch.edit(
        "src/lib.rs",
        "/// S101 in words.",
        "// faultcode: allow(no-root)\n/// S101 in words.",
    );
    scratch.write(
        "faultcode.toml",
        "[lint.allow]\nmissing-explanation = [\"error-codes.toml\"]\nretryable-status = [\"S101\"]\n\
         code-literal = [\"src/legacy.rs\", \"S104\"]\n",
    );
    assert_eq!(found(&scratch, 0), [""; 0]);
    scratch.expect(&["lint"], 0, "nothing to say\n");
}

#[test]
fn a_slip_in_what_is_allowed_is_refused_with_its_line() {
    let scratch = scratch("lint-slips");
    let cases = [
        (
            "[lint.allow]\nfoo = []",
            "2: there is no rule `foo`; there are missing-explanation,",
        ),
        (
            "[lint.allow]\n\nno-root = [\"x\"]",
            "3: `x` is neither a code of the document nor a file",
        ),
        ("[lint]\nx = 1", "2: expected nothing but `allow` here"),
        ("y = 1", "1: expected nothing but `lint` here"),
        (
            "[lint.allow]\nno-root = 1",
            "2: expected a list of codes and files",
        ),
        (
            "[lint.allow]\nno-root = [1]",
            "2: expected a code or a file",
        ),
        ("lint = 1", "1: `lint` must be a table"),
        ("[lint", "1: "),
    ];
    for (text, message) in cases {
        scratch.write("faultcode.toml", text);
        scratch.refuse(&["lint"], &format!("error: faultcode.toml:{message}"));
    }
    scratch.write("faultcode.toml", "");
    scratch.write("src/legacy.rs", "\n// faultcode: allow(nothing)\n");
    scratch.refuse(&["lint"], "src/legacy.rs:2: there is no rule `nothing`");
}

#[test]
fn a_type_may_be_under_the_root_of_another_crate() {
    let scratch = scratch("lint-other-root");
    let document = scratch.read("error-codes.toml");
    let declared = document.replace("shop::OrderError", "lint_other_root::deep::Lost");
    scratch.write("error-codes.toml", &declared);
    assert!(
        !found(&scratch, 1)
            .iter()
            .any(|line| line.contains("no-root"))
    );
}
