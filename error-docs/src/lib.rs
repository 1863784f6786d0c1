//! Reads the document of an error-code catalog, and renders it.
//!
//! [`Document::read`] reads `error-codes.toml`, which `faultcode` writes; all
//! else works on a [`Document`]: [`markdown`], [`json`] and [`site`] render it,
//! [`listing`] writes some of its codes, a [`Finder`] finds codes in logs,
//! [`diff`] tells what changed, [`openapi`] merges the codes into a description of
//! an API, and [`client`] writes modules for other languages.

pub mod client;
pub mod diff;
mod document;
mod edition;
pub mod files;
mod finder;
mod format;
pub mod json;
pub mod listing;
pub mod markdown;
pub mod openapi;
mod problem;
mod public;
mod read;
mod render_error;
pub mod site;
mod status;
#[cfg(test)]
#[allow(clippy::expect_used, clippy::panic)]
mod tests;
mod text;

pub use document::{Category, Code, Document, Retired};
pub use edition::Edition;
pub use finder::Finder;
pub use format::{NextNumber, NoNumber, next_number};
pub use public::{FieldType, PublicField};
pub use read::ReadError;
pub use render_error::RenderError;
pub use text::UnknownName;
