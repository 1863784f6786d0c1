//! Documents that somebody else wrote.

use faultcode_web::{Problem, Reply};
use serde_json::{Value, json};

fn read(document: &Value) -> Problem {
    serde_json::from_value(document.clone()).expect("an object")
}

#[test]
fn members_are_read() {
    let document = json!({
        "type": "https://example.com/probs/out-of-credit", "title": "Not enough credit",
        "status": 403, "detail": "Your balance is 30", "instance": "/account/12345/msgs/abc",
        "code": "E0102", "category": "API", "retryable": true, "retry_after": 3,
        "balance": 30, "accounts": ["/account/12345"], "request_id": "r",
    });
    let problem = read(&document);
    assert_eq!(
        problem.type_uri(),
        "https://example.com/probs/out-of-credit"
    );
    assert_eq!(problem.title(), "Not enough credit");
    assert_eq!(problem.status(), 403);
    assert_eq!(problem.detail().as_deref(), Some("Your balance is 30"));
    assert_eq!(problem.instance(), Some("/account/12345/msgs/abc"));
    assert_eq!(
        (problem.code(), problem.category()),
        (Some("E0102"), Some("API"))
    );
    assert_eq!(
        (problem.retryable(), problem.retry_after()),
        (Some(true), Some(3))
    );
    assert_eq!(problem.request_id(), Some("r"));
    assert_eq!(problem.member("balance"), Some(json!(30)));
    assert_eq!(problem.member("accounts"), Some(json!(["/account/12345"])));
    assert_eq!(serde_json::to_value(&problem).expect("an object"), document);
    let reply = Reply::of(problem);
    assert_eq!(reply.status(), 403);
}

#[test]
fn members_of_a_wrong_type_are_ignored() {
    let wrong = [
        json!(null),
        json!([]),
        json!({"a": 1}),
        json!(true),
        json!(-1),
        json!(1.5),
        json!("x"),
    ];
    let names = [
        "type",
        "title",
        "status",
        "detail",
        "instance",
        "code",
        "category",
        "retryable",
        "retry_after",
    ];
    for name in names {
        for value in &wrong {
            let fits = match name {
                "status" | "retry_after" => false,
                "retryable" => value.is_boolean(),
                _ => value.is_string(),
            };
            if fits {
                continue;
            }
            let problem = read(&json!({name: value, "kept": value}));
            assert_eq!(problem.status(), 500);
            assert_eq!(problem.title(), "Internal Server Error");
            assert_eq!(problem.type_uri(), "about:blank");
            assert_eq!(problem.member("kept"), Some(value.clone()));
            assert_eq!(
                (problem.code(), problem.category(), problem.detail()),
                (None, None, None)
            );
            assert_eq!((problem.retryable(), problem.retry_after()), (None, None));
        }
    }
    for status in [0, 99, 100, 200, 600, 65_536 + 404] {
        assert_eq!(read(&json!({"status": status})).status(), 500);
    }
}

#[test]
fn what_is_no_object_is_no_problem() {
    for text in ["", "[]", "3", "\"x\"", "null", "{", "{}x", "{\"a\":}"] {
        assert!(serde_json::from_str::<Problem>(text).is_err(), "{text}");
    }
    assert!(serde_json::from_str::<Problem>("{}").is_ok());
}

/// A code that was read goes into a header only if it can be one.
#[test]
fn a_hostile_code_stays_out_of_headers() {
    for code in ["a\r\nset-cookie: x", "", "ä", "a b", &"x".repeat(65)] {
        let reply = Reply::of(read(&json!({"code": code, "status": 400})));
        assert!(
            reply.headers().all(|(name, _)| name != "x-error-code"),
            "{code:?}"
        );
        let body: Value = serde_json::from_slice(reply.body()).expect("JSON");
        assert_eq!(body["code"], code);
    }
    let reply = Reply::of(read(&json!({"code": "E0A06"})));
    assert!(
        reply
            .headers()
            .any(|(name, value)| (name, value.as_str()) == ("x-error-code", "E0A06"))
    );
}
