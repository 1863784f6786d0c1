//! Layouts of YAML.

use super::{HEAD, merged, paths, short};

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
        "a: |+\n\n",
        "a: |\n          text\n             \n",
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

/// Where `@` stands, `404` is added.
#[track_caller]
fn in_braces(api: &str) {
    let found = merged(&api.replace('@', ""), "api.yaml");
    let (above, behind) = api.split_once('@').expect("a place");
    let rest = found
        .strip_prefix(above)
        .unwrap_or_else(|| panic!("{api} in {found}"));
    let ours = rest.trim_start_matches([',', ' ', ':']);
    assert!(
        ours.starts_with("\"404\":") || ours.starts_with("{\"404\":"),
        "{api}: {rest}"
    );
    let (behind, _) = behind.split_once('\n').unwrap_or((behind, ""));
    assert!(rest.contains(&format!("}}{behind}")), "{api}: {rest}");
}

#[test]
fn braces_may_stand_over_several_lines() {
    for responses in [
        "{\n    200: 'x'@ # it's\n   }",
        "{\n    200: \"x\"@ # \"\n   }",
        "{\n    200: \"x\"@ , # \"\n   }",
        "{ 200: [\n    a, # ]\n    ]@ }",
        "{ 200: {\n    a: b, # }\n\n   # }\n    }@ }",
        "{ 200: *x@, }",
        "{ 200: ~@ }",
        "{ 200:@ }",
        "{ 200@ }",
        "{200, default@}",
    ] {
        in_braces(&format!(
            "openapi: 3.1.0\nx-x: &x y\npaths:\n  /a: {{ get: {{\n   x-error-codes: [E0104],\n   \
             responses: {responses}\n   }}, }}\nx-z: {{ a: b }}\n"
        ));
    }
}

#[test]
fn what_is_empty_in_braces_gets_braces() {
    for responses in ["{}", "{ }", "~", "null", "", "{\n    # none\n   }"] {
        let api = format!(
            "openapi: 3.1.0\npaths:\n  /a: {{\n   get: {{\n   x-error-codes: [E0104],\n   responses: {responses}\n   }}}}\n"
        );
        let found = merged(&api, "api.yaml");
        assert!(
            found.contains("\n   responses: {\"404\": {\"x-generated-by\": "),
            "{found}"
        );
    }
    // A key alone.
    let found = merged("{openapi: 3.1.0, components}", "api.yaml");
    assert!(
        found.starts_with("{openapi: 3.1.0, components: {\"schemas\": {"),
        "{found}"
    );
}

#[test]
fn yaml_in_braces_is_spaced() {
    for get in [
        "{x-error-codes: [E0104]}",
        "{x-a: , x-error-codes: [E0104]}",
        "{\"x-error-codes\":[E0104]}",
    ] {
        let found = merged(
            &format!("{{\"openapi\":3.1.0,paths: {{/a: {{get: {get}}}}}}}"),
            "api.yaml",
        );
        assert!(
            found.contains("[E0104], \"responses\": {\"404\": {\"x-gen"),
            "{found}"
        );
        assert!(
            found.contains("}, \"components\": {\"schemas\": {\"Prob"),
            "{found}"
        );
    }
}

#[test]
fn json_is_yaml() {
    let api = "{\n  \"openapi\": \"3.1.0\",\n  \"paths\": {},\n  \"components\": {}\n}\n";
    let found = merged(api, "api.yml");
    let (above, behind) = api.split_once("{}\n}").expect("empty components");
    assert!(
        found.starts_with(above) && found.ends_with(&format!("}}}}\n}}{behind}")),
        "{found}"
    );
}

#[test]
fn empty_lines_stay_behind_what_is_added() {
    for text in [
        "|\n          x\n",
        ">-\n          x\n",
        "x\n",
        "'x'\n",
        "[x]\n",
    ] {
        let own = format!(
            "paths:\n  /a:\n    get:\n      x-error-codes: [E0104]\n      description: {text}"
        );
        let found = paths(&format!("{own}\n\n    # b\n    put: {{}}\n"));
        let ours =
            "      responses:\n        \"404\":\n          x-generated-by: cargo-faultcode\n";
        assert_eq!(
            short(&found),
            format!("{own}{ours}\n\n    # b\n    put: {{}}\n")
        );
    }
}

#[test]
fn keys_may_be_anything_that_is_one_line() {
    let api = format!("{HEAD}x-a:\n  true: a\n  false: b\n  ~: c\n  1: d\n  'e': f\n");
    assert!(merged(&api, "api.yaml").starts_with(&api));
}
