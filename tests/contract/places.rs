//! Where declarations stand, and under which configuration, does not matter.

use crate::service::{Service, core};

const DATABASE: &str = "src/errors/database.rs";

#[test]
fn an_edited_document_is_noticed() {
    for incremental in ["0", "1"] {
        let service =
            Service::new(&format!("edited{incremental}")).with("CARGO_INCREMENTAL", incremental);
        service.assert_builds();
        let document = service.read("error-codes.toml");
        let other = document.replacen("http = 404", "http = 409", 1);
        service.write("error-codes.toml", &other);
        let said = service.check();
        assert!(
            !said.succeeded && said.text.contains("http 409"),
            "{}",
            said.text
        );
        service.write("error-codes.toml", &document);
        service.assert_builds();
    }
}

#[test]
fn a_type_may_move() {
    let service = Service::new("moved");
    service.assert_builds();
    // To another module.
    let source = service.read(DATABASE);
    service.write("src/storage.rs", &source);
    service.write(DATABASE, "pub use crate::storage::*;\n");
    service.replace(
        "src/lib.rs",
        "pub mod errors;",
        "pub mod errors;\nmod storage;",
    );
    service.assert_builds();
    // To another crate.
    let core = core();
    service.write("storage/src/lib.rs", &source);
    service.write(
        "storage/Cargo.toml",
        &format!(
            "[package]\nname = \"storage\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nfaultcode = {{ path = {core:?} }}\nthiserror = \"2\"\n"
        ),
    );
    service.write("src/storage.rs", "pub use ::storage::*;\n");
    service.replace(
        "Cargo.toml",
        "[workspace]",
        "storage = { path = \"storage\" }\n\n[workspace]\nmembers = [\"storage\"]",
    );
    service.assert_builds();
}

#[test]
fn a_code_under_a_feature_is_checked_where_it_exists() {
    let service = Service::new("feature");
    service.replace(
        DATABASE,
        "    /// A database error that no listed",
        "    #[cfg(feature = \"extra\")]\n    #[error(\"Extra\")]\n    #[code(n = 0x40)]\n    \
         Extra,\n\n    /// A database error that no listed",
    );
    let extra = ["--features", "extra"];
    let accepted = service.cargo_with(
        &["test", "--lib", extra[0], extra[1]],
        &[("FAULTCODE_ACCEPT", "1")],
    );
    assert!(accepted.succeeded, "{}", accepted.text);
    assert!(
        service
            .read("error-codes.toml")
            .contains("code = \"E0A40\"")
    );
    // Without the feature nothing is missed, by the test neither.
    let said = service.check();
    assert!(
        said.succeeded && !said.text.contains("warning"),
        "{}",
        said.text
    );
    service.assert_accepted("");
    service.assert_accepted("1");
    assert!(
        service
            .read("error-codes.toml")
            .contains("code = \"E0A40\"")
    );
    // With it, a change is found.
    service.replace(
        DATABASE,
        "#[code(n = 0x40)]",
        "#[code(n = 0x40, http = 503)]",
    );
    service.assert_builds();
    let said = service.cargo(&["check", extra[0], extra[1]]);
    assert!(
        !said.succeeded && said.text.contains("`E0A40` was"),
        "{}",
        said.text
    );
}

/// A demonstration of somebody's own, with codes that the service has, too.
const DEMO: &str = "\
use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = \"Database\", format = \"E0A{n:02X}\")]
enum Demo {
    #[error(\"Something else\")]
    #[code(n = 0x06, http = 410)]
    UserNotFound,
}

fn main() {
    assert_eq!(Demo::UserNotFound.code(), \"E0A06\");
}
";

#[test]
fn a_demonstration_may_have_the_same_codes() {
    let service = Service::new("demo");
    for file in ["tests/demo.rs", "examples/demo.rs", "benches/demo.rs"] {
        service.write(
            file,
            &DEMO.replace("fn main", "#[test]\nfn demo() { main(); }\nfn main"),
        );
    }
    let library = service.read("src/lib.rs");
    let doc = DEMO.replace('\n', "\n//! ");
    let test =
        format!("\n#[cfg(test)]\nmod demo {{\n{DEMO}\n#[test]\nfn demo() {{ main(); }}\n}}\n");
    service.write(
        "src/lib.rs",
        &format!("//! ```\n//! {doc}```\n{library}{test}"),
    );
    let said = service.cargo(&["check", "--all-targets"]);
    assert!(said.succeeded, "{}", said.text);
    let said = service.cargo(&["test"]);
    assert!(said.succeeded, "{}", said.text);
}
