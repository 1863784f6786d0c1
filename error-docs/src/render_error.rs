//! Why a template could not be rendered.

use std::error::Error;
use std::fmt;

/// Why a template could not be rendered: one message, with the template's name
/// and mostly the line.
#[derive(Debug)]
pub struct RenderError {
    template: String,
    source: minijinja::Error,
}

impl RenderError {
    pub(crate) fn new(source: minijinja::Error, template: &str) -> Self {
        let template = template.to_owned();
        Self { template, source }
    }

    /// The line of the template, from 1.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.cause().line()
    }

    /// What went wrong, in the template where it did: the engine reports each
    /// `include` on the way there.
    fn cause(&self) -> &minijinja::Error {
        let mut cause = &self.source;
        while let Some(deeper) = cause.source().and_then(<dyn Error>::downcast_ref) {
            cause = deeper;
        }
        cause
    }
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cause = self.cause();
        f.write_str(cause.name().unwrap_or(&self.template))?;
        if let Some(line) = cause.line() {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", cause.kind())?;
        match cause.detail() {
            Some(detail) => write!(f, ": {detail}"),
            None => Ok(()),
        }
    }
}

impl Error for RenderError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}
