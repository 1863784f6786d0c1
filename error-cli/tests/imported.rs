//! What `import` writes compiles untouched and gives the catalog of its file.
//!
//! The written files are checked in and are modules of this test, so that the
//! real derive reads them. With `FAULTCODE_BLESS=1` the test writes them again.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(
    dead_code,
    unreachable_pub,
    reason = "nobody raises what is imported here"
)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use faultcode::Catalog;

/// Declares the modules, and lists them with what made them.
macro_rules! imported {
    ($($module:ident: $root:ident = $file:literal, $path:literal, [$($argument:literal),*], $exit:literal;)*) => {
        $(
            #[path = $path]
            mod $module;
        )*

        const IMPORTED: &[Imported] = &[$(Imported {
            file: $file,
            name: stringify!($module),
            arguments: &[$($argument),*],
            exit: $exit,
            catalog: $module::$root::CATALOG,
        }),*];
    };
}

struct Imported {
    file: &'static str,
    name: &'static str,
    arguments: &'static [&'static str],
    exit: i32,
    catalog: &'static Catalog,
}

imported! {
    library: LibraryError = "library.md", "import/library.rs", [], 1;
    library_one: LibraryError = "library.md", "import/library_one.rs", ["--style", "one-enum"], 1;
    levels: GaugeServiceError = "levels.md", "import/levels.rs", [], 1;
    levels_one: GaugeError = "levels.md", "import/levels_one.rs", ["--style", "one-enum", "--name", "GaugeError"], 1;
    sqlstate: AppError = "sqlstate.csv", "import/sqlstate.rs", [], 0;
    sqlstate_one: AppError = "sqlstate.csv", "import/sqlstate_one.rs", ["--style", "one-enum"], 0;
    shop: ShopError = "shop.toml", "import/shop.rs", [], 1;
    shop_one: ShopError = "shop.toml", "import/shop_one.rs", ["--style", "one-enum"], 1;
    queue: QueueError = "queue.json", "import/queue.rs", [], 1;
    queue_one: QueueError = "queue.json", "import/queue_one.rs", ["--style", "one-enum"], 1;
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import")
}

/// Runs `import` in the folder of the files.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-faultcode"))
        .arg("import")
        .args(arguments)
        .current_dir(folder())
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

/// A file of the folder is what it should be, or is made so.
fn check_file(name: &str, expected: &str, stale: &mut Vec<String>) {
    let path = folder().join(name);
    if fs::read_to_string(&path).is_ok_and(|found| found == expected) {
        return;
    }
    if env::var_os("FAULTCODE_BLESS").is_some() {
        fs::write(path, expected).unwrap();
    } else {
        stale.push(name.to_owned());
    }
}

#[test]
fn the_checked_in_files_are_what_import_writes() {
    let mut stale = Vec::new();
    for imported in IMPORTED {
        let arguments: Vec<_> = [imported.file]
            .iter()
            .chain(imported.arguments)
            .copied()
            .collect();
        let (exit, source, report) = run(&arguments);
        assert_eq!(exit, imported.exit, "{}: {report}", imported.name);
        check_file(&format!("{}.rs", imported.name), &source, &mut stale);
        check_file(&format!("{}.report", imported.name), &report, &mut stale);
        let document = imported.catalog.document().to_string();
        check_file(
            &format!("{}.catalog.toml", imported.name),
            &document,
            &mut stale,
        );
    }
    assert!(
        stale.is_empty(),
        "stale, run again with FAULTCODE_BLESS=1: {stale:?}"
    );
}

#[test]
fn rustfmt_leaves_the_files_as_they_are() {
    for imported in IMPORTED {
        let path = folder().join(format!("{}.rs", imported.name));
        let Ok(output) = Command::new("rustfmt")
            .args(["--edition", "2024", "--check"])
            .arg(path)
            .output()
        else {
            // There is no rustfmt here.
            return;
        };
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{text}");
    }
}

#[test]
fn both_styles_give_the_same_codes() {
    let codes = |catalog: &'static Catalog| -> Vec<_> {
        catalog
            .iter()
            .map(|entry| {
                (
                    entry.code(),
                    entry.category().name(),
                    entry.category().title(),
                    entry.category().description(),
                    entry.http_status(),
                    entry.retryable(),
                    entry.message(),
                    entry.explanation(),
                    entry.is_common(),
                )
            })
            .collect()
    };
    for pair in IMPORTED.chunks(2) {
        assert_eq!(
            codes(pair[0].catalog),
            codes(pair[1].catalog),
            "{}",
            pair[0].name
        );
    }
}

#[test]
fn what_cannot_be_read_is_said() {
    let (exit, source, report) = run(&["missing.md"]);
    assert_eq!((exit, source.as_str()), (2, ""));
    assert!(
        report.starts_with("error: cannot read missing.md: "),
        "{report}"
    );
    let (exit, _, report) = run(&["shop.toml", "--name", "not a name"]);
    assert_eq!(exit, 2);
    assert!(
        report.contains("`--name not a name` is no name of a type"),
        "{report}"
    );
    let (exit, _, report) = run(&["shop.rs", "--from", "markdown"]);
    assert_eq!(exit, 2);
    assert!(report.contains("shop.rs: found no table"), "{report}");
}

/// Imports a table into a file of an empty folder.
fn write(folder: &Path, table: &str, more: &[&str]) -> (i32, String) {
    let out = folder.join("errors.rs");
    let out = out.to_str().unwrap();
    let (exit, _, report) = run(&[&[table, "--out", out], more].concat());
    (exit, report)
}

fn empty_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_file_of_somebody_else_is_not_overwritten() {
    let folder = empty_folder("import-force");
    let path = folder.join("errors.rs");
    fs::write(&path, "// by hand\n").unwrap();
    let (exit, report) = write(&folder, "sqlstate.csv", &[]);
    assert_eq!(exit, 2);
    let path_shown = path.to_str().unwrap();
    assert!(report.contains(path_shown), "{report}");
    assert!(report.contains("--force"), "{report}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "// by hand\n");

    assert_eq!(write(&folder, "sqlstate.csv", &["--force"]).0, 0);
    assert!(fs::read_to_string(&path).unwrap().contains("pub enum"));
    // What stands there already needs no force.
    assert_eq!(write(&folder, "sqlstate.csv", &[]).0, 0);
    assert_eq!(
        write(&folder, "sqlstate.csv", &["--style", "one-enum"]).0,
        2
    );
}

#[test]
fn what_is_written_says_what_comes_next() {
    let folder = empty_folder("import-next");
    let (exit, report) = write(&folder, "sqlstate.csv", &[]);
    assert_eq!(exit, 0);
    let next = "\
next: `mod errors;`, and a test that keeps error-codes.toml fresh:

#[test]
fn error_codes_are_fresh() -> Result<(), faultcode::drift::Drift> {
    faultcode::drift::document(errors::AppError::CATALOG, \"error-codes.toml\")
}
";
    assert!(report.ends_with(next), "{report}");
}
