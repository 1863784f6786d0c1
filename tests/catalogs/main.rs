//! The catalogs of both examples against what they document.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod eden;
mod gamelan;
mod near_misses;

use std::fs;
use std::path::Path;

use faultcode::Catalog;

/// The declaration of each code stands where its entry says.
fn every_code_is_where_it_says(catalog: &'static Catalog) {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for entry in catalog.all() {
        let place = entry.place();
        let source = fs::read_to_string(workspace.join(place.file())).expect("the source");
        let line = usize::try_from(place.line()).expect("a line") - 1;
        let line = source.lines().nth(line).unwrap_or("");
        assert!(
            line.trim_start().starts_with(entry.name()),
            "{place}: {line}"
        );
    }
}
