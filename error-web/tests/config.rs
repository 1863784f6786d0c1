//! What a configuration changes.

use std::sync::Arc;

use faultcode::ErrorCode;
use faultcode_web::{Config, Context, Problem, Reply, RequestId};

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "API")]
enum ServiceError {
    #[error("It is gone")]
    #[code(n = 1, http = 410)]
    Gone,
}

/// The reply to a request that brings an identifier.
fn reply(config: Config) -> Reply {
    let header = |name: &str| (name == "x-request-id").then_some(&b"of-the-client"[..]);
    let mut context = Context::of_headers(Arc::new(config), header);
    context.enter(|| Reply::of(Problem::from(ServiceError::Gone)))
}

fn body(reply: &Reply) -> String {
    String::from_utf8(reply.body().to_vec()).expect("a text")
}

#[test]
fn headers_have_the_names_that_were_given() {
    let config = Config::default()
        .type_template("/e/{code}")
        .and_then(|config| config.code_header("X-Code"))
        .and_then(|config| config.request_id_header("x-Correlation_ID"));
    let reply = reply(config.expect("names of headers"));
    let names: Vec<_> = reply.headers().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(names, ["content-type", "x-correlation_id", "x-code"]);
    assert!(body(&reply).contains("\"/e/API_001\""));
    assert_ne!(reply.request_id().as_str(), "of-the-client");
}

#[test]
fn what_is_no_name_of_a_header_is_refused() {
    let longest = "x".repeat(64);
    for name in ["a", "!#$%&'*+-.^_`|~09aZ", &longest] {
        assert!(Config::default().code_header(name).is_ok(), "{name}");
    }
    for name in ["", "a b", "a:", "é", "a\n", &format!("{longest}x")] {
        let config = Config::default().request_id_header(name);
        let error = config.expect_err("no name").to_string();
        let shown = name.escape_debug();
        assert_eq!(error, format!("`{shown}` is no name of a header"));
    }
}

#[test]
fn identifiers_come_from_where_they_are_said_to() {
    let fixed = || RequestId::parse(b"fixed").expect("an identifier");
    let of_client = reply(Config::default().generate_request_ids(fixed));
    assert_eq!(of_client.request_id().as_str(), "of-the-client");
    let config = Config::default().generate_request_ids(fixed);
    let own = reply(config.ignore_incoming_request_ids());
    assert_eq!(own.request_id().as_str(), "fixed");
    let config = Config::default()
        .type_template("/e/{code}")
        .expect("a path");
    let own = reply(config.ignore_incoming_request_ids());
    assert_eq!(own.request_id().as_str().len(), 32);
    assert!(body(&own).contains("\"/e/API_001\""));
    let config = Config::default()
        .type_template("/e/{code}")
        .expect("a path");
    let reply = reply(config.generate_request_ids(fixed));
    assert!(body(&reply).contains("\"/e/API_001\""));
}

/// The default, so that no other test sees a difference.
#[test]
fn a_configuration_is_installed_once() {
    assert!(Config::default().install().is_ok());
    assert!(Config::default().install().is_err());
}

/// Frameworks need no copy of them.
#[test]
fn texts_of_the_program_are_told_from_others() {
    let reply = reply(Config::default());
    let texts: Vec<_> = reply.headers().map(|(_, text)| text.as_static()).collect();
    let expected = [Some("application/problem+json"), None, Some("API_001")];
    assert_eq!(texts, expected);
}

#[test]
fn what_is_debugged_says_what_it_is() {
    let problem = Problem::from(ServiceError::Gone);
    assert_eq!(
        format!("{problem:?}"),
        "Problem { status: 410, code: Some(\"API_001\"), title: \"It is gone\", detail: None, .. }"
    );
    assert_eq!(problem.info().map(|info| info.code()), Some("API_001"));
    let id = RequestId::parse(b"a-1").expect("an identifier");
    assert_eq!(format!("{id:?}"), "RequestId(\"a-1\")");
    assert!(format!("{:?}", Config::default()).contains("x-request-id"));
}
