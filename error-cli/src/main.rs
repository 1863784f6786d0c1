//! `cargo faultcode`: questions about error codes, answered from the committed
//! document, without a build.
//!
//! The exit code is 0 if all went well, 1 if something was found or not found
//! (an unknown code, a row that could not be used), 2 if the command line or an
//! input file is wrong.

mod accept;
mod check;
mod client;
mod diff;
mod docs;
mod document;
mod drift;
mod explain;
mod failure;
mod files;
mod git;
mod import;
mod init;
mod lint;
mod list;
mod next;
mod openapi;
mod package;
mod report;
mod revision;
mod serve;
mod site;
mod sources;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::failure::Failure;

const EXAMPLES: &str = "\
Examples:
  cargo faultcode explain E0A06
  cargo faultcode search user not found
  cargo faultcode docs --layout reference --out ERRORS.md
  cargo faultcode import docs/errors.md --out src/errors.rs";

/// Explains, lists and renders error codes from their committed document, and
/// turns hand-kept tables into declarations.
#[derive(Debug, Parser)]
#[command(name = "cargo faultcode", bin_name = "cargo faultcode", version, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Starts a crate off: dependency, a first enum, its test, a document.
    Init(init::Arguments),
    /// Explains codes, or every code in a log.
    Explain(explain::Arguments),
    /// Lists the codes.
    List(list::ListArguments),
    /// Lists the codes whose text contains some words.
    Search(list::SearchArguments),
    /// Renders the document for people or programs.
    Docs(docs::Arguments),
    /// Writes a client that knows the codes, for TypeScript or Python.
    Client(client::Arguments),
    /// Writes the codes as OpenAPI 3.1, or merges them into a document.
    #[command(name = "openapi")]
    OpenApi(openapi::Arguments),
    /// Turns a hand-kept table into enums.
    Import(import::Arguments),
    /// Checks that the document is fresh and the contract kept.
    Check(check::Arguments),
    /// Tells what changed between two documents, and what of it is breaking.
    Diff(diff::Arguments),
    /// Writes what changed about the declarations into the document.
    Accept(accept::AcceptArguments),
    /// Turns deleted codes into tombstones.
    Retire(accept::RetireArguments),
    /// Looks for what the compiler cannot see.
    Lint(lint::Arguments),
    /// Prints the lowest number that a category never had.
    Next(next::Arguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse_from(arguments());
    let mut out = anstream::AutoStream::auto(io::stdout().lock());
    let done = run(arguments, &mut out);
    let done = done.and_then(|exit| out.flush().map(|()| exit).map_err(Failure::from));
    done.unwrap_or_else(Failure::report)
}

fn run(arguments: Arguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    match arguments.verb {
        Verb::Init(arguments) => init::run(&arguments, out),
        Verb::Explain(arguments) => explain::run(&arguments, out),
        Verb::List(arguments) => list::list(&arguments, out),
        Verb::Search(arguments) => list::search(&arguments, out),
        Verb::Docs(arguments) => docs::run(&arguments, out),
        Verb::Client(arguments) => client::run(&arguments, out),
        Verb::OpenApi(arguments) => openapi::run(&arguments, out),
        Verb::Import(arguments) => import::run(arguments, out),
        Verb::Check(arguments) => check::run(&arguments, out),
        Verb::Accept(arguments) => accept::accept(&arguments, out),
        Verb::Retire(arguments) => accept::retire(&arguments, out),
        Verb::Diff(arguments) => diff::run(&arguments, out),
        Verb::Lint(arguments) => lint::run(&arguments, out),
        Verb::Next(arguments) => next::run(&arguments, out),
    }
}

/// The command line; cargo puts the name of the subcommand in front.
fn arguments() -> impl Iterator<Item = OsString> {
    let mut arguments = std::env::args_os().peekable();
    let program = arguments.next();
    arguments.next_if(|first| first == "faultcode");
    program.into_iter().chain(arguments)
}
