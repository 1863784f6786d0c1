//! A second check, after a function was added below an enum.

use std::fs;
use std::process::Command;

use crate::Options;
use crate::capture::Call;
use crate::subjects::{self, BLANK, Subject, THISERROR};
use crate::tool::{self, Failure, millions};

const SIZE: usize = 1_000;

/// Prints what it costs to check an enum again.
pub(crate) fn table(options: &Options) -> Result<(), Failure> {
    println!("\n## Check again, after a function was added below an enum of {SIZE} variants\n");
    println!("| Written with | M instructions | Ratio |");
    println!("| --- | ---: | ---: |");
    let blank = again(&BLANK, 0, options)?;
    let base = again(&THISERROR, SIZE, options)? - blank;
    for subject in subjects::chosen(options) {
        let net = again(&subject, SIZE, options)? - blank;
        println!(
            "| {} | {} | {:.2} |",
            subject.title,
            millions(net),
            tool::ratio(net, base)
        );
    }
    Ok(())
}

fn again(subject: &Subject, size: usize, options: &Options) -> Result<u64, Failure> {
    let call = Call::learn(&subject.package(), "check", options.optimised)?;
    second_check(&call, subject.name, (subject.source)(size))
}

/// The instructions of a second check of a crate, after a function was added to it.
pub(crate) fn second_check(call: &Call, name: &str, mut source: String) -> Result<u64, Failure> {
    let folder = tool::scratch(&format!("incremental-{name}"))?;
    fs::remove_dir_all(&folder)?;
    fs::create_dir_all(&folder)?;
    let file = folder.join("lib.rs");
    fs::write(&file, &source)?;
    let mut arguments = call.of(&file, &folder);
    arguments.push(format!("-Cincremental={}", folder.join("cache").display()));
    let rustc = tool::rustc()?;
    tool::run(
        Command::new(&rustc)
            .args(&arguments)
            .envs(call.environment.iter().cloned()),
    )?;
    source.push_str("\npub fn added(number: u64) -> u64 {\n    number + 1\n}\n");
    fs::write(&file, source)?;
    tool::instructions(&rustc, arguments, &call.environment)
}
