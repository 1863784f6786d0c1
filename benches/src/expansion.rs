//! How much source an enum becomes, which the compiler then reads.

use std::process::Command;

use crate::Options;
use crate::check::prepared;
use crate::subjects::{self, BLANK, Subject, THISERROR};
use crate::tool::{self, Failure};

const SIZE: usize = 1_000;

/// Prints the bytes of an enum behind its macros.
pub(crate) fn table(options: &Options) -> Result<(), Failure> {
    println!("\n## An enum of {SIZE} variants, expanded\n");
    println!("| Written with | Bytes | Ratio |");
    println!("| --- | ---: | ---: |");
    let blank = bytes(&BLANK, 0)?;
    let base = bytes(&THISERROR, SIZE)? - blank;
    for subject in subjects::chosen(options) {
        let own = bytes(&subject, SIZE)? - blank;
        println!(
            "| {} | {own} | {:.2} |",
            subject.title,
            tool::ratio(own, base)
        );
    }
    Ok(())
}

/// As the compiler writes it: an option that it has for its own developers.
fn bytes(subject: &Subject, size: usize) -> Result<u64, Failure> {
    let (call, source, folder) = prepared(subject, size, false)?;
    let output = tool::run(
        Command::new(tool::rustc()?)
            .args(call.of(&source, &folder))
            .arg("-Zunpretty=expanded")
            .envs(call.environment.iter().cloned())
            .env("RUSTC_BOOTSTRAP", "1"),
    )?;
    Ok(output.stdout.len() as u64)
}
