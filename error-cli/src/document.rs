//! Which document a verb reads.

use std::path::PathBuf;

use clap::Args;
use faultcode_docs::{Category, Document};

use crate::failure::Failure;
use crate::files;

#[derive(Debug, Args)]
pub(crate) struct Source {
    /// The document; by default `error-codes.toml` in this folder or the
    /// nearest one above that has it.
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
}

impl Source {
    pub(crate) fn path(&self) -> Result<PathBuf, Failure> {
        match &self.document {
            Some(path) => Ok(path.clone()),
            None => files::nearest("error-codes.toml"),
        }
    }

    pub(crate) fn read(&self) -> Result<Document, Failure> {
        Document::read(self.path()?).map_err(Failure::input)
    }
}

/// A category, in any letter case. One that does not exist is a slip.
pub(crate) fn category<'d>(document: &'d Document, name: &str) -> Result<&'d Category, Failure> {
    let found = document
        .categories
        .iter()
        .find(|category| is_same(&category.name, name));
    found.ok_or_else(|| {
        let names = document.categories.iter().map(|it| it.name.as_str());
        Failure::input(format!(
            "there is no category `{}`; there are {}",
            name.escape_debug(),
            names.collect::<Vec<_>>().join(", ")
        ))
    })
}

/// Whether two names differ in nothing but the case of their letters.
pub(crate) fn is_same(name: &str, wanted: &str) -> bool {
    name.to_lowercase() == wanted.to_lowercase()
}
