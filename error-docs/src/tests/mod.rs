//! Tests that need documents made by hand, with their writer.

mod client;
mod damage;
mod diff;
mod edition;
mod edits;
mod files;
mod finder;
mod hostile;
mod listing;
mod lookup;
mod markdown;
mod next;
mod openapi;
mod refused;
mod round_trip;
mod site;
mod strategies;
mod writer;

use crate::Document;

/// A small document with every field in it.
pub(crate) const SAMPLE: &str = include_str!("sample.toml");

pub(crate) fn sample() -> Document {
    Document::parse(SAMPLE, "sample.toml").expect("the sample is a document")
}
