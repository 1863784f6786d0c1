//! Which document a verb reads.

use std::path::PathBuf;

use clap::Args;
use faultcode_docs::Document;

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
    pub(crate) fn read(&self) -> Result<Document, Failure> {
        let path = match &self.document {
            Some(path) => path.clone(),
            None => files::nearest("error-codes.toml")?,
        };
        Document::read(path).map_err(Failure::input)
    }
}
