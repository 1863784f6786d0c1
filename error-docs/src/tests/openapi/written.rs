//! Documents of their own.

use serde_json::{Value, json};

use super::{HEAD, merged, small};
use crate::Document;
use crate::openapi::OpenApi;
use crate::tests::sample;

#[test]
fn a_document_of_its_own() {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("openapi_of_a_small_document", small().yaml());
    });
}

#[test]
fn json_says_the_same() {
    let json = small().json();
    let value: Value = serde_json::from_str(&json).expect("JSON");
    let example = &value["components"]["examples"]["Problem.E0102"]["value"];
    assert_eq!(example["type"], "/errors/E0102");
    assert_eq!(example["wait"], 30);
    assert_eq!(example["detail"], "Wait 30 s");
    // JSON is YAML: merging what is there already changes nothing.
    assert_eq!(merged(&json, "api.json"), json);
    let yaml = small().yaml();
    assert_eq!(merged(&yaml, "api.yaml"), yaml);
}

/// The response of the status 400, where these codes have it.
fn response(codes: &[&str]) -> Value {
    let head = "schema = 1\n\n[[category]]\nname = \"A\"\ntitle = \"A\"\n".to_owned();
    let codes = codes.iter().enumerate().map(|(number, code)| {
        let code = code.trim_end();
        format!(
            "\n[[code]]\ncode = \"E{number}\"\ncategory = \"A\"\nname = \"N{number}\"\nhttp = 400\n{code}\n"
        )
    });
    let end = "\n# end of error codes\n".to_owned();
    let text: String = [head].into_iter().chain(codes).chain([end]).collect();
    let document = Document::parse(&text, "codes.toml").expect("a document");
    let api: Value = serde_json::from_str(&OpenApi::new(&document).json()).expect("JSON");
    api["components"]["responses"]["Problem400"].clone()
}

#[test]
fn a_custom_code_is_explained() {
    let code = |custom, explanation| {
        format!(
            "message = \"{{m}}\"\nplaceholders = true\n{custom}declared = \"a::E\"\n{explanation}"
        )
    };
    let explanation = "explanation = \"First.\\nSecond.\"";
    let response = response(&[
        &code("custom = true\n", explanation),
        &code("custom = true\n", ""),
        &code("", explanation),
    ]);
    assert_eq!(
        response["description"],
        "* `E0` A: First.\n* `E1` A: {m}\n* `E2` A: {m}"
    );
}

#[test]
fn fields_of_one_name_are_one_property() {
    let fields = |fields| format!("message = \"m\"\npublic = {{ {fields} }}\ndeclared = \"a::E\"");
    let response = response(&[
        &fields("a = \"string\", b = \"integer\", code = \"string\""),
        &fields("b = \"integer\""),
        &fields("b = \"string?\", c = \"boolean\""),
        &fields("b = \"integer\""),
    ]);
    let schema = &response["content"]["application/problem+json"]["schema"];
    assert_eq!(
        schema["allOf"][1]["properties"],
        json!({
            "code": { "enum": ["E0", "E1", "E2", "E3"] },
            "a": { "type": "string", "description": "Of E0." },
            "b": { "type": ["integer", "string"], "description": "Of E0, E1, E2, E3." },
            "c": { "type": "boolean", "description": "Of E2." },
        })
    );
}

#[test]
fn types_are_by_a_template() {
    let template = "https://errors.example/{code}.html";
    let api = OpenApi::new(&sample()).types(template);
    let own: Value = serde_json::from_str(&api.json()).expect("JSON");
    let merged = api.merge(HEAD, "api.yaml").expect("it merges");
    let example = &own["components"]["examples"]["Problem.E0101"]["value"];
    assert_eq!(example["type"], "https://errors.example/E0101.html");
    assert!(merged.contains("type: \"https://errors.example/E0101.html\"\n"));
}

#[test]
fn a_name_says_which_language_it_is_or_else_the_text() {
    let json = " \n{\"openapi\": \"3.1.0\"}";
    let yaml = " \n{\"openapi\": \"3.1.0\"} # YAML";
    for name in [
        "-",
        "api",
        "api.json",
        "API.JSON",
        "api.yaml.json",
        "json.txt",
    ] {
        merged(json, name);
        assert!(small().merge(yaml, name).is_err(), "{name}");
    }
    for name in ["api.yaml", "api.yml", "API.YML"] {
        merged(yaml, name);
    }
    for name in ["-", "json", "api.yaml"] {
        merged(HEAD, name);
    }
    assert!(small().merge(HEAD, "api.json").is_err());
}
