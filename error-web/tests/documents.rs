//! What goes out for which error.

use std::error::Error;
use std::fmt;

use faultcode::ErrorCode;
use faultcode_web::{Config, Problem, Reply};
use serde_json::{Value, json};

use crate::log;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(
    root,
    category = "Store",
    title = "Store Errors",
    format = "ST{n:02}",
    fallback = "ST99"
)]
enum StoreError {
    #[error("No such item")]
    #[code(n = 1, http = 404, retryable = false)]
    NoItem,
    #[error("Slow down: {retry_after} s, {zone}")]
    #[code(n = 2, http = 429, retryable)]
    TooFast {
        #[code(public)]
        retry_after: u16,
        #[code(public)]
        zone: String,
        secret: u8,
    },
    #[error("{count:?} of {secret}")]
    #[code(n = 3, http = 409)]
    Half {
        #[code(public)]
        count: Option<i64>,
        #[code(public)]
        ratio: f64,
        #[code(public)]
        is_last: bool,
        secret: String,
    },
    #[error("{0}")]
    #[code(n = 4, custom, http = 422)]
    Custom(#[code(public)] String),
    #[error("Ledger {secret} is broken")]
    #[code(n = 5, internal, http = 418)]
    Ledger {
        secret: String,
        source: std::io::Error,
    },
    #[error("reserved names")]
    #[code(n = 6)]
    Reserved {
        #[code(public)]
        r#type: u8,
        #[code(public)]
        status: u8,
        #[code(public)]
        request_id: u8,
        #[code(public)]
        retry_after: i8,
    },
    #[error(transparent)]
    Inner(Wrapper),
    #[error("Something is wrong here")]
    #[code(n = 99, http = 503)]
    Unknown,
}

/// Whose `Display` says too much.
#[derive(Debug, ErrorCode)]
#[code(transparent)]
struct Wrapper(Box<Deep>);

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("depth {depth}")]
#[code(category = "Deep", n = 1)]
struct Deep {
    #[code(public)]
    depth: &'static str,
}

impl fmt::Display for Wrapper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("secret")
    }
}

impl Error for Wrapper {}

/// What goes out within a request, without the identifier, and whether
/// `Serialize` says the same.
fn answered(problem: Problem) -> (u16, Vec<(String, String)>, Value) {
    let config = Config::of_root::<StoreError>()
        .type_template("urn:store:{code}")
        .expect("a URN");
    let header = |name: &str| (name == "x-request-id").then_some(&b"id-1"[..]);
    let mut context = faultcode_web::Context::of_headers(config.into(), header);
    context.enter(|| {
        let serialized = serde_json::to_string(&problem).expect("an object");
        let reply = Reply::of(problem);
        let headers = reply.headers();
        let headers = headers.map(|(name, value)| (name.to_owned(), value.as_str().to_owned()));
        let headers: Vec<_> = headers.collect();
        let body = std::str::from_utf8(reply.body()).expect("text");
        assert!(!body.contains("secret"));
        let without_id = body
            .strip_suffix(",\"request_id\":\"id-1\"}")
            .expect("an identifier");
        assert_eq!(format!("{without_id}}}"), serialized);
        let body = serde_json::from_str(&serialized).expect("JSON");
        assert_eq!(
            headers[0],
            ("content-type".into(), "application/problem+json".into())
        );
        assert_eq!(headers[1], ("x-request-id".into(), "id-1".into()));
        (reply.status(), headers[2..].to_vec(), body)
    })
}

fn check(problem: Problem, headers: &[(&str, &str)], document: &Value) {
    let (status, found_headers, found) = answered(problem);
    assert_eq!(&found, document);
    assert_eq!(Some(u64::from(status)), document["status"].as_u64());
    let headers = headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    assert_eq!(found_headers, headers.collect::<Vec<_>>());
}

#[test]
fn a_document_is_made_of_what_is_declared_and_public() {
    check(
        StoreError::NoItem.into(),
        &[("x-error-code", "ST01")],
        &json!({"type": "urn:store:ST01", "title": "No such item", "status": 404,
               "code": "ST01", "category": "Store", "retryable": false}),
    );
    check(
        StoreError::TooFast {
            retry_after: 7,
            zone: "a \"b\"\n".into(),
            secret: 1,
        }
        .into(),
        &[("x-error-code", "ST02"), ("retry-after", "7")],
        &json!({"type": "urn:store:ST02", "title": "Store", "status": 429,
               "detail": "Slow down: 7 s, a \"b\"\n", "code": "ST02", "category": "Store",
               "retryable": true, "retry_after": 7, "zone": "a \"b\"\n"}),
    );
    check(
        StoreError::Half {
            count: None,
            ratio: 0.5,
            is_last: true,
            secret: "secret".into(),
        }
        .into(),
        &[("x-error-code", "ST03")],
        &json!({"type": "urn:store:ST03", "title": "Store", "status": 409, "code": "ST03",
               "category": "Store", "ratio": 0.5, "is_last": true}),
    );
    check(
        StoreError::Custom("as it is".into()).into(),
        &[("x-error-code", "ST04")],
        &json!({"type": "urn:store:ST04", "title": "Store", "status": 422,
               "detail": "as it is", "code": "ST04", "category": "Store", "0": "as it is"}),
    );
    check(
        StoreError::Unknown.into(),
        &[("x-error-code", "ST99")],
        &json!({"type": "urn:store:ST99", "title": "Something is wrong here", "status": 503,
               "code": "ST99", "category": "Store"}),
    );
    check(
        StoreError::Inner(Wrapper(Box::new(Deep { depth: "low" }))).into(),
        &[("x-error-code", "DEEP_001")],
        &json!({"type": "urn:store:DEEP_001", "title": "Deep", "status": 500,
               "detail": "depth low", "code": "DEEP_001", "category": "Deep", "depth": "low"}),
    );
}

#[test]
fn what_is_internal_or_unknown_goes_out_as_the_fallback() {
    let fallback = json!({"type": "urn:store:ST99", "title": "Something is wrong here",
                          "status": 503, "code": "ST99", "category": "Store"});
    let io = || std::io::Error::other("secret");
    let boxed: Box<dyn Error + Send + Sync> = "secret".into();
    for problem in [
        Problem::from(StoreError::Ledger {
            secret: "secret".into(),
            source: io(),
        }),
        Problem::internal(io()),
        Problem::internal(boxed),
        Problem::internal("secret"),
        Problem::internal(anyhow::Error::from(io()).context("secret, too")),
    ] {
        check(problem, &[("x-error-code", "ST99")], &fallback);
    }
    let reply = Reply::of(Problem::internal(io()));
    let body: Value = serde_json::from_slice(reply.body()).expect("JSON");
    assert_eq!(body["type"], "about:blank");
    assert_eq!(body["title"], "Internal Server Error");
    assert_eq!(reply.status(), 500);
}

#[test]
fn a_field_with_the_name_of_a_member_is_left_out() {
    let problem = StoreError::Reserved {
        r#type: 1,
        status: 2,
        request_id: 3,
        retry_after: -4,
    };
    check(
        problem.into(),
        &[("x-error-code", "ST06")],
        &json!({"type": "urn:store:ST06", "title": "reserved names", "status": 500,
               "code": "ST06", "category": "Store", "retry_after": -4}),
    );
}

#[test]
fn members_can_be_added() {
    let problem = Problem::from(StoreError::TooFast {
        retry_after: 1,
        zone: "z".into(),
        secret: 1,
    })
    .with_detail("more")
    .with_instance("/items/ä b\"")
    .with_extension("zone", json!(["mine"]))
    .with_extension("retry_after", 9)
    .with_extension("code", "other");
    let mut names = Vec::new();
    problem.visit_members(&mut |name, _| names.push(name.to_owned()));
    let expected = [
        "type",
        "title",
        "status",
        "detail",
        "instance",
        "code",
        "category",
        "retryable",
        "retry_after",
        "zone",
    ];
    assert_eq!(names, expected, "each once");
    check(
        problem,
        &[("x-error-code", "ST02"), ("retry-after", "1")],
        &json!({"type": "urn:store:ST02", "title": "Store", "status": 429, "detail": "more",
               "instance": "/items/%C3%A4%20b%22", "code": "ST02", "category": "Store",
               "retryable": true, "retry_after": 1, "zone": ["mine"]}),
    );
    for (status, taken, title) in [
        (404, 404, "Not Found"),
        (200, 500, "Internal Server Error"),
        (499, 499, "Client Error"),
        (599, 599, "Server Error"),
    ] {
        check(
            Problem::of_status(status),
            &[],
            &json!({"type": "about:blank", "title": title, "status": taken}),
        );
    }
}

#[test]
fn the_log_has_the_whole_error_on_one_line() {
    log::keep();
    let source = std::io::Error::other("disk\r\nFAKE [E0000] line\u{202e}");
    let reply = Reply::of(
        StoreError::Ledger {
            secret: "s".into(),
            source,
        }
        .into(),
    );
    let lines = log::of_request(reply.request_id().as_str());
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].starts_with("ERROR "), "{lines:?}");
    assert!(lines[0].contains(" error.type=ST05 "), "{lines:?}");
    assert!(
        lines[0].contains(
            "message=[ST05] Store error: Ledger s is broken: disk\\r\\nFAKE [E0000] line\\u{202e} "
        ),
        "{lines:?}"
    );
    let reply = Reply::of(StoreError::NoItem.into());
    let lines = log::of_request(reply.request_id().as_str());
    assert!(lines[0].starts_with("INFO "), "{lines:?}");
    let error = anyhow::Error::from(std::io::Error::other("root"))
        .context("middle")
        .context("top");
    let reply = Reply::of(Problem::internal(error));
    let lines = log::of_request(reply.request_id().as_str());
    assert!(
        lines[0].contains(" error.type=_OTHER ")
            && lines[0].contains(" message=top: middle: root "),
        "{lines:?}"
    );
}

#[test]
fn neither_display_nor_debug_says_more_than_the_document() {
    let source = std::io::Error::other("secret");
    let error = || StoreError::Half {
        count: Some(1),
        ratio: 0.5,
        is_last: false,
        secret: "secret".into(),
    };
    let problems = [
        Problem::from(StoreError::Ledger {
            secret: "secret".into(),
            source,
        }),
        Problem::from(error()),
        Problem::internal(error()),
    ];
    for problem in problems {
        let shown = format!("{problem} {problem:?} {problem:#?}");
        assert!(!shown.contains("secret"), "{shown}");
        assert!(
            problem
                .error()
                .is_some_and(|error| error.to_string().contains("secret"))
        );
    }
    assert_eq!(Problem::from(error()).to_string(), "[ST03] Store");
    assert_eq!(Problem::of_status(404).to_string(), "404 Not Found");
}

/// A value whose `Display` fails behind its first letters.
#[derive(Debug)]
struct Failing;

impl fmt::Display for Failing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half")?;
        Err(fmt::Error)
    }
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("It is {text}.")]
#[code(category = "Store", n = 1)]
struct FailingError {
    #[code(public)]
    text: Failing,
}

/// `to_string` and serde_json take it for a mistake of the program, and panic.
#[test]
fn a_display_that_fails_leaves_its_text_short() {
    let problem = Problem::from(FailingError { text: Failing });
    let expected = json!({"type": "/errors/STORE_001", "title": "Store", "status": 500,
        "detail": "It is half", "code": "STORE_001", "category": "Store", "text": "half"});
    let serialized = serde_json::to_value(&problem).expect("a document");
    assert_eq!(serialized, expected);
    let serialized: Value =
        serde_json::from_slice(&serde_json::to_vec(&problem).expect("a document")).expect("JSON");
    assert_eq!(serialized, expected);
    assert_eq!(problem.detail().as_deref(), Some("It is half"));
    assert_eq!(problem.member("text"), Some("half".into()));
    let body: Value = serde_json::from_slice(Reply::of(problem).body()).expect("JSON");
    assert_eq!(body["detail"], "It is half");
    assert_eq!(body["text"], "half");
}

/// Of several members of one name the last counts, as in any object that is read.
#[test]
fn what_was_read_is_written_once_and_sorted() {
    let problem: Problem = serde_json::from_str(
        r#"{"status": 404, "zone": 1, "b": 2, "zone": 3, "a": 4, "b": 5, "zone": 6}"#,
    )
    .expect("a problem");
    let problem = problem.with_extension("b", 7).with_extension("0", 8);
    let mut found = Vec::new();
    problem.visit_members(&mut |name, member| found.push((name.to_owned(), member.to_value())));
    let expected = [("0", 8), ("a", 4), ("b", 7), ("zone", 6)];
    let expected: Vec<_> = expected
        .map(|(name, value)| (name.to_owned(), Value::from(value)))
        .into();
    assert_eq!(found.split_off(found.len() - 4), expected);
}

#[test]
fn a_number_is_a_member_as_it_is() {
    #[derive(Debug, thiserror::Error, ErrorCode)]
    #[error("{most} and {least}")]
    #[code(category = "Numbers", n = 1)]
    struct Numbers {
        #[code(public)]
        most: u64,
        #[code(public)]
        least: i64,
    }
    let (most, least) = (u64::MAX, i64::MIN);
    let problem = Problem::from(Numbers { most, least });
    assert_eq!(problem.member("most"), Some(most.into()));
    assert_eq!(problem.member("least"), Some(least.into()));
}
