//! Layouts of JSON.

use super::merged;

#[test]
fn what_was_reformatted_stays() {
    let json = merged(r#"{"openapi": "3.1.0", "paths": {}}"#, "api.json");
    let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let pretty = serde_json::to_string_pretty(&value).expect("JSON");
    assert_eq!(merged(&pretty, "api.json"), pretty);
}

#[test]
fn json_keeps_its_layout() {
    let get = r#"{"x-error-codes":["E0104"],"responses":{"200":{"description":"x"}}}"#;
    let minified = format!(r#"{{"openapi":"3.1.0","paths":{{"/a":{{"get":{get}}}}}}}"#);
    let found = merged(&minified, "api.json");
    assert!(
        found.starts_with(minified.strip_suffix("}}}}}").unwrap_or_default()),
        "{found}"
    );
    assert!(
        !found.contains('\n') && found.contains(r#","404":{"x-generated-by":"#),
        "{found}"
    );

    let tabs = "{\r\n\t\"openapi\": \"3.1.0\",\r\n\t\"paths\": {},\r\n\t\"components\": {\r\n\t\t\
                \"schemas\": {}\r\n\t}\r\n}\r\n";
    let found = merged(tabs, "api.json");
    assert_eq!(found.matches('\n').count(), found.matches("\r\n").count());
    assert!(
        found.contains("\t\t\"schemas\": {\r\n\t\t\t\"Problem\": {\r\n\t\t\t\t\"x-generated-by\""),
        "{found}"
    );

    let spaced = "{\n  \"openapi\": \"3.1.0\",\n  \"paths\": {\"/a\": {\"get\": {\"x-error-codes\": \
                  [\"E0104\"], \"responses\": {}}}}\n}";
    let found = merged(spaced, "api.json");
    assert!(
        found.ends_with('}') && found.contains("\"responses\": {\n"),
        "{found}"
    );
}

#[test]
fn a_member_is_spaced_as_the_one_beside_it() {
    let api = |own: &str, ours: &str| {
        format!(
            "{{\"openapi\": \"3.1.0\", \"paths\": {{\"/a\": {{\"get\": \
             {{\"x-error-codes\": [\"E0104\"], \"responses\": {own}{ours}"
        )
    };
    for (own, ours) in [
        (r#"{"200": 1"#, r#", "404": {"x-generated-by": "#),
        (r#"{"200":1"#, r#","404":{"x-generated-by":"#),
        (r#"{"200": 1, "201":2"#, r#", "404": {"x-generated-by": "#),
        ("{", r#""404": {"x-generated-by": "#),
    ] {
        let found = merged(&api(own, "}}}}}"), "api.json");
        assert!(found.starts_with(&api(own, ours)), "{found}");
        assert!(
            found.contains(r#", "components": {"schemas": {"#),
            "{found}"
        );
    }
}

#[test]
fn null_is_an_empty_map() {
    let api = r#"{"openapi":"3.1.0","paths":{"/a":{"get":{"x-error-codes":["API"],"responses":null}}},"components":null}"#;
    assert_eq!(
        merged(api, "api.json"),
        merged(&api.replace("null", "{}"), "api.json")
    );
}
