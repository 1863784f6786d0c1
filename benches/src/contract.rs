//! A root whose contract is kept: what reading and comparing it costs.

use std::fmt::Write as _;
use std::fs;

use crate::capture::Call;
use crate::subjects::FAULTCODE;
use crate::tool::{self, Failure, millions};
use crate::tree::{self, Holder, Numbers};

/// How many variants each of the enums of `tree::source` has.
const VARIANTS: usize = 20;

/// Prints what a contract costs beside the same root without one.
pub(crate) fn table() -> Result<(), Failure> {
    println!("\n## A contract that is kept\n");
    println!("| Codes | M instructions for the contract, per 1,000 codes |");
    println!("| ---: | ---: |");
    for enums in [50, 200] {
        let codes = enums * VARIANTS;
        println!(
            "| {codes} | {} |",
            millions(share(enums)? * 1_000 / codes as u64)
        );
    }
    Ok(())
}

/// The instructions that a contract costs, beside the root that it belongs to.
pub(crate) fn share(enums: usize) -> Result<u64, Failure> {
    let call = Call::learn(&FAULTCODE.package(), "check", false)?;
    let folder = tool::scratch("contract")?;
    let file = folder.join("lib.rs");
    fs::write(folder.join("error-codes.toml"), document(enums))?;
    // Its path is relative to the package of the call.
    let contract = "../../target/measured/contract/error-codes.toml";
    let rustc = tool::rustc()?;
    let mut counts = Vec::new();
    for root in [
        format!("#[code(root, contract = \"{contract}\")]"),
        "#[code(root)]".to_owned(),
    ] {
        let source =
            tree::source(enums, Numbers::Apart, Holder::Root).replace("#[code(root)]", &root);
        fs::write(&file, source)?;
        counts.push(tool::instructions(
            &rustc,
            call.of(&file, &folder),
            &call.environment,
        )?);
    }
    Ok(counts[0] - counts[1])
}

/// The document of the enums of `tree::source`.
fn document(enums: usize) -> String {
    let mut document = String::from("schema = 1\n");
    for number in 0..enums {
        let _ = write!(
            document,
            "\n[[category]]\nname = \"Part {number}\"\ntitle = \"Part {number}\"\n\
             format = \"P{number}-{{n:02}}\"\n"
        );
        for n in 0..VARIANTS {
            let _ = write!(
                document,
                "\n[[code]]\ncode = \"P{number}-{n:02}\"\ncategory = \"Part {number}\"\n\
                 name = \"V{number}x{n}\"\nhttp = 500\nmessage = \"It failed in {n} ways\"\n\
                 declared = \"lib::Part{number}\"\n"
            );
        }
    }
    document + "\n# end of error codes\n"
}
