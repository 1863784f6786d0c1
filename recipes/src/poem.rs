//! Poem: a newtype that becomes `poem::Error`, and middleware for the rest.

use std::sync::Arc;

use faultcode_web::{Config, Context, Problem, Reply};
use poem::http::StatusCode;
use poem::web::Path;
use poem::{
    Endpoint, EndpointExt, IntoResponse, Middleware, Request, Response, Route, get, handler,
};

/// What a handler returns: `?` makes one of anything with a code.
pub struct Fault(Problem);

impl<E: Into<Problem>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl From<Fault> for poem::Error {
    fn from(fault: Fault) -> Self {
        Self::from_response(response(fault.0))
    }
}

fn response(problem: Problem) -> Response {
    let reply = Reply::of(problem);
    let status = StatusCode::from_u16(reply.status());
    let mut response = Response::builder().status(status.unwrap_or_default());
    for (name, value) in reply.headers() {
        response = response.header(name, value.as_str());
    }
    response.body(reply.into_body())
}

/// Carries the identifier of the request, and makes problems of panics and of what Poem answers
/// itself: unknown routes, and extractors' errors with their `Display`.
pub struct Problems(Arc<Config>);

impl<E: Endpoint> Middleware<E> for Problems {
    type Output = WithProblems<E>;

    fn transform(&self, inner: E) -> WithProblems<E> {
        WithProblems {
            inner,
            config: Arc::clone(&self.0),
        }
    }
}

pub struct WithProblems<E> {
    inner: E,
    config: Arc<Config>,
}

impl<E: Endpoint> Endpoint for WithProblems<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let headers = request.headers().clone();
        let header = |name: &str| headers.get(name).map(|value| value.as_bytes());
        let handled = Context::of_headers(Arc::clone(&self.config), header)
            .guard_future(self.inner.call(request))
            .await;
        let answer = match handled {
            Ok(Ok(response)) => return Ok(response.into_response()),
            Ok(Err(error)) => error.into_response(),
            Err(problem) => self.within(header, problem),
        };
        let is_problem = answer.content_type() == Some(faultcode_web::CONTENT_TYPE);
        Ok(if is_problem {
            answer
        } else {
            self.within(header, Problem::of_status(answer.status().as_u16()))
        })
    }
}

impl<E> WithProblems<E> {
    fn within<'r>(&self, header: impl Fn(&str) -> Option<&'r [u8]>, problem: Problem) -> Response {
        Context::of_headers(Arc::clone(&self.config), header).enter(|| response(problem))
    }
}

#[handler]
fn user(Path(name): Path<String>) -> Result<String, Fault> {
    Err(crate::ServiceError::NoUser { name })?
}

pub fn app() -> impl Endpoint {
    let config = Config::of_root::<crate::ServiceError>();
    Route::new()
        .at("/users/:name", get(user))
        .with(Problems(Arc::new(config)))
}
