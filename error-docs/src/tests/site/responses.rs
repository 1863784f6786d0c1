//! The sample of a page: what a client receives.

use serde_json::{Value, json};

use super::{file, sample, site};
use crate::{Edition, FieldType, PublicField};

/// The problem document of a page.
fn problem(page: &str) -> Value {
    let (_, behind) = page.split_once("<code id=\"problem\">").expect("a sample");
    let (shown, _) = behind.split_once("</code>").expect("its end");
    let mut json = String::new();
    for part in shown.split('<') {
        json.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    let json = json
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
    serde_json::from_str(&json.replace("&#39;", "'").replace("&amp;", "&")).expect("JSON")
}

#[test]
fn the_sample_is_what_a_client_receives() {
    let site = site(&sample(), Edition::Internal);
    assert_eq!(
        problem(&file(&site, "E01FF.html")),
        json!({
            "type": "/errors/E01FF",
            "title": "API Errors",
            "status": 500,
            "detail": "example details",
            "code": "E01FF",
            "category": "API",
            "details": "example details",
            "request_id": "4bf92f3577b34da6a3ce929d0e0e4736",
        })
    );
    let problem = problem(&file(&site, "E0101.html"));
    assert_eq!(problem["retryable"], false);
    assert_eq!(problem["title"], "Invalid request");
    assert_eq!(
        problem.get("detail"),
        None,
        "it would only repeat the title"
    );
}

#[test]
fn a_sample_is_json_whatever_is_in_it() {
    let mut document = sample();
    let text = "a\u{202E}b\u{7}\"\\\u{85}\n<\u{FFFE}";
    text.clone_into(&mut document.categories[0].codes[0].message);
    let page = file(&site(&document, Edition::Internal), "E0101.html");
    assert_eq!(problem(&page)["title"], text);
}

#[test]
fn an_internal_code_shows_what_goes_out_instead() {
    let mut document = sample();
    document.fallback = Some("E0101".to_owned());
    let page = file(&site(&document, Edition::Internal), "E0105.html");
    assert!(page.contains("A client receives <a href=\"E0101.html\">"));
    assert_eq!(problem(&page)["code"], "E0101");
    document.fallback = Some("E01FF".to_owned());
    let page = file(&site(&document, Edition::Internal), "E0105.html");
    assert_eq!(problem(&page)["title"], "API Errors");
    assert_eq!(problem(&page).get("detail"), None, "the error says nothing");
    assert_eq!(problem(&page).get("details"), None);
    document.fallback = None;
    let page = file(&site(&document, Edition::Internal), "E0105.html");
    assert!(!page.contains("What a client receives"));
}

#[test]
fn a_message_with_a_private_value_stays_inside() {
    let mut document = sample();
    document.categories[0].codes[2].public.clear();
    let page = file(&site(&document, Edition::Public), "E01FF.html");
    assert_eq!(problem(&page).get("detail"), None);
}

#[test]
fn a_message_is_filled_with_samples() {
    let field = |name: &str, ty| PublicField {
        name: name.to_owned(),
        ty,
        optional: false,
    };
    let mut document = sample();
    let code = &mut document.categories[0].codes[0];
    code.placeholders = true;
    code.public = vec![
        field("retry_after", FieldType::Integer),
        field("host", FieldType::String),
        field("share", FieldType::Number),
        field("is_late", FieldType::Boolean),
        field("status", FieldType::String),
    ];
    for (message, detail) in [
        ("{host}: {retry_after} s", Some("example host: 30 s")),
        ("{share:.2} {is_late:?}", Some("0.5 true")),
        ("{{host}} of {host}}}", Some("{host} of example host}")),
        ("}}{{", Some("}{")),
        ("{status}", Some("example status")),
        // What is not public stays inside, and so does what cannot be read.
        ("{host} {secret}", None),
        ("{host", None),
        ("host}", None),
    ] {
        message.clone_into(&mut document.categories[0].codes[0].message);
        let problem = problem(&file(&site(&document, Edition::Public), "E0101.html"));
        assert_eq!(
            problem.get("detail").and_then(Value::as_str),
            detail,
            "{message}"
        );
        assert_eq!(
            problem["title"], "API Errors",
            "it is the same for all of them"
        );
        assert_eq!(problem["status"], 400, "a member of its own is no field");
        assert_eq!(problem["retry_after"], 30);
    }
}
