//! `cargo check` of one enum.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::Options;
use crate::capture::Call;
use crate::subjects::{self, BLANK, FAULTCODE, Subject, THISERROR};
use crate::tool::{self, Failure, millions};

/// Prints what it costs to check an enum, beside thiserror with the rest by hand.
pub(crate) fn table(options: &Options) -> Result<(), Failure> {
    println!("\n## Check of one enum\n");
    println!("| Variants | Written with | M instructions | Ratio | Seconds |");
    println!("| ---: | --- | ---: | ---: | ---: |");
    let blank = instructions(&BLANK, 0, options.optimised)?;
    for &size in &options.sizes {
        let base = instructions(&THISERROR, size, options.optimised)? - blank;
        for subject in subjects::chosen(options) {
            let net = instructions(&subject, size, options.optimised)? - blank;
            println!(
                "| {size} | {} | {} | {:.2} | {:.2} |",
                subject.title,
                millions(net),
                tool::ratio(net, base),
                seconds(&subject, size, options.optimised)?,
            );
        }
    }
    Ok(())
}

/// What the derive alone costs: instructions beside the same enum without it.
pub(crate) fn own_share(size: usize) -> Result<u64, Failure> {
    let without = Subject {
        source: crate::generate::display_only,
        ..THISERROR
    };
    let whole = instructions(&FAULTCODE, size, false)?;
    Ok(whole - instructions(&without, size, false)?)
}

/// The instructions of the compiler on a crate with one enum.
pub(crate) fn instructions(
    subject: &Subject,
    size: usize,
    optimised: bool,
) -> Result<u64, Failure> {
    let (call, source, folder) = prepared(subject, size, optimised)?;
    let arguments = call.of(&source, &folder);
    tool::instructions(&tool::rustc()?, arguments, &call.environment)
}

fn seconds(subject: &Subject, size: usize, optimised: bool) -> Result<f64, Failure> {
    let (call, source, folder) = prepared(subject, size, optimised)?;
    let mut best = f64::INFINITY;
    for _ in 0..3 {
        let mut rustc = Command::new(tool::rustc()?);
        rustc
            .args(call.of(&source, &folder))
            .envs(call.environment.iter().cloned());
        best = best.min(tool::seconds(&mut rustc)?.0);
    }
    Ok(best)
}

/// How the crate of an enum is compiled, its source, and a folder for what comes out.
pub(crate) fn prepared(
    subject: &Subject,
    size: usize,
    optimised: bool,
) -> Result<(Call, PathBuf, PathBuf), Failure> {
    let call = Call::learn(&subject.package(), "check", optimised)?;
    let folder = tool::scratch("check")?;
    let source = folder.join(format!("{}-{size}.rs", subject.name));
    fs::write(&source, (subject.source)(size))?;
    Ok((call, source, folder))
}
