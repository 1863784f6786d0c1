//! From every state there is a command that leads on.

use crate::service::Service;

const DATABASE: &str = "src/errors/database.rs";

#[test]
fn a_new_code_builds_and_fails_the_test() {
    let service = Service::new("added");
    service.replace(
        DATABASE,
        "    /// A database error that no listed",
        "    #[error(\"New\")]\n    #[code(n = 0x40)]\n    Brand,\n\n    /// A database error that no listed",
    );
    service.assert_builds();
    let said = service.test("");
    assert!(!said.succeeded);
    let command = "FAULTCODE_ACCEPT=1 cargo test -p added error_codes_are_fresh";
    assert!(said.text.contains(command), "{}", said.text);
    service.assert_accepted("1");
    service.assert_accepted("");
    let document = service.read("error-codes.toml");
    let added = "name = \"Brand\"\nhttp = 500\nmessage = \"New\"\nsince = \"1.2.0\"\n";
    assert!(document.contains(added), "{document}");
}

#[test]
fn breaking_changes_are_accepted_by_name() {
    let service = Service::new("accepted");
    service.replace(DATABASE, "n = 0x06, http", "n = 0x66, http");
    service.replace(DATABASE, "n = 0x07, http = 404", "n = 0x07, http = 410");
    let before = service.read("error-codes.toml");
    for words in ["1", "E0A06", "E0A07,E9999"] {
        let said = service.test(words);
        assert!(!said.succeeded, "{words}: {}", said.text);
        assert_eq!(service.read("error-codes.toml"), before, "{words}");
    }
    let said = service.test("1");
    let command = "FAULTCODE_ACCEPT=E0A06,E0A07 cargo test -p accepted error_codes_are_fresh";
    assert!(said.text.contains(command), "{}", said.text);
    service.assert_accepted("E0A06 E0A07");
    service.assert_builds();
    service.assert_accepted("");
    let document = service.read("error-codes.toml");
    assert!(document.contains("changed = [\"1.2.0\"]"));
    assert!(document.contains("reason = \"renumbered to E0A66\"\nreplaced_by = \"E0A66\"\n"));
}

#[test]
fn a_code_that_is_declared_still_cannot_be_retired() {
    let service = Service::new("declared");
    let said = service.test("retire:E0A06");
    let place = format!("({DATABASE}:{})", service.line(DATABASE, "UserNotFound,"));
    let message = format!("`E0A06` cannot be retired: it is declared still {place}; delete");
    assert!(said.text.contains(&message), "{}", said.text);
    assert!(!said.text.contains("To accept"), "{}", said.text);
}

#[test]
fn a_document_that_is_missing_or_damaged_says_what_to_do() {
    let service = Service::new("damaged");
    let whole = service.read("error-codes.toml");
    std::fs::remove_file(service.folder.join("error-codes.toml")).expect("a file");
    let said = service.check();
    assert!(
        said.text
            .contains("there is no contract `error-codes.toml`"),
        "{}",
        said.text
    );
    assert!(said.text.contains("src/errors/mod.rs"), "{}", said.text);
    service.assert_accepted("1");
    service.assert_builds();
    assert_eq!(
        service.read("error-codes.toml"),
        whole.replace("since = \"0.1.0\"", "since = \"1.2.0\"")
    );

    let line = whole
        .lines()
        .take(99)
        .fold(0, |at, line| at + line.len() + 1);
    let (head, tail) = whole.split_at(line);
    for (damaged, message) in [
        (
            head.to_owned(),
            "error-codes.toml:99: the document is cut off",
        ),
        (
            format!("{head}<<<<<<< HEAD\n{tail}"),
            "error-codes.toml:100: merge conflict marker `<<<<<<<`",
        ),
        (
            whole.replacen("http = 400\n", "http = 400\nhttp = 400\n", 1),
            "`http` stands twice",
        ),
    ] {
        service.write("error-codes.toml", &damaged);
        let said = service.check();
        assert!(
            !said.succeeded && said.text.contains(message),
            "{}",
            said.text
        );
        assert_eq!(said.text.matches("error: ").count(), 2, "{}", said.text);
        let said = service.test("1");
        assert!(
            !said.succeeded && said.text.contains("FAULTCODE_ACCEPT=anew"),
            "{}",
            said.text
        );
        assert_eq!(service.read("error-codes.toml"), damaged);
        service.assert_accepted("anew");
        service.assert_builds();
    }
}
