//! A client of a service, with whatever came over the wire.

use std::time::Duration;

use eden::errors::{
    AccessErrorKind, ApiErrorKind, AuthErrorKind, DatabaseErrorKind, EdenErrorKind,
};
use faultcode::Kind;
use faultcode_web::client::{RemoteError, is_idempotent};
use serde_json::json;

type Remote = RemoteError<EdenErrorKind>;

fn read(status: u16, headers: &[(&str, &str)], body: &str) -> Remote {
    let header = |name: &str| {
        let found = headers.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_bytes())
    };
    Remote::of_response(status, header, body.as_bytes())
}

#[test]
fn a_code_is_read_from_the_body_or_from_the_header() {
    let duplicate = Some(EdenErrorKind::Database(DatabaseErrorKind::DuplicateUser));
    let error = read(
        409,
        &[("x-error-code", "E0105")],
        r#"{"code":"E0A0B","title":"t"}"#,
    );
    assert_eq!(
        (error.kind(), error.status(), error.problem().title()),
        (duplicate, 409, "t")
    );
    for body in ["", "<html>", "{", "[]", r#"{"code":7}"#, r#"{"title":"t"}"#] {
        let error = read(
            409,
            &[("x-error-code", "E0A0B"), ("x-request-id", "r")],
            body,
        );
        assert_eq!(
            (error.kind(), error.code()),
            (duplicate, Some("E0A0B")),
            "{body}"
        );
        assert_eq!(
            (error.category(), error.request_id()),
            (Some("Database"), Some("r"))
        );
    }
    let error = read(502, &[], "<html>Bad gateway</html>");
    assert_eq!(
        (error.kind(), error.code(), error.category()),
        (None, None, None)
    );
    assert_eq!(
        error.to_string(),
        "the service answered 502: 502 Bad Gateway"
    );
}

#[test]
fn an_unknown_code_is_kept() {
    let body = json!({"code": "E9999", "category": "Future", "retryable": true, "left": 3});
    let error = read(418, &[], &body.to_string());
    assert_eq!(
        (error.kind(), error.code(), error.category()),
        (None, Some("E9999"), Some("Future"))
    );
    assert_eq!(
        error
            .unknown_code()
            .map(|code| code.text().to_owned())
            .as_deref(),
        Some("E9999")
    );
    assert!(error.is_retryable());
    assert_eq!(error.problem().member("left"), Some(json!(3)));
    assert_eq!(
        serde_json::to_value(error.problem()).expect("an object")["left"],
        3
    );
    // Other letters are another code.
    let error = read(400, &[], r#"{"code":"e0a0b"}"#);
    assert_eq!((error.kind(), error.code()), (None, Some("e0a0b")));
}

#[test]
fn what_is_retryable_is_said_or_follows_from_the_status() {
    let is_retryable = |status, body: &str| read(status, &[], body).is_retryable();
    let transient = |status| matches!(status, 408 | 425 | 429 | 502 | 503 | 504);
    for status in 400..=599 {
        assert_eq!(is_retryable(status, ""), transient(status), "{status}");
        assert_eq!(
            is_retryable(status, r#"{"code":"E9999"}"#),
            transient(status)
        );
        assert!(is_retryable(status, r#"{"retryable":true}"#));
        assert!(!is_retryable(status, r#"{"retryable":false}"#));
    }
    for method in ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"] {
        assert!(
            read(503, &[], "").may_repeat(is_idempotent(method)),
            "{method}"
        );
        assert!(
            !read(404, &[], "").may_repeat(is_idempotent(method)),
            "{method}"
        );
    }
    for method in ["POST", "PATCH", "CONNECT", "get", ""] {
        assert!(
            !read(503, &[], "").may_repeat(is_idempotent(method)),
            "{method}"
        );
    }
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let after = |headers: &[(&str, &str)], body: &str| read(503, headers, body).retry_after();
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    assert_eq!(after(&[], ""), None);
    assert_eq!(after(&[("retry-after", "120")], ""), seconds(120));
    assert_eq!(
        after(&[("retry-after", "120")], r#"{"retry_after":5}"#),
        seconds(120)
    );
    assert_eq!(after(&[], r#"{"retry_after":5}"#), seconds(5));
    let date = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
    let later = |text| after(&[date, ("retry-after", text)], "");
    assert_eq!(later("Sun, 06 Nov 1994 08:50:07 GMT"), seconds(30));
    assert_eq!(later("Sun, 06 Nov 1994 08:00:00 GMT"), seconds(0));
    for wrong in ["", "-1", "1.5", "soon", "99999999999999999999999", "1 "] {
        let expected = if wrong == "1 " { seconds(1) } else { None };
        assert_eq!(
            after(&[("retry-after", wrong)], r#"{"retry_after":-5}"#),
            expected,
            "{wrong:?}"
        );
    }
    let in_an_hour = "Fri, 31 Dec 9999 23:59:59 GMT";
    assert!(
        after(&[("retry-after", in_an_hour)], "")
            .is_some_and(|wait| wait > Duration::from_secs(3600))
    );
}

#[test]
fn a_kind_is_found_at_any_depth() {
    let kind = |code: &str| read(400, &[("x-error-code", code)], "").kind();
    assert_eq!(
        kind("E0105"),
        Some(EdenErrorKind::Api(ApiErrorKind::InternalError))
    );
    let deep = EdenErrorKind::Access(AccessErrorKind::Auth(AuthErrorKind::InvalidApiKey));
    assert_eq!(kind(deep.code()), Some(deep));
}
