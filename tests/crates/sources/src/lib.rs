//! Errors with very many sources below them.

use std::error::Error;
use std::fmt;

/// An error with a number of sources below it.
#[derive(Debug)]
pub struct Chain(u64, Option<Box<Chain>>);

impl Chain {
    /// A chain of that many sources: the number of an error is how many it has.
    #[must_use]
    pub fn of(length: u64) -> Self {
        (0..length).fold(Self(0, None), |below, level| {
            Self(level + 1, Some(Box::new(below)))
        })
    }
}

impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "level {}", self.0)
    }
}

impl Error for Chain {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let below: &Self = self.1.as_deref()?;
        Some(below)
    }
}

impl Drop for Chain {
    /// A chain of a million would overflow the stack if each dropped the next.
    fn drop(&mut self) {
        let mut next = self.1.take();
        while let Some(mut below) = next {
            next = below.1.take();
        }
    }
}

/// An error that is its own source.
#[derive(Debug)]
pub struct Ouroboros(pub u8);

impl fmt::Display for Ouroboros {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tail {}", self.0)
    }
}

impl Error for Ouroboros {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self)
    }
}
