//! `cargo run --manifest-path benches/Cargo.toml -- [TABLE…]`: what faultcode
//! costs, beside its peers, as tables in Markdown.
//!
//! Compilers are measured in instructions, which valgrind counts, because times
//! differ from run to run: a difference of one per cent is seen.

mod capture;
mod check;
mod cold;
mod contract;
mod expansion;
mod generate;
mod guard;
mod incremental;
mod large;
mod panics;
mod rendering;
mod runtime;
mod size;
mod subjects;
mod tool;
mod tree;

use std::process::ExitCode;

use tool::Failure;

fn main() -> ExitCode {
    if let Some(folder) = std::env::var_os(capture::FOLDER) {
        return capture::compile(folder.as_ref());
    }
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(failure.code)
        }
    }
}

/// The tables, where none is named. `guard` and `record` stand apart: see
/// `.ci/performance`; `large` takes minutes.
const ALL: [&str; 9] = [
    "cold",
    "check",
    "expansion",
    "incremental",
    "tree",
    "contract",
    "size",
    "runtime",
    "rendering",
];

fn run(arguments: &[String]) -> Result<(), Failure> {
    let (options, tables): (Vec<_>, Vec<_>) = arguments
        .iter()
        .map(String::as_str)
        .partition(|argument| argument.starts_with("--"));
    let options = Options::read(&options)?;
    let tables = if tables.is_empty() {
        ALL.to_vec()
    } else {
        tables
    };
    for table in tables {
        match table {
            "cold" => cold::table(&options)?,
            "check" => check::table(&options)?,
            "expansion" => expansion::table(&options)?,
            "incremental" => incremental::table(&options)?,
            "contract" => contract::table()?,
            "tree" => tree::table()?,
            "large" => large::table()?,
            "size" => size::table(&options)?,
            "runtime" => runtime::table()?,
            "rendering" => rendering::table()?,
            "guard" => {
                panics::check()?;
                guard::check()?;
            }
            "panics" => panics::check()?,
            "record" => guard::record()?,
            _ => return Err(Failure::usage(format!("there is no table `{table}`"))),
        }
    }
    Ok(())
}

/// What the command line says.
pub(crate) struct Options {
    /// How many variants the enums have.
    pub(crate) sizes: Vec<usize>,
    /// Which libraries are measured; all where none is named.
    pub(crate) subjects: Vec<String>,
    /// Whether macros are optimised, which cargo does not do by itself.
    pub(crate) optimised: bool,
}

impl Options {
    fn read(options: &[&str]) -> Result<Self, Failure> {
        let mut read = Self {
            sizes: vec![100, 1_000, 5_000],
            subjects: Vec::new(),
            optimised: false,
        };
        for option in options {
            let (name, value) = option.split_once('=').unwrap_or((option, ""));
            match name {
                "--sizes" => {
                    read.sizes = value
                        .split(',')
                        .map(str::parse)
                        .collect::<Result<_, _>>()
                        .map_err(|_| Failure::usage(format!("`{value}` is no list of sizes")))?;
                }
                "--subjects" => read.subjects = value.split(',').map(str::to_owned).collect(),
                "--optimised" => read.optimised = true,
                _ => return Err(Failure::usage(format!("there is no option `{name}`"))),
            }
        }
        Ok(read)
    }
}
