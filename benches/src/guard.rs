//! The guard of CI: a few figures, in instructions, beside those that were
//! recorded.

use std::fs;
use std::path::PathBuf;

use crate::tool::{self, Failure};
use crate::tree::Numbers;
use crate::{check, contract, runtime, tree};

/// How much worse than recorded a figure may be, in per cent.
const ALLOWED: f64 = 5.0;

/// Measures, and fails where a figure is worse than it may be.
pub(crate) fn check() -> Result<(), Failure> {
    let recorded = fs::read_to_string(file())?;
    let measured = measure()?;
    let mut worse = Vec::new();
    for (name, now) in &measured {
        let was = recorded
            .lines()
            .filter_map(|line| line.split_once(' '))
            .find(|(own, _)| own == name)
            .and_then(|(_, figure)| figure.trim().parse::<f64>().ok());
        let Some(was) = was else {
            worse.push(format!("{name} is not recorded"));
            continue;
        };
        let change = (now / was - 1.0) * 100.0;
        let line = format!("{name}: {now:.1}, recorded {was:.1} ({change:+.1} %)");
        println!("{line}");
        // A look-up of 30 instructions may have one more.
        if change > ALLOWED && now - was > 1.5 {
            worse.push(line);
        }
    }
    if worse.is_empty() {
        return Ok(());
    }
    Err(Failure::finding(format!(
        "more than {ALLOWED} % above the recorded figures:\n  {}\n\
         Where that is meant, `cargo run --release --manifest-path benches/Cargo.toml -- record` \
         records anew.",
        worse.join("\n  ")
    )))
}

/// Measures, and records.
pub(crate) fn record() -> Result<(), Failure> {
    let lines: Vec<_> = measure()?
        .iter()
        .map(|(name, figure)| format!("{name} {figure:.1}\n"))
        .collect();
    let beside = file().with_extension("new");
    fs::write(&beside, lines.concat())?;
    Ok(fs::rename(beside, file())?)
}

fn file() -> PathBuf {
    tool::home().join("recorded.txt")
}

fn measure() -> Result<Vec<(String, f64)>, Failure> {
    #[allow(clippy::cast_precision_loss, reason = "there are fewer")]
    let in_millions = |count: u64| count as f64 / 1e6;
    let mut figures = vec![
        (
            "check-1000-own-share-M".to_owned(),
            in_millions(check::own_share(1_000)?),
        ),
        (
            "root-1000-M".to_owned(),
            in_millions(tree::root_share(50, Numbers::Apart)?),
        ),
        // Where each row is looked at.
        (
            "uniqueness-1000-M".to_owned(),
            in_millions(tree::check_share(50, Numbers::Mixed)?),
        ),
        (
            "contract-1000-M".to_owned(),
            in_millions(contract::share(50)?),
        ),
    ];
    let program = runtime::build(runtime::PROGRAM)?;
    for name in [
        "get-1000-hit",
        "get-1000-miss",
        "get-10000-hit",
        "code",
        "find",
    ] {
        figures.push((name.to_owned(), runtime::count(&program, name)?));
    }
    Ok(figures)
}
