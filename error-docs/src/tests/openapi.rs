//! OpenAPI: what merging changes, and what it leaves alone. That validators and
//! other parsers agree is shown by `.ci/clients`.

use crate::Document;
use crate::openapi::OpenApi;

const SMALL: &str = r#"schema = 1
title = "Small"

[[category]]
name = "API"
title = "API Errors"

[[code]]
code = "E0102"
category = "API"
name = "Busy"
http = 429
retryable = true
message = "Wait {wait} s"
placeholders = true
public = { wait = "integer" }
declared = "small::Error"

[[code]]
code = "E0103"
category = "API"
name = "Secret"
http = 500
message = "Nobody knows"
internal = true
declared = "small::Error"

[[code]]
code = "E0104"
category = "API"
name = "Gone"
http = 404
message = "It is *gone*"
declared = "small::Error"

[[retired]]
code = "E0101"
category = "API"
name = "Old"
http = 410
message = "Old"
retired = "0.2.0"
date = "2026-11-25"
reason = "It was renumbered."
replaced_by = "E0104"

# end of error codes
"#;

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n";

fn small() -> OpenApi {
    OpenApi::new(&Document::parse(SMALL, "small.toml").expect("a document"))
}

/// Merges twice: the second time changes nothing.
#[track_caller]
fn merged(text: &str, name: &str) -> String {
    let once = small().merge(text, name).expect("it merges");
    let twice = small().merge(&once, name).expect("it merges again");
    assert_eq!(once, twice);
    once
}

fn merged_yaml(paths: &str) -> String {
    merged(&format!("{HEAD}{paths}"), "api.yaml")
}

/// Merges, and leaves out what was added as components.
#[track_caller]
fn paths(paths: &str) -> String {
    let merged = merged_yaml(paths);
    let (above, _) = merged.split_once("components:").expect("components");
    above.strip_prefix(HEAD).expect("the head stays").to_owned()
}

/// What became of responses: each one of ours is but its mark.
fn short(text: &str) -> String {
    let mut out = String::new();
    let mut ours = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        match ours {
            Some(depth) if indent >= depth && !line.trim().is_empty() => continue,
            _ => ours = None,
        }
        if line.contains("x-generated-by") {
            ours = Some(indent);
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

#[test]
fn a_document_of_its_own() {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("openapi_of_a_small_document", small().yaml());
    });
}

#[test]
fn json_says_the_same() {
    let json = small().json();
    let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let example = &value["components"]["examples"]["Problem.E0102"]["value"];
    assert_eq!(example["type"], "/errors/E0102");
    assert_eq!(example["wait"], 30);
    assert_eq!(example["detail"], "Wait 30 s");
    // JSON is YAML: merging what is there already changes nothing.
    assert_eq!(merged(&json, "api.json"), json);
    let yaml = small().yaml();
    assert_eq!(merged(&yaml, "api.yaml"), yaml);
}

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
    for responses in [
        "",
        "      responses:\n",
        "      responses: {}\n",
        "      responses: ~\n",
        "      responses: {}  \n",
        "      responses: {} # none\n",
        "      responses: { # none\n        }\n",
    ] {
        let found = paths(&format!(
            "paths:\n  /a:\n    get:\n      x-error-codes: API\n{responses}"
        ));
        let ours =
            |status| format!("        \"{status}\":\n          x-generated-by: cargo-faultcode\n");
        let expected = format!(
            "paths:\n  /a:\n    get:\n      x-error-codes: API\n      responses:\n{}{}",
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
fn yaml_keeps_its_line_ends_and_its_last_line() {
    let api = format!("{HEAD}paths:\n  /a:\n    get:\n      x-error-codes: [E0104]");
    let found = merged(&api, "api.yaml");
    assert!(
        !found.ends_with('\n') && found.contains("[E0104]\n      responses:\n"),
        "{found}"
    );
    let found = merged(&api.replace('\n', "\r\n"), "api.yaml");
    assert_eq!(found.matches('\n').count(), found.matches("\r\n").count());
}

#[test]
fn a_byte_order_mark_stays() {
    for (name, api) in [("a.yaml", HEAD), ("a.json", "{\"openapi\": \"3.1.0\"}")] {
        let found = merged(&format!("\u{FEFF}{api}"), name);
        let rest = found.strip_prefix('\u{FEFF}').expect("the mark");
        assert_eq!(rest, merged(api, name));
    }
}

#[test]
fn lines_are_added_behind_every_kind_of_value() {
    for last in [
        "a: |\n          text\n\n          more\n",
        "a: |+\n          text\n\n\n",
        "a: >-\n          text\n",
        "a: 'it''s' # '\n",
        "a: \"\\\"# \" # \"\n",
        "a: plain\n          text # c\n",
        "a:\n          - b\n          -\n",
        "a: [b, # c\n          d]\n",
        "a: {b: c}\n",
        "a:\n",
        "a: ~ # none\n",
        "\"a\": 'x\n\n          y'\n",
    ] {
        let api = format!(
            "paths:\n  /a:\n    get:\n      x-error-codes: [E0104]\n      x-b:\n        {last}"
        );
        let found = paths(&api);
        let behind = found
            .strip_prefix(&api)
            .unwrap_or_else(|| panic!("{last} in {found}"));
        assert!(behind.starts_with("      responses:\n"), "{last}: {found}");
    }
}

#[track_caller]
fn refused(text: &str, name: &str) -> String {
    let error = small().merge(text, name).expect_err("it is refused");
    error.to_string()
}

#[test]
fn what_cannot_be_done_is_refused_with_its_line() {
    let get = "paths:\n  /a:\n    get:\n      ";
    for (paths, expected) in [
        (
            &*format!("{get}x-error-codes: [E0101]\n"),
            "6: code `E0101` was retired in 0.2.0; use `E0104`",
        ),
        (
            &format!("{get}x-error-codes: [E0103]\n"),
            "6: `E0103` is internal: it never leaves the service",
        ),
        (
            &format!("{get}x-error-codes:\n        - API\n        - E0105\n"),
            "8: there is no code or category `E0105`; did you mean `E0102`?",
        ),
        (
            &format!("{get}x-error-codes: {{a: b}}\n"),
            "6: `x-error-codes` must be a list of codes and categories",
        ),
        (
            &format!("{get}x-error-codes: [[API]]\n"),
            "6: `x-error-codes` lists codes and categories, which are texts",
        ),
        (
            &format!(
                "{get}x-error-codes: [E0104]\n      responses:\n        404: {{description: x}}\n"
            ),
            "8: `responses` has a `404` of its own, without `x-generated-by: cargo-faultcode`; rename or remove it",
        ),
        (
            &format!(
                "{get}x-error-codes: [E0104]\n      responses: &r\n        '200': {{description: x}}\n"
            ),
            "8: this has an anchor, so that other places share it; write it out there",
        ),
        (
            &format!("{get}x-error-codes: [E0104]\n      x-r: &r {{}}\n      responses: *r\n"),
            "8: this is an alias; write out what it stands for",
        ),
        (
            &format!("x-base: &b {{}}\n{get}<<: *b\n      x-error-codes: [E0104]\n"),
            "7: `<<` takes entries from elsewhere; write them out",
        ),
        (
            "components:\n  schemas:\n    Problem: {type: object}\n",
            "5: `schemas` has a `Problem` of its own, without `x-generated-by: cargo-faultcode`; rename or remove it",
        ),
        ("components: []\n", "3: this must be a map"),
        ("paths: {}\npaths: {}\n", "4: duplicate key `paths`"),
        (
            "---\na: b\n",
            "3: a second document begins; there must be one",
        ),
        (
            "paths: [\n",
            "4: invalid YAML: while parsing a node, did not find expected node content",
        ),
    ] {
        assert_eq!(
            refused(&format!("{HEAD}{paths}"), "api.yaml"),
            format!("api.yaml:{expected}")
        );
    }
}

#[test]
fn what_is_no_openapi_is_refused() {
    for (name, text, expected) in [
        (
            "a.yaml",
            "\nopenapi: 3.0.3\n",
            "a.yaml:2: OpenAPI 3.0.3 has other schemas; update the document to 3.1",
        ),
        (
            "a.yaml",
            "swagger: '2.0'\n",
            "a.yaml:1: there is no `openapi`; is it an OpenAPI document?",
        ),
        ("a.yaml", "- a\n", "a.yaml:1: an OpenAPI document is a map"),
        ("a.yaml", "", "a.yaml:1: the file is empty"),
        ("a.json", "", "a.json:1: invalid JSON: it ends too early"),
        (
            "a.json",
            "{\n \"a\": tru }",
            "a.json:2: invalid JSON: unexpected `tru`",
        ),
        (
            "a.json",
            "{\"a\": 1, \n\"a\": 2}",
            "a.json:2: duplicate key `a`",
        ),
        ("a.json", "{} {", "a.json:1: invalid JSON: unexpected `{`"),
        (
            "a.json",
            "{\"a\": \"\\x\"}",
            "a.json:1: invalid JSON: this is no string",
        ),
        (
            "a.json",
            "{\"a\": \"\\",
            "a.json:1: invalid JSON: it ends too early",
        ),
    ] {
        assert_eq!(refused(text, name), expected);
    }
    let deep = "[".repeat(100_000);
    assert_eq!(
        refused(&deep, "a.json"),
        "a.json:1: this is nested too deeply"
    );
    assert_eq!(
        refused(&deep, "a.yaml"),
        "a.yaml:1: invalid YAML: recursion limit exceeded"
    );
}
