//! The full error, for the log.

use std::fmt::{self, Write as _};

use crate::RequestId;
use crate::problem::{Fault, Outgoing, Short};

/// How many sources are followed: a chain may return to itself.
const MAX_SOURCES: usize = 32;

/// Writes an event: at level `ERROR` where the fault is the server's, at `INFO`
/// where it is the client's.
///
/// Its fields are those of OpenTelemetry's conventions, and of bounded
/// cardinality but for the identifier: `error.type` is the code of the error,
/// which may differ from the one that goes out.
pub(crate) fn report(fault: Option<Fault<'_>>, outgoing: &Outgoing<'_>, id: &RequestId) {
    let status = outgoing.status();
    let Some(fault) = fault else {
        let (code, title) = (outgoing.code(), outgoing.title());
        let (code, title) = (code.map(str::escape_debug), title.escape_debug());
        tracing::info!(
            target: "faultcode",
            request_id = id.as_str(),
            http.response.status_code = status,
            "error.type" = code.map(tracing::field::display),
            "{title}"
        );
        return;
    };
    // Where a `Display` fails, what it wrote is logged.
    let chain = Chain(fault);
    let chain = Short(&chain);
    let code = fault.code().unwrap_or("_OTHER");
    // The level of an event is a constant of it.
    macro_rules! event {
        ($level:ident) => {
            tracing::$level!(
                target: "faultcode",
                request_id = id.as_str(),
                http.response.status_code = status,
                "error.type" = code,
                "{chain}"
            )
        };
    }
    if status >= 500 {
        event!(error);
    } else {
        event!(info);
    }
}

impl Fault<'_> {
    /// The error's own code, whether or not it goes out.
    pub(crate) fn code(&self) -> Option<&'static str> {
        match self {
            Self::Coded(error) => Some(error.code()),
            Self::Unknown(_) => None,
        }
    }
}

/// An error with its sources, on one line.
struct Chain<'f>(Fault<'f>);

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = Line(f);
        match self.0 {
            Fault::Coded(error) => write!(line, "{:#}", error.coded()),
            Fault::Unknown(error) => {
                write!(line, "{error}")?;
                let mut source = error.source();
                for _ in 0..MAX_SOURCES {
                    let Some(error) = source else { return Ok(()) };
                    write!(line, ": {error}")?;
                    source = error.source();
                }
                match source {
                    Some(_) => line.write_str(": …"),
                    None => Ok(()),
                }
            }
        }
    }
}

/// Writes text with its line breaks and other control characters escaped, so that
/// what came from outside writes no line of its own into a log.
pub(crate) struct Line<'l, 'f>(pub(crate) &'l mut fmt::Formatter<'f>);

impl fmt::Write for Line<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some((at, c)) = rest.char_indices().find(|(_, c)| is_hidden(*c)) {
            let (plain, special) = rest.split_at_checked(at).unwrap_or_default();
            write!(self.0, "{plain}{}", c.escape_default())?;
            rest = special.get(c.len_utf8()..).unwrap_or_default();
        }
        self.0.write_str(rest)
    }
}

/// Control characters, ends of lines and paragraphs, and what reorders text.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        )
}

/// Writes an event about what a framework answered by itself, in its own words.
#[cfg(any(feature = "actix-web-4", feature = "axum-0.8"))]
pub(crate) fn report_rejection(status: u16, text: &str) {
    if !text.is_empty() {
        let (_, id) = crate::Context::current();
        tracing::info!(
            target: "faultcode",
            request_id = id.as_str(),
            http.response.status_code = status,
            "rejected: {}",
            Plain(text)
        );
    }
}

/// A text on one line.
#[cfg(any(feature = "actix-web-4", feature = "axum-0.8"))]
struct Plain<'t>(&'t str);

#[cfg(any(feature = "actix-web-4", feature = "axum-0.8"))]
impl fmt::Display for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Line(f).write_str(self.0)
    }
}
