//! The client, and when it asks again.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use crate::failures::with_database;
use crate::process::{Service, run};

fn client(url: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
    let arguments = [&["--url", url], arguments].concat();
    run(env!("CARGO_BIN_EXE_client"), &arguments)
}

#[test]
fn a_user_has_a_life() {
    let service = Service::start(&[]);
    let ask = |arguments: &[&str]| client(&service.url, arguments);
    let done = |answer: &str| (Some(0), format!("{answer}\n"), String::new());
    assert_eq!(ask(&["create", "ada"]), done(r#"{"id":1,"name":"ada"}"#));
    assert_eq!(ask(&["show", "1"]), done(r#"{"id":1,"name":"ada"}"#));
    assert_eq!(
        ask(&["rename", "1", "eve"]),
        done(r#"{"id":1,"name":"eve"}"#)
    );
    assert_eq!(ask(&["list"]), done(r#"[{"id":1,"name":"eve"}]"#));
    let (exit, _, said) = ask(&["create", "eve"]);
    let expected = "the service answered 409: [E0A0B] User already exists. \
                    Please choose a different username\n`list` shows who is there\n";
    assert_eq!((exit, said.as_str()), (Some(1), expected));
    assert_eq!(ask(&["delete", "1"]), done(""));
    let (exit, _, said) = ask(&["show", "1"]);
    assert_eq!(exit, Some(1));
    assert!(
        said.contains("[E0A06]") && said.contains("under "),
        "{said}"
    );
    assert!(!said.contains("again"), "{said}");
}

#[test]
fn a_lock_is_waited_for() {
    let (service, other, _folder) = with_database();
    other.execute_batch("BEGIN IMMEDIATE").expect("the lock");
    thread::scope(|scope| {
        let asked = scope.spawn(|| client(&service.url, &["--retries", "20", "create", "ada"]));
        service.wait_for_log("[E0D02]");
        other.execute_batch("ROLLBACK").expect("no lock");
        let (exit, answer, said) = asked.join().expect("an end");
        assert_eq!(
            (exit, answer.as_str()),
            (Some(0), "{\"id\":1,\"name\":\"ada\"}\n"),
            "{said}"
        );
        assert!(
            said.contains("[E0D02] Lock acquisition timeout reached; asking again in"),
            "{said}"
        );
    });
}

#[test]
fn without_a_key_nothing_is_created_twice() {
    let (service, other, _folder) = with_database();
    other.execute_batch("BEGIN IMMEDIATE").expect("the lock");
    let (exit, _, said) = client(&service.url, &["create", "ada", "--no-key"]);
    assert_eq!(exit, Some(1));
    assert!(
        said.contains("[E0D02]") && !said.contains("again"),
        "{said}"
    );
}

/// A service that gives each request, in turn, one of the answers; it returns
/// the requests.
fn scripted(listener: &TcpListener, answers: &[&str]) -> Vec<String> {
    let answer = |answer: &&str| {
        let (mut stream, _) = listener.accept().expect("a client");
        let request = read_request(&stream);
        stream
            .write_all(answer.as_bytes())
            .expect("a client that reads");
        request
    };
    answers.iter().map(answer).collect()
}

fn read_request(stream: &TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let mut request = String::new();
    let mut length = 0;
    loop {
        let start = request.len();
        reader.read_line(&mut request).expect("a line");
        let line = request.get(start..).unwrap_or_default().to_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().expect("a length");
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("a body");
    request + &String::from_utf8_lossy(&body)
}

const CREATED: &str = "HTTP/1.1 201 Created\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";

fn with_answers(answers: &[&str], arguments: &[&str]) -> (Vec<String>, Option<i32>, String) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    thread::scope(|scope| {
        let requests = scope.spawn(|| scripted(&listener, answers));
        let (exit, _, said) = client(&url, arguments);
        // Answers that nobody asked for are not waited for.
        for _ in answers {
            let _ = TcpStream::connect(listener.local_addr().expect("an address"));
        }
        (requests.join().expect("the requests"), exit, said)
    })
}

#[test]
fn a_lost_answer_is_asked_for_with_the_same_key() {
    let (requests, exit, said) = with_answers(&["", CREATED], &["create", "ada"]);
    assert_eq!(exit, Some(0), "{said}");
    assert!(requests[0].contains("idempotency-key: ") && requests[0].contains(r#"{"name":"ada"}"#));
    assert_eq!(requests[0], requests[1]);
    let (_, exit, said) = with_answers(&[""], &["create", "ada", "--no-key"]);
    assert_eq!(exit, Some(1));
    assert!(
        said.starts_with("no answer: ") && !said.contains("again"),
        "{said}"
    );
    // One that is idempotent by its method needs no key.
    let (requests, exit, _) = with_answers(&["", CREATED], &["delete", "7"]);
    assert_eq!((requests.len(), exit), (2, Some(0)));
}

#[test]
fn the_service_says_when() {
    let answer = |seconds: u64| {
        let body = r#"{"status":503,"code":"E0103","title":"Later"}"#;
        let length = body.len();
        format!(
            "HTTP/1.1 503 Service Unavailable\r\nretry-after: {seconds}\r\n\
             content-length: {length}\r\nconnection: close\r\n\r\n{body}"
        )
    };
    let (_, exit, said) = with_answers(&[&answer(0), &answer(0), CREATED], &["list"]);
    assert_eq!(exit, Some(0));
    let again = "the service answered 503: [E0103] Later; asking again in 0.0 s\n";
    assert_eq!(said, again.repeat(2));
    // Nobody waits for that long.
    let (_, exit, said) = with_answers(&[&answer(86_400)], &["list"]);
    assert_eq!(exit, Some(1));
    assert!(!said.contains("again"), "{said}");
}

#[test]
fn patience_has_an_end() {
    let (exit, _, said) = client("http://127.0.0.1:1", &["--retries", "2", "list"]);
    assert_eq!(exit, Some(1));
    assert_eq!(said.matches("asking again").count(), 2, "{said}");
}
