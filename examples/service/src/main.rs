//! A service over an embedded database. Whatever fails, it answers with one of
//! Eden's codes; everything else about the failure stays in its log.
//!
//! ```text
//! cargo run -p service                 # on http://127.0.0.1:3000, until Ctrl-C
//! curl -i localhost:3000/users -H 'content-type: application/json' -d '{"name": "ada"}'
//! curl -i localhost:3000/users -H 'content-type: application/json' -d '{"name": "ada"}'
//! curl -i localhost:3000/demo/panic    # what its body withholds is in the log
//! curl localhost:3000/errors/E0A0B     # what a code means
//! ```

mod catalog;
mod demo;
mod failure;
mod problems;
mod store;
mod users;

use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use axum::extract::DefaultBodyLimit;
use axum::{Router, middleware};
use clap::Parser;
use eden::errors::InitError;
use faultcode::ErrorCode;
use tempfile::NamedTempFile;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::failure::Failure;
use crate::store::Store;

/// The longest body that is read, in bytes.
const MAX_BODY: usize = 16 * 1024;

/// How long requests may go on once the service is to stop.
const GRACE: Duration = Duration::from_secs(5);

/// Serves users, and what may go wrong with them, on 127.0.0.1.
#[derive(Debug, Parser)]
struct Arguments {
    /// The port; 0 is a free one
    #[arg(long, default_value_t = 3000)]
    port: u16,
    /// The database; without one, it is new and ends with the service
    #[arg(long)]
    database: Option<PathBuf>,
    /// Without the routes that fail on demand
    #[arg(long)]
    no_demo: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    log_to_stderr();
    match start(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            tracing::error!("error.type" = failure.code(), "{:#}", failure.coded());
            ExitCode::FAILURE
        }
    }
}

/// One JSON object a line; panics as well.
fn log_to_stderr() {
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_writer(io::stderr)
        .init();
    std::panic::set_hook(Box::new(|panic| tracing::error!("{panic}")));
}

fn start(arguments: &Arguments) -> Result<(), Failure> {
    let failed = |cause| Failure::caused(InitError::ServiceStartupFailed, cause);
    let temporary = NamedTempFile::new().map_err(failed)?;
    let database = arguments.database.as_deref();
    let store = Store::open(database.unwrap_or(temporary.path()))?;
    let app = app(&store, !arguments.no_demo)?;
    let runtime = Runtime::new().map_err(failed)?;
    runtime.block_on(serve(app, arguments.port)).map_err(failed)
}

fn app(store: &Store, has_demo: bool) -> Result<Router, Failure> {
    let mut app = users::routes(store.clone()).merge(catalog::routes()?);
    if has_demo {
        app = app.merge(demo::routes(store.clone()));
    }
    // The last layer is the outermost: the one that sees all the others' answers.
    Ok(app
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(middleware::from_fn(problems::limit_time))
        .layer(problems::layer()))
}

/// Serves until it is told to stop, and lets the requests end that have begun.
async fn serve(app: Router, port: u16) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    writeln!(
        io::stdout(),
        "listening on http://{}",
        listener.local_addr()?
    )?;
    let server = axum::serve(listener, app).with_graceful_shutdown(told_to_stop());
    tokio::select! {
        ended = server => ended?,
        () = async { told_to_stop().await; tokio::time::sleep(GRACE).await } => {
            tracing::warn!("some requests did not end in time");
        }
    }
    tracing::info!("stopped");
    Ok(())
}

/// Ends with Ctrl-C, or with `kill`.
async fn told_to_stop() {
    #[cfg(unix)]
    let terminated = async {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminated) => terminated.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminated => {}
    }
}
