//! What cannot be done.

use super::{HEAD, merged, small};

#[track_caller]
fn refused(text: &str, name: &str) -> String {
    let error = small().merge(text, name).expect_err("it is refused");
    let text = error.to_string();
    assert!(text.starts_with(&format!("{name}:{}: ", error.line())));
    text
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
        (
            &format!("{get}x-error-codes: [E0104]\n      ? responses\n"),
            "7: this must be a map",
        ),
        (
            &format!("{get}&a x-error-codes: [E0104]\n"),
            "6: `x-error-codes` must stand on a line of its own",
        ),
        (
            &format!("{get}? x-error-codes\n      : [E0104]\n"),
            "6: `x-error-codes` must stand on a line of its own",
        ),
        (
            "x-a:\n  - !!str # text\n  - b\n",
            "4: a value is missing behind its anchor or tag",
        ),
        ("? [a]\n: b\n", "3: a key must be a text"),
        ("x-a: {? }\n", "3: a key must be a text"),
        (
            "components: {\n 'schemas':# none\n }\n",
            "4: nothing can be added here: invalid YAML: comments must be separated from other tokens by whitespace",
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
}

#[test]
fn what_is_nested_too_deeply_is_refused() {
    let too_deep = "1: this is nested too deeply";
    for [open, close] in [["[", "]"], ["{\"a\": ", "}"]] {
        let api = |depth| {
            let (open, close) = (open.repeat(depth), close.repeat(depth));
            format!("{{\"openapi\": \"3.1.0\", \"x-a\": {open}1{close}}}")
        };
        for name in ["a.json", "a.yaml"] {
            merged(&api(199), name);
            assert_eq!(refused(&api(200), name), format!("{name}:{too_deep}"));
        }
    }
    let deep = "[".repeat(100_000);
    assert_eq!(refused(&deep, "a.json"), format!("a.json:{too_deep}"));
    assert_eq!(
        refused(&deep, "a.yaml"),
        "a.yaml:1: invalid YAML: recursion limit exceeded"
    );
    let key = format!("{}: a", "{".repeat(210));
    assert_eq!(refused(&key, "a.yaml"), format!("a.yaml:{too_deep}"));
}
