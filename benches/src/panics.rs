//! What a program asks of errors and catalogs cannot panic: no optimised code for
//! it leads to one of the core's panics.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::capture::Call;
use crate::generate;
use crate::subjects::FAULTCODE;
use crate::tool::{self, Failure};

/// What the names of functions that panic have in common.
const PANICS: [&str; 6] = [
    "core::panicking::",
    "unwrap_failed",
    "expect_failed",
    "slice_index_fail",
    "slice_error_fail",
    "len_mismatch_fail",
];

/// The modules of the library that a running program calls into. The others check
/// at compile time, where a panic is the message.
const RUNNING: [&str; 7] = [
    "faultcode::info::",
    "faultcode::coded::",
    "faultcode::catalog::",
    "faultcode::entry::",
    "faultcode::find::",
    "faultcode::__private::get::",
    "faultcode::__private::slots::",
];

/// Compiles a crate that uses these, and fails where a function of its own or of
/// the library may panic.
pub(crate) fn check() -> Result<(), Failure> {
    let call = Call::learn(&FAULTCODE.package(), "build --release", false)?;
    let folder = tool::scratch("panics")?;
    let (source, object) = (folder.join("uses.rs"), folder.join("uses.o"));
    fs::write(&source, generate::faultcode(20) + USES)?;
    let dependencies = call.dependencies();
    tool::run(
        Command::new(tool::rustc()?)
            .args(&dependencies)
            .args(["--edition=2024", "--crate-type=lib", "-O", "--emit=obj"])
            .arg("-o")
            .args([&object, &source])
            .envs(call.environment.iter().cloned()),
    )?;
    let library = dependencies
        .iter()
        .find_map(|argument| argument.strip_prefix("faultcode="))
        .ok_or_else(|| Failure::usage("the subject has no library `faultcode`"))?;
    let mut found = panicking(&object, |_| true)?;
    found.extend(panicking(Path::new(library), |function| {
        RUNNING.iter().any(|module| function.contains(module))
    })?);
    if found.is_empty() {
        println!("nothing that a running program calls can panic");
        return Ok(());
    }
    let found: Vec<_> = found.into_iter().collect();
    Err(Failure::finding(format!(
        "these may panic:\n  {}",
        found.join("\n  ")
    )))
}

/// The functions of an object that refer to one that panics, each with it.
fn panicking(object: &Path, is_meant: impl Fn(&str) -> bool) -> Result<BTreeSet<String>, Failure> {
    let output = tool::run(
        Command::new("objdump")
            .args(["--disassemble", "--reloc", "--demangle"])
            .arg(object),
    )?;
    let mut found = BTreeSet::new();
    let (mut function, mut functions) = ("", 0);
    let text = String::from_utf8_lossy(&output.stdout);
    for line in text.lines() {
        if let Some(name) = line.strip_suffix(">:") {
            function = name.split_once('<').map_or("", |(_, name)| name);
            functions += u32::from(is_meant(function));
        } else if line.contains(": R_")
            && is_meant(function)
            && PANICS.iter().any(|name| line.contains(name))
        {
            let called = line.split_whitespace().last().unwrap_or_default();
            found.insert(format!("`{function}`: {called}"));
        }
    }
    if functions == 0 {
        let object = object.display();
        return Err(Failure::usage(format!("`{object}` has none of the code")));
    }
    Ok(found)
}

const USES: &str = "
use faultcode::{ErrorCode as _, Info};

pub fn of_error(error: &Error) -> (&'static str, u16, bool, Option<bool>) {
    (error.code(), error.http_status(), error.is_retryable(), error.retryable())
}

pub fn of_code(code: &str) -> Option<(Info, &'static str)> {
    let entry = Error::CATALOG.get(code)?;
    Some((entry.info(), entry.explanation()))
}

pub fn found(text: &str) -> usize {
    Error::CATALOG.find_in(text).count()
}

pub fn shown(error: &Error, out: &mut dyn std::fmt::Write) -> std::fmt::Result {
    write!(out, \"{}\", error.coded())
}
";
