//! 100,000 codes under one root: by the clock, and in memory, because valgrind
//! would take too long.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::capture::Call;
use crate::subjects::FAULTCODE;
use crate::tool::{self, Failure};
use crate::tree::{Numbers, enums, listed, root};

/// How many enums there are, of 20 variants each.
const ENUMS: usize = 5_000;
const CRATES: usize = 10;

/// Prints what checking and building takes, in one crate and in ten.
pub(crate) fn table() -> Result<(), Failure> {
    let codes = ENUMS * 20;
    println!("\n## {codes} codes under one root\n");
    println!("| Crate | Verb | CPU seconds | Clock | Memory in MB |");
    println!("| --- | --- | ---: | ---: | ---: |");
    for verb in ["check", "build"] {
        for numbers in [Numbers::Apart, Numbers::Mixed] {
            let folder = tool::scratch("large")?;
            let source = enums(0..ENUMS, ENUMS, numbers) + &root(0..ENUMS, "");
            let what = format!("all of it, numbers {}", numbers.name());
            compile(&what, verb, "large", &source, &folder)?;
        }
        let folder = tool::scratch("large")?;
        let size = ENUMS / CRATES;
        for part in 0..CRATES {
            let parts = part * size..(part + 1) * size;
            let source = enums(parts, ENUMS, Numbers::Apart);
            let name = format!("part{part}");
            if part == 0 {
                compile(
                    "one of ten, without the root",
                    verb,
                    &name,
                    &source,
                    &folder,
                )?;
            } else {
                tool::run(&mut rustc(verb, &name, &source, &folder)?)?;
            }
        }
        let uses = listed(0..CRATES, "extern crate part#;\nuse part#::*;\n");
        let source = root(0..ENUMS, &uses);
        compile("the root over ten", verb, "over", &source, &folder)?;
    }
    Ok(())
}

fn compile(what: &str, verb: &str, name: &str, source: &str, folder: &Path) -> Result<(), Failure> {
    let mut rustc = rustc(verb, name, source, folder)?;
    let (cpu, clock, memory) = tool::seconds_and_memory(&mut rustc)?;
    println!(
        "| {what} | {verb} | {cpu:.1} | {clock:.1} | {} |",
        memory / 1_024
    );
    Ok(())
}

/// The call that compiles a crate, which finds all that were compiled before.
fn rustc(verb: &str, name: &str, source: &str, folder: &Path) -> Result<Command, Failure> {
    // A check finds what it depends on in what a build leaves, too.
    let call = Call::learn(&FAULTCODE.package(), "build", false)?;
    let file = folder.join(format!("{name}.rs"));
    fs::write(&file, source)?;
    let folder = folder.join(verb);
    fs::create_dir_all(&folder)?;
    let emit = if verb == "check" {
        "metadata"
    } else {
        "link,metadata"
    };
    let mut rustc = Command::new(tool::rustc()?);
    rustc
        .args(call.dependencies())
        .args(["--edition=2024", "--crate-type=lib", "--crate-name", name])
        .args([format!("--emit={emit}"), format!("-Cmetadata={name}")])
        .args(["-Cdebuginfo=2", "-Adead_code"])
        .arg("--out-dir")
        .arg(&folder)
        .arg("-L")
        .arg(&folder)
        .arg(&file)
        .envs(call.environment.iter().cloned())
        // It speaks of files that only cargo had open.
        .env_remove("CARGO_MAKEFLAGS");
    Ok(rustc)
}
