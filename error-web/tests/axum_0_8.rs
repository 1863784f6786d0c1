//! A real server, asked by hand.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use axum_08 as axum;

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Json, Path, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse};
use axum::routing::{get, post};
use axum::{Router, middleware};
use eden::errors::{ApiError, DatabaseError, EdenError, RequestError};
use faultcode::ErrorCode;
use faultcode_web::axum_0_8::ProblemLayer;
use faultcode_web::{Config, Problem};
use serde_json::json;
use tokio::runtime::Runtime;
use tower::Service;

use crate::http::{Response, document, log_of, send};
use crate::leak::{self, Fault};
use crate::{came_back, eden_errors, log};

/// A user's own root.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Own", http = 409)]
enum OwnError {
    #[error("taken by {secret}")]
    #[code(n = 1)]
    Taken { secret: &'static str },
}

faultcode_web::axum_0_8::respond_with!(OwnError);

async fn coded(Path(position): Path<usize>) -> Result<(), Problem> {
    let error = eden_errors::all().into_iter().nth(position);
    Err(error.ok_or(ApiError::InvalidInput)?)?
}

async fn own() -> Result<(), OwnError> {
    Err(OwnError::Taken { secret: "secret" })
}

async fn unknown() -> Result<(), Problem> {
    std::fs::read("/no/such/secret").map_err(Problem::internal)?;
    Ok(())
}

async fn panics() -> StatusCode {
    let secret = std::hint::black_box("secret");
    panic!("with a {secret}\nof two lines")
}

async fn slow() {
    tokio::time::sleep(Duration::from_secs(60)).await;
}

async fn numbers(Json(_): Json<Vec<u8>>) {}

fn app() -> Router {
    let layer = ProblemLayer::new(Config::of_root::<EdenError>()).map(|rejected| {
        Some(match rejected.status() {
            413 => RequestError::PayloadTooLarge.into(),
            422 => RequestError::InvalidFormat.into(),
            418 => panic!("secret: the map itself"),
            _ => return None,
        })
    });
    Router::new()
        .route("/coded/{position}", get(coded))
        .route("/own", get(own))
        .route("/unknown", get(unknown))
        .route("/panic", get(panics))
        .route("/numbers", post(numbers).layer(DefaultBodyLimit::max(1000)))
        .route(
            "/slow",
            get(slow).layer(middleware::from_fn(
                |request, next: middleware::Next| async {
                    let response =
                        tokio::time::timeout(Duration::from_millis(20), next.run(request));
                    response
                        .await
                        .unwrap_or_else(|_| StatusCode::GATEWAY_TIMEOUT.into_response())
                },
            )),
        )
        .route("/teapot", get(|| async { StatusCode::IM_A_TEAPOT }))
        .route(
            "/text",
            get(|| async {
                (
                    StatusCode::CONFLICT,
                    [("x-kept", "1"), ("etag", "2")],
                    "secret text",
                )
            }),
        )
        .route(
            "/html",
            get(|| async { (StatusCode::CONFLICT, Html("<p>mine</p>")) }),
        )
        .route(
            "/fine",
            get(|headers: HeaderMap| async move { format!("fine {}", headers.len()) }),
        )
        .layer(layer)
}

/// A server for all tests.
fn server() -> SocketAddr {
    static SERVER: OnceLock<(SocketAddr, Runtime)> = OnceLock::new();
    log::keep();
    SERVER
        .get_or_init(|| {
            let runtime = Runtime::new().expect("threads");
            let listener = runtime
                .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
                .expect("a port");
            let address = listener.local_addr().expect("an address");
            runtime.spawn(async move { axum::serve(listener, app()).await });
            (address, runtime)
        })
        .0
}

fn get_path(path: &str) -> Response {
    send(server(), "GET", path, "", "")
}

#[test]
fn every_code_leaves_and_comes_back() {
    for (position, error) in eden_errors::all().iter().enumerate() {
        let response = get_path(&format!("/coded/{position}"));
        came_back::response(&response, error);
    }
    let response = get_path("/coded/999");
    assert_eq!(
        (response.status, response.header("x-error-code")),
        (400, Some("E0104"))
    );
}

#[test]
fn a_limit_says_when_to_come_back() {
    let all = eden_errors::all();
    let position = all
        .iter()
        .position(|error| error.code() == "E0102")
        .expect("a limit");
    let response = get_path(&format!("/coded/{position}"));
    assert_eq!(response.header("retry-after"), Some("7"));
    assert_eq!(document(&response)["retry_after"], 7);
}

#[test]
fn a_root_of_ones_own_is_a_response() {
    let response = get_path("/own");
    let expected = json!({"type": "/errors/OWN_001", "title": "Own", "status": 409,
                          "code": "OWN_001", "category": "Own"});
    assert_eq!(document(&response), expected);
}

#[test]
fn the_log_has_what_the_client_has_not() {
    let response = get_path("/unknown");
    assert_eq!(document(&response)["code"], "E0105");
    assert!(
        log_of(&response).contains("No such file"),
        "{}",
        log_of(&response)
    );
    let response = get_path("/panic");
    assert_eq!(
        (response.status, &document(&response)["code"]),
        (500, &json!("E0105"))
    );
    let log = log_of(&response);
    assert!(log.starts_with("ERROR "), "{log}");
    assert!(
        log.contains("message=panic: with a secret\\nof two lines "),
        "{log}"
    );
    // A panic while a rejection is mapped.
    let response = get_path("/teapot");
    assert_eq!(
        (response.status, &document(&response)["code"]),
        (500, &json!("E0105"))
    );
}

#[test]
fn what_handlers_never_see_is_a_problem_too() {
    let blank =
        |status: u16, title: &str| json!({"type": "about:blank", "title": title, "status": status});
    assert_eq!(
        document(&get_path("/no/such/route")),
        blank(404, "Not Found")
    );
    let response = send(server(), "DELETE", "/fine", "", "");
    assert_eq!(document(&response), blank(405, "Method Not Allowed"));
    assert_eq!(response.header("allow"), Some("GET,HEAD"));
    assert_eq!(document(&get_path("/slow")), blank(504, "Gateway Timeout"));
    assert_eq!(document(&get_path("/coded/abc")), blank(400, "Bad Request"));
    let json = "content-type: application/json\r\n";
    let response = send(server(), "POST", "/numbers", json, "[secret");
    assert_eq!(document(&response), blank(400, "Bad Request"));
    assert!(
        log_of(&response).contains("message=rejected: Failed to parse"),
        "{}",
        log_of(&response)
    );
    let response = send(server(), "POST", "/numbers", "", "[1]");
    assert_eq!(document(&response), blank(415, "Unsupported Media Type"));
    let response = send(server(), "POST", "/numbers", json, "[\"secret\"]");
    assert_eq!(
        (response.status, &document(&response)["code"]),
        (400, &json!("E0401"))
    );
    let response = send(server(), "POST", "/numbers", json, &" ".repeat(2000));
    assert_eq!(
        (response.status, &document(&response)["code"]),
        (400, &json!("E0404"))
    );
    let response = get_path("/text");
    assert_eq!(document(&response), blank(409, "Conflict"));
    assert_eq!(
        (response.header("x-kept"), response.header("etag")),
        (Some("1"), None)
    );
    assert!(log_of(&response).contains("rejected: secret text"));
}

#[test]
fn what_is_no_rejection_passes() {
    let response = get_path("/html");
    assert_eq!(
        (response.status, response.body.as_str()),
        (409, "<p>mine</p>")
    );
    let response = get_path("/fine");
    assert_eq!((response.status, response.body.as_str()), (200, "fine 3"));
    assert_eq!(response.header("x-request-id"), None);
}

#[test]
fn a_request_brings_its_identifier() {
    let ask = |headers: &str| {
        let response = send(server(), "GET", "/own", headers, "");
        document(&response);
        assert!(!log_of(&response).is_empty());
        response.header("x-request-id").map(ToOwned::to_owned)
    };
    let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    let traceparent = format!("traceparent: 00-{trace}-00f067aa0ba902b7-01\r\n");
    assert_eq!(ask("x-request-id: my-own\r\n").as_deref(), Some("my-own"));
    assert_eq!(ask(&traceparent).as_deref(), Some(trace));
    assert_eq!(
        ask(&format!("x-request-id: other\r\n{traceparent}")).as_deref(),
        Some(trace)
    );
    for wrong in [
        "x-request-id: a b\r\n",
        "x-request-id: <script>\r\n",
        "traceparent: 00-0-0-0\r\n",
        "",
    ] {
        let id = ask(wrong).expect("a new one");
        assert!(
            id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()),
            "{id}"
        );
    }
    let handler = send(server(), "GET", "/no/route", "x-request-id: of-404\r\n", "");
    assert_eq!(handler.header("x-request-id"), Some("of-404"));
    let panic = send(
        server(),
        "GET",
        "/panic",
        "x-request-id: of-a-panic\r\n",
        "",
    );
    assert_eq!(panic.header("x-request-id"), Some("of-a-panic"));
}

/// Outside of a layer a problem is one as well.
#[test]
fn a_layer_is_not_needed() {
    let response = Problem::from(EdenError::from(DatabaseError::DuplicateUser)).into_response();
    assert_eq!(response.status(), 409);
    assert_eq!(response.headers()["x-error-code"], "E0A0B");
    assert_eq!(response.headers()["x-request-id"].len(), 32);
}

/// Fails as it is told.
async fn fails(State(next): State<Arc<Mutex<Option<Fault>>>>) -> Result<(), Problem> {
    let fault = next.lock().unwrap_or_else(PoisonError::into_inner).take();
    match fault {
        Some(Fault::Problem(problem)) => Err(problem),
        Some(Fault::Panic(text)) => panic!("{text}"),
        None => Ok(()),
    }
}

#[test]
fn nothing_leaks() {
    let next = Arc::new(Mutex::new(None));
    let layer = ProblemLayer::new(leak::config());
    let app = Router::new()
        .route("/", get(fails))
        .layer(layer)
        .with_state(next.clone());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a thread");
    let mut service = app.into_service::<Body>();
    leak::run(80_000, |fault| {
        *next.lock().unwrap_or_else(PoisonError::into_inner) = Some(fault);
        runtime.block_on(async {
            let response = service
                .call(Request::new(Body::empty()))
                .await
                .expect("a response");
            assert!(response.status().as_u16() >= 400);
            let (head, body) = response.into_parts();
            let mut left = format!("{:?}", head.headers).into_bytes();
            left.extend(
                axum::body::to_bytes(body, usize::MAX)
                    .await
                    .expect("a body"),
            );
            left
        })
    });
}
