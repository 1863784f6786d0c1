//! Writes the catalogs: enums under a root, each of a category of its own.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

/// How many enums there are, and how many variants each has.
const SHAPES: [(usize, usize); 3] = [(50, 20), (500, 20), (10, 1_000)];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let mut source = String::new();
    for (enums, variants) in SHAPES {
        let _ = writeln!(source, "pub(crate) mod of_{enums}x{variants} {{");
        let mut root = String::from(
            "#[derive(Debug, faultcode::ErrorCode)]\n\
             #[code(root, title = \"Store errors\")]\npub(crate) enum Root {\n",
        );
        for part in 0..enums {
            declare(&mut source, part, variants);
            let _ = writeln!(root, "#[code(transparent)] Part{part}(Part{part}),");
        }
        source.push_str(&root);
        source.push_str("}\n");
        error(&mut source, "Root");
        source.push_str("}\n");
    }
    let folder = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&folder).join("catalogs.rs"), source)
}

/// An enum whose variants are documented, as errors of a service are.
fn declare(source: &mut String, part: usize, variants: usize) {
    let _ = writeln!(
        source,
        "/// What goes wrong in store {part}.\n\
         #[derive(Debug, faultcode::ErrorCode)]\n\
         #[code(category = \"Store {part}\", title = \"Errors of store {part}\", \
         format = \"E{part:03}{{n:03}}\")]\npub(crate) enum Part{part} {{"
    );
    for n in 0..variants {
        let status = [503, 500, 409, 404][n % 4];
        let retryable = if n % 4 == 0 { ", retryable" } else { "" };
        let fields = if n % 4 == 3 { " { id: u64 }" } else { "" };
        let _ = writeln!(
            source,
            "/// Store {part} is overloaded or cut off. Try again in a *minute*.\n///\n\
             /// - See `store.toml`, or E{part:03}000.\n\
             #[code(n = {n}, http = {status}, message = \"Shelf {n} of store {part} did not \
             answer\"{retryable})] Variant{n}{fields},"
        );
    }
    source.push_str("}\n");
    error(source, &format!("Part{part}"));
}

fn error(source: &mut String, name: &str) {
    let _ = writeln!(
        source,
        "impl std::fmt::Display for {name} {{\n\
         fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n\
         f.write_str(\"it failed\") }} }}\n\
         impl std::error::Error for {name} {{}}"
    );
}
