//! A real server, asked by hand.

use std::net::{SocketAddr, TcpListener};
use std::pin::pin;
use std::sync::{Mutex, PoisonError, mpsc};
use std::task::{Context, Poll, Waker};
use std::thread::JoinHandle;

use actix_web_4 as actix_web;

use actix_web::body::to_bytes;
use actix_web::dev::{Server, ServerHandle, Service, ServiceRequest};
use actix_web::error::{InternalError, JsonPayloadError};
use actix_web::http::StatusCode;
use actix_web::test::{self, TestRequest};
use actix_web::{App, Error, HttpResponse, HttpServer, Responder, ResponseError, rt, web};
use eden::errors::{ApiError, DatabaseError, EdenError, RequestError};
use faultcode::ErrorCode;
use faultcode_web::actix_web_4::Problems;
use faultcode_web::{Config, Problem};
use serde_json::json;

use crate::http::{Response, document, log_of, send};
use crate::leak::{self, Fault};
use crate::{came_back, eden_errors, log};

/// A user's own root, which is nothing but an error.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Own", http = 409)]
enum OwnError {
    #[error("taken by {secret}")]
    #[code(n = 1)]
    Taken { secret: &'static str },
    #[error("{secret} is broken")]
    #[code(n = 2, internal)]
    Broken { secret: &'static str },
}

faultcode_web::actix_web_4::respond_with!(OwnError);

#[test]
fn an_error_says_the_status_that_goes_out() {
    let secret = "secret";
    let status = |error: OwnError| ResponseError::status_code(&error).as_u16();
    assert_eq!(status(OwnError::Taken { secret }), 409);
    // Nothing of it goes out.
    assert_eq!(status(OwnError::Broken { secret }), 500);
}

async fn coded(position: web::Path<usize>) -> Result<HttpResponse, Problem> {
    let error = eden_errors::all().into_iter().nth(*position);
    Err(error.ok_or(ApiError::InvalidInput)?)?
}

async fn own(broken: web::Path<bool>) -> Result<HttpResponse, OwnError> {
    let secret = "secret";
    Err(if *broken {
        OwnError::Broken { secret }
    } else {
        OwnError::Taken { secret }
    })
}

async fn unknown() -> Result<HttpResponse, Problem> {
    std::fs::read("/no/such/secret").map_err(Problem::internal)?;
    Ok(HttpResponse::Ok().finish())
}

/// What actix-web does with an error of which it knows how to answer.
async fn displayed() -> Result<HttpResponse, Error> {
    std::fs::read("/no/such/secret")?;
    Ok(HttpResponse::Ok().finish())
}

async fn panics() -> HttpResponse {
    let secret = std::hint::black_box("secret");
    panic!("with a {secret}\nof two lines")
}

async fn numbers(_: web::Json<Vec<u8>>) -> impl Responder {
    "fine"
}

/// Middleware that answers by itself.
fn refuse(request: &ServiceRequest) -> Result<(), Error> {
    match request.path() {
        "/refused/coded" => Err(Problem::from(RequestError::MissingParameters).into()),
        "/refused/text" => Err(InternalError::new("secret", StatusCode::FORBIDDEN).into()),
        _ => Ok(()),
    }
}

fn serve(listener: TcpListener) -> Server {
    let problems = Problems::new(Config::of_root::<EdenError>()).map(|rejected| {
        let json = rejected.error::<JsonPayloadError>();
        Some(match (rejected.status(), json) {
            (413, _) => RequestError::PayloadTooLarge.into(),
            (400, Some(JsonPayloadError::Deserialize(error))) if error.is_data() => {
                RequestError::InvalidFormat.into()
            }
            (418, _) => panic!("secret: the map itself"),
            _ => return None,
        })
    });
    let server = HttpServer::new(move || {
        App::new()
            .route("/coded/{position}", web::get().to(coded))
            .route("/own/{broken}", web::get().to(own))
            .route("/unknown", web::get().to(unknown))
            .route("/displayed", web::get().to(displayed))
            .route("/panic", web::get().to(panics))
            .service(
                web::resource("/numbers")
                    .app_data(web::JsonConfig::default().limit(1000))
                    .route(web::post().to(numbers)),
            )
            .route(
                "/teapot",
                web::get().to(|| async { HttpResponse::ImATeapot().finish() }),
            )
            .route(
                "/text",
                web::get().to(|| async {
                    HttpResponse::Conflict()
                        .insert_header(("x-kept", "1"))
                        .insert_header(("etag", "2"))
                        .body("secret text")
                }),
            )
            .route(
                "/html",
                web::get().to(|| async {
                    HttpResponse::Conflict()
                        .content_type("text/html")
                        .body("<p>mine</p>")
                }),
            )
            .route("/fine", web::get().to(|| async { "fine" }))
            .wrap_fn(|request, service| {
                let called = refuse(&request).map(|()| service.call(request));
                async move { called?.await }
            })
            .wrap(problems.clone())
    });
    server
        .workers(1)
        .disable_signals()
        .shutdown_timeout(1)
        .listen(listener)
        .expect("a socket")
        .run()
}

/// A server that stops when it is dropped.
struct Running {
    address: SocketAddr,
    handle: ServerHandle,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    fn start() -> Self {
        log::keep();
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let (started, handle) = mpsc::channel();
        let thread = std::thread::spawn(move || {
            let result = rt::System::new().block_on(async {
                let server = serve(listener);
                started.send(server.handle()).expect("the test");
                server.await
            });
            result.expect("a server");
        });
        Self {
            address,
            handle: handle.recv().expect("a server"),
            thread: Some(thread),
        }
    }

    fn get(&self, path: &str) -> Response {
        send(self.address, "GET", path, "", "")
    }

    fn post(&self, headers: &str, body: &str) -> Response {
        send(self.address, "POST", "/numbers", headers, body)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        rt::System::new().block_on(self.handle.stop(false));
        let thread = self.thread.take().expect("once");
        assert!(thread.join().is_ok() || std::thread::panicking());
    }
}

#[test]
fn every_code_leaves_and_comes_back() {
    let server = Running::start();
    for (position, error) in eden_errors::all().iter().enumerate() {
        let response = server.get(&format!("/coded/{position}"));
        came_back::response(&response, error);
        let seconds = response.header("retry-after");
        assert_eq!(seconds, (error.code() == "E0102").then_some("7"));
    }
    let response = server.get("/coded/999");
    assert_eq!(
        (response.status, response.header("x-error-code")),
        (400, Some("E0104"))
    );
}

#[test]
fn a_root_of_ones_own_is_a_response() {
    let server = Running::start();
    let response = server.get("/own/false");
    let expected = json!({"type": "/errors/OWN_001", "title": "Own", "status": 409,
                          "code": "OWN_001", "category": "Own"});
    assert_eq!(document(&response), expected);
    assert!(log_of(&response).contains(" taken by secret "));
    let response = server.get("/own/true");
    assert_eq!(
        (response.status, &document(&response)["code"]),
        (500, &json!("E0105"))
    );
    assert!(log_of(&response).contains(" error.type=OWN_002 "));
}

#[test]
fn the_log_has_what_the_client_has_not() {
    let server = Running::start();
    let response = server.get("/unknown");
    assert_eq!(document(&response)["code"], "E0105");
    assert!(log_of(&response).contains("No such file"));
    let response = server.get("/panic");
    assert_eq!(
        (response.status, &document(&response)["code"]),
        (500, &json!("E0105"))
    );
    let log = log_of(&response);
    assert!(
        log.contains("message=panic: with a secret\\nof two lines "),
        "{log}"
    );
    // A panic while a rejection is mapped.
    let response = server.get("/teapot");
    assert_eq!(
        (response.status, &document(&response)["code"]),
        (500, &json!("E0105"))
    );
    let response = server.get("/displayed");
    assert_eq!(document(&response)["title"], "Not Found");
    assert!(log_of(&response).contains("rejected: No such file"));
}

#[test]
fn what_handlers_never_see_is_a_problem_too() {
    let server = Running::start();
    let blank =
        |status: u16, title: &str| json!({"type": "about:blank", "title": title, "status": status});
    let get = |path: &str| document(&server.get(path));
    assert_eq!(get("/no/such/route"), blank(404, "Not Found"));
    assert_eq!(get("/numbers"), blank(405, "Method Not Allowed"));
    assert_eq!(get("/coded/abc"), blank(404, "Not Found"));
    assert_eq!(get("/refused/text"), blank(403, "Forbidden"));
    let code = |response: Response| {
        let document = document(&response);
        (
            response.status,
            document["code"].as_str().map(ToOwned::to_owned),
        )
    };
    let known = |status: u16, code: &str| (status, Some(code.to_owned()));
    assert_eq!(code(server.get("/refused/coded")), known(400, "E0402"));
    let json = "content-type: application/json\r\n";
    let response = server.post(json, "[secret");
    assert_eq!(document(&response), blank(400, "Bad Request"));
    assert!(log_of(&response).contains("message=rejected: Json deserialize error"));
    assert_eq!(document(&server.post("", "[1]")), blank(400, "Bad Request"));
    assert_eq!(code(server.post(json, "[\"secret\"]")), known(400, "E0401"));
    assert_eq!(
        code(server.post(json, &" ".repeat(2000))),
        known(400, "E0404")
    );
    let response = server.get("/text");
    assert_eq!(document(&response), blank(409, "Conflict"));
    assert_eq!(
        (response.header("x-kept"), response.header("etag")),
        (Some("1"), None)
    );
    assert!(log_of(&response).contains("rejected: secret text"));
}

#[test]
fn what_is_no_rejection_passes() {
    let server = Running::start();
    let response = server.get("/html");
    assert_eq!(
        (response.status, response.body.as_str()),
        (409, "<p>mine</p>")
    );
    let response = server.get("/fine");
    assert_eq!((response.status, response.body.as_str()), (200, "fine"));
    assert_eq!(response.header("x-request-id"), None);
}

#[test]
fn a_request_brings_its_identifier() {
    let server = Running::start();
    let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    let traceparent = format!("traceparent: 00-{trace}-00f067aa0ba902b7-01\r\n");
    for path in [
        "/own/false",
        "/no/route",
        "/panic",
        "/refused/text",
        "/refused/coded",
    ] {
        for (headers, id) in [
            ("x-request-id: my-own\r\n", "my-own"),
            (&traceparent, trace),
        ] {
            let response = send(server.address, "GET", path, headers, "");
            document(&response);
            assert_eq!(response.header("x-request-id"), Some(id), "{path}");
        }
    }
    let response = send(server.address, "GET", "/panic", "x-request-id: <a>\r\n", "");
    assert_eq!(response.header("x-request-id").map(str::len), Some(32));
}

/// Outside of the middleware a problem is one as well.
#[test]
fn the_middleware_is_not_needed() {
    let problem = Problem::from(EdenError::from(DatabaseError::DuplicateUser));
    assert_eq!(problem.status_code(), 409);
    let response = problem.error_response();
    assert_eq!(response.status(), 409);
    let header = |name: &str| response.headers().get(name).expect("sent").as_bytes();
    assert_eq!(header("x-error-code"), b"E0A0B");
    assert_eq!(header("x-request-id").len(), 32);
}

/// Fails as it is told.
async fn fails(next: web::Data<Mutex<Option<Fault>>>) -> Result<HttpResponse, Problem> {
    let fault = next.lock().unwrap_or_else(PoisonError::into_inner).take();
    match fault {
        Some(Fault::Problem(problem)) => Err(problem),
        Some(Fault::Panic(text)) => panic!("{text}"),
        None => Ok(HttpResponse::Ok().finish()),
    }
}

#[test]
fn nothing_leaks() {
    rt::System::new().block_on(async {
        let next = web::Data::new(Mutex::new(None));
        let app = App::new()
            .app_data(next.clone())
            .route("/", web::get().to(fails))
            .wrap(Problems::new(leak::config()));
        let service = test::init_service(app).await;
        leak::run(20_000, |fault| {
            *next.lock().unwrap_or_else(PoisonError::into_inner) = Some(fault);
            let called = service.call(TestRequest::get().uri("/").to_request());
            let response = match at_once(called) {
                Ok(response) => response.into_parts().1.map_into_boxed_body(),
                Err(error) => error.error_response(),
            };
            assert!(response.status().as_u16() >= 400);
            let mut left = format!("{:?} {:?}", response.headers(), response.error()).into_bytes();
            left.extend(at_once(to_bytes(response.into_body())).expect("a body"));
            left
        });
    });
}

/// The output of what never waits.
fn at_once<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}
