//! Why there is no site.

use std::fmt::{self, Display};
use std::path::Path;

use crate::RenderError;

/// Why a site could not be made: one message, with the file it is about.
#[derive(Debug)]
pub struct SiteError {
    message: String,
    source: Option<RenderError>,
}

impl SiteError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            message,
            source: None,
        }
    }

    pub(super) fn file(path: &Path, problem: impl Display) -> Self {
        Self::new(format!("{}: {problem}", path.display()))
    }
}

impl From<RenderError> for SiteError {
    fn from(error: RenderError) -> Self {
        Self {
            message: error.to_string(),
            source: Some(error),
        }
    }
}

impl Display for SiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SiteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.source {
            Some(source) => Some(source),
            None => None,
        }
    }
}
