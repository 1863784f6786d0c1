//! How fast errors are answered, beside the same route written by hand.
//!
//! ```text
//! cargo run --release --manifest-path error-web/examples/throughput/Cargo.toml -- 30
//! ```
//!
//! 64 connections ask a server on the loopback, for that many seconds each route,
//! in turns of half a second, so that whatever else the machine does hits both.
//! The exit code is 1 where a request failed, where the problem's throughput is
//! less than 0.9 of the other, or where memory grew.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};
use std::{fs, thread};

use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use faultcode::ErrorCode;
use faultcode_web::axum_0_8::ProblemLayer;
use faultcode_web::{Config, Problem};
use serde::Serialize;
use tokio::runtime::Runtime;

const CONNECTIONS: usize = 64;
const TURN: Duration = Duration::from_millis(500);
const PATHS: [&str; 2] = ["/problem", "/by-hand"];
/// What allocators and buffers may still take after the first turns.
const MAY_GROW: u64 = 4 << 20;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Database", format = "E0A{n:02X}")]
enum DatabaseError {
    #[error("User already exists. Please choose a different username")]
    #[code(n = 0x0B, http = 409)]
    DuplicateUser,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "API", format = "E01{n:02X}", fallback = "E0105")]
enum ServiceError {
    #[allow(dead_code, reason = "it is what goes out for a panic")]
    #[error("Internal API error occurred")]
    #[code(n = 5)]
    Internal,
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

async fn problem() -> Result<(), Problem> {
    Err(ServiceError::from(DatabaseError::DuplicateUser))?
}

#[derive(Serialize)]
struct ByHand {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    code: &'static str,
    category: &'static str,
}

async fn by_hand() -> (StatusCode, Json<ByHand>) {
    let body = ByHand {
        r#type: "/errors/E0A0B",
        title: "User already exists. Please choose a different username",
        status: 409,
        code: "E0A0B",
        category: "Database",
    };
    (StatusCode::CONFLICT, Json(body))
}

#[derive(Default)]
struct Counts {
    /// Which path is asked for.
    turn: AtomicUsize,
    /// Held by whoever asks, so that a turn ends before the next begins.
    asking: RwLock<()>,
    ends: AtomicBool,
    answered: [AtomicU64; 2],
    failed: AtomicU64,
}

fn main() -> io::Result<ExitCode> {
    let seconds = std::env::args()
        .nth(1)
        .and_then(|seconds| seconds.parse().ok());
    let turns = seconds.unwrap_or(30_u32) * 4;
    let runtime = Runtime::new()?;
    let address = serve(&runtime)?;
    let counts = Arc::new(Counts::default());
    let clients: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let counts = Arc::clone(&counts);
            thread::spawn(move || ask(address, &counts))
        })
        .collect();
    let mut spent = [Duration::ZERO; 2];
    let mut memory = Vec::new();
    // The first two turns warm up.
    for turn in 0..turns + 2 {
        let at = turn as usize % 2;
        let before = counts.answered.each_ref().map(|count| count.load(Relaxed));
        let began = Instant::now();
        thread::sleep(TURN);
        {
            let _nobody_asks = counts
                .asking
                .write()
                .unwrap_or_else(PoisonError::into_inner);
            if turn < 2 {
                for (count, before) in counts.answered.iter().zip(before) {
                    count.store(before, Relaxed);
                }
            } else if let Some(spent) = spent.get_mut(at) {
                *spent += began.elapsed();
            }
            counts.turn.store(1 - at, Relaxed);
        }
        memory.push(resident());
    }
    counts.ends.store(true, Relaxed);
    for client in clients {
        if client.join().is_err() {
            counts.failed.fetch_add(1, Relaxed);
        }
    }
    Ok(report(&counts, spent, &memory))
}

fn serve(runtime: &Runtime) -> io::Result<SocketAddr> {
    let layer = ProblemLayer::new(Config::of_root::<ServiceError>());
    let app = Router::new()
        .route("/problem", get(problem))
        .layer(layer)
        .route("/by-hand", get(by_hand));
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let address = listener.local_addr()?;
    runtime.spawn(async move { axum::serve(listener, app).await });
    Ok(address)
}

/// One connection, which asks as fast as it is answered.
fn ask(address: SocketAddr, counts: &Counts) -> io::Result<()> {
    let stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    let mut line = String::new();
    let mut body = Vec::new();
    while !counts.ends.load(Relaxed) {
        let _asks = counts.asking.read().unwrap_or_else(PoisonError::into_inner);
        let turn = counts.turn.load(Relaxed);
        let (Some(path), Some(answered)) = (PATHS.get(turn), counts.answered.get(turn)) else {
            break;
        };
        writer.write_all(format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").as_bytes())?;
        let mut length = 0;
        let mut is_conflict = false;
        loop {
            line.clear();
            reader.read_line(&mut line)?;
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.trim().parse().unwrap_or(0);
            }
            is_conflict |= line.starts_with("HTTP/1.1 409 ");
            if line.trim().is_empty() {
                break;
            }
        }
        body.resize(length, 0);
        reader.read_exact(&mut body)?;
        let is_answer =
            is_conflict && body.ends_with(b"}") && body.windows(7).any(|part| part == b"\"E0A0B\"");
        let count = if is_answer { answered } else { &counts.failed };
        count.fetch_add(1, Relaxed);
    }
    Ok(())
}

fn report(counts: &Counts, spent: [Duration; 2], memory: &[u64]) -> ExitCode {
    let mut rates = [0.0; 2];
    for (at, rate) in rates.iter_mut().enumerate() {
        let (Some(count), Some(spent)) = (counts.answered.get(at), spent.get(at)) else {
            continue;
        };
        let count = u32::try_from(count.load(Relaxed)).unwrap_or(u32::MAX);
        *rate = f64::from(count) / spent.as_secs_f64();
        println!(
            "{:10} {count} in {:.1} s, {rate:.0}/s",
            PATHS[at],
            spent.as_secs_f64()
        );
    }
    let failed = counts.failed.load(Relaxed);
    let ratio = rates[0] / rates[1];
    let warm = memory.get(memory.len() / 4).copied().unwrap_or(0);
    let end = memory.last().copied().unwrap_or(0);
    let grown = end.saturating_sub(warm);
    println!(
        "ratio {ratio:.3}, {failed} failed, {} KiB resident, {} KiB more than when warm",
        end >> 10,
        grown >> 10
    );
    let is_well = failed == 0 && ratio >= 0.9 && grown <= MAY_GROW;
    ExitCode::from(u8::from(!is_well))
}

/// The resident memory in bytes; 0 where the system does not say.
fn resident() -> u64 {
    let pages = fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|text| text.split(' ').nth(1)?.parse::<u64>().ok());
    pages.unwrap_or(0) * 4096
}
