//! What a catalog is written and rendered into, in instructions: see `rendering/`.

use std::path::Path;

use crate::runtime;
use crate::tool::{self, Failure};

/// Enums and variants of each, and how many thousands of codes that are.
const SHAPES: [(&str, f64); 3] = [("50x20", 1.0), ("500x20", 10.0), ("10x1000", 10.0)];

const OPERATIONS: [(&str, &str); 7] = [
    ("categories", "`Catalog::categories`"),
    ("by-category", "`Catalog::by_category`, of each category"),
    ("write", "`Catalog::document`"),
    ("read", "`Document::parse`"),
    ("markdown", "the reference in Markdown"),
    ("json", "JSON"),
    ("site", "every file of the site"),
];

/// Prints what each costs for 1,000 codes, and how that grows with their number.
pub(crate) fn table() -> Result<(), Failure> {
    let program = runtime::build("faultcode-benches-rendering")?;
    println!("\n## Rendering a catalog, in M instructions per 1,000 codes\n");
    println!("| What | 50 enums of 20 | 500 of 20 | 10 of 1,000 | 500 of 20 to 50 of 20 |");
    println!("| --- | ---: | ---: | ---: | ---: |");
    for (operation, title) in OPERATIONS {
        let mut figures = Vec::new();
        for (shape, thousands) in SHAPES {
            figures.push(count(&program, operation, shape)? / 1e6 / thousands);
        }
        let [few, many, large] = figures.as_slice() else {
            continue;
        };
        let growth = many / few;
        println!("| {title} | {few:.3} | {many:.3} | {large:.3} | {growth:.2} |");
    }
    Ok(())
}

/// The instructions of one operation: the difference of a few and of one.
fn count(program: &Path, operation: &str, shape: &str) -> Result<f64, Failure> {
    // Categories are counted in no time, a site takes minutes.
    let few = match operation {
        "categories" => 1_001,
        "site" => 2,
        _ => 6,
    };
    let run = |count: u32| {
        let arguments = [operation, shape, &count.to_string()].map(str::to_owned);
        tool::instructions(program, arguments, &[])
    };
    let difference = run(few)?.saturating_sub(run(1)?);
    #[allow(clippy::cast_precision_loss, reason = "there are fewer")]
    Ok(difference as f64 / f64::from(few - 1))
}
