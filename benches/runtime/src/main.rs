//! `faultcode-benches-runtime OPERATION COUNT`: one operation, so many times.
//!
//! Who runs it counts the instructions of two runs with different counts; the
//! difference is that of the operation.

mod access;
mod lookup;
mod search;
mod text;

use std::process::ExitCode;

/// An operation: does itself so many times.
type Operation = fn(u64);

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let count = arguments.next().and_then(|count| count.parse().ok());
    if let Some(speed) = search::speed(&name) {
        println!("{speed:.3}");
        return ExitCode::SUCCESS;
    }
    let all = [
        lookup::OPERATIONS,
        access::OPERATIONS,
        text::OPERATIONS,
        search::OPERATIONS,
    ];
    let operation = all.concat().into_iter().find(|(own, _)| *own == name);
    if let (Some((_, operation)), Some(count)) = (operation, count) {
        operation(count);
        ExitCode::SUCCESS
    } else {
        eprintln!("error: expected an operation and a count");
        ExitCode::from(2)
    }
}

/// The catalogs, as `build.rs` writes them.
#[allow(
    clippy::pedantic,
    missing_docs,
    dead_code,
    unreachable_pub,
    reason = "it is generated, and not all of it is measured"
)]
mod catalogs {
    include!(concat!(env!("OUT_DIR"), "/catalogs.rs"));
}
