//! The problem document.

mod accessors;
mod data;
mod members;
mod outgoing;
mod serde_impls;
mod short;

use std::error::Error;
use std::fmt;

use faultcode::ErrorCode;
use serde_json::Value;

pub(crate) use data::Data;
pub use members::Member;
pub(crate) use members::Members;
pub(crate) use members::is_standard;
pub(crate) use outgoing::Outgoing;
pub(crate) use short::{Short, text_of};

use crate::{Context, RequestId};

/// A problem document (RFC 9457): an error on its way out of the process, or one
/// that was read.
///
/// Anything with an error code becomes one with `?`; any other error by
/// [`internal`](Self::internal). The error stays inside until the problem is
/// answered, so that the log gets all of it. What goes out is made of declared
/// text and public fields alone:
///
/// | Member | Value |
/// | --- | --- |
/// | `type` | the type template with the code |
/// | `title` | the code's message; the category's title where the message has placeholders |
/// | `status` | the code's HTTP status |
/// | `detail` | the message with its placeholders filled, where each is a public field |
/// | `instance` | if [given](Self::with_instance) |
/// | `code`, `category`, `retryable` | as declared |
/// | the public fields | their values, `retry_after` in seconds among them |
/// | `request_id` | the identifier under which the log has the error |
///
/// For a code that is `internal`, and for an error without one, it is the
/// fallback of the [configuration](crate::Config) that goes out. A public field
/// with the name of another member is left out.
///
/// `Debug` and `Display` write no more than the document does.
///
/// ```
/// use faultcode::ErrorCode;
/// use faultcode_web::Problem;
///
/// #[derive(Debug, thiserror::Error, ErrorCode)]
/// #[code(category = "API", title = "API Errors", format = "E01{n:02X}")]
/// enum ApiError {
///     #[error("Slow down for {retry_after} s")]
///     #[code(n = 2, http = 429, retryable)]
///     TooFast { #[code(public)] retry_after: u32, client: std::net::IpAddr },
/// }
///
/// fn handler() -> Result<(), Problem> {
///     let client = [10, 0, 0, 7].into();
///     Err(ApiError::TooFast { retry_after: 3, client })?
/// }
///
/// let problem = handler().unwrap_err();
/// assert_eq!(
///     serde_json::to_string(&problem).unwrap(),
///     r#"{"type":"/errors/E0102","title":"API Errors","status":429,"#.to_owned()
///         + r#""detail":"Slow down for 3 s","code":"E0102","category":"API","#
///         + r#""retryable":true,"retry_after":3}"#,
/// );
/// ```
#[must_use = "a problem is there to be answered"]
pub struct Problem {
    fault: Option<Own>,
    data: Option<Box<Data>>,
}

/// An error that became a problem.
enum Own {
    Coded(Box<dyn ErrorCode + Send + Sync>),
    Unknown(Box<dyn Error + Send + Sync>),
}

/// The same, lent.
#[derive(Clone, Copy)]
pub(crate) enum Fault<'f> {
    Coded(&'f dyn ErrorCode),
    Unknown(&'f (dyn Error + 'static)),
}

impl<E: ErrorCode + Send + Sync + 'static> From<E> for Problem {
    fn from(error: E) -> Self {
        Self {
            fault: Some(Own::Coded(Box::new(error))),
            data: None,
        }
    }
}

impl Problem {
    /// The problem of an error without a code, such as a `std::io::Error`, a
    /// `Box<dyn Error + Send + Sync>` or an `anyhow::Error`: the fallback goes
    /// out for it.
    pub fn internal(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            fault: Some(Own::Unknown(error.into())),
            data: None,
        }
    }

    /// A problem without a code, of which the status says everything
    /// (`about:blank`). A status that is no error's is taken as 500.
    pub fn of_status(status: u16) -> Self {
        Self {
            fault: None,
            data: Some(Box::new(Data {
                status: Some(status),
                ..Data::default()
            })),
        }
    }

    /// Adds a text about this occurrence, for the client to read.
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.data_mut().detail = Some(detail.into());
        self
    }

    /// Adds a reference to this occurrence. What cannot stand in a URI is
    /// escaped.
    pub fn with_instance(mut self, uri: &str) -> Self {
        self.data_mut().instance = Some(crate::template::escaped_uri(uri));
        self
    }

    /// Adds an extension member. One that the table above names is not replaced.
    pub fn with_extension(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let name = name.into();
        if !is_standard(&name) {
            self.data_mut().extensions.insert(name, value.into());
        }
        self
    }

    /// The error inside, for the log: nothing of it may go out.
    #[must_use]
    pub fn error(&self) -> Option<&(dyn Error + 'static)> {
        match self.fault.as_ref()? {
            Own::Coded(error) => {
                let error: &(dyn ErrorCode + 'static) = &**error;
                Some(error)
            }
            Own::Unknown(error) => Some(&**error),
        }
    }

    /// Tells `tracing` the whole error, under the identifier of the current
    /// [`Context`], which it gives back.
    ///
    /// [`Reply::of`](crate::Reply::of) does so; this is for what is answered in
    /// another form.
    #[allow(clippy::must_use_candidate, reason = "the log has it")]
    pub fn report(&self) -> RequestId {
        let (config, id) = Context::current();
        crate::report::report(self.fault(), &self.outgoing(&config), &id);
        id
    }

    pub(crate) fn fault(&self) -> Option<Fault<'_>> {
        Some(match self.fault.as_ref()? {
            Own::Coded(error) => Fault::Coded(&**error),
            Own::Unknown(error) => Fault::Unknown(&**error),
        })
    }

    /// What was read elsewhere than in the document.
    pub(crate) fn with_code(mut self, code: &str) -> Self {
        self.data_mut().code = Some(code.to_owned());
        self
    }

    pub(crate) fn of_data(mut data: Data) -> Self {
        data.extensions.settle();
        Self {
            fault: None,
            data: Some(Box::new(data)),
        }
    }

    fn data_mut(&mut self) -> &mut Data {
        self.data.get_or_insert_default()
    }
}

/// The code and the title.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code() {
            Some(code) => write!(f, "[{}] ", code.escape_debug())?,
            None => write!(f, "{} ", self.status())?,
        }
        write!(f, "{}", self.title().escape_debug())
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("status", &self.status())
            .field("code", &self.code())
            .field("title", &self.title())
            .field("detail", &self.detail())
            .finish_non_exhaustive()
    }
}

impl Error for Problem {}
