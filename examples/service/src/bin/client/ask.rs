//! Requests, and when to repeat them.

use std::thread;
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use eden::errors::{EdenErrorKind, LockErrorKind};
use faultcode_web::client::{RemoteError, is_idempotent};
use serde_json::Value;
use thiserror::Error;
use ureq::{Agent, Body, http};

/// The longest pause between two attempts; a service that asks for more is not
/// asked again.
const MAX_PAUSE: Duration = Duration::from_secs(30);

const TIME_LIMIT: Duration = Duration::from_secs(10);

/// A request that can be sent several times.
pub(crate) struct Request {
    method: &'static str,
    path: String,
    body: String,
    key: Option<String>,
}

impl Request {
    pub(crate) fn new(method: &'static str, path: impl Into<String>) -> Self {
        Self {
            method,
            path: path.into(),
            body: String::new(),
            key: None,
        }
    }

    pub(crate) fn json(self, body: &Value) -> Self {
        let body = body.to_string();
        Self { body, ..self }
    }

    /// The service carries out requests with the same key once.
    pub(crate) fn idempotency_key(self, key: String) -> Self {
        Self {
            key: Some(key),
            ..self
        }
    }

    fn is_idempotent(&self) -> bool {
        is_idempotent(self.method) || self.key.is_some()
    }
}

/// Why there is no answer.
#[derive(Debug, Error)]
pub(crate) enum AskError {
    /// The service says no.
    #[error("{0}")]
    Service(RemoteError<EdenErrorKind>),
    /// Whether the request was carried out is not known.
    #[error("no answer: {0}")]
    Network(#[from] ureq::Error),
}

impl AskError {
    /// Whether the same request may go better the next time.
    fn is_transient(&self) -> bool {
        match self {
            Self::Network(_) => true,
            Self::Service(error) => error.is_retryable() || is_locked(error.kind()),
        }
    }

    /// How long the service asks to wait.
    fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Network(_) => None,
            Self::Service(error) => error.retry_after(),
        }
    }
}

/// Of these, Eden's catalog declares nothing and the status is 500; but the
/// explanations say that they pass.
fn is_locked(kind: Option<EdenErrorKind>) -> bool {
    matches!(
        kind,
        Some(EdenErrorKind::Lock(
            LockErrorKind::AlreadyLocked | LockErrorKind::TimeoutReached
        ))
    )
}

/// A client of the service.
pub(crate) struct Client {
    agent: Agent,
    url: String,
    retries: usize,
}

impl Client {
    pub(crate) fn new(url: String, retries: usize) -> Self {
        // A response with an error is one to be read.
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(TIME_LIMIT));
        let agent = config.build().into();
        Self {
            agent,
            url,
            retries,
        }
    }

    /// Sends a request until it succeeds, or until sending it again would not
    /// help or could do harm.
    pub(crate) fn ask(&self, request: &Request) -> Result<String, AskError> {
        let mut pauses = ExponentialBuilder::default()
            .with_min_delay(Duration::from_millis(100))
            .with_max_delay(MAX_PAUSE)
            .with_max_times(self.retries)
            .with_jitter()
            .build();
        loop {
            let error = match self.send(request) {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            if !(request.is_idempotent() && error.is_transient()) {
                return Err(error);
            }
            let pause = pauses
                .next()
                .map(|pause| error.retry_after().unwrap_or(pause));
            let Some(pause) = pause.filter(|pause| *pause <= MAX_PAUSE) else {
                return Err(error);
            };
            eprintln!("{error}; asking again in {:.1} s", pause.as_secs_f32());
            thread::sleep(pause);
        }
    }

    fn send(&self, request: &Request) -> Result<String, AskError> {
        let (head, mut body) = self.run(request)?.into_parts();
        let body = body.read_to_vec()?;
        if head.status.is_success() {
            return Ok(String::from_utf8_lossy(&body).into_owned());
        }
        let header = |name: &str| head.headers.get(name).map(http::HeaderValue::as_bytes);
        let error = RemoteError::of_response(head.status.as_u16(), header, &body);
        Err(AskError::Service(error))
    }

    fn run(&self, request: &Request) -> Result<http::Response<Body>, ureq::Error> {
        let mut http = http::Request::builder()
            .method(request.method)
            .uri(format!("{}{}", self.url, request.path));
        if let Some(key) = &request.key {
            http = http.header("idempotency-key", key);
        }
        if request.body.is_empty() {
            return self.agent.run(http.body(())?);
        }
        let http = http.header("content-type", "application/json");
        self.agent.run(http.body(request.body.as_str())?)
    }
}
