//! The middleware around an app.

use std::fmt;
use std::future::{Ready, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

use actix_web_4::body::{EitherBody, MessageBody};
use actix_web_4::dev::{Service, ServiceRequest, ServiceResponse, Transform};
use actix_web_4::error::InternalError;
use actix_web_4::http::header::HeaderValue;
use actix_web_4::{Error, HttpResponse};
use pin_project_lite::pin_project;

use super::rejected::{Rejected, is_rejected, problem_of};
use crate::context::Guarded;
use crate::{Config, Context, Problem, Reply};

pub(super) type Map = dyn Fn(&Rejected<'_>) -> Option<Problem> + Send + Sync;

/// Turns what handlers never see into problems, and carries the identifier of the
/// request into all of them.
///
/// Where a response has a status from 400 to 599, and its body is plain text or
/// none, it was written by an extractor, by the framework, or by an error that
/// answers with its `Display`: it is mapped to a problem with a code, or becomes
/// one of its status (`about:blank`). Its headers stay. A panic is answered with
/// the fallback, and logged.
///
/// Put it outside of middleware that answers itself: the last `wrap` of an app is
/// the outermost. Error responses with a body of another type, such as JSON or
/// HTML, pass as they are.
#[derive(Clone)]
pub struct Problems {
    config: Arc<Config>,
    map: Option<Arc<Map>>,
}

impl Problems {
    /// With a configuration.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self {
            config: Arc::new(config),
            map: None,
        }
    }

    /// With the configuration that is [installed](Config::install).
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

impl fmt::Debug for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problems")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

impl<S, B> Transform<S, ServiceRequest> for Problems
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = ProblemService<S>;
    type InitError = ();
    type Future = Ready<Result<ProblemService<S>, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(ProblemService {
            inner,
            problems: self.clone(),
        }))
    }
}

/// A service within [`Problems`].
#[derive(Debug)]
pub struct ProblemService<S> {
    inner: S,
    problems: Problems,
}

impl<S, B> Service<ServiceRequest> for ProblemService<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Future = ProblemFuture<S::Future>;

    fn poll_ready(&self, cx: &mut TaskContext<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let headers = request.headers();
        let context = Context::of_headers(Arc::clone(&self.problems.config), |name| {
            headers.get(name).map(HeaderValue::as_bytes)
        });
        ProblemFuture {
            guarded: context.guard_call(|| self.inner.call(request)),
            map: self.problems.map.clone(),
        }
    }
}

pin_project! {
    /// A response within [`Problems`].
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

impl<F, B> Future for ProblemFuture<F>
where
    F: Future<Output = Result<ServiceResponse<B>, Error>>,
    B: MessageBody,
{
    type Output = Result<ServiceResponse<EitherBody<B>>, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let Poll::Ready(output) = this.guarded.as_mut().poll(cx) else {
            return Poll::Pending;
        };
        let context = this.guarded.context();
        let map = this.map.as_deref();
        let answered = match output {
            Ok(Ok(response)) => context.guard(|| Ok(answer(response, map))),
            Ok(Err(error)) => context.guard(|| Err(sent(answer_error(&error, map)))),
            Err(problem) => Err(problem),
        };
        Poll::Ready(match answered {
            Ok(answer) => answer,
            // Writing this one calls nothing that could panic again.
            Err(problem) => Err(sent(context.enter(|| Reply::of(problem).into()))),
        })
    }
}

fn answer<B: MessageBody>(
    response: ServiceResponse<B>,
    map: Option<&Map>,
) -> ServiceResponse<EitherBody<B>> {
    if !is_rejected(response.status(), response.headers()) {
        return response.map_into_left_body();
    }
    let (request, response) = response.into_parts();
    ServiceResponse::new(request, problem_of(response, map))
}

/// The response to an error of other middleware: it is made here, within the
/// context.
fn answer_error(error: &Error, map: Option<&Map>) -> HttpResponse {
    let response = error.error_response();
    if is_rejected(response.status(), response.headers()) {
        problem_of(response, map).map_into_boxed_body()
    } else {
        response
    }
}

/// A response as an error: where the handler is lost, so is the request, which a
/// response needs.
fn sent(response: HttpResponse) -> Error {
    InternalError::from_response(response.status(), response).into()
}
