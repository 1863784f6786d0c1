//! The service's OpenAPI document says what really happens.

use serde_json::Value;

use crate::process::{Answer, Service, header, user};

/// The path as the document has it.
fn template(path: &str) -> String {
    match path.rsplit_once('/') {
        Some(("/users", _)) => "/users/{id}".to_owned(),
        Some(("/errors", _)) => "/errors/{code}".to_owned(),
        _ => path.to_owned(),
    }
}

/// Fails where a coded problem is not among those that the operation lists.
pub(crate) fn check_documented(openapi: &Value, method: &str, path: &str, answer: &Answer) {
    let Some(code) = header(answer, "x-error-code") else {
        return;
    };
    if path.starts_with("/demo/") || path.ends_with("/sample") {
        return;
    }
    let status = answer.status().as_str().to_owned();
    let operation = &openapi["paths"][template(path)][method.to_lowercase()];
    let problem = &operation["responses"][status]["content"]["application/problem+json"];
    let codes = &problem["schema"]["allOf"][1]["properties"]["code"]["enum"];
    let listed = codes
        .as_array()
        .is_some_and(|codes| codes.iter().any(|one| one == code));
    assert!(listed, "{method} {path}: {code} is not among {codes}");
}

#[test]
fn every_operation_is_there() {
    let service = Service::start(&["--no-demo"]);
    let openapi: Value = serde_json::from_slice(service.get("/openapi.json").body()).expect("JSON");
    assert_eq!(openapi["openapi"], "3.1.0");
    service.create("ada");
    let paths = openapi["paths"].as_object().expect("paths");
    let mut operations = 0;
    for (path, operation) in paths {
        let path = path.replace("{id}", "1").replace("{code}", "E0A0B");
        for method in ["GET", "POST", "PUT", "DELETE"] {
            let Some(operation) = operation.get(method.to_lowercase()) else {
                continue;
            };
            let answer = if operation.get("requestBody").is_some() {
                service.send_json(method, &path, &user(method))
            } else {
                service.send(method, &path, &[], "")
            };
            let responses = operation["responses"].as_object().expect("responses");
            let status = answer.status();
            assert!(status.is_success(), "{method} {path}: {status}");
            assert!(
                responses.contains_key(status.as_str()),
                "{method} {path}: {status}"
            );
            operations += 1;
        }
    }
    assert_eq!(operations, 7);
}
