//! Documents alone: `diff` and `check --no-test`, with files and with git.

use crate::scratch::{SHOP, Scratch};

const HTTP_404: &str = "http = 404";
const HTTP_410: &str = "http = 410\nretryable = false\nmessage = \"Order not found\"";

fn changed() -> String {
    let found = "http = 404\nretryable = false\nmessage = \"Order not found\"";
    assert!(SHOP.contains(found) && SHOP.contains(HTTP_404));
    SHOP.replace(found, HTTP_410)
}

#[test]
fn a_reference_stands_for_the_document_as_it_was() {
    let scratch = Scratch::repository("diff-git");
    scratch.write("error-codes.toml", SHOP);
    scratch.write("codes/old.toml", SHOP);
    scratch.commit();
    scratch.git(&["tag", "v1"]);
    scratch.write("error-codes.toml", &changed());

    let broken = "error-codes.toml:12: breaking: `S101`: http = 404 became http = 410 \
                  [http-changed; was v1:error-codes.toml:12]\n1 breaking, 0 additive, 0 editorial change\n";
    assert_eq!(scratch.expect(&["diff", "v1"], 1, "").out, broken);
    scratch.expect(&["diff", "v1", "main"], 0, "nothing changed\n");
    scratch.expect(
        &["diff", "v1:codes/old.toml", "error-codes.toml"],
        1,
        "http = 410",
    );
    // What is staged, and paths from a folder on.
    scratch.expect(&["diff", "v1", ":error-codes.toml"], 0, "nothing changed\n");
    scratch.git(&["add", "--all"]);
    scratch.expect(&["diff", "v1", ":error-codes.toml"], 1, "http = 410");
    let run = scratch.run_in("codes", &["diff", "v1:./old.toml"]);
    assert_eq!(run.exit, Some(1), "{}", run.err);
    assert!(run.out.contains("was v1:./old.toml:12"), "{}", run.out);

    scratch.refuse(&["diff", "v2"], "`v2` is no file, and git knows no `v2`");
    scratch.refuse(&["diff", "v2:error-codes.toml"], "git knows no `v2`");
    scratch.refuse(&["diff", "--", "--help"], "git knows no `--help`");
    scratch.refuse(
        &["diff", "v1:codes.toml"],
        "v1:codes.toml: git has no such file",
    );
    scratch.write(
        "error-codes.toml",
        &SHOP.replace("# end of error codes\n", ""),
    );
    scratch.refuse(&["diff", "v1"], "error: error-codes.toml:");
}

#[test]
fn a_broken_document_of_the_past_is_named_with_its_reference() {
    let scratch = Scratch::repository("diff-broken");
    scratch.write(
        "error-codes.toml",
        &SHOP.replace("http = 410", "http = 4100"),
    );
    scratch.commit();
    scratch.write("error-codes.toml", SHOP);
    scratch.refuse(
        &["diff", "HEAD"],
        "error: HEAD:error-codes.toml:47: `http` must be",
    );
}

#[test]
fn a_document_that_is_new_is_not_one_that_moved() {
    let scratch = Scratch::repository("diff-moved");
    scratch.write("README.md", "");
    scratch.commit();
    scratch.git(&["tag", "without"]);
    scratch.write("a/error-codes.toml", SHOP);
    let run = scratch.run_in("a", &["diff", "without"]);
    assert_eq!(run.exit, Some(0), "{}{}", run.out, run.err);
    assert!(run.err.starts_with("note: without:"), "{}", run.err);
    assert!(
        run.out.contains("additive: `S101`: Order/NotFound"),
        "{}",
        run.out
    );

    scratch.commit();
    scratch.git(&["mv", "a", "b"]);
    let run = scratch.run_in(
        "b",
        &[
            "check",
            "--no-test",
            "error-codes.toml",
            "--against",
            "HEAD",
        ],
    );
    assert_eq!(run.exit, Some(2), "{}{}", run.out, run.err);
    assert!(
        run.err.contains("compare with `HEAD:a/error-codes.toml`"),
        "{}",
        run.err
    );
    let arguments = ["diff", "HEAD:a/error-codes.toml", "b/error-codes.toml"];
    scratch.expect(&arguments, 0, "nothing changed");
}

#[test]
fn a_folder_without_git_has_files_only() {
    let folder = std::env::temp_dir().join(format!("faultcode-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let scratch = Scratch { folder };
    scratch.write("error-codes.toml", SHOP);
    scratch.write("old.toml", SHOP);
    scratch.expect(&["diff", "old.toml"], 0, "nothing changed");
    scratch.refuse(&["diff", "main"], "git knows no `main`");
    scratch.refuse(&["check"], "could not find `Cargo.toml`");
    scratch.expect(&["check", "--no-test", "old.toml"], 0, "");
    let arguments = ["check", "--no-test", "--against", "old.toml"];
    scratch.expect(&arguments, 0, "since old.toml: nothing changed\n");
    std::fs::remove_dir_all(&scratch.folder).expect("a folder");
}

#[test]
fn a_code_has_one_meaning_in_all_documents() {
    let scratch = Scratch::repository("check-clash");
    scratch.write("a.toml", SHOP);
    scratch.write("b.toml", SHOP);
    scratch.write(
        "c.toml",
        &SHOP.replace("shop::OrderError", "other::OrderError"),
    );
    scratch.expect(&["check", "--no-test", "a.toml", "b.toml"], 0, "");
    let run = scratch.expect(&["check", "--no-test", "a.toml", "c.toml"], 1, "");
    assert_eq!(
        run.out.lines().next(),
        Some(
            "c.toml:12: clash: `S101`: Order/NotFound is declared with it by `other::OrderError`, \
             but Order/NotFound is declared with it by `shop::OrderError` [two-meanings; was a.toml:12]"
        )
    );
    // Documents that are in no crate are only read, and it is said.
    let run = scratch.expect(&["check", "a.toml", "b.toml"], 0, "");
    assert!(
        run.err.contains("note: no test keeps a.toml fresh") && !run.out.contains("fresh"),
        "{}",
        run.err
    );
    scratch.refuse(
        &["check", "--no-test", "a.toml", "none.toml"],
        "none.toml: there is no such file",
    );
    scratch.refuse(
        &[
            "check",
            "--no-test",
            "a.toml",
            "b.toml",
            "--against",
            "c.toml",
        ],
        "--against c.toml is one file",
    );
}

#[test]
fn each_document_is_compared_with_itself() {
    let scratch = Scratch::repository("check-against");
    scratch.write("services/a/error-codes.toml", SHOP);
    scratch.write("services/b/error-codes.toml", SHOP);
    scratch.commit();
    scratch.write("services/b/error-codes.toml", &changed());
    let documents = ["services/a/error-codes.toml", "services/b/error-codes.toml"];
    let arguments = [
        "check",
        "--no-test",
        documents[0],
        documents[1],
        "--against",
        "HEAD",
    ];
    let run = scratch.expect(&arguments, 1, "1 breaking, 0 additive, 0 editorial");
    assert!(
        run.out
            .starts_with("services/b/error-codes.toml:12: breaking: `S101`"),
        "{}",
        run.out
    );
}
