//! Problems in [tonic](https://docs.rs/tonic/0.14).
//!
//! A [`Problem`] becomes a [`Status`]; with
//! [`respond_with!`](crate::tonic_0_14_respond_with) the service's own errors do,
//! so that a method uses `?` on them. [`ProblemLayer`] carries the identifier of
//! the request into every status, and answers panics.
//!
//! ```
//! use faultcode::ErrorCode;
//! use tonic::{Request, Response, Status};
//! # use tonic_014 as tonic;
//!
//! #[derive(Debug, thiserror::Error, ErrorCode)]
//! #[code(root, category = "API", format = "E01{n:02X}", kind = ServiceErrorKind)]
//! enum ServiceError {
//!     #[error("Slow down for {retry_after} s")]
//!     #[code(n = 2, http = 429, retryable)]
//!     TooFast { #[code(public)] retry_after: u32, client: std::net::IpAddr },
//! }
//!
//! faultcode_web::tonic_0_14::respond_with!(ServiceError);
//!
//! async fn method(_: Request<()>) -> Result<Response<()>, Status> {
//!     let client = [10, 0, 0, 7].into();
//!     Err(ServiceError::TooFast { retry_after: 3, client })?
//! }
//! # let mut method = std::pin::pin!(method(Request::new(())));
//! # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
//! # let std::task::Poll::Ready(Err(status)) = method.as_mut().poll(&mut cx) else { panic!() };
//!
//! // At the client, from the status:
//! use faultcode_web::client::RemoteError;
//! assert_eq!(status.message(), "Slow down for 3 s");
//! let error = RemoteError::<ServiceErrorKind>::from(&status);
//! assert_eq!(error.kind(), Some(ServiceErrorKind::TooFast));
//! assert_eq!(error.retry_after().unwrap().as_secs(), 3);
//! assert_eq!(error.problem().member("retry_after"), Some(3.into()));
//! ```
//!
//! # What goes out
//!
//! The same as in a problem document, in the
//! [standard details](https://google.aip.dev/193) of a status:
//!
//! | In the status | Value |
//! | --- | --- |
//! | code | the HTTP status by [a table](code_of) |
//! | message | the detail, or else the title |
//! | `ErrorInfo.reason` | the error code |
//! | `ErrorInfo.domain` | [`Config::domain`] |
//! | `ErrorInfo.metadata` | all other members as text: `category`, `status`, `retryable`, the public fields … |
//! | `RetryInfo` | the public field `retry_after` |
//! | `Help` | the type with the title, where the type is a URL |
//! | `RequestInfo` | the identifier under which the log has the error |
//! | metadata | `x-error-code` and `x-request-id` |
//!
//! A status that a method makes itself goes out as it is: do not make one of an
//! error's `Display`, as [`Status::from_error`] does, but of a [`Problem`].

mod code;
mod layer;
mod read;
mod write;

use tonic_014::Status;

pub use code::{code_of, http_status_of};
pub use layer::{ProblemFuture, ProblemLayer, ProblemService};
pub use read::read;

#[doc(inline)]
pub use crate::tonic_0_14_respond_with as respond_with;
use crate::{Config, ConfigError, Problem};

/// The names of tonic that `respond_with!` writes.
#[doc(hidden)]
pub mod __private {
    pub use tonic_014::Status;
}

/// Answers with the problem, and tells `tracing` the whole error.
impl From<Problem> for Status {
    fn from(problem: Problem) -> Self {
        write::status(&problem)
    }
}

impl Config {
    /// Whose the codes are, for the `ErrorInfo` of gRPC: a name of the service,
    /// such as `eden.example.com`. The default is the host of the type template,
    /// if that is a URL.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] where it has anything but letters, digits, `-`, `_` and
    /// `.`, or more than 253 of these.
    pub fn domain(mut self, name: &str) -> Result<Self, ConfigError> {
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        if name.is_empty() || name.len() > 253 || !name.bytes().all(is_allowed) {
            let name = name.escape_debug();
            return Err(ConfigError(format!("`{name}` is no name of a domain")));
        }
        self.domain = Some(name.into());
        Ok(self)
    }
}

/// Makes errors statuses, so that methods use `?` on them: each is answered as the
/// [`Problem`] it becomes.
///
/// It takes the types of one crate: the root, and what it holds.
#[macro_export]
macro_rules! tonic_0_14_respond_with {
    ($($error:ty),+ $(,)?) => {$(
        impl ::core::convert::From<$error> for $crate::tonic_0_14::__private::Status {
            fn from(error: $error) -> Self {
                <Self as ::core::convert::From<$crate::Problem>>::from(
                    <$crate::Problem as ::core::convert::From<$error>>::from(error),
                )
            }
        }
    )+};
}
