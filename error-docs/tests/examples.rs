//! The pages of both examples, fresh: `FAULTCODE_ACCEPT=1` writes them.

use std::error::Error;

use faultcode_docs::Document;
use faultcode_docs::markdown::{self, Layout};

type Outcome = Result<(), Box<dyn Error>>;

fn check(folder: &str, layout: Layout) -> Outcome {
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples");
    let document = Document::read(format!("{examples}/{folder}/error-codes.toml"))?;
    let page = markdown::render(&document, layout)?;
    faultcode::drift::file(format!("{examples}/{folder}/ERRORS.md"), &page)?;
    Ok(())
}

#[test]
fn eden_has_a_reference() -> Outcome {
    check("eden", Layout::Reference)
}

#[test]
fn gamelan_has_a_table() -> Outcome {
    check("gamelan", Layout::Table)
}
