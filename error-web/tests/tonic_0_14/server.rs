//! A real server and a real client, without generated code between them.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};

use tonic_014 as tonic;

use eden::errors::EdenError;
use faultcode::ErrorCode;
use faultcode_web::tonic_0_14::{self, ProblemLayer};
use faultcode_web::{Config, Problem};
use http::uri::PathAndQuery;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;
use tokio_stream::{Stream, StreamExt};
use tonic::body::Body;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::server::{NamedService, ServerStreamingService, UnaryService};
use tonic::transport::server::TcpIncoming;
use tonic::transport::{Channel, Server};
use tonic::{Request, Response, Status};
use tower::Service;

use super::checked;
use crate::{eden_errors, log};

/// A user's own root.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Own", http = 409, kind = OwnErrorKind)]
pub(super) enum OwnError {
    #[error("taken by {secret}")]
    #[code(n = 1)]
    Taken { secret: &'static str },
    #[error("{secret} is broken")]
    #[code(n = 2, internal)]
    Broken { secret: &'static str },
    #[error("{zone}: {left:?} of {0}", .share)]
    #[code(n = 3, retryable, http = 409)]
    Fields {
        #[code(public)]
        zone: String,
        #[code(public)]
        left: Option<i64>,
        #[code(public)]
        share: f64,
        #[code(public)]
        is_last: bool,
    },
}

tonic_0_14::respond_with!(OwnError);

type BoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;

/// Messages are numbers.
#[derive(Clone, Copy, Default)]
struct Numbers;

impl Codec for Numbers {
    type Encode = u8;
    type Decode = u8;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self
    }

    fn decoder(&mut self) -> Self {
        Self
    }
}

impl Encoder for Numbers {
    type Item = u8;
    type Error = Status;

    fn encode(&mut self, item: u8, out: &mut EncodeBuf<'_>) -> Result<(), Status> {
        bytes::BufMut::put_u8(out, item);
        Ok(())
    }
}

impl Decoder for Numbers {
    type Item = u8;
    type Error = Status;

    fn decode(&mut self, from: &mut DecodeBuf<'_>) -> Result<Option<u8>, Status> {
        Ok(Some(bytes::Buf::get_u8(from)))
    }
}

fn fields() -> OwnError {
    OwnError::Fields {
        zone: "12".to_owned(),
        left: Some(-3),
        share: 0.5,
        is_last: true,
    }
}

/// The error of a number.
fn fail(number: u8) -> Result<u8, Status> {
    let secret = "secret";
    match number {
        255 => Ok(255),
        254 => Err(OwnError::Taken { secret })?,
        253 => Err(OwnError::Broken { secret })?,
        252 => Err(fields())?,
        251 => panic!("a {}", std::hint::black_box(secret)),
        250 => Err(Problem::internal(std::io::Error::other(secret)))?,
        249 => Err(Problem::of_status(429).with_detail("not so fast"))?,
        _ => {
            let error = eden_errors::all().into_iter().nth(number.into());
            Err(Problem::from(error.expect("an error")))?
        }
    }
}

#[derive(Clone)]
struct Fails;

impl NamedService for Fails {
    const NAME: &'static str = "test.Fails";
}

impl UnaryService<u8> for Fails {
    type Response = u8;
    type Future = BoxFuture<Response<u8>, Status>;

    fn call(&mut self, request: Request<u8>) -> Self::Future {
        Box::pin(async move { Ok(Response::new(fail(request.into_inner())?)) })
    }
}

/// No message, but a pause.
const WAIT: u8 = 248;

/// A message, then what the number says.
struct Stuttering(Vec<u8>);

impl Stream for Stuttering {
    type Item = Result<u8, Status>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // So that the message before is sent, and not lost with a panic.
        if self.0.last() == Some(&WAIT) {
            self.0.pop();
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.0.pop().map(fail))
    }
}

impl ServerStreamingService<u8> for Fails {
    type Response = u8;
    type ResponseStream = Stuttering;
    type Future = BoxFuture<Response<Stuttering>, Status>;

    fn call(&mut self, request: Request<u8>) -> Self::Future {
        let numbers = vec![request.into_inner(), WAIT, 255];
        Box::pin(async { Ok(Response::new(Stuttering(numbers))) })
    }
}

impl Service<http::Request<Body>> for Fails {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<http::Response<Body>, Infallible>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let mut grpc = tonic::server::Grpc::new(Numbers);
        Box::pin(async move {
            Ok(match request.uri().path() {
                "/test.Fails/Once" => grpc.unary(Fails, request).await,
                "/test.Fails/Stream" => grpc.server_streaming(Fails, request).await,
                _ => Status::unimplemented("").into_http(),
            })
        })
    }
}

/// A server that stops when it is dropped, with its client.
pub(super) struct Running {
    runtime: Runtime,
    channel: Channel,
    stop: Option<oneshot::Sender<()>>,
    served: Option<tokio::task::JoinHandle<()>>,
}

impl Running {
    pub(super) fn start() -> Self {
        log::keep();
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("threads");
        let (stop, stopped) = oneshot::channel();
        let (channel, task) = runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let address: SocketAddr = listener.local_addr().expect("an address");
            let config = Config::of_root::<EdenError>()
                .type_template("https://eden.example/errors/{code}")
                .expect("a URL");
            let server = Server::builder()
                .layer(ProblemLayer::new(config))
                .add_service(Fails)
                .serve_with_incoming_shutdown(TcpIncoming::from(listener), async {
                    // A sender that is gone says the same.
                    let _ = stopped.await;
                });
            let task = tokio::spawn(async { server.await.expect("a server") });
            let channel = Channel::from_shared(format!("http://{address}")).expect("a URL");
            (channel.connect().await.expect("the server"), task)
        });
        Self {
            runtime,
            channel,
            stop: Some(stop),
            served: Some(task),
        }
    }

    pub(super) fn call(&self, number: u8, headers: &[(&'static str, &str)]) -> Status {
        let mut request = Request::new(number);
        for (name, value) in headers {
            let value = value.parse().expect("a value");
            request.metadata_mut().insert(*name, value);
        }
        self.runtime.block_on(async {
            let mut client = tonic::client::Grpc::new(self.channel.clone());
            client.ready().await.expect("the server");
            let path = PathAndQuery::from_static("/test.Fails/Once");
            let response = client.unary(request, path, Numbers).await;
            checked(response.expect_err("an error"))
        })
    }

    /// The same in a stream.
    pub(super) fn stream(&self, number: u8, id: &str) -> Status {
        let mut request = Request::new(number);
        let id = id.parse().expect("a value");
        request.metadata_mut().insert("x-request-id", id);
        self.runtime.block_on(async {
            let mut client = tonic::client::Grpc::new(self.channel.clone());
            client.ready().await.expect("the server");
            let path = PathAndQuery::from_static("/test.Fails/Stream");
            let response = client.server_streaming(request, path, Numbers).await;
            let mut messages = response.expect("a stream").into_inner();
            assert_eq!(messages.next().await.expect("a message").expect("one"), 255);
            checked(
                messages
                    .next()
                    .await
                    .expect("an end")
                    .expect_err("an error"),
            )
        })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.stop.take());
        self.channel = self
            .runtime
            .block_on(async { Channel::from_static("http://127.0.0.1:1").connect_lazy() });
        let served = self.served.take().expect("once");
        assert!(self.runtime.block_on(served).is_ok() || std::thread::panicking());
    }
}
