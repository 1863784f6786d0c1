//! What a program asks of errors and catalogs, and the writing of problem documents,
//! cannot panic: no optimised code for it leads to one of the core's panics.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::capture::Call;
use crate::generate;
use crate::tool::{self, Failure};

/// What the names of functions that panic have in common. One that ends a panic
/// within a panic is none of them.
const PANICS: [&str; 8] = [
    "core::panicking::",
    "unwrap_failed",
    "expect_failed",
    "slice_index_fail",
    "slice_error_fail",
    "len_mismatch_fail",
    "panic_access_error",
    "poison",
];
const WITHIN_A_PANIC: &str = "core::panicking::panic_in_cleanup";

/// The modules of the libraries that a running program calls into. The others of the
/// core check at compile time, where a panic is the message; those of the web crate
/// read documents, or are set up once.
const RUNNING: [&str; 19] = [
    "faultcode::info::",
    "faultcode::coded::",
    "faultcode::catalog::",
    "faultcode::entry::",
    "faultcode::find::",
    "faultcode::__private::get::",
    "faultcode::__private::slots::",
    "faultcode_web::config::",
    "faultcode_web::context::Context::",
    "faultcode_web::json::",
    "faultcode_web::problem::Problem::",
    "faultcode_web::problem::accessors::",
    "faultcode_web::problem::members::Members::",
    "faultcode_web::problem::outgoing::",
    "faultcode_web::problem::short::",
    "faultcode_web::reply::",
    "faultcode_web::report::",
    "faultcode_web::request_id::",
    "faultcode_web::template::TypeUri",
];

/// What a service has: an enum, and `faultcode-web`.
const WEB: &str = "subject-web";

/// Compiles a crate that uses these, and fails where a function of its own or of
/// the libraries may panic.
pub(crate) fn check() -> Result<(), Failure> {
    let call = Call::learn(WEB, "build --release", false)?;
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
    let mut found = panicking(&object, |_| true)?;
    for library in ["faultcode=", "faultcode_web="] {
        let file = dependencies
            .iter()
            .find_map(|argument| argument.strip_prefix(library))
            .ok_or_else(|| Failure::usage(format!("the subject has no library `{library}`")))?;
        found.extend(panicking(Path::new(file), |function| {
            RUNNING.iter().any(|module| function.contains(module))
        })?);
    }
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
            && !line.contains(WITHIN_A_PANIC)
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
use faultcode_web::{Problem, Reply};

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

pub fn answered(error: Error) -> Vec<u8> {
    Reply::of(Problem::from(error)).into_body()
}
";
