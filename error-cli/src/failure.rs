//! Why a verb could not do its work.

use std::fmt::{self, Display};
use std::io;
use std::process::ExitCode;

/// Why a verb could not do its work: exit code 2, unless nobody reads our
/// output any more.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line or an input file is wrong.
    Input(String),
    /// The output could not be written.
    Output(io::Error),
}

impl Failure {
    pub(crate) fn input(message: impl Display) -> Self {
        Self::Input(message.to_string())
    }

    /// Says what is wrong, in one line, and gives the exit code.
    pub(crate) fn report(self) -> ExitCode {
        if let Self::Output(error) = &self
            && error.kind() == io::ErrorKind::BrokenPipe
        {
            // Whoever reads our output has seen enough, as `head` does.
            return ExitCode::SUCCESS;
        }
        anstream::eprintln!("error: {self}");
        ExitCode::from(2)
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input(message) => f.write_str(message),
            Self::Output(error) => write!(f, "cannot write the output: {error}"),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
