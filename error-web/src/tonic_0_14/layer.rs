//! The layer around services.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

use http::{HeaderMap, HeaderValue, Request, Response};
use http_body::{Frame, SizeHint};
use pin_project_lite::pin_project;
use tonic_014::Status;
use tonic_014::body::Body;
use tower_layer::Layer;
use tower_service::Service;

use crate::context::Guarded;
use crate::{Config, Context, Problem};

/// Carries the identifier of a request into every status that is made of a
/// [`Problem`] there, also while a response streams, and answers panics with the
/// fallback.
///
/// It is a layer of `tonic::transport::Server`.
#[derive(Clone)]
pub struct ProblemLayer {
    config: Arc<Config>,
}

impl ProblemLayer {
    /// A layer with a configuration.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self {
            config: Arc::new(config),
        }
    }

    /// A layer with the configuration that is [installed](Config::install).
    #[must_use]
    pub fn installed() -> Self {
        Self {
            config: Arc::new(Config::installed().clone()),
        }
    }
}

impl fmt::Debug for ProblemLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProblemLayer")
            .field("config", &self.config)
            .finish()
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
    S: Service<Request<B>, Response = Response<Body>>,
{
    type Response = Response<Body>;
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
        }
    }
}

pin_project! {
    /// A response within a [`ProblemLayer`].
    #[must_use = "futures do nothing unless polled"]
    #[derive(Debug)]
    pub struct ProblemFuture<F> {
        #[pin]
        guarded: Guarded<F>,
    }
}

impl<F, E> Future for ProblemFuture<F>
where
    F: Future<Output = Result<Response<Body>, E>>,
{
    type Output = Result<Response<Body>, E>;

    fn poll(self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let Poll::Ready(output) = this.guarded.as_mut().poll(cx) else {
            return Poll::Pending;
        };
        let context = this.guarded.context();
        Poll::Ready(match output {
            Ok(Ok(response)) => Ok(response.map(|body| {
                Body::new(Streamed {
                    context: context.take(),
                    body: Some(body),
                })
            })),
            Ok(Err(error)) => Err(error),
            Err(problem) => Ok(context.enter(|| Status::from(problem).into_http())),
        })
    }
}

/// A body, whose messages are made while it is read.
struct Streamed {
    context: Context,
    /// None behind a panic.
    body: Option<Body>,
}

impl http_body::Body for Streamed {
    type Data = <Body as http_body::Body>::Data;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut TaskContext<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Status>>> {
        let Self { context, body } = &mut *self;
        let Some(open) = body else {
            return Poll::Ready(None);
        };
        match context.guard(|| Pin::new(open).poll_frame(cx)) {
            Ok(frame) => frame,
            Err(problem) => {
                *body = None;
                Poll::Ready(Some(trailers(context, problem)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body
            .as_ref()
            .is_none_or(http_body::Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body
            .as_ref()
            .map_or_else(SizeHint::default, http_body::Body::size_hint)
    }
}

/// The end of a stream that panicked.
fn trailers<D>(context: &mut Context, problem: Problem) -> Result<Frame<D>, Status> {
    let status = context.enter(|| Status::from(problem));
    let mut headers = HeaderMap::new();
    status.add_header(&mut headers)?;
    Ok(Frame::trailers(headers))
}
