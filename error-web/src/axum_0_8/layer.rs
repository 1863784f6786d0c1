//! The layer around a router.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

use axum_08::http::header::{
    CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_RANGE, ETAG, LAST_MODIFIED, TRANSFER_ENCODING,
};
use axum_08::http::{HeaderMap, HeaderValue, Request};
use axum_08::response::Response;
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use super::rejected::{Rejected, is_rejected, look_at};
use crate::context::Guarded;
use crate::report::report_rejection;
use crate::{Config, Context, Problem, Reply};

type Map = dyn Fn(&Rejected<'_>) -> Option<Problem> + Send + Sync;

/// Turns what handlers never see into problems, and carries the identifier of the
/// request into all of them.
///
/// Where a response has a status from 400 to 599, and its body is plain text or
/// none, it was written by an extractor or by the framework: it is mapped to a
/// problem with a code, or becomes one of its status (`about:blank`). Its headers
/// stay, such as `allow`. A panic is answered with the fallback, and logged.
///
/// Put it outside of layers that answer themselves, such as a timeout: the last
/// `layer` of a router is the outermost. Error responses with a body of another
/// type, such as JSON or HTML, pass as they are.
#[derive(Clone)]
pub struct ProblemLayer {
    config: Arc<Config>,
    map: Option<Arc<Map>>,
}

impl ProblemLayer {
    /// A layer with a configuration.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self {
            config: Arc::new(config),
            map: None,
        }
    }

    /// A layer with the configuration that is [installed](Config::install).
    #[must_use]
    pub fn installed() -> Self {
        Self {
            config: Arc::new(Config::installed().clone()),
            map: None,
        }
    }

    /// Maps rejections to problems, most often by their status: with a code the
    /// client knows which of its mistakes it was.
    #[must_use]
    pub fn map(
        mut self,
        map: impl Fn(&Rejected<'_>) -> Option<Problem> + Send + Sync + 'static,
    ) -> Self {
        self.map = Some(Arc::new(map));
        self
    }
}

impl fmt::Debug for ProblemLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProblemLayer")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

impl<S> Layer<S> for ProblemLayer {
    type Service = ProblemService<S>;

    fn layer(&self, inner: S) -> ProblemService<S> {
        ProblemService {
            inner,
            layer: self.clone(),
        }
    }
}

/// A service within a [`ProblemLayer`].
#[derive(Debug, Clone)]
pub struct ProblemService<S> {
    inner: S,
    layer: ProblemLayer,
}

impl<S, B> Service<Request<B>> for ProblemService<S>
where
    S: Service<Request<B>, Response = Response>,
{
    type Response = Response;
    type Error = S::Error;
    type Future = ProblemFuture<S::Future>;

    fn poll_ready(&mut self, cx: &mut TaskContext<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let headers = request.headers();
        let context = Context::of_headers(Arc::clone(&self.layer.config), |name| {
            headers.get(name).map(HeaderValue::as_bytes)
        });
        ProblemFuture {
            guarded: context.guard_call(|| self.inner.call(request)),
            map: self.layer.map.clone(),
        }
    }
}

pin_project! {
    /// A response within a [`ProblemLayer`].
    #[must_use = "futures do nothing unless polled"]
    pub struct ProblemFuture<F> {
        #[pin]
        guarded: Guarded<F>,
        map: Option<Arc<Map>>,
    }
}

impl<F> fmt::Debug for ProblemFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProblemFuture").finish_non_exhaustive()
    }
}

impl<F, E> Future for ProblemFuture<F>
where
    F: Future<Output = Result<Response, E>>,
{
    type Output = Result<Response, E>;

    fn poll(self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let Poll::Ready(output) = this.guarded.as_mut().poll(cx) else {
            return Poll::Pending;
        };
        let context = this.guarded.context();
        let map = this.map.as_deref();
        let answered = match output {
            Ok(Ok(response)) if !is_rejected(&response) => return Poll::Ready(Ok(response)),
            Ok(Ok(response)) => context.guard(|| problem_of(response, map, cx)),
            Ok(Err(error)) => return Poll::Ready(Err(error)),
            Err(problem) => Err(problem),
        };
        let response = match answered {
            Ok(response) => response,
            // Writing this one calls nothing that could panic again.
            Err(problem) => context.enter(|| {
                let mut response = Response::default();
                Reply::of(problem).write_into(&mut response);
                response
            }),
        };
        Poll::Ready(Ok(response))
    }
}

/// The problem that a rejection is answered with.
fn problem_of(mut response: Response, map: Option<&Map>, cx: &mut TaskContext<'_>) -> Response {
    let problem = look_at(&mut response, cx, |rejected| {
        report_rejection(rejected.status(), rejected.text());
        map.and_then(|map| map(rejected))
            .unwrap_or_else(|| Problem::of_status(rejected.status()))
    });
    forget_body(response.headers_mut());
    Reply::of(problem).write_into(&mut response);
    response
}

/// Removes the headers that are about a body which is replaced.
fn forget_body(headers: &mut HeaderMap) {
    for name in [
        CONTENT_ENCODING,
        CONTENT_LANGUAGE,
        CONTENT_RANGE,
        ETAG,
        LAST_MODIFIED,
        TRANSFER_ENCODING,
    ] {
        headers.remove(name);
    }
}
