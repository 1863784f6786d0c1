//! Every document is one as the schema of RFC 9457 has it.

use eden::errors::EdenError;
use faultcode_web::{Config, Problem, Reply};
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::eden_errors;

fn schema() -> Validator {
    let schema = include_str!("../schema/problem.json");
    let schema: Value = serde_json::from_str(schema).expect("JSON");
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .expect("a schema")
}

#[test]
fn every_document_is_valid() {
    let schema = schema();
    let mut problems: Vec<_> = eden_errors::all().into_iter().map(Problem::from).collect();
    assert_eq!(problems.len(), 186);
    problems.push(Problem::internal("unknown"));
    problems.push(
        Problem::of_status(404)
            .with_instance("/ä b")
            .with_detail("\u{0}\u{7f}\u{2028}"),
    );
    for template in [
        "/errors/{code}",
        "urn:eden:{code}",
        "https://eden.example/errors#{code}",
    ] {
        let config = Config::of_root::<EdenError>()
            .type_template(template)
            .expect("a template");
        let mut context = faultcode_web::Context::of_headers(config.into(), |_| None);
        for error in eden_errors::all() {
            problems.push(error.into());
        }
        for problem in problems.drain(..) {
            let body = context.enter(|| Reply::of(problem).into_body());
            let document: Value = serde_json::from_slice(&body).expect("JSON");
            let wrong: Vec<_> = schema
                .iter_errors(&document)
                .map(|wrong| wrong.to_string())
                .collect();
            assert!(wrong.is_empty(), "{document}: {wrong:?}");
        }
    }
}

/// So that the test above says something.
#[test]
fn the_schema_refuses_what_is_none() {
    let schema = schema();
    let right = json!({"type": "/e/1", "title": "t", "status": 400, "code": "E1", "category": "C"});
    assert!(schema.is_valid(&right));
    for (name, value) in [
        ("type", json!("a b")),
        ("type", json!(1)),
        ("status", json!("400")),
        ("status", json!(600)),
        ("instance", json!("%")),
        ("code", json!("E 1")),
        ("retryable", json!("true")),
        ("request_id", json!("a\n")),
    ] {
        let mut wrong = right.clone();
        wrong[name] = value;
        assert!(!schema.is_valid(&wrong), "{wrong}");
    }
    assert!(!schema.is_valid(&json!([])));
}
