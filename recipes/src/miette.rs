//! miette: a wrapper that is a `Diagnostic`, for terminals.

use std::error::Error;
use std::fmt::{self, Display};

use faultcode::Catalogued;
use miette::{Diagnostic, Severity};

/// An error with a code, as miette shows it: with the code, a link to it, and the explanation as
/// help. This is for people at the program's own terminal: they get the whole message.
#[derive(Debug)]
pub struct Shown<E>(pub E);

impl<E: Display> Display for Shown<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<E: Error> Error for Shown<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

impl<E: Catalogued> Diagnostic for Shown<E> {
    fn code<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(Box::new(self.0.code()))
    }

    fn severity(&self) -> Option<Severity> {
        Some(Severity::Error)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        let entry = E::CATALOG.entry(&self.0)?;
        let explanation = Some(entry.explanation()).filter(|text| !text.is_empty())?;
        Some(Box::new(explanation))
    }

    fn url<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(Box::new(format!(
            "https://docs.example.com/errors/{}",
            self.0.code()
        )))
    }
}

/// A `main` of this type shows the error and ends with 1.
pub fn run() -> miette::Result<()> {
    let name = "ada".to_owned();
    Err(Shown(crate::ServiceError::NoUser { name }))?
}
