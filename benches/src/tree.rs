//! Many enums under one root: what the checks across them cost.

use std::fmt::Write as _;
use std::fs;
use std::ops::Range;

use crate::capture::Call;
use crate::incremental::second_check;
use crate::subjects::FAULTCODE;
use crate::tool::{self, Failure, millions};

/// How the codes of the enums lie to each other.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Numbers {
    /// Each enum has a category and codes of its own.
    Apart,
    /// All are of one category, with numbers one behind the other.
    Together,
    /// All are of one category, and each has every so many-eth number.
    Mixed,
}

impl Numbers {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Apart => "apart",
            Self::Together => "one behind the other, in one category",
            Self::Mixed => "mixed, in one category",
        }
    }
}

/// What holds the enums of a tree.
#[derive(Clone, Copy)]
pub(crate) enum Holder {
    /// An enum without codes.
    Plain,
    /// One with the derive, which checks nothing across what it holds.
    Derived,
    Root,
}

/// Prints what a root costs beside the same enums without one.
pub(crate) fn table() -> Result<(), Failure> {
    println!("\n## Enums of 20 variants each under one root, in M instructions per 1,000 codes\n");
    println!("| Codes | Numbers | The check across them | The root, with the check |");
    println!("| ---: | --- | ---: | ---: |");
    for enums in [50, 200] {
        for numbers in [Numbers::Apart, Numbers::Together, Numbers::Mixed] {
            let codes = enums * 20;
            let per_thousand = |count: u64| millions(count * 1_000 / codes as u64);
            let derived = checked(enums, numbers, Holder::Derived)?;
            let root = checked(enums, numbers, Holder::Root)?;
            println!(
                "| {codes} | {} | {} | {} |",
                numbers.name(),
                per_thousand(root - derived),
                per_thousand(root - checked(enums, numbers, Holder::Plain)?),
            );
        }
    }
    let call = Call::learn(&FAULTCODE.package(), "check", false)?;
    let again = |holder| second_check(&call, "tree", source(50, Numbers::Apart, holder));
    let root = again(Holder::Root)?;
    println!(
        "\nChecked again, after a function was added below the root of 1,000 codes: {} M \
         instructions for the root, of which {} thousand are its check.",
        millions(root - again(Holder::Plain)?),
        // What was checked is remembered, so either may be the larger one.
        (root.cast_signed() - again(Holder::Derived)?.cast_signed()) / 1_000
    );
    Ok(())
}

/// The instructions that a root costs, beside the enums below it.
pub(crate) fn root_share(enums: usize, numbers: Numbers) -> Result<u64, Failure> {
    Ok(checked(enums, numbers, Holder::Root)? - checked(enums, numbers, Holder::Plain)?)
}

/// Those of them that its check across the enums costs.
pub(crate) fn check_share(enums: usize, numbers: Numbers) -> Result<u64, Failure> {
    Ok(checked(enums, numbers, Holder::Root)? - checked(enums, numbers, Holder::Derived)?)
}

/// The instructions that it takes to check some enums and what holds them.
fn checked(enums: usize, numbers: Numbers, holder: Holder) -> Result<u64, Failure> {
    let call = Call::learn(&FAULTCODE.package(), "check", false)?;
    let folder = tool::scratch("tree")?;
    let file = folder.join("lib.rs");
    fs::write(&file, source(enums, numbers, holder))?;
    tool::instructions(&tool::rustc()?, call.of(&file, &folder), &call.environment)
}

/// Some enums, and what holds them all.
pub(crate) fn source(count: usize, numbers: Numbers, holder: Holder) -> String {
    let source = enums(0..count, count, numbers);
    source
        + &match holder {
            Holder::Plain => {
                let held = listed(0..count, "Part#(Part#),\n");
                format!("#[derive(Debug)]\npub enum Root {{\n{held}}}\n") + &error("Root")
            }
            Holder::Derived => root(0..count, "").replace("#[code(root)]\n", ""),
            Holder::Root => root(0..count, ""),
        }
}

/// Some of so many enums, of 20 variants each.
pub(crate) fn enums(of: Range<usize>, count: usize, numbers: Numbers) -> String {
    let mut source = String::new();
    for number in of {
        let (category, format) = match numbers {
            Numbers::Apart => (format!("Part {number}"), format!("P{number}-{{n:02}}")),
            Numbers::Together | Numbers::Mixed => ("Store".into(), "E{n:06}".into()),
        };
        let _ = writeln!(
            source,
            "#[derive(Debug, faultcode::ErrorCode)]\n\
             #[code(category = \"{category}\", format = \"{format}\")]\n\
             pub enum Part{number} {{"
        );
        for variant in 0..20 {
            let n = match numbers {
                Numbers::Apart => variant,
                Numbers::Together => number * 20 + variant,
                Numbers::Mixed => variant * count + number,
            };
            let _ = writeln!(
                source,
                "#[code(n = {n}, message = \"It failed in {variant} ways\")] V{number}x{variant},"
            );
        }
        let _ = writeln!(source, "}}\n{}", error(&format!("Part{number}")));
    }
    source
}

/// The root of some enums.
pub(crate) fn root(of: Range<usize>, uses: &str) -> String {
    let held = listed(of, "#[code(transparent)] Part#(Part#),\n");
    let derive = "#[derive(Debug, faultcode::ErrorCode)]\n#[code(root)]";
    format!("{uses}{derive}\npub enum Root {{\n{held}}}\n") + &error("Root")
}

/// A text for each number, which stands in it behind `art`: of `Part#` or `part#`.
pub(crate) fn listed(of: Range<usize>, text: &str) -> String {
    let texts: Vec<_> = of
        .map(|number| text.replace("art#", &format!("art{number}")))
        .collect();
    texts.concat()
}

fn error(name: &str) -> String {
    format!(
        "impl std::fmt::Display for {name} {{\n\
         fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n\
         f.write_str(\"failed\")\n}}\n}}\nimpl std::error::Error for {name} {{}}\n"
    )
}
