//! The responses of operations.

use super::{HEAD, merged, paths, short};

#[test]
fn an_operation_gets_its_responses() {
    let found = paths(
        "paths: # all\n  /a:\n    get:\n      x-error-codes: [E0104] # one\n      responses:\n        \
         '200': {description: x} # well\n\n    # b\n    put: {}\n",
    );
    assert_eq!(
        short(&found),
        "paths: # all\n  /a:\n    get:\n      x-error-codes: [E0104] # one\n      responses:\n        \
         '200': {description: x} # well\n        \"404\":\n          x-generated-by: cargo-faultcode\n\n    \
         # b\n    put: {}\n"
    );
}

#[test]
fn an_operation_without_responses_gets_some() {
    for (responses, comment) in [
        ("", ""),
        ("      responses:\n", ""),
        ("      responses: {}\n", ""),
        ("      responses: ~\n", ""),
        ("      responses: {}  \n", ""),
        ("      responses: # none\n", " # none"),
        ("      responses: {} # none\n", " # none"),
        ("      responses: { # none\n        }\n", ""),
        ("      responses: { # none\n        } # any\n", " # any"),
        ("      responses:\n        {}\n", ""),
    ] {
        let found = paths(&format!(
            "paths:\n  /a:\n    get:\n      x-error-codes: API\n{responses}"
        ));
        let ours =
            |status| format!("        \"{status}\":\n          x-generated-by: cargo-faultcode\n");
        let expected = format!(
            "paths:\n  /a:\n    get:\n      x-error-codes: API\n      responses:{comment}\n{}{}",
            ours(404),
            ours(429)
        );
        assert_eq!(short(&found), expected, "{responses}");
    }
}

#[test]
fn lists_of_paths_and_of_the_document_add_up() {
    let found = paths(
        "x-error-codes: [E0102]\npaths:\n  x-own: 1\n  /a:\n    x-error-codes: [E0104]\n    get: {}\n  \
         /b:\n    get:\n      x-error-codes: []\n",
    );
    assert_eq!(found.matches("\"429\"").count(), 2, "{found}");
    assert_eq!(found.matches("\"404\"").count(), 1, "{found}");
}

#[test]
fn what_is_listed_no_more_goes() {
    let api = |list: &str| {
        format!(
            "{HEAD}paths:\n  /a:\n    get:\n      x-error-codes: [{list}]\n      responses:\n        \
             '200':\n          description: x\n"
        )
    };
    let both = merged(&api("API"), "api.yaml");
    let fewer = both.replace("[API]", "[E0102]");
    assert_eq!(
        merged(&fewer, "api.yaml"),
        merged(&api("E0102"), "api.yaml")
    );
    let none = both.replace("[API]", "[]");
    let found = merged(&none, "api.yaml");
    assert!(found.starts_with(&api("")), "{found}");
    // A code that is gone leaves no example behind.
    let stale = both.replace("Problem.E0104:", "Problem.E0999:");
    let found = merged(&stale, "api.yaml");
    assert!(
        !found.contains("E0999") && found.contains("Problem.E0104:"),
        "{found}"
    );
}

#[test]
fn what_is_listed_no_more_goes_from_json() {
    let api = |list: &str, responses: &str| {
        format!(
            r#"{{"openapi":"3.1.0","paths":{{"/a":{{"get":{{"x-error-codes":[{list}],"responses":{{{responses}}}}}}}}}}}"#
        )
    };
    let own = r#""default":{"description":"own"}"#;
    let both = merged(&api("\"API\"", own), "api.json");
    let fewer = merged(&both.replace("[\"API\"]", "[\"E0102\"]"), "api.json");
    assert_eq!(fewer, merged(&api("\"E0102\"", own), "api.json"));
    let none = merged(&both.replace("[\"API\"]", "[]"), "api.json");
    assert_eq!(none, merged(&api("", own), "api.json"));
    // The same with ours in front.
    let both = merged(&api("\"API\"", ""), "api.json");
    let end = r#"}}}},"components""#;
    assert_eq!(both.matches(end).count(), 1, "{both}");
    let both = both.replace(end, &format!(",{own}{end}"));
    let none = merged(&both.replace("[\"API\"]", "[]"), "api.json");
    assert_eq!(none, merged(&api("", own), "api.json"));
    let fewer = merged(&both.replace("[\"API\"]", "[\"E0104\"]"), "api.json");
    let (_, responses) = fewer.split_once("\"responses\":").expect("responses");
    assert!(responses.starts_with("{\"404\":{"), "{fewer}");
    assert!(
        !responses.contains("\"429\"") && responses.contains(&format!(",{own}{end}")),
        "{fewer}"
    );
}

#[test]
fn a_response_that_is_all_there_was_leaves_an_empty_map() {
    let api = format!("{HEAD}paths:\n  /a:\n    get:\n      x-error-codes: [E0102]\n");
    let found = merged(
        &merged(&api, "api.yaml").replace("[E0102]", "[]"),
        "api.yaml",
    );
    assert!(
        found.contains("      responses:\n        {}\ncomponents:"),
        "{found}"
    );
}

#[test]
fn responses_that_are_back_stand_where_they_were() {
    for responses in [
        "",
        "      responses:\n",
        "      responses: {}\n      x-own: 1 # own\n",
        "      responses: {200: {description: x}, }\n",
        "      responses:\n        \"200\": x # x\n      x-own:\n",
    ] {
        let api = format!("{HEAD}paths:\n  /a:\n    get:\n      x-error-codes: [API]\n{responses}");
        let once = merged(&api, "api.yaml");
        let none = merged(&once.replace("[API]", "[]"), "api.yaml");
        assert_eq!(merged(&none.replace("[]", "[API]"), "api.yaml"), once);
    }
}

#[test]
fn an_empty_list_changes_nothing() {
    for responses in [
        "",
        "responses:\n",
        "responses: ~ # none\n",
        "responses: {}\n",
    ] {
        let api = format!("paths:\n  /a:\n    get:\n      x-error-codes: []\n      {responses}");
        assert_eq!(paths(&api).trim_end(), api.trim_end());
    }
    let api = r#"{"openapi":"3.1.0","paths":{"/a":{"get":{"x-error-codes":[],"responses":null}}}}"#;
    let start = api.trim_end_matches('}');
    assert!(merged(api, "api.json").starts_with(start));
}
