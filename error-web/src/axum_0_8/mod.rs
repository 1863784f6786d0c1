//! Problems in [axum](https://docs.rs/axum/0.8).
//!
//! A [`Problem`] is a response, so that a handler returns
//! `Result<_, Problem>` and uses `?` on anything with a code. With
//! [`respond_with!`](crate::axum_0_8_respond_with) the service's own root is one,
//! too. [`ProblemLayer`] does the rest: it carries the identifier of the request
//! into every problem, and turns into problems what handlers never see, such as
//! bodies that are no JSON, unknown routes, wrong methods, timeouts and panics.
//!
//! ```
//! use axum::{Json, Router, routing::post};
//! use faultcode::ErrorCode;
//! use faultcode_web::{Config, Problem, axum_0_8::ProblemLayer};
//! # use axum_08 as axum;
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
//! async fn create_user() -> Result<(), Problem> {
//!     Err(ServiceError::NameTaken)?
//! }
//!
//! let layer = ProblemLayer::new(Config::of_root::<ServiceError>())
//!     .map(|rejected| match rejected.status() {
//!         413 => Some(ServiceError::TooLarge.into()),
//!         _ => None,
//!     });
//! let app: Router = Router::new().route("/users", post(create_user)).layer(layer);
//! ```

mod layer;
mod rejected;

use axum_08::body::Body;
use axum_08::http::header::CONTENT_LENGTH;
use axum_08::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum_08::response::{IntoResponse, Response};

pub use layer::{ProblemFuture, ProblemLayer, ProblemService};
pub use rejected::Rejected;

#[doc(inline)]
pub use crate::axum_0_8_respond_with as respond_with;
use crate::{Problem, Reply};

/// The names of axum that `respond_with!` writes.
#[doc(hidden)]
pub mod __private {
    pub use axum_08::response::{IntoResponse, Response};
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        Reply::of(self).into_response()
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::empty());
        self.write_into(&mut response);
        response
    }
}

impl Reply {
    /// Makes a response say this, and leaves its other headers as they are.
    fn write_into(self, response: &mut Response) {
        *response.status_mut() =
            StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.remove(CONTENT_LENGTH);
        self.write_headers(headers);
        *response.body_mut() = Body::from(self.into_body());
    }

    fn write_headers(&self, headers: &mut HeaderMap) {
        for (name, value) in self.headers() {
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
}

/// Makes errors responses, so that handlers return them as they are: each is
/// answered as the [`Problem`] it becomes.
///
/// It takes the types of one crate, most often its root alone.
///
/// ```
/// # use axum_08 as axum;
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
/// faultcode_web::axum_0_8::respond_with!(ServiceError);
///
/// async fn create_user() -> Result<(), ServiceError> {
///     Err(ServiceError::NameTaken)
/// }
/// let app: axum::Router = axum::Router::new().route("/users", axum::routing::post(create_user));
/// ```
#[macro_export]
macro_rules! axum_0_8_respond_with {
    ($($error:ty),+ $(,)?) => {$(
        impl $crate::axum_0_8::__private::IntoResponse for $error {
            fn into_response(self) -> $crate::axum_0_8::__private::Response {
                $crate::axum_0_8::__private::IntoResponse::into_response(
                    <$crate::Problem as ::core::convert::From<$error>>::from(self),
                )
            }
        }
    )+};
}
