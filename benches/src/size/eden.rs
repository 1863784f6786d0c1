//! The enums of the example `eden`, as they are, beside the same with codes and
//! statuses by hand: those that Eden's document has.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::linked;
use crate::capture::Call;
use crate::subjects::{FAULTCODE, THISERROR};
use crate::tool::{self, Failure};

/// What a program uses of an error: as the table calls it, and as it is written.
const USED: [(&str, &str); 2] = [
    (
        "code and message",
        "write!(out, \"{} {error}\", error.code())",
    ),
    (
        "code, status and message",
        "write!(out, \"{} {} {error}\", error.code(), error.http_status())",
    ),
];

/// Prints how many bytes all of Eden's enums add to a program.
pub(super) fn table() -> Result<(), Failure> {
    println!("\n## Bytes that Eden's own enums add to a program\n");
    println!("| Used | By hand | Derived | Ratio |");
    println!("| --- | ---: | ---: | ---: |");
    let blank = tool::scratch("size-blank")?;
    let thiserror = Call::learn(&THISERROR.package(), "build --release", false)?;
    let faultcode = Call::learn(&FAULTCODE.package(), "build --release", false)?;
    let (by_hand, derived) = (
        tool::scratch("size-by-hand")?,
        tool::scratch("size-derived")?,
    );
    write_sources(&by_hand, &strip(&declared()?))?;
    write_sources(&derived, &|_, source| Ok(source.to_owned()))?;
    for (title, used) in USED {
        let none = bytes(&thiserror, &blank, "", "()", "write!(out, \"{error:?}\")")?;
        let error = "errors::EdenError";
        let by_hand = bytes(&thiserror, &by_hand, "mod errors;\n", error, used)? - none;
        let head = "mod errors;\nuse faultcode::ErrorCode as _;\n";
        let derived = bytes(&faultcode, &derived, head, error, used)? - none;
        let ratio = tool::ratio(derived, by_hand);
        println!("| {title} | {by_hand} | {derived} | {ratio:.2} |");
    }
    Ok(())
}

/// The size of a program that shows an error which it gets from elsewhere: all of
/// its variants stay.
fn bytes(call: &Call, folder: &Path, head: &str, error: &str, used: &str) -> Result<u64, Failure> {
    let source = folder.join("main.rs");
    let text = format!(
        "#![allow(dead_code, unused_imports)]\n{head}\
         type Out<'o> = &'o mut dyn std::fmt::Write;\n\n\
         fn shown(error: &{error}, out: Out<'_>) -> std::fmt::Result {{\n    {used}\n}}\n\n\
         fn main() {{\n    \
         std::hint::black_box(shown as fn(&{error}, Out<'_>) -> std::fmt::Result);\n}}\n"
    );
    fs::write(&source, text)?;
    linked(call, &source, &[("CARGO_MANIFEST_DIR", eden())])
}

fn eden() -> PathBuf {
    tool::home().join("../examples/eden")
}

/// Changes the source of a module.
type Change<'c> = dyn Fn(&str, &str) -> Result<String, Failure> + 'c;

/// Copies the modules of Eden's enums, each changed.
fn write_sources(folder: &Path, change: &Change<'_>) -> Result<(), Failure> {
    let target = folder.join("errors");
    fs::create_dir_all(&target)?;
    for entry in fs::read_dir(eden().join("src/errors"))? {
        let entry = entry?;
        let name = entry.file_name();
        let module = name.to_string_lossy();
        let source = fs::read_to_string(entry.path())?;
        let changed = change(module.trim_end_matches(".rs"), &source)?;
        fs::write(target.join(&name), changed)?;
    }
    Ok(())
}

/// Variant, code and status of each code, by the type that declares it.
type Declared = BTreeMap<String, Vec<(String, String, String)>>;

/// What Eden's document says of them.
fn declared() -> Result<Declared, Failure> {
    let document = fs::read_to_string(eden().join("error-codes.toml"))?;
    let mut declared = Declared::new();
    for block in document.split("\n[[code]]\n").skip(1) {
        let value = |key: &str| {
            let line = block.lines().find_map(|line| line.strip_prefix(key))?;
            Some(line.strip_prefix(" = ")?.trim_matches('"').to_owned())
        };
        let (Some(code), Some(name), Some(path)) =
            (value("code"), value("name"), value("declared"))
        else {
            return Err(Failure::usage(format!("Eden's document: {block}")));
        };
        let status = value("http").unwrap_or_else(|| "500".to_owned());
        declared.entry(path).or_default().push((name, code, status));
    }
    Ok(declared)
}

/// Takes the derive off a module, and writes its methods by hand.
fn strip(declared: &Declared) -> impl Fn(&str, &str) -> Result<String, Failure> {
    move |module, source| {
        let mut text = without_attributes(source)
            .replace("use faultcode::ErrorCode;\n", "")
            .replace(", ErrorCode)]", ")]");
        let name = text
            .split_once("pub enum ")
            .and_then(|(_, rest)| rest.split_once(' '))
            .map(|(name, _)| name.to_owned())
            .ok_or_else(|| Failure::usage(format!("Eden's `{module}` has no enum")))?;
        // A module exports its kind beside the enum.
        text = text
            .lines()
            .map(|line| match line.split_once("::{") {
                Some((path, names)) if line.starts_with("pub use self::") => {
                    let name = names.split(',').next().unwrap_or_default();
                    format!("{path}::{name};\n")
                }
                _ => format!("{line}\n"),
            })
            .collect();
        let codes = declared.get(&format!("eden::errors::{module}::{name}"));
        let arms = |method: &str, of_code: &dyn Fn(&(String, String, String)) -> String| {
            let mut arms = String::new();
            for code in codes.into_iter().flatten() {
                let _ = writeln!(arms, "Self::{} {{ .. }} => {},", code.0, of_code(code));
            }
            // One without codes of its own holds others.
            for line in text.lines().filter(|_| codes.is_none()) {
                if let Some((held, _)) = line.trim().split_once("(#[from] ") {
                    let _ = writeln!(arms, "Self::{held}(held) => held.{method}(),");
                }
            }
            arms
        };
        let codes = arms("code", &|(_, code, _)| format!("{code:?}"));
        let statuses = arms("http_status", &|(_, _, status)| status.clone());
        let _ = writeln!(
            text,
            "impl {name} {{\n\
             pub fn code(&self) -> &'static str {{ match self {{ {codes} }} }}\n\
             pub fn http_status(&self) -> u16 {{ match self {{ {statuses} }} }}\n}}"
        );
        Ok(text)
    }
}

/// A source without its `#[code(…)]`.
fn without_attributes(source: &str) -> String {
    let mut text = String::new();
    let mut rest = source;
    while let Some((before, attribute)) = rest.split_once("#[code(") {
        text.push_str(before);
        // No text in them has this end of an attribute.
        rest = attribute.split_once(")]").map_or("", |(_, behind)| behind);
    }
    text + rest
}
