//! One function for each target.

mod attribute;
mod codes;
mod documents;
mod import;
mod problem;
mod rendered;

pub use attribute::{attribute, template};
pub use codes::{code, find_in};
pub use documents::document;
pub use import::import;
pub use problem::problem;
pub use rendered::{markdown, site};

/// A target: what it is called, and what it does with some bytes.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: &[Target] = &[
    ("attribute", attribute),
    ("template", template),
    ("code", code),
    ("find_in", find_in),
    ("document", document),
    ("import", import),
    ("markdown", markdown),
    ("site", site),
    ("problem", problem),
];

/// The text of some bytes; nothing where they are none, or very many.
fn text(bytes: &[u8]) -> Option<&str> {
    let is_short = bytes.len() <= 16 << 10;
    std::str::from_utf8(bytes).ok().filter(|_| is_short)
}
