//! The size of a program that uses codes and messages, and nothing else.

mod eden;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Options;
use crate::capture::Call;
use crate::generate;
use crate::subjects::{self, Subject, THISERROR};
use crate::tool::{self, Failure};

/// As many as the largest of the examples has.
const SIZE: usize = 166;

/// Prints how many bytes an enum adds to an optimised, stripped program.
pub(crate) fn table(options: &Options) -> Result<(), Failure> {
    println!("\n## Bytes that an enum of {SIZE} variants adds to a program\n");
    println!("| Written with | Bytes | Ratio |");
    println!("| --- | ---: | ---: |");
    let base = bytes(&THISERROR, SIZE)? - bytes(&THISERROR, 1)?;
    for subject in subjects::chosen(options) {
        let own = bytes(&subject, SIZE)? - bytes(&subject, 1)?;
        println!(
            "| {} | {own} | {:.2} |",
            subject.title,
            tool::ratio(own, base)
        );
    }
    eden::table()
}

fn bytes(subject: &Subject, size: usize) -> Result<u64, Failure> {
    let call = Call::learn(&subject.package(), "build --release", false)?;
    let folder = tool::scratch("size")?;
    let source = folder.join(format!("{}-{size}.rs", subject.name));
    let text = (subject.source)(size) + &generate::made(size) + &main_showing(subject);
    fs::write(&source, text)?;
    linked(&call, &source, &[])
}

/// The size of a program, optimised and stripped.
fn linked(call: &Call, source: &Path, environment: &[(&str, PathBuf)]) -> Result<u64, Failure> {
    let program = source.with_extension("");
    let mut rustc = Command::new(tool::rustc()?);
    rustc
        .args(call.dependencies())
        .args([
            "--edition=2024",
            "--crate-type=bin",
            "-O",
            "-Cstrip=symbols",
        ])
        .arg("-o")
        .args([program.as_path(), source])
        .envs(call.environment.iter().cloned())
        .envs(environment.iter().map(|(name, value)| (name, value)));
    tool::run(&mut rustc)?;
    Ok(fs::metadata(program)?.len())
}

/// A program that says code, status and message of an error that it cannot know.
fn main_showing(subject: &Subject) -> String {
    format!(
        "fn main() {{\n    \
         let number = std::env::args().count();\n    \
         let error = made(std::hint::black_box(number));\n    {}\n}}\n",
        subject.shown
    )
}
