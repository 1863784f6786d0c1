//! `docs --format html` and `docs --serve`.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use support::{folder, run};

const DOCUMENT: &str = "schema = 1\n\n[[category]]\nname = \"C\"\ntitle = \"C\"\n\n[[code]]\n\
    code = \"C1\"\ncategory = \"C\"\nname = \"One\"\nhttp = 500\nmessage = \"It failed\"\n\
    internal = true\ndeclared = \"c::C\"\n\n[[code]]\ncode = \"C2\"\ncategory = \"C\"\n\
    name = \"Two\"\nhttp = 404\nmessage = \"It is gone\"\ndeclared = \"c::C\"\n\n\
    # end of error codes\n";

fn written(folder: &Path, arguments: &[&str]) -> support::Run {
    let mut all = vec!["docs", "--format", "html", "--out", "site"];
    all.extend(arguments);
    run(folder, &all)
}

#[test]
fn a_site_is_written_into_a_folder() {
    let folder = folder("site");
    fs::write(folder.join("error-codes.toml"), DOCUMENT).expect("a file");
    let first = written(&folder, &["--base-url", "https://errors.example.com"]);
    assert_eq!((first.exit, &*first.err), (Some(0), ""));
    assert_eq!(
        first.out.replace('\\', "/"),
        "site/index.html: 13 files written, 0 unchanged, 0 removed\n"
    );
    let page = fs::read_to_string(folder.join("site/C2.html")).expect("a page");
    assert!(page.contains("href=\"https://errors.example.com/C2.html\""));
    assert!(
        !folder.join("site/C1.html").exists(),
        "the code is internal"
    );

    let second = written(&folder, &["--edition", "internal"]);
    assert_eq!(
        second.err,
        "note: without --base-url there is no sitemap.xml\n"
    );
    assert!(folder.join("site/C1.html").exists());
    assert!(!folder.join("site/sitemap.xml").exists());
}

#[test]
fn an_edition_holds_for_every_format() {
    let folder = folder("edition");
    fs::write(folder.join("error-codes.toml"), DOCUMENT).expect("a file");
    for format in ["markdown", "json"] {
        let whole = run(&folder, &["docs", "--format", format]).out;
        assert!(whole.contains("C1") && whole.contains("C2"), "{whole}");
        let public = run(
            &folder,
            &["docs", "--format", format, "--edition", "public"],
        )
        .out;
        assert!(!public.contains("C1") && public.contains("C2"), "{public}");
    }
}

/// A server that ends with its test.
struct Server {
    child: Child,
    port: u16,
}

impl Server {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-faultcode"))
            .args(["docs", "--serve", "--port", "0"])
            .current_dir(folder)
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut line = String::new();
        let out = child.stdout.take().expect("it is piped");
        BufReader::new(out)
            .read_line(&mut line)
            .expect("its address");
        let port = line.trim().trim_end_matches('/').rsplit(':').next();
        let port = port.and_then(|port| port.parse().ok()).expect("a port");
        Self { child, port }
    }

    fn ask(&self, line: &str, host: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        write!(stream, "{line} HTTP/1.1\r\nHost: {host}\r\n\r\n").expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        answer
    }

    fn get(&self, path: &str) -> String {
        self.ask(&format!("GET {path}"), &format!("127.0.0.1:{}", self.port))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_site_is_served_as_its_document_is() {
    let folder = folder("serve");
    let document = folder.join("error-codes.toml");
    fs::write(&document, DOCUMENT).expect("a file");
    let server = Server::start(&folder);
    for (path, status, said) in [
        ("/", "200 OK", "<h1>Error codes</h1>"),
        ("/index.html?q=gone", "200 OK", "text/html; charset=utf-8"),
        ("/C2", "200 OK", "It is gone"),
        ("/C2.html", "200 OK", "Cache-Control: no-store"),
        ("/C1.html", "404 Not Found", "there is no such page"),
        ("/assets/site.css", "200 OK", "text/css"),
        ("/../Cargo.toml", "404 Not Found", ""),
        ("/assets/../../error-codes.toml", "404 Not Found", ""),
    ] {
        let answer = server.get(path);
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}\r\n")),
            "{path}: {answer}"
        );
        assert!(answer.contains(said), "{path}: {answer}");
    }
    let own = format!("localhost:{}", server.port);
    assert!(server.ask("POST /", &own).starts_with("HTTP/1.1 405 "));
    assert!(server.ask("HEAD /", &own).ends_with("\r\n\r\n"));
    let foreign = server.ask("GET /", "errors.example.com");
    assert!(foreign.starts_with("HTTP/1.1 421 "), "{foreign}");

    fs::write(
        &document,
        DOCUMENT.replace("It is gone", "It went away for good"),
    )
    .expect("a file");
    assert!(server.get("/C2").contains("It went away for good"));
    fs::write(&document, "schema = 1\n").expect("a file");
    let broken = server.get("/C2");
    assert!(broken.starts_with("HTTP/1.1 500 ") && broken.contains("error-codes.toml:1: "));
}
