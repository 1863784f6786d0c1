//! What is wrong with a document, and where.

use std::fmt;
use std::io;
use std::ops::Range;

/// Why a document was refused: one message, with the file and mostly the line.
///
/// ```
/// use faultcode_docs::Document;
///
/// let error = Document::parse("schema = 1\n", "error-codes.toml").unwrap_err();
/// assert_eq!(error.line(), Some(1));
/// assert!(error.to_string().starts_with("error-codes.toml:1: the document is cut off"));
/// ```
#[derive(Debug)]
pub struct ReadError {
    file: String,
    line: Option<usize>,
    message: String,
    source: Option<io::Error>,
}

impl ReadError {
    pub(super) fn in_file(file: String, message: impl Into<String>) -> Self {
        Self {
            file,
            line: None,
            message: message.into(),
            source: None,
        }
    }

    pub(super) fn with_source(self, source: io::Error) -> Self {
        Self {
            source: Some(source),
            ..self
        }
    }

    pub(super) fn at_line(self, line: usize) -> Self {
        Self {
            line: Some(line),
            ..self
        }
    }

    /// The file, as it was named.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line, from 1; none where the file as a whole is the problem.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// The problem, without its place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.source {
            Some(source) => Some(source),
            None => None,
        }
    }
}

/// A problem at an offset of the text, in bytes.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) at: usize,
    pub(super) message: String,
}

impl Problem {
    pub(super) fn new(at: usize, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { at, message }
    }

    pub(super) fn at(span: &Range<usize>, message: impl Into<String>) -> Self {
        Self::new(span.start, message)
    }
}

/// The line of an offset, from 1.
pub(super) fn line_of(text: &[u8], at: usize) -> usize {
    let before = text.get(..at).unwrap_or(text);
    before.split(|&byte| byte == b'\n').count()
}
