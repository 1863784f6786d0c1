//! What goes out by gRPC, and comes back.

mod server;

use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tonic_014 as tonic;

use eden::errors::EdenErrorKind;
use faultcode::ErrorCode;
use faultcode_web::client::RemoteError;
use faultcode_web::tonic_0_14::{self, ProblemLayer, code_of, http_status_of};
use faultcode_web::{Config, Problem};
use tonic::body::Body;
use tonic::{Code, Status};
use tonic_types::StatusExt;
use tower::{Layer, Service};

use self::server::{OwnErrorKind, Running};
use crate::leak::{self, Fault};
use crate::{came_back, eden_errors, log};

/// Checks what all statuses have.
fn checked(status: Status) -> Status {
    assert!(!format!("{status:?}").contains("secret"), "{status:?}");
    assert!(!contains(status.details(), b"secret"), "{status:?}");
    let id = &status
        .get_details_request_info()
        .expect("an identifier")
        .request_id;
    assert_eq!(header(&status, "x-request-id"), Some(id.as_str()));
    let info = status.get_details_error_info();
    let code = info.as_ref().map(|info| info.reason.as_str());
    assert_eq!(header(&status, "x-error-code"), code);
    assert!(!log::of_request(id).is_empty());
    status
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn header<'s>(status: &'s Status, name: &str) -> Option<&'s str> {
    let value = status.metadata().get(name)?;
    Some(value.to_str().expect("text"))
}

fn code(status: &Status) -> Option<&str> {
    header(status, "x-error-code")
}

#[test]
fn every_code_leaves_and_comes_back() {
    let server = Running::start();
    for (position, error) in eden_errors::all().iter().enumerate() {
        let status = server.call(u8::try_from(position).expect("few"), &[]);
        let is_transient = error.retryable() == Some(true);
        assert_eq!(status.code(), code_of(error.http_status(), is_transient));
        let remote = RemoteError::from(&status);
        came_back::remote_error(&remote, error);
        assert_eq!(remote.request_id(), header(&status, "x-request-id"));
        let title = if error.info().has_placeholders() {
            error.category().title()
        } else {
            error.message()
        };
        assert_eq!(remote.problem().title(), title);
        let uri = format!("https://eden.example/errors/{}", error.code());
        assert_eq!(remote.problem().type_uri(), uri);
        let help = status.get_details_help().expect("help");
        assert_eq!((&help.links[0].url, help.links.len()), (&uri, 1));
        let info = status.get_details_error_info().expect("information");
        assert_eq!(info.domain, "eden.example");
        let seconds = status.get_details_retry_info();
        let seconds = seconds
            .and_then(|info| info.retry_delay)
            .map(|delay| delay.as_secs());
        assert_eq!(seconds, (error.code() == "E0102").then_some(7));
    }
}

#[test]
fn public_fields_keep_their_types() {
    let status = Running::start().call(252, &[]);
    assert_eq!(status.code(), Code::Aborted);
    assert_eq!(status.message(), "12: Some(-3) of 0.5");
    let remote = RemoteError::<OwnErrorKind>::from(&status);
    let member = |name: &str| remote.problem().member(name).expect("a field");
    assert_eq!(member("zone"), "12");
    assert_eq!(member("left"), -3);
    assert_eq!(member("share"), 0.5);
    assert_eq!(member("is_last"), true);
    assert_eq!(remote.problem().title(), "Own");
    assert_eq!(
        remote.problem().detail().as_deref(),
        Some("12: Some(-3) of 0.5")
    );
    // Without a root they are texts.
    assert_eq!(tonic_0_14::read(&status).member("left"), Some("-3".into()));
}

#[test]
fn what_is_not_public_stays() {
    let server = Running::start();
    let status = server.call(254, &[]);
    assert_eq!(
        (status.code(), code(&status)),
        (Code::AlreadyExists, Some("OWN_001"))
    );
    assert_eq!(status.message(), "Own");
    for number in [253, 251, 250] {
        let status = server.call(number, &[]);
        assert_eq!(
            (status.code(), code(&status)),
            (Code::Internal, Some("E0105")),
            "{number}"
        );
        let log = log::of_request(header(&status, "x-request-id").expect("an identifier"));
        assert!(
            log[0].starts_with("ERROR ") && log[0].contains("secret"),
            "{log:?}"
        );
    }
    let status = server.call(249, &[]);
    assert_eq!(
        (status.code(), status.message()),
        (Code::ResourceExhausted, "not so fast")
    );
    assert_eq!(code(&status), None);
}

#[test]
fn a_request_brings_its_identifier() {
    let server = Running::start();
    let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    let traceparent = format!("00-{trace}-00f067aa0ba902b7-01");
    for number in [254, 251] {
        let status = server.call(number, &[("x-request-id", "my-own")]);
        assert_eq!(header(&status, "x-request-id"), Some("my-own"));
        let status = server.call(number, &[("traceparent", &traceparent)]);
        assert_eq!(header(&status, "x-request-id"), Some(trace));
        let status = server.call(number, &[("x-request-id", "<a>")]);
        assert_eq!(header(&status, "x-request-id").map(str::len), Some(32));
        // Behind the first message, too.
        let status = server.stream(number, "of-a-stream");
        assert_eq!(header(&status, "x-request-id"), Some("of-a-stream"));
        let expected = if number == 254 { "OWN_001" } else { "E0105" };
        assert_eq!(code(&status), Some(expected));
    }
}

#[test]
fn a_status_of_another_service_is_read() {
    let remote = RemoteError::<EdenErrorKind>::from(&Status::unavailable("try later"));
    assert_eq!(
        (remote.kind(), remote.code(), remote.status()),
        (None, None, 503)
    );
    assert!(remote.is_retryable());
    assert_eq!(remote.problem().detail().as_deref(), Some("try later"));
    let broken = Status::with_details(Code::NotFound, "", vec![255; 9].into());
    assert_eq!(RemoteError::<EdenErrorKind>::from(&broken).status(), 404);
    // A code of a newer version.
    let problem: Problem = serde_json::from_str(
        r#"{"code":"E0AFE","status":404,"category":"Database","retryable":false,"left":3}"#,
    )
    .expect("an object");
    let remote = RemoteError::<EdenErrorKind>::from(&Status::from(problem));
    assert_eq!((remote.kind(), remote.code()), (None, Some("E0AFE")));
    assert_eq!(
        (remote.category(), remote.retryable()),
        (Some("Database"), Some(false))
    );
    assert_eq!(remote.problem().member("left"), Some("3".into()));
}

#[test]
fn codes_lead_back_to_their_statuses() {
    for status in (400..600).filter(|status| *status != 408) {
        let class = http_status_of(code_of(status, false)) / 100;
        assert_eq!(class, status / 100, "{status}");
    }
    for status in [400, 401, 403, 404, 409, 429, 499, 500, 501, 503, 504] {
        assert_eq!(http_status_of(code_of(status, true)), status);
        assert_eq!(http_status_of(code_of(status, false)), status);
    }
    assert_eq!(code_of(422, false), Code::InvalidArgument);
    assert_eq!(code_of(416, false), Code::OutOfRange);
    assert_eq!(code_of(200, false), Code::Unknown);
}

#[test]
fn a_domain_is_a_name() {
    let config = |name: &str| Config::default().domain(name);
    assert!(config("eden.example.com").is_ok() && config(&"a".repeat(253)).is_ok());
    for wrong in ["", "a b", "a/b", "\u{e4}", &"a".repeat(254)] {
        assert!(config(wrong).is_err(), "{wrong}");
    }
}

/// Fails as it is told.
#[derive(Clone)]
struct Told(Arc<Mutex<Option<Fault>>>);

impl Service<http::Request<Body>> for Told {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = std::future::Ready<Result<http::Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<Body>) -> Self::Future {
        match self.0.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(Fault::Problem(problem)) => {
                std::future::ready(Ok(Status::from(problem).into_http()))
            }
            Some(Fault::Panic(text)) => panic!("{text}"),
            None => std::future::ready(Ok(http::Response::default())),
        }
    }
}

#[test]
fn nothing_leaks() {
    let told = Told(Arc::default());
    let mut service = ProblemLayer::new(leak::config()).layer(told.clone());
    leak::run(20_000, |fault| {
        *told.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(fault);
        let mut call = std::pin::pin!(service.call(http::Request::default()));
        let waker = std::task::Waker::noop();
        let Poll::Ready(Ok(response)) = call.as_mut().poll(&mut Context::from_waker(waker)) else {
            panic!("it waits");
        };
        let status = Status::from_header_map(response.headers()).expect("a status");
        assert!(status.code() != Code::Ok);
        // Percent-encoded and in base64, and read back from both.
        let mut left = format!("{:?} {status:?}", response.headers()).into_bytes();
        left.extend(status.message().as_bytes());
        left.extend(status.details());
        left
    });
}
