//! What programs read: JSON, annotations, SARIF.

use serde_json::Value;

use crate::scratch::{SHOP, Scratch};

/// A repository whose document changed, in a folder with an odd name.
fn scratch(name: &str) -> Scratch {
    let scratch = Scratch::repository(name);
    scratch.write("my codes/error-codes.toml", SHOP);
    scratch.commit();
    let changed = SHOP
        .replace("name = \"Locked\"\nhttp = 409\nmessage = \"The", "name = \"Locked\"\nhttp = 423\nmessage = \"An")
        .replace("[[retired]]\ncode = \"S102\"", "[[code]]\ncode = \"S105\"\ncategory = \"Order\"\n\
                  name = \"Gone, 100%: really\"\nhttp = 410\nmessage = \"\"\ndeclared = \"shop::OrderError\"\n\n\
                  [[retired]]\ncode = \"S102\"");
    scratch.write("my codes/error-codes.toml", &changed);
    scratch
}

fn run(scratch: &Scratch, format: &str) -> String {
    let run = scratch.run_in("my codes", &["diff", "HEAD", "--format", format]);
    assert_eq!((run.exit, &*run.err), (Some(1), ""));
    run.out
}

#[test]
fn annotations_stand_at_files_of_the_repository() {
    // Editorial changes need no annotation; what has a meaning is escaped.
    assert_eq!(
        run(&scratch("format-github"), "github"),
        "::error file=my codes/error-codes.toml,line=23,title=breaking%3A http-changed::\
         `S104`: http = 409 became http = 423\n\
         ::notice file=my codes/error-codes.toml,line=32,title=additive%3A code-added::\
         `S105`: Order/Gone, 100%25: really (http = 410) is new\n"
    );
}

#[test]
fn json_has_every_change() {
    let json: Value = serde_json::from_str(&run(&scratch("format-json"), "json")).expect("JSON");
    let findings = json["findings"].as_array().expect("a list");
    let rules: Vec<_> = findings.iter().map(|it| it["rule"].as_str()).collect();
    let expected = ["http-changed", "code-added", "message-changed"];
    assert_eq!(rules, expected.map(Some));
    assert_eq!(findings[0]["old"], "http = 409");
    assert_eq!(findings[0]["new"], "http = 423");
    assert_eq!(findings[0]["old_file"], "HEAD:error-codes.toml");
}

#[test]
fn sarif_says_what_it_must() {
    let scratch = scratch("format-sarif");
    let log: Value = serde_json::from_str(&run(&scratch, "sarif")).expect("JSON");
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("a list");
    assert_eq!(results.len(), 2);
    for result in results {
        let index = result["ruleIndex"].as_u64().expect("a number");
        let rules = run["tool"]["driver"]["rules"].as_array().expect("a list");
        let rule = usize::try_from(index)
            .ok()
            .and_then(|index| rules.get(index));
        assert_eq!(rule.map(|rule| &rule["id"]), Some(&result["ruleId"]));
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(
            place["artifactLocation"]["uri"],
            "my%20codes/error-codes.toml"
        );
        assert_eq!(place["artifactLocation"]["uriBaseId"], "%SRCROOT%");
    }
    assert_eq!(results[0]["level"], "error");
    assert_eq!(results[1]["level"], "note");
    assert_eq!(
        results[0]["locations"][0]["physicalLocation"]["region"]["startLine"],
        23
    );

    let empty = scratch.run_in("my codes", &["diff", "HEAD", "HEAD", "--format", "sarif"]);
    let log: Value = serde_json::from_str(&empty.out).expect("JSON");
    assert_eq!(empty.exit, Some(0));
    assert_eq!(log["runs"][0]["results"], Value::Array(Vec::new()));
}

#[test]
fn check_writes_every_format() {
    let scratch = Scratch::repository("format-check");
    scratch.write("a.toml", SHOP);
    scratch.write("b.toml", &SHOP.replace("\"NotFound\"", "\"Missing\""));
    let check = |format| {
        let documents = ["check", "--no-test", "a.toml", "b.toml", "--format", format];
        scratch.expect(&documents, 1, "").out
    };
    let message = "`S101`: Order/Missing is declared with it by `shop::OrderError`, but \
                   Order/NotFound is declared with it by `shop::OrderError`";
    assert_eq!(
        check("human"),
        format!("b.toml:12: clash: {message} [two-meanings; was a.toml:12]\n")
    );
    assert_eq!(
        check("github"),
        format!("::error file=b.toml,line=12,title=clash%3A two-meanings::{message}\n")
    );
    let json: Value = serde_json::from_str(&check("json")).expect("JSON");
    let finding = &json["findings"][0];
    assert_eq!(
        (&finding["message"], &finding["class"]),
        (&message.into(), &"clash".into())
    );
    assert_eq!(
        (&finding["old_file"], &finding["old_line"]),
        (&"a.toml".into(), &12.into())
    );
    let log: Value = serde_json::from_str(&check("sarif")).expect("JSON");
    let result = &log["runs"][0]["results"][0];
    assert_eq!(
        (&result["ruleId"], &result["level"]),
        (&"two-meanings".into(), &"error".into())
    );
    for verb in [
        ["diff", "a.toml", "b.toml"],
        ["check", "--no-test", "a.toml"],
    ] {
        let run = scratch.run(&[&verb[..], &["--format", "yaml"]].concat());
        assert_eq!(run.exit, Some(2));
        assert!(
            run.err
                .contains("[possible values: human, json, github, sarif]"),
            "{}",
            run.err
        );
    }
}
