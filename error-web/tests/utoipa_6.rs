//! What stands in an OpenAPI document.

// The macros write the name of the crate.
use utoipa_6 as utoipa;

use std::collections::BTreeSet;

use eden::errors::{ApiError, DatabaseError, EdenError, LockError};
use faultcode::ErrorCode;
use faultcode_web::utoipa_6::{Errors, ProblemSchema};
use serde_json::{Value, json};
use utoipa::OpenApi;

static PROBLEM: ProblemSchema = ProblemSchema::of(EdenError::CATALOG);

/// Of all shapes that Eden has not.
#[allow(dead_code, reason = "it is there for its catalog")]
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Own", title = "Own *Errors*", http = 409)]
enum OwnError {
    #[error("Taken: \\{taken}")]
    #[code(n = 1)]
    Taken {
        #[code(public)]
        taken: String,
        #[code(public)]
        share: f64,
        #[code(public)]
        status: u8,
    },
    #[error("*Full*")]
    #[code(n = 2)]
    Full {
        #[code(public)]
        taken: u32,
        #[code(public)]
        is_last: Option<bool>,
        #[code(public)]
        share: f64,
    },
    #[error("secret")]
    #[code(n = 3, internal)]
    Secret,
}

#[utoipa::path(
    post,
    path = "/users",
    responses((status = 200, description = "The user"), Errors<(DatabaseError, ApiError)>)
)]
#[allow(dead_code, reason = "it is there for its attribute")]
fn create_user() {}

#[utoipa::path(get, path = "/locks", responses(Errors<(LockError, EdenError, LockError)>))]
#[allow(dead_code, reason = "it is there for its attribute")]
fn locks() {}

#[utoipa::path(get, path = "/own", responses(Errors<(OwnError,)>))]
#[allow(dead_code, reason = "it is there for its attribute")]
fn own() {}

#[derive(OpenApi)]
#[openapi(paths(create_user, locks, own), modifiers(&PROBLEM))]
struct Api;

fn api() -> Value {
    serde_json::to_value(Api::openapi()).expect("JSON")
}

fn responses<'a>(api: &'a Value, path: &str, method: &str) -> &'a serde_json::Map<String, Value> {
    let responses = &api["paths"][path][method]["responses"];
    responses.as_object().expect("responses")
}

const CONTENT: &str = "/content/application~1problem+json";

/// The codes of a response: by its enum, which its examples are named after.
fn codes(response: &Value) -> BTreeSet<&str> {
    let content = response.pointer(CONTENT).expect("content");
    let listed = content["schema"]["allOf"][1]["properties"]["code"]["enum"].as_array();
    let listed: BTreeSet<_> = listed
        .expect("codes")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let examples = content["examples"].as_object().expect("examples");
    assert_eq!(listed, examples.keys().map(String::as_str).collect());
    let description = response["description"].as_str().expect("a description");
    for code in &listed {
        assert!(
            description.contains(&format!("* `{code}` ")),
            "{description}"
        );
    }
    listed
}

#[test]
fn every_code_stands_under_its_status() {
    let api = api();
    let mut found = BTreeSet::new();
    for (status, response) in responses(&api, "/locks", "get") {
        for code in codes(response) {
            let entry = EdenError::CATALOG.get(code).expect("a code of Eden's");
            assert_eq!(&entry.http_status().to_string(), status);
            assert!(found.insert(code), "{code} twice");
        }
    }
    let all: BTreeSet<_> = EdenError::CATALOG.all().map(|entry| entry.code()).collect();
    assert_eq!(found, all);
    let schema = &api["components"]["schemas"]["Problem"];
    let listed = schema["properties"]["code"]["enum"]
        .as_array()
        .expect("codes");
    assert_eq!(
        listed
            .iter()
            .filter_map(Value::as_str)
            .collect::<BTreeSet<_>>(),
        all
    );
}

#[test]
fn an_operation_has_the_codes_of_its_set() {
    let api = api();
    let responses = responses(&api, "/users", "post");
    let found = responses.iter().filter(|(status, _)| *status != "200");
    let found: BTreeSet<_> = found.flat_map(|(_, response)| codes(response)).collect();
    let catalogs = [DatabaseError::CATALOG, ApiError::CATALOG];
    let all = catalogs.into_iter().flat_map(faultcode::Catalog::all);
    assert_eq!(found, all.map(|entry| entry.code()).collect());
    assert_eq!(responses["200"]["description"], "The user");
    let headers = |status: &str| {
        let headers = responses[status]["headers"].as_object().expect("headers");
        headers.keys().map(String::as_str).collect::<Vec<_>>()
    };
    assert_eq!(headers("409"), ["x-error-code", "x-request-id"]);
    assert_eq!(
        headers("429"),
        ["retry-after", "x-error-code", "x-request-id"]
    );
}

#[test]
fn fields_have_their_types() {
    let api = api();
    let responses = responses(&api, "/own", "get");
    assert_eq!(responses.len(), 1);
    let response = &responses["409"];
    let content = response.pointer(CONTENT).expect("content");
    assert_eq!(
        content["schema"]["allOf"][1]["properties"],
        json!({
            "code": {"type": "string", "enum": ["OWN_001", "OWN_002"]},
            "taken": {"description": "Of OWN_001, OWN_002."},
            "share": {"type": "number", "description": "Of OWN_001, OWN_002."},
            "is_last": {"type": "boolean", "description": "Of OWN_002."},
        })
    );
    assert_eq!(
        content["examples"]["OWN_001"],
        json!({
            "summary": "Own: Taken",
            "value": {"type": "/errors/OWN_001", "title": "Own *Errors*", "status": 409,
                      "code": "OWN_001", "category": "Own", "taken": "text", "share": 0.5,
                      "request_id": "4bf92f3577b34da6a3ce929d0e0e4736"},
        })
    );
    assert_eq!(
        response["description"],
        "* `OWN_001` Own: Taken: \\\\\\{taken\\}\n* `OWN_002` Own: \\*Full\\*"
    );
    assert!(!api.to_string().contains("secret"));
}

/// Each example is what the schema of its response describes.
#[test]
fn examples_are_valid() {
    let api = api();
    let mut checked = 0;
    for (path, method) in [("/users", "post"), ("/locks", "get")] {
        for response in responses(&api, path, method).values() {
            let Some(content) = response.pointer(CONTENT) else {
                continue;
            };
            let mut schema = content["schema"].clone();
            schema["components"] = api["components"].clone();
            let schema = jsonschema::options()
                .should_validate_formats(true)
                .build(&schema)
                .expect("a schema");
            for example in content["examples"].as_object().expect("examples").values() {
                let wrong: Vec<_> = schema.iter_errors(&example["value"]).collect();
                assert!(wrong.is_empty(), "{example}: {wrong:?}");
                checked += 1;
            }
            assert!(
                !schema.is_valid(&json!({"type": "a", "title": "b", "status": 404, "code": "E0"}))
            );
        }
    }
    assert!(checked > 186, "{checked}");
}
