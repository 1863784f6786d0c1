//! An error of a service, as its client sees it.

use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

use faultcode::{Kind, UnknownCode};

use super::date;
use crate::Problem;
use crate::context::Context;

/// An error of a service, as its client sees it: of the kind `K` of the service's
/// root, if this build knows its code.
///
/// ```
/// use faultcode::ErrorCode;
/// use faultcode_web::client::RemoteError;
///
/// #[derive(Debug, thiserror::Error, ErrorCode)]
/// #[code(root, category = "API", kind = ServiceErrorKind)]
/// enum ServiceError {
///     #[error("Slow down")]
///     #[code(n = 2, http = 429, retryable)]
///     TooFast { #[code(public)] retry_after: u32 },
/// }
///
/// let headers = [("content-type", "application/problem+json"), ("retry-after", "3")];
/// let header = |name: &str| headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_bytes());
/// let body = br#"{"type":"/errors/API_002","status":429,"code":"API_002","retry_after":3}"#;
/// let error = RemoteError::<ServiceErrorKind>::of_response(429, header, body);
/// assert_eq!(error.kind(), Some(ServiceErrorKind::TooFast));
/// assert!(error.is_retryable());
/// assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(3)));
/// assert_eq!(error.problem().member("retry_after"), Some(3.into()));
/// ```
pub struct RemoteError<K> {
    kind: Option<K>,
    status: u16,
    problem: Problem,
    retry_after: Option<Duration>,
    request_id: Option<String>,
}

impl<K: Kind> RemoteError<K> {
    /// Reads a response by its status, the values of its headers, whose names are
    /// in lower case, and its body.
    ///
    /// It need not be a problem document, nor one of ours: what is not there is
    /// unknown. Where the body was lost, the header with the code is enough.
    pub fn of_response<'r>(
        status: u16,
        header: impl Fn(&str) -> Option<&'r [u8]>,
        body: &[u8],
    ) -> Self {
        let config = Context::config();
        let mut problem: Problem =
            serde_json::from_slice(body).unwrap_or_else(|_| Problem::of_status(status));
        let text = |name: &str| header(name).and_then(|value| std::str::from_utf8(value).ok());
        if problem.code().is_none()
            && let Some(code) = text(&config.code_header)
        {
            problem = problem.with_code(code);
        }
        let mut error = Self::of_problem(problem);
        error.status = status;
        let seconds = text("retry-after").and_then(|value| {
            let sent = text("date").and_then(date::parse);
            seconds_of(value, sent.unwrap_or_else(SystemTime::now))
        });
        error.retry_after = seconds.or(error.retry_after);
        let id = text(&config.request_id_header).map(ToOwned::to_owned);
        error.request_id = error.request_id.or(id);
        error
    }

    /// Takes a problem that was read.
    #[must_use]
    pub fn of_problem(problem: Problem) -> Self {
        Self {
            kind: problem.code().and_then(|code| K::from_code(code).ok()),
            status: problem.status(),
            retry_after: problem.retry_after().map(Duration::from_secs),
            request_id: problem.request_id().map(ToOwned::to_owned),
            problem,
        }
    }

    /// The kind of the error, if its code is known here.
    #[must_use]
    pub fn kind(&self) -> Option<K> {
        self.kind
    }

    /// The code as the service wrote it, known or not.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.problem.code()
    }

    /// The code, if there is one that is not known here: it may be of a newer
    /// version of the service.
    #[must_use]
    pub fn unknown_code(&self) -> Option<UnknownCode> {
        match self.kind {
            Some(_) => None,
            None => self.code().map(UnknownCode::new),
        }
    }

    /// The category of the code, as it is known here, or else as the service
    /// wrote it.
    #[must_use]
    pub fn category(&self) -> Option<&str> {
        match self.kind {
            Some(kind) => Some(kind.info().category().name()),
            None => self.problem.category(),
        }
    }

    /// The HTTP status of the response.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Everything else that the service wrote: title, detail, public fields.
    #[must_use = "it has everything that the service wrote"]
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// The identifier under which the service's log has the error.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Whether the condition is transient: as the service wrote, or else as this
    /// build knows it of the code.
    #[must_use]
    pub fn retryable(&self) -> Option<bool> {
        let known = self.kind.and_then(|kind| kind.info().retryable());
        self.problem.retryable().or(known)
    }

    /// Whether it may go better the next time. Where neither the service nor the
    /// code says so, the status decides: 408, 425, 429, 502, 503 and 504 are
    /// transient.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retryable()
            .unwrap_or(matches!(self.status, 408 | 425 | 429 | 502 | 503 | 504))
    }

    /// Whether to repeat the request: the condition is transient, and carrying
    /// the request out twice does no harm.
    #[must_use]
    pub fn may_repeat(&self, is_idempotent: bool) -> bool {
        is_idempotent && self.is_retryable()
    }

    /// How long to wait before the next attempt, if the service says so: by the
    /// header `retry-after`, or by the member.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }
}

/// The value of `retry-after` (RFC 9110, section 10.2.3): seconds, or a date.
fn seconds_of(value: &str, sent: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return value.parse().ok().map(Duration::from_secs);
    }
    let date = date::parse(value)?;
    Some(date.duration_since(sent).unwrap_or_default())
}

/// Status, code and title, on one line.
impl<K: Kind> fmt::Display for RemoteError<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the service answered {}: {}", self.status, self.problem)
    }
}

impl<K: Kind> fmt::Debug for RemoteError<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemoteError")
            .field("kind", &self.kind)
            .field("status", &self.status)
            .field("problem", &self.problem)
            .field("retry_after", &self.retry_after)
            .field("request_id", &self.request_id)
            .finish()
    }
}

impl<K: Kind> Error for RemoteError<K> {}
