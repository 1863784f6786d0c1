//! The program, and what it writes.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;
use ureq::Agent;
use ureq::http::{Request, Response};

use crate::openapi::check_documented;

/// A running service, which ends with its test.
pub(crate) struct Service {
    process: Child,
    pub(crate) url: String,
    log: Arc<Mutex<Vec<String>>>,
    reader: Option<JoinHandle<()>>,
    openapi: OnceLock<Value>,
    /// What it leaves behind when it is killed goes with the test.
    _folder: TempDir,
}

pub(crate) type Answer = Response<Vec<u8>>;

impl Service {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let folder = TempDir::new().expect("a folder");
        let mut process = Command::new(env!("CARGO_BIN_EXE_service"))
            .env("TMPDIR", folder.path())
            .args(["--port", "0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the service");
        let mut line = String::new();
        let out = process.stdout.take().expect("its output");
        BufReader::new(out).read_line(&mut line).expect("a line");
        let url = line
            .trim()
            .strip_prefix("listening on ")
            .expect("its address");
        let log = Arc::default();
        let lines = BufReader::new(process.stderr.take().expect("its log")).lines();
        let kept: Arc<Mutex<Vec<String>>> = Arc::clone(&log);
        let reader = thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let json: Result<Value, _> = serde_json::from_str(&line);
                assert!(json.is_ok(), "no JSON: {line}");
                kept.lock().expect("the log").push(line);
            }
        });
        Self {
            process,
            url: url.to_owned(),
            log,
            reader: Some(reader),
            openapi: OnceLock::new(),
            _folder: folder,
        }
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], "")
    }

    pub(crate) fn send_json(&self, method: &str, path: &str, json: &str) -> Answer {
        self.send(method, path, &[("content-type", "application/json")], json)
    }

    pub(crate) fn create(&self, name: &str) -> Answer {
        self.send_json("POST", "/users", &user(name))
    }

    pub(crate) fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Answer {
        let agent: Agent = Agent::config_builder()
            .http_status_as_error(false)
            .allow_non_standard_methods(true)
            .timeout_global(Some(Duration::from_secs(30)))
            .build()
            .into();
        let mut request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(body.to_owned()).expect("a request");
        let (head, mut body) = agent.run(request).expect("an answer").into_parts();
        let answer = Response::from_parts(head, body.read_to_vec().expect("a body"));
        if answer.status().as_u16() >= 400 {
            let openapi = self.openapi.get_or_init(|| {
                serde_json::from_slice(self.get("/openapi.json").body()).expect("JSON")
            });
            check_documented(openapi, method, path, &answer);
        }
        answer
    }

    /// What the log says about a request.
    pub(crate) fn log_of(&self, id: &str) -> String {
        self.wait_for_log(&format!(r#""request_id":"{id}""#))
    }

    /// The lines of the log that contain a text. They may be written a little
    /// later than what they are about is seen.
    pub(crate) fn wait_for_log(&self, text: &str) -> String {
        for _ in 0..3000 {
            let log = self.log.lock().expect("the log");
            let found: Vec<_> = log
                .iter()
                .filter(|line| line.contains(text))
                .cloned()
                .collect();
            if !found.is_empty() {
                return found.join("\n");
            }
            drop(log);
            thread::sleep(Duration::from_millis(10));
        }
        panic!("the log has no {text}");
    }

    pub(crate) fn signal(&self, signal: &str) {
        let id = self.process.id().to_string();
        let sent = Command::new("kill").args([signal, &id]).status();
        assert!(sent.expect("kill").success());
    }

    /// Waits for the end: whether it was a good one, and the whole log.
    pub(crate) fn end(mut self) -> (bool, Vec<String>) {
        let mut ended = None;
        for _ in 0..3000 {
            ended = self.process.try_wait().expect("a process");
            if ended.is_some() {
                break;
            }
            thread::sleep(Duration::from_millis(10));
        }
        let status = ended.expect("an end of the service");
        self.reader.take().map(JoinHandle::join);
        let log = self.log.lock().expect("the log");
        (status.success(), log.clone())
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What a client sends about a user.
pub(crate) fn user(name: &str) -> String {
    format!(r#"{{"name":"{name}"}}"#)
}

pub(crate) fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
    answer
        .headers()
        .get(name)
        .map(|value| value.to_str().expect("ASCII"))
}

/// Checks what all problems have, and gives status, code and document.
pub(crate) fn problem(answer: &Answer) -> (u16, Option<String>, Value) {
    let document: Value = serde_json::from_slice(answer.body()).expect("JSON");
    assert_eq!(
        header(answer, "content-type"),
        Some("application/problem+json")
    );
    assert_eq!(document["status"], answer.status().as_u16());
    assert_eq!(document["code"].as_str(), header(answer, "x-error-code"));
    assert_eq!(
        document["request_id"].as_str(),
        header(answer, "x-request-id")
    );
    let code = document["code"].as_str().map(ToOwned::to_owned);
    (answer.status().as_u16(), code, document)
}

/// What the log says about the request that was answered so.
pub(crate) fn log_of(service: &Service, answer: &Answer) -> String {
    let id = header(answer, "x-request-id").expect("an identifier");
    service.log_of(id)
}

/// Status and code of a problem.
pub(crate) fn code(answer: &Answer) -> (u16, String) {
    let (status, code, document) = problem(answer);
    (
        status,
        code.unwrap_or_else(|| panic!("no code in {document}")),
    )
}

/// Runs a program of this package to its end.
pub(crate) fn run(program: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut process = Command::new(program)
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    let mut errors = process.stderr.take().expect("its errors");
    let errors = thread::spawn(move || {
        let mut text = String::new();
        errors.read_to_string(&mut text).map(|_| text)
    });
    let mut output = String::new();
    let mut out = process.stdout.take().expect("its output");
    out.read_to_string(&mut output).expect("text");
    let errors = errors.join().expect("a reader").expect("text");
    (process.wait().expect("its end").code(), output, errors)
}
