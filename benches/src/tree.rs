//! Many enums under one root: what the checks across them cost.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use crate::capture::Call;
use crate::subjects::FAULTCODE;
use crate::tool::{self, Failure, millions};

/// Prints what a root costs beside the same enums without one.
pub(crate) fn table() -> Result<(), Failure> {
    println!("\n## Checks across the enums under one root, of 20 variants each\n");
    println!("| Codes | M instructions for the root, per 1,000 codes |");
    println!("| ---: | ---: |");
    for enums in [50, 200] {
        let codes = enums * 20;
        println!(
            "| {codes} | {} |",
            millions(root_share(enums)? * 1_000 / codes as u64)
        );
    }
    large(5_000)
}

/// The instructions that a root costs, beside the enums below it.
pub(crate) fn root_share(enums: usize) -> Result<u64, Failure> {
    let call = Call::learn(&FAULTCODE.package(), "check", false)?;
    let folder = tool::scratch("tree")?;
    let file = folder.join("lib.rs");
    let rustc = tool::rustc()?;
    let mut counts = Vec::new();
    for is_root in [true, false] {
        fs::write(&file, source(enums, is_root))?;
        counts.push(tool::instructions(
            &rustc,
            call.of(&file, &folder),
            &call.environment,
        )?);
    }
    Ok(counts[0] - counts[1])
}

/// Many enums at once, by the clock: valgrind would take too long.
fn large(enums: usize) -> Result<(), Failure> {
    let call = Call::learn(&FAULTCODE.package(), "check", false)?;
    let folder = tool::scratch("tree")?;
    let file = folder.join("large.rs");
    fs::write(&file, source(enums, true))?;
    let mut rustc = Command::new("bash");
    rustc
        .args(["-c", "\"$@\" & wait -n; :", "bash"])
        .arg(tool::rustc()?)
        .args(call.of(&file, &folder))
        .envs(call.environment.iter().cloned());
    let (cpu, clock) = tool::seconds(&mut rustc)?;
    println!(
        "\n{} codes under one root: {cpu:.1} s CPU, {clock:.1} s.",
        enums * 20
    );
    Ok(())
}

/// Some enums, and what holds them all: a root, or an enum without codes.
fn source(enums: usize, is_root: bool) -> String {
    let mut source = String::new();
    for number in 0..enums {
        let _ = writeln!(
            source,
            "#[derive(Debug, faultcode::ErrorCode)]\n\
             #[code(category = \"Part {number}\", format = \"P{number}-{{n:02}}\")]\n\
             pub enum Part{number} {{"
        );
        for n in 0..20 {
            let _ = writeln!(
                source,
                "#[code(n = {n}, message = \"It failed in {n} ways\")] V{n},"
            );
        }
        let _ = writeln!(source, "}}\n{}", error(&format!("Part{number}")));
    }
    let derive = if is_root {
        "#[derive(Debug, faultcode::ErrorCode)]\n#[code(root)]"
    } else {
        "#[derive(Debug)]"
    };
    let transparent = if is_root { "#[code(transparent)] " } else { "" };
    let _ = writeln!(source, "{derive}\npub enum Root {{");
    for number in 0..enums {
        let _ = writeln!(source, "{transparent}Part{number}(Part{number}),");
    }
    source.push_str("}\n");
    source + &error("Root")
}

fn error(name: &str) -> String {
    format!(
        "impl std::fmt::Display for {name} {{\n\
         fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n\
         f.write_str(\"failed\")\n}}\n}}\nimpl std::error::Error for {name} {{}}"
    )
}
