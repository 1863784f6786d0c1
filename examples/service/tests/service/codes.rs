//! Every code of Eden's, there and back.

use std::collections::HashMap;

use eden::errors::{EdenError, EdenErrorKind};
use faultcode::{ErrorCode, PublicValue};
use faultcode_web::client::RemoteError;
use serde_json::{Value, json};

use crate::process::{Service, code, header, problem};

fn public_fields(error: &EdenError) -> HashMap<String, Value> {
    let mut fields = HashMap::new();
    error.visit_public_fields(&mut |name, value| {
        let value = match value {
            PublicValue::Integer(integer) => json!(i64::try_from(integer).expect("a small one")),
            PublicValue::String(text) => json!(text.to_string()),
            other => panic!("{name}: {other:?}"),
        };
        fields.insert(name.to_owned(), value);
    });
    fields
}

#[test]
fn every_code_comes_back_as_what_it_was() {
    let service = Service::start(&[]);
    let errors = eden::samples::all();
    assert_eq!(errors.len(), EdenError::CATALOG.all().count());
    for error in errors {
        let answer = service.get(&format!("/errors/{}/sample", error.code()));
        let header = |name: &str| header(&answer, name).map(str::as_bytes);
        let status = answer.status().as_u16();
        let read = RemoteError::<EdenErrorKind>::of_response(status, header, answer.body());
        assert_eq!(read.status(), error.http_status());
        assert_eq!(read.kind(), Some(error.kind()));
        assert_eq!(read.problem().retryable(), error.retryable());
        for (name, value) in public_fields(&error) {
            let found = serde_json::to_value(read.problem().member(&name));
            assert_eq!(found.expect("JSON"), value, "{}: {name}", error.code());
        }
    }
    assert_eq!(code(&service.get("/errors/E0102/sample")).0, 429);
    assert_eq!(
        header(&service.get("/errors/E0102/sample"), "retry-after"),
        Some("7")
    );
    assert_eq!(problem(&service.get("/errors/E9999/sample")).0, 404);
}

#[test]
fn the_catalog_has_every_code() {
    let service = Service::start(&[]);
    let catalog: Value = serde_json::from_slice(service.get("/errors").body()).expect("JSON");
    let categories = catalog["categories"].as_array().expect("categories");
    let codes = categories
        .iter()
        .filter_map(|category| category["codes"].as_array());
    let codes: Vec<_> = codes.flatten().map(|code| code["code"].as_str()).collect();
    let expected: Vec<_> = EdenError::CATALOG
        .all()
        .map(|entry| Some(entry.code()))
        .collect();
    assert_eq!(codes, expected);
    // The type of a problem is the address of its explanation.
    service.create("ada");
    let (_, _, document) = problem(&service.create("ada"));
    let explained = service.get(document["type"].as_str().expect("a type"));
    let explained: Value = serde_json::from_slice(explained.body()).expect("JSON");
    assert_eq!(explained["name"], "DuplicateUser");
    assert_eq!(explained["since"], "0.1.0");
}
