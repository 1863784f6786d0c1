//! A web server for one reader on this machine: loopback only, `GET` and
//! `HEAD`, one request for each connection.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use faultcode_docs::site::Site;

use crate::failure::Failure;

/// The longest head of a request, in bytes.
const MAX_HEAD: u64 = 16 << 10;

/// How long a client may keep silent.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many connections are open at most.
const MAX_OPEN: usize = 64;

/// What an answer says besides its contents: nothing is kept, so that the next
/// look shows the next state.
const HEADERS: &str = "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n\
                       Referrer-Policy: no-referrer\r\nConnection: close\r\n";

/// The site as it was at a state of its files.
struct Shelf<S> {
    stamp: S,
    site: Result<Site, String>,
}

struct Answer {
    status: &'static str,
    kind: &'static str,
    contents: Vec<u8>,
}

/// Serves a site until it is stopped. `load` makes it, and makes it again when
/// `stamp` changes.
pub(crate) fn run<S: PartialEq + Send>(
    port: u16,
    load: &(dyn Fn() -> Result<Site, Failure> + Sync),
    stamp: &(dyn Fn() -> S + Sync),
    out: &mut dyn Write,
) -> Result<ExitCode, Failure> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .map_err(|error| Failure::input(format!("cannot serve on port {port}: {error}")))?;
    let port = listener.local_addr()?.port();
    let shelf = Mutex::new(Shelf {
        stamp: stamp(),
        // A first mistake is the caller's; a later one is shown in the browser.
        site: Ok(load()?),
    });
    writeln!(out, "http://127.0.0.1:{port}/")?;
    out.flush()?;
    let serve = |stream: &TcpStream| {
        answer(stream, port, |path| {
            let mut shelf = lock(&shelf);
            let now = stamp();
            if shelf.stamp != now {
                shelf.stamp = now;
                shelf.site = load().map_err(|error| error.to_string());
            }
            look_up(&shelf.site, path)
        })
    };
    let open = AtomicUsize::new(0);
    thread::scope(|scope| {
        // A browser opens connections that it does not use yet: a thread each.
        for stream in listener.incoming().flatten() {
            if open.fetch_add(1, Ordering::Relaxed) >= MAX_OPEN {
                open.fetch_sub(1, Ordering::Relaxed);
                continue;
            }
            let (serve, open) = (&serve, &open);
            scope.spawn(move || {
                // Whoever hangs up needs no answer.
                drop(serve(&stream));
                open.fetch_sub(1, Ordering::Relaxed);
            });
        }
    });
    Ok(ExitCode::SUCCESS)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn answer(
    mut stream: &TcpStream,
    port: u16,
    look_up: impl FnOnce(&str) -> Answer,
) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let (method, path, host) = request(stream)?;
    let answer = match method.as_str() {
        // A page of elsewhere that has its name lead here reads nothing.
        _ if !is_ours(&host, port) => Answer::text("421 Misdirected Request", "wrong host"),
        "GET" | "HEAD" => look_up(&path),
        _ => Answer::text("405 Method Not Allowed", "GET and HEAD only"),
    };
    write!(
        stream,
        "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n{HEADERS}\r\n",
        answer.status,
        answer.kind,
        answer.contents.len()
    )?;
    if method != "HEAD" {
        stream.write_all(&answer.contents)?;
    }
    stream.flush()
}

/// Method, path and host of a request.
fn request(stream: &TcpStream) -> io::Result<(String, String, String)> {
    let mut lines = BufReader::new(stream.take(MAX_HEAD)).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let mut host = String::new();
    for line in lines {
        let line = line?;
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("host")
        {
            value.trim().clone_into(&mut host);
        }
    }
    let mut words = first.split(' ');
    let method = words.next().unwrap_or_default().to_owned();
    let target = words.next().unwrap_or_default();
    let path = target.split(['?', '#']).next().unwrap_or_default();
    Ok((method, path.to_owned(), host))
}

fn is_ours(host: &str, port: u16) -> bool {
    ["127.0.0.1", "localhost"]
        .iter()
        .any(|name| host == format!("{name}:{port}"))
}

fn look_up(site: &Result<Site, String>, path: &str) -> Answer {
    let site = match site {
        Ok(site) => site,
        Err(error) => return Answer::text("500 Internal Server Error", error),
    };
    let path = match path.trim_start_matches('/') {
        "" => "index.html",
        path => path,
    };
    // A permalink may do without its ending.
    for path in [path, &format!("{path}.html")] {
        match site.file(path) {
            Ok(Some(contents)) => {
                return Answer {
                    status: "200 OK",
                    kind: kind(path),
                    contents: contents.into_owned(),
                };
            }
            Ok(None) => {}
            Err(error) => return Answer::text("500 Internal Server Error", &error.to_string()),
        }
    }
    Answer::text("404 Not Found", "there is no such page")
}

impl Answer {
    fn text(status: &'static str, text: &str) -> Self {
        Self {
            status,
            kind: "text/plain; charset=utf-8",
            contents: format!("{text}\n").into_bytes(),
        }
    }
}

/// The media type of a file.
fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("xml") => "application/xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
