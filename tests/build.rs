//! Writes the sources of the large catalogs that `scale/main.rs` includes.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

/// The variants of the large enum.
const VARIANTS: usize = 3_000;
/// The enums of the wide tree, and the variants of each.
const TREE: (usize, usize) = (150, 20);

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = env::var_os("OUT_DIR").unwrap_or_default();
    let source = large_enum() + &wide_tree() + &beside(128) + &beside(129);
    fs::write(Path::new(&folder).join("scale.rs"), source)
}

fn large_enum() -> String {
    let mut source = String::new();
    let _ = writeln!(
        source,
        "#[derive(Debug, thiserror::Error, faultcode::ErrorCode)]\n\
         #[code(category = \"Large\", format = \"L{{n:05}}\")]\n\
         enum Large {{"
    );
    variants(&mut source, VARIANTS);
    source
}

fn wide_tree() -> String {
    let (enums, variants_each) = TREE;
    let mut source = String::new();
    let mut root = String::from(
        "#[derive(Debug, thiserror::Error, faultcode::ErrorCode)]\n#[code(root)]\nenum Wide {\n",
    );
    for number in 0..enums {
        let _ = writeln!(
            source,
            "#[derive(Debug, thiserror::Error, faultcode::ErrorCode)]\n\
             #[code(category = \"Part {number}\", format = \"P{number}-{{n:02}}\")]\n\
             enum Part{number} {{"
        );
        variants(&mut source, variants_each);
        let _ = writeln!(
            root,
            "#[error(transparent)] Part{number}(#[from] Part{number}),"
        );
    }
    source + &root + "}\n"
}

/// An enum, and what each of its values says: the derive writes the match of one
/// of 128 rows in another way than that of a larger one.
fn beside(count: usize) -> String {
    let mut source = format!(
        "#[derive(Debug, thiserror::Error, faultcode::ErrorCode)]\n\
         #[code(category = \"Rows\", format = \"R{{n:03}}\")]\n\
         enum Rows{count} {{\n"
    );
    let mut values = format!("const ROWS{count}: [(Rows{count}, &str, u16, bool); {count}] = [\n");
    for n in 0..count {
        let (status, is_retryable) = (400 + n, n % 3 == 0);
        let _ = writeln!(
            source,
            "#[error(\"error {n}\")] #[code(n = {n}, http = {status}, retryable = {is_retryable})] V{n},"
        );
        let _ = writeln!(
            values,
            "(Rows{count}::V{n}, \"R{n:03}\", {status}, {is_retryable}),"
        );
    }
    source + "}\n" + &values + "];\n"
}

fn variants(source: &mut String, count: usize) {
    for n in 0..count {
        let _ = writeln!(source, "#[error(\"error {n}\")] #[code(n = {n})] V{n},");
    }
    source.push_str("}\n");
}
