//! Rocket: a newtype that is a `Responder`.

use std::sync::Arc;

use faultcode_web::{Config, Context, Problem, Reply};
use rocket::http::{Header, Status};
use rocket::request::Request;
use rocket::response::{self, Responder, Response};
use rocket::{Build, Rocket, catch, catchers, get, routes};

/// What a handler returns: `?` makes one of anything with a code.
pub struct Fault(Problem);

impl<E: Into<Problem>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl<'r> Responder<'r, 'static> for Fault {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        // Rocket answers where it has the request: no layer is needed for its identifier.
        let config = request.rocket().state::<Arc<Config>>().cloned();
        let headers = request.headers();
        let header = |name: &str| headers.get_one(name).map(str::as_bytes);
        let mut context = Context::of_headers(config.unwrap_or_default(), header);
        let reply = context.enter(|| Reply::of(self.0));
        let mut response = Response::build();
        response.status(Status::new(reply.status()));
        for (name, value) in reply.headers() {
            response.header(Header::new(name.to_owned(), value.as_str().to_owned()));
        }
        let body = reply.into_body();
        response.sized_body(body.len(), std::io::Cursor::new(body));
        response.ok()
    }
}

/// What no handler saw: unknown routes, guards that failed, bodies that are no JSON. A panic
/// comes here as 500, after Rocket has logged it.
#[catch(default)]
fn rejected(status: Status, _: &Request<'_>) -> Fault {
    Fault(match status.code {
        500 => Problem::internal("a panic, or what Rocket answers with 500"),
        code => Problem::of_status(code),
    })
}

#[get("/users/<name>")]
fn user(name: &str) -> Result<String, Fault> {
    Err(crate::ServiceError::NoUser {
        name: name.to_owned(),
    })?
}

pub fn app() -> Rocket<Build> {
    rocket::build()
        .manage(Arc::new(Config::of_root::<crate::ServiceError>()))
        .mount("/", routes![user])
        .register("/", catchers![rejected])
}
