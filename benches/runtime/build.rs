//! Writes the catalogs that are looked through, for us and for the peers.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let mut source = String::new();
    for count in [166, 1_000] {
        let name = format!("Short{count}");
        declare(&mut source, &name, "", "E{n:05}", 0, count);
        let codes: Vec<_> = (0..count).map(|n| format!("E{n:05}")).collect();
        peers(&mut source, &name, &codes);
    }
    by_hand(&mut source, "Short1000", 1_000);
    declare(&mut source, "Long1000", "", "WORKFLOWRUN_{n:04}", 0, 1_000);
    let codes: Vec<_> = (0..1_000).map(|n| format!("WORKFLOWRUN_{n:04}")).collect();
    peers(&mut source, "Long1000", &codes);
    tree(&mut source);
    let codes: Vec<_> = (0..10_000).map(|n| format!("E{n:05}")).collect();
    peers(&mut source, "Tree10000", &codes);
    let folder = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&folder).join("catalogs.rs"), source)
}

const STATUSES: [u16; 4] = [503, 500, 409, 404];

/// What an enum of ours says, by matches.
fn by_hand(source: &mut String, name: &str, count: usize) {
    let _ = writeln!(source, "impl {name} {{");
    let mut matched = |method: &str, ty: &str, value: &dyn Fn(usize) -> String| {
        let _ = writeln!(
            source,
            "#[inline(never)] pub fn {method}(&self) -> {ty} {{ match self {{"
        );
        for n in 0..count {
            let _ = writeln!(source, "Self::V{n} {{ .. }} => {},", value(n));
        }
        source.push_str("} }\n");
    };
    matched("code_by_hand", "&'static str", &|n| format!("\"E{n:05}\""));
    matched("http_status_by_hand", "u16", &|n| {
        STATUSES[n % 4].to_string()
    });
    matched("is_retryable_by_hand", "bool", &|n| {
        (n % 4 == 0).to_string()
    });
    source.push_str("}\n");
}

/// An enum of ours.
fn declare(source: &mut String, name: &str, keys: &str, format: &str, from: usize, count: usize) {
    let _ = writeln!(
        source,
        "#[derive(Debug, faultcode::ErrorCode)]\n\
         #[code(category = \"{name}\", format = \"{format}\"{keys})]\n\
         pub enum {name} {{"
    );
    for n in from..from + count {
        let status = STATUSES[n % 4];
        let retryable = if n % 4 == 0 { ", retryable" } else { "" };
        let fields = if n % 4 == 3 { " { id: u64 }" } else { "" };
        let _ = writeln!(
            source,
            "#[code(n = {n}, http = {status}, message = \"Store {n} did not answer\"{retryable})] V{n}{fields},"
        );
    }
    source.push_str("}\n");
    error(source, name);
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

/// 10,000 codes in ten enums under a root.
fn tree(source: &mut String) {
    let mut root = String::from(
        "#[derive(Debug, faultcode::ErrorCode)]\n#[code(root)]\npub enum Tree10000 {\n",
    );
    for part in 0..10 {
        let name = format!("Part{part}");
        declare(source, &name, "", "E{n:05}", part * 1_000, 1_000);
        let _ = writeln!(root, "#[code(transparent)] {name}({name}),");
    }
    source.push_str(&root);
    source.push_str("}\n");
    error(source, "Tree10000");
}

/// The same codes for the peers.
fn peers(source: &mut String, name: &str, codes: &[String]) {
    let mut map = phf_codegen::Map::new();
    for (row, code) in codes.iter().enumerate() {
        map.entry(code.as_str(), row.to_string());
    }
    let upper = name.to_uppercase();
    let _ = writeln!(
        source,
        "pub static PHF_{upper}: phf::Map<&'static str, usize> = {};\n\
         pub static CODES_{upper}: &[&str] = &{codes:?};",
        map.build()
    );
    if codes.len() > 1_000 {
        return;
    }
    let _ = writeln!(
        source,
        "#[inline(never)] pub fn match_{}(code: &str) -> Option<usize> {{\nmatch code {{",
        name.to_lowercase()
    );
    for (row, code) in codes.iter().enumerate() {
        let _ = writeln!(source, "\"{code}\" => Some({row}),");
    }
    source.push_str("_ => None,\n}\n}\n");
}
