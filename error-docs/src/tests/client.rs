//! Clients: what they look like, and which names they give. That they compile,
//! are formatted and keep every text is shown by `.ci/clients`.

mod lines;
mod names;
mod texts;

use crate::{Document, Edition, client};

/// A snapshot is what was written and nothing else.
macro_rules! assert_snapshot {
    ($text:expr) => {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!($text);
        })
    };
}

const SMALL: &str = r#"schema = 1
title = "Small"

[[category]]
name = "API"
title = "API Errors"

[[code]]
code = "E0102"
category = "API"
name = "Busy"
http = 503
retryable = true
message = "Busy: \"{limit}\" may"
placeholders = true
public = { limit = "integer", from = "string?", "0" = "string" }
since = "0.1.0"
declared = "small::Error"
explanation = "Wait. /* not */ long\n@later"

[[code]]
code = "E0103"
category = "API"
name = "Secret"
http = 500
message = "Nobody knows"
internal = true
declared = "small::Error"

[[retired]]
code = "E0101"
category = "API"
name = "Gone"
http = 410
message = "Gone"
retired = "0.2.0"
date = "2026-11-25"
reason = "It came back."
replaced_by = "E0102"

# end of error codes
"#;

fn small() -> Document {
    let document = Document::parse(SMALL, "small.toml").expect("a document");
    document.edition(Edition::Public)
}

/// What of the module depends on the document.
fn typescript(document: &Document) -> String {
    let module = client::typescript(document);
    let (made, _) = module
        .split_once("\n/** The category of a code. */\n")
        .expect("what all clients have");
    made.to_owned()
}

fn python(document: &Document, name: &str) -> String {
    let mut files = client::python(document).into_iter();
    let file = files.find(|file| file.name == name);
    file.expect("one of the files").contents
}

#[test]
fn typescript_of_a_small_document() {
    assert_snapshot!(typescript(&small()));
}

#[test]
fn python_of_a_small_document() {
    assert_snapshot!(python(&small(), "_codes.py"));
}

#[test]
fn python_fields_of_a_small_document() {
    assert_snapshot!(python(&small(), "fields.py"));
}

#[test]
fn an_internal_code_is_for_an_internal_client() {
    let whole = Document::parse(SMALL, "small.toml").expect("a document");
    assert!(client::typescript(&whole).contains("ApiSecret"));
    assert!(!client::typescript(&small()).contains("Secret"));
    assert!(
        client::python(&small())
            .iter()
            .all(|file| !file.contents.contains("SECRET"))
    );
}

#[test]
fn an_empty_document_has_its_clients() {
    let empty = Document::parse("schema = 1\n\n# end of error codes\n", "test").expect("empty");
    let module = typescript(&empty);
    for made in [
        "export const ErrorCode = {} as const;\n",
        "export const ErrorCategory = {} as const;\n",
        "export const errorInfo = {} as const;\n",
        "const retiredCodes: readonly RetiredCode[] = [];\n",
    ] {
        assert!(module.contains(made), "{made} in {module}");
    }
    let module = python(&empty, "_codes.py");
    for made in [
        "ERROR_INFO: Final[Mapping[ErrorCode, ErrorInfo]] = {}\n",
        "RETIRED_CODES: Final[Mapping[str, RetiredCode]] = {}\n",
    ] {
        assert!(module.contains(made), "{made} in {module}");
    }
    let module = python(&empty, "fields.py");
    assert!(module.contains("SHAPES: Final[Mapping[ErrorCode, Shape]] = {}\n"));
    assert!(!module.contains("dataclass"), "an import that nothing uses");
}

#[test]
fn what_is_said_of_a_code_has_no_gaps() {
    for (message, explanation, said) in [
        ("Busy", "Wait.", "Busy\n\n    Wait.\n\n    HTTP status 503"),
        ("Busy", " \n", "Busy\n\n    HTTP status 503"),
        ("", "Wait.", "Wait.\n\n    HTTP status 503"),
        ("", "", "HTTP status 503"),
    ] {
        let mut document = small();
        let code = &mut document.categories[0].codes[0];
        message.clone_into(&mut code.message);
        explanation.clone_into(&mut code.explanation);
        let module = python(&document, "_codes.py");
        let said = format!("\"E0102\"\n    \"\"\"{said}");
        assert!(module.contains(&said), "{said} in {module}");
    }
}
