//! As much of HTTP/1.1 as a test needs, so that it sees every byte.
#![cfg_attr(
    not(any(feature = "actix-web-4", feature = "axum-0.8")),
    allow(dead_code, reason = "no server is tested")
)]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    /// Everything as it came.
    pub(crate) raw: String,
}

impl Response {
    /// A header of which there is one.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(found, _)| found == name);
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} twice: {}", self.raw);
        value
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.raw))
    }
}

/// Sends a request and reads the response to its end.
pub(crate) fn send(
    to: SocketAddr,
    method: &str,
    path: &str,
    headers: &str,
    body: &str,
) -> Response {
    let mut stream = TcpStream::connect(to).expect("a server");
    let timeout = Some(Duration::from_secs(20));
    stream.set_read_timeout(timeout).expect("a socket");
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
         content-length: {length}\r\n{headers}\r\n{body}"
    )
    .expect("a server that reads");
    let mut raw = Vec::new();
    stream.read_to_end(&mut raw).expect("a response");
    let raw = String::from_utf8(raw).expect("text");
    let (head, body) = raw.split_once("\r\n\r\n").expect("a head");
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1));
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    Response {
        status: status
            .and_then(|status| status.parse().ok())
            .expect("a status"),
        headers,
        body: body.to_owned(),
        raw: raw.clone(),
    }
}

/// Checks what all problems have, and gives the document without the identifier.
pub(crate) fn document(response: &Response) -> Value {
    assert!(!response.raw.contains("secret"), "{}", response.raw);
    assert_eq!(
        response.header("content-type"),
        Some("application/problem+json")
    );
    let length = response.body.len().to_string();
    assert_eq!(response.header("content-length"), Some(length.as_str()));
    let mut document = response.json();
    assert_eq!(document["status"], response.status);
    assert_eq!(document["code"].as_str(), response.header("x-error-code"));
    let id = document
        .as_object_mut()
        .and_then(|object| object.remove("request_id"));
    assert_eq!(
        id.as_ref().and_then(Value::as_str),
        response.header("x-request-id")
    );
    document
}

pub(crate) fn log_of(response: &Response) -> String {
    crate::log::of_request(response.header("x-request-id").expect("an identifier")).join("\n")
}
