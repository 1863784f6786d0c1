//! Retries with `reqwest-retry`, which sees status and headers alone: the header
//! with the code says whether the condition is transient, and the method whether
//! it does harm to repeat the request.
//!
//! It waits by its own policy: `retry-after` is not asked. Runs against a server
//! of its own, and fails if that counts other attempts than it should.

use std::error::Error;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use faultcode::ErrorCode;
use faultcode_web::client::{RemoteError, is_idempotent};
use reqwest::{Request, Response};
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, Middleware, Next};
use reqwest_retry::policies::ExponentialBackoff;
use reqwest_retry::{
    RetryTransientMiddleware, Retryable, RetryableStrategy, default_on_request_failure,
};

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "API", kind = ServiceErrorKind)]
enum ServiceError {
    #[error("Overloaded")]
    #[code(n = 1, http = 500, retryable)]
    Overloaded,
    #[error("Closed for good")]
    #[code(n = 2, http = 503, retryable = false)]
    Closed,
}

/// Asks the code whether the condition is transient.
struct Coded;

impl RetryableStrategy for Coded {
    fn handle(&self, result: &reqwest_middleware::Result<Response>) -> Option<Retryable> {
        let response = match result {
            Ok(response) => response,
            Err(error) => return default_on_request_failure(error),
        };
        let status = response.status();
        if !status.is_client_error() && !status.is_server_error() {
            return None;
        }
        let header = |name: &str| response.headers().get(name).map(|value| value.as_bytes());
        let error = RemoteError::<ServiceErrorKind>::of_response(status.as_u16(), header, b"");
        Some(if error.is_retryable() {
            Retryable::Transient
        } else {
            Retryable::Fatal
        })
    }
}

/// Retries requests that are safe to repeat, and no other.
struct Idempotent<M>(M);

#[async_trait::async_trait]
impl<M: Middleware> Middleware for Idempotent<M> {
    async fn handle(
        &self,
        request: Request,
        extensions: &mut http::Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<Response> {
        if is_idempotent(request.method().as_str()) {
            self.0.handle(request, extensions, next).await
        } else {
            next.run(request, extensions).await
        }
    }
}

fn client() -> ClientWithMiddleware {
    let policy = ExponentialBackoff::builder()
        .retry_bounds(Duration::from_millis(1), Duration::from_millis(5))
        .build_with_max_retries(2);
    let retries = RetryTransientMiddleware::new_with_policy_and_strategy(policy, Coded);
    ClientBuilder::new(reqwest::Client::new())
        .with(Idempotent(retries))
        .build()
}

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let (address, asked) = serve()?;
    let cases = [
        (ServiceError::Overloaded, "GET", 3),
        (ServiceError::Overloaded, "POST", 1),
        (ServiceError::Closed, "GET", 1),
    ];
    for (error, method, expected) in cases {
        let before = asked.load(Ordering::SeqCst);
        let url = format!("http://{address}/{}/{}", error.code(), error.http_status());
        let response = runtime.block_on(client().request(method.parse()?, url).send())?;
        let attempts = asked.load(Ordering::SeqCst) - before;
        println!(
            "{method} {}: {}, {attempts} attempts",
            error.code(),
            response.status()
        );
        if attempts != expected {
            return Err(format!("expected {expected} attempts").into());
        }
    }
    Ok(())
}

/// A server whose answers are in the path: `/CODE/STATUS`.
fn serve() -> io::Result<(SocketAddr, Arc<AtomicUsize>)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            counted.fetch_add(1, Ordering::SeqCst);
            let mut request = [0; 1024];
            let read = stream.read(&mut request).unwrap_or(0);
            let request = String::from_utf8_lossy(&request[..read]).into_owned();
            let mut path = request.split([' ', '/']).skip(2);
            let (code, status) = (path.next().unwrap_or("-"), path.next().unwrap_or("500"));
            // A client that is gone needs no answer.
            let _ = write!(
                stream,
                "HTTP/1.1 {status} x\r\nx-error-code: {code}\r\ncontent-length: 0\r\n\
                 connection: close\r\n\r\n"
            );
        }
    });
    Ok((address, asked))
}
