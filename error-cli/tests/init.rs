//! `init`: a crate gets its first codes, and builds.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use support::{folder, run};

fn new_crate(name: &str, entry: &str, source: &str) -> std::path::PathBuf {
    let folder = folder(name);
    fs::create_dir(folder.join("src")).expect("a folder");
    // A comment and an odd layout must survive.
    let manifest =
        format!("[package]\nname = \"{name}\"\nedition = \"2024\"  # the newest\n\n[workspace]\n");
    fs::write(folder.join("Cargo.toml"), manifest).expect("a file");
    fs::write(folder.join("src").join(entry), source).expect("a file");
    folder
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).expect("a file")
}

#[test]
fn a_library_is_set_up_and_its_test_keeps_the_document() {
    let folder = new_crate(
        "user-service",
        "lib.rs",
        "//! Users.\n\n/// One.\npub fn one() {}\n",
    );
    let done = run(&folder, &["init"]);
    assert_eq!((done.exit, &*done.err), (Some(0), ""));
    for said in [
        "Cargo.toml",
        "src/lib.rs",
        "src/errors.rs",
        "error-codes.toml",
    ] {
        assert!(done.out.contains(said), "{}", done.out);
    }
    let command = "FAULTCODE_ACCEPT=1 cargo test -p user-service error_codes_are_fresh";
    assert!(done.out.contains(command), "{}", done.out);
    assert!(read(folder.join("Cargo.toml")).contains("# the newest"));
    assert!(
        read(folder.join("src/lib.rs")).starts_with("//! Users.\n\npub mod errors;\n\n/// One.")
    );

    // The published crate does not exist for a test: take the one beside us.
    let manifest = folder.join("Cargo.toml");
    let core = concat!(env!("CARGO_MANIFEST_DIR"), "/../error-core");
    let patched = format!(
        "{}\n[patch.crates-io]\nfaultcode = {{ path = {core:?} }}\n",
        read(&manifest)
    );
    fs::write(&manifest, patched).expect("a file");
    let cargo_test = |accept: &str| {
        Command::new(env!("CARGO"))
            .args(["test", "--offline", "--quiet", "error_codes_are_fresh"])
            .current_dir(&folder)
            .env("CARGO_TARGET_DIR", folder.join("target"))
            .env("FAULTCODE_ACCEPT", accept)
            .output()
            .expect("cargo runs")
    };
    let stale = cargo_test("");
    let said = String::from_utf8_lossy(&stale.stdout).into_owned();
    assert!(
        said.contains("is stale") && said.contains("FAULTCODE_ACCEPT=1 cargo test -p user-service"),
        "{said}{}",
        String::from_utf8_lossy(&stale.stderr)
    );
    assert!(cargo_test("1").status.success());
    assert!(cargo_test("").status.success());
    let explained = run(&folder.join("src"), &["explain", "general_001"]);
    assert!(
        explained.out.contains("user_service::errors::AppError"),
        "{}",
        explained.out
    );
}

#[test]
fn a_program_is_set_up() {
    let folder = new_crate(
        "tool",
        "main.rs",
        "#![forbid(unsafe_code)]\n\nmod other;\n\nfn main() {}\n",
    );
    assert_eq!(run(&folder, &["init"]).exit, Some(0));
    assert_eq!(
        read(folder.join("src/main.rs")),
        "#![forbid(unsafe_code)]\n\nmod errors;\nmod other;\n\nfn main() {}\n"
    );
}

#[test]
fn what_is_there_is_not_overwritten() {
    let folder = new_crate("taken", "lib.rs", "");
    fs::write(folder.join("error-codes.toml"), "mine").expect("a file");
    let before = read(folder.join("Cargo.toml"));
    let refused = run(&folder, &["init"]);
    assert_eq!(refused.exit, Some(2));
    assert!(
        refused.err.contains("error-codes.toml is there already"),
        "{}",
        refused.err
    );
    assert_eq!(read(folder.join("Cargo.toml")), before);
    assert!(!folder.join("src/errors.rs").exists());
}

#[test]
fn a_module_of_that_name_is_left_alone() {
    let sources = [
        "mod errors { pub fn x() {} }\n",
        "#![forbid(unsafe_code)]\npub(crate) mod errors;\n",
    ];
    for source in sources {
        let folder = new_crate("named", "lib.rs", source);
        let refused = run(&folder, &["init"]);
        assert_eq!(refused.exit, Some(2), "{}", refused.out);
        assert!(refused.err.contains("`errors`"), "{}", refused.err);
        assert_eq!(read(folder.join("src/lib.rs")), source);
    }
    let folder = new_crate("folder", "lib.rs", "");
    fs::create_dir(folder.join("src/errors")).expect("a folder");
    assert_eq!(run(&folder, &["init"]).exit, Some(2));
}

#[test]
fn a_member_takes_what_its_workspace_has() {
    let folder = new_crate("member", "lib.rs", "");
    let workspace = "[package]\nname = \"member\"\nedition = \"2024\"\n\n[workspace.dependencies]\n\
                     faultcode = { path = \"../core\" }\n";
    fs::write(folder.join("Cargo.toml"), workspace).expect("a file");
    assert_eq!(run(&folder, &["init"]).exit, Some(0));
    let manifest = read(folder.join("Cargo.toml"));
    assert!(
        manifest.contains("faultcode = { workspace = true }"),
        "{manifest}"
    );
    assert!(manifest.contains("thiserror = \"2\""), "{manifest}");
}

#[test]
fn a_folder_that_is_no_crate_is_refused() {
    let empty = folder("empty");
    let refused = run(&empty, &["init"]);
    assert_eq!(refused.exit, Some(2));
    assert!(refused.err.contains("Cargo.toml"), "{}", refused.err);
    fs::write(empty.join("Cargo.toml"), "[workspace]\n").expect("a file");
    assert!(run(&empty, &["init"]).err.contains("no [package]"));
}
