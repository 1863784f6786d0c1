//! `faultcode-benches-rendering OPERATION SHAPE COUNT`: one operation on the catalog
//! of a shape, or on its document, so many times.
//!
//! Who runs it counts the instructions of two runs with different counts; the
//! difference is that of the operation.

use std::error::Error;
use std::hint::black_box;
use std::process::ExitCode;

use faultcode::Catalog;
use faultcode_docs::site::{Options, Site};
use faultcode_docs::{Document, json, markdown};

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(mut arguments: impl Iterator<Item = String>) -> Outcome {
    let mut next = || arguments.next().unwrap_or_default();
    let (operation, shape, count) = (next(), next(), next().parse()?);
    let catalog = match &*shape {
        "50x20" => catalogs::of_50x20::Root::CATALOG,
        "500x20" => catalogs::of_500x20::Root::CATALOG,
        "10x1000" => catalogs::of_10x1000::Root::CATALOG,
        _ => return Err(format!("there is no shape `{shape}`").into()),
    };
    let operation = operation_of(&operation, catalog)?;
    for _ in 0..count {
        operation()?;
    }
    Ok(())
}

/// What an operation does each time; what comes before it is done here, once.
fn operation_of(name: &str, catalog: &'static Catalog) -> Outcome<Box<dyn Fn() -> Outcome>> {
    let text = catalog.document().to_string();
    let document = Document::parse(&text, "error-codes.toml")?;
    Ok(match name {
        "categories" => Box::new(move || {
            black_box(black_box(catalog).categories().count());
            Ok(())
        }),
        "by-category" => Box::new(move || {
            for category in black_box(catalog).categories() {
                black_box(catalog.by_category(category.name()).count());
            }
            Ok(())
        }),
        "write" => Box::new(move || {
            black_box(black_box(catalog).document().to_string());
            Ok(())
        }),
        "read" => Box::new(move || {
            black_box(Document::parse(black_box(&text), "error-codes.toml")?);
            Ok(())
        }),
        "markdown" => Box::new(move || {
            let layout = markdown::Layout::Reference;
            black_box(markdown::render(black_box(&document), layout)?);
            Ok(())
        }),
        "json" => Box::new(move || {
            black_box(json::render(black_box(&document)));
            Ok(())
        }),
        "site" => Box::new(move || {
            let site = Site::new(black_box(&document), Options::default())?;
            for path in site.paths() {
                black_box(site.file(&path)?);
            }
            Ok(())
        }),
        _ => return Err(format!("there is no operation `{name}`").into()),
    })
}

/// The catalogs, as `build.rs` writes them.
#[allow(
    clippy::pedantic,
    missing_docs,
    dead_code,
    reason = "it is generated, and only its catalogs are used"
)]
mod catalogs {
    include!(concat!(env!("OUT_DIR"), "/catalogs.rs"));
}
