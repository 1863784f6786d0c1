//! Problems in [actix-web](https://docs.rs/actix-web/4).
//!
//! A [`Problem`] is a [`ResponseError`], so that a handler returns
//! `Result<_, Problem>` and uses `?` on anything with a code. With
//! [`respond_with!`](crate::actix_web_4_respond_with) the service's own root is
//! one, too. [`Problems`] does the rest: it carries the identifier of the request
//! into every problem, and turns into problems what handlers never see, such as
//! bodies that are no JSON, unknown routes, wrong methods and panics.
//!
//! ```
//! use actix_web::{App, HttpResponse, web};
//! use faultcode::ErrorCode;
//! use faultcode_web::{Config, Problem, actix_web_4::Problems};
//! # use actix_web_4 as actix_web;
//!
//! #[derive(Debug, thiserror::Error, ErrorCode)]
//! #[code(root, category = "API", format = "E01{n:02X}", fallback = "E0105")]
//! enum ServiceError {
//!     #[error("Internal error")]
//!     #[code(n = 5)]
//!     Internal,
//!     #[error("The request is larger than it may be")]
//!     #[code(n = 6, http = 400)]
//!     TooLarge,
//!     #[error("There is a user of this name")]
//!     #[code(n = 7, http = 409)]
//!     NameTaken,
//! }
//!
//! async fn create_user() -> Result<HttpResponse, Problem> {
//!     Err(ServiceError::NameTaken)?
//! }
//!
//! let problems = Problems::new(Config::of_root::<ServiceError>())
//!     .map(|rejected| match rejected.status() {
//!         413 => Some(ServiceError::TooLarge.into()),
//!         _ => None,
//!     });
//! // The outermost: the last `wrap` of an app.
//! let app = App::new().route("/users", web::post().to(create_user)).wrap(problems);
//! ```

mod middleware;
mod rejected;

use actix_web_4::body::BoxBody;
use actix_web_4::http::StatusCode;
use actix_web_4::http::header::{CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue};
use actix_web_4::{HttpResponse, ResponseError};

pub use middleware::{ProblemFuture, ProblemService, Problems};
pub use rejected::Rejected;

#[doc(inline)]
pub use crate::actix_web_4_respond_with as respond_with;
use crate::{Problem, Reply};

/// What `respond_with!` writes.
#[doc(hidden)]
pub mod __private {
    pub use actix_web_4::http::StatusCode;
    pub use actix_web_4::{HttpResponse, ResponseError};
    use faultcode::ErrorCode;

    use crate::problem::Outgoing;
    use crate::{Context, Reply};

    /// The status that goes out: the fallback's where the error is internal.
    #[must_use]
    pub fn status(error: &dyn ErrorCode) -> StatusCode {
        let config = Context::config();
        super::status(Outgoing::of_coded(error, &config).status())
    }

    /// The response to an error.
    #[must_use]
    pub fn response(error: &dyn ErrorCode) -> HttpResponse {
        Reply::of_error(error).into()
    }
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        status(self.status())
    }

    fn error_response(&self) -> HttpResponse {
        Reply::of_lent(self).into()
    }
}

impl From<Reply> for HttpResponse {
    fn from(reply: Reply) -> Self {
        let mut response = HttpResponse::new(status(reply.status()));
        write_headers(&reply, response.headers_mut());
        response.set_body(BoxBody::new(reply.into_body()))
    }
}

fn write_headers(reply: &Reply, headers: &mut HeaderMap) {
    headers.remove(CONTENT_LENGTH);
    for (name, value) in reply.headers() {
        let name = HeaderName::from_bytes(name.as_bytes());
        let value = match value.as_static() {
            Some(text) => Ok(HeaderValue::from_static(text)),
            None => HeaderValue::from_str(value.as_str()),
        };
        // Both have been checked when they were made.
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.insert(name, value);
        }
    }
}

fn status(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Makes errors responses, so that handlers return them as they are: each is
/// answered as the [`Problem`] it would become.
///
/// It takes the types of one crate, most often its root alone.
///
/// ```
/// # use actix_web_4 as actix_web;
/// use actix_web::{App, HttpResponse, web};
/// use faultcode::ErrorCode;
///
/// #[derive(Debug, thiserror::Error, ErrorCode)]
/// #[code(root, category = "API")]
/// enum ServiceError {
///     #[error("There is a user of this name")]
///     #[code(n = 7, http = 409)]
///     NameTaken,
/// }
///
/// faultcode_web::actix_web_4::respond_with!(ServiceError);
///
/// async fn create_user() -> Result<HttpResponse, ServiceError> {
///     Err(ServiceError::NameTaken)
/// }
/// let app = App::new().route("/users", web::post().to(create_user));
/// ```
#[macro_export]
macro_rules! actix_web_4_respond_with {
    ($($error:ty),+ $(,)?) => {$(
        impl $crate::actix_web_4::__private::ResponseError for $error {
            fn status_code(&self) -> $crate::actix_web_4::__private::StatusCode {
                $crate::actix_web_4::__private::status(self)
            }

            fn error_response(&self) -> $crate::actix_web_4::__private::HttpResponse {
                $crate::actix_web_4::__private::response(self)
            }
        }
    )+};
}
