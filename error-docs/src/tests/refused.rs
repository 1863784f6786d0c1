//! Documents that say what they must not.

use super::SAMPLE;
use crate::Document;

/// What is said of the sample after a change.
fn refusal(from: &str, to: &str) -> String {
    assert_eq!(SAMPLE.matches(from).count(), 1, "{from}");
    match Document::parse(&SAMPLE.replace(from, to), "codes.toml") {
        Ok(_) => panic!("accepted: {to}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn the_head_is_checked() {
    let cases = [
        (
            "schema = 1\n",
            "",
            "1: missing `schema` in the head of the document",
        ),
        ("schema = 1", "schema = 0", "4: `schema` must be 1, found 0"),
        (
            "schema = 1",
            "schema = \"1\"",
            "4: `schema` must be a number, found a text",
        ),
        (
            "schema = 1",
            "schema = 2\nfuture = true",
            "4: schema 2 was written by a newer faultcode, this one reads 1; update it",
        ),
        (
            "title = \"Sample\"",
            "titel = \"Sample\"",
            "5: unknown key `titel` in the head of the document; did you mean `title`?",
        ),
        (
            "title = \"Sample\"",
            "title = 5",
            "5: `title` must be a text, found a number",
        ),
        (
            "fallback = \"E0105\"",
            "fallback = \"E9\\n\"",
            "6: `fallback` names `E9\\n`, which is no code of this document",
        ),
        (
            "fallback = \"E0105\"",
            "colour = \"red\"",
            "6: unknown key `colour` in the head of the document",
        ),
    ];
    for (from, to, expected) in cases {
        assert_eq!(refusal(from, to), format!("codes.toml:{expected}"));
    }
}

#[test]
fn fields_are_checked() {
    let cases = [
        (
            "http = 503",
            "http = 399",
            "`http` must be a status from 400 to 599, found 399",
        ),
        (
            "http = 503",
            "http = 600",
            "`http` must be a status from 400 to 599, found 600",
        ),
        (
            "http = 503",
            "http = 70000",
            "`http` must be a status from 400 to 599, found 70000",
        ),
        (
            "http = 503",
            "http = -1",
            "`http` must be a number, found a negative number",
        ),
        (
            "http = 503",
            "http = 503.0",
            "`http` must be a number, found a decimal fraction",
        ),
        (
            "http = 503",
            "http = 99999999999999999999999",
            "`http` must be a number, found one that is too large",
        ),
        (
            "http = 503",
            "htpp = 503",
            "unknown key `htpp` in `[[code]]`; did you mean `http`?",
        ),
        (
            "changed = [\"0.2.0\", \"0.3.0\"]",
            "changed = [\"0.2.0\", 3]",
            "`changed` must be a list of texts, found a list with something else in it",
        ),
        (
            "optional = true",
            "optional = 1",
            "`optional` must be `true` or `false`, found a number",
        ),
        (
            "optional = true",
            "common = [true]",
            "`common` must be `true` or `false`, found a list",
        ),
        (
            "public = { queue = \"string\", limit = \"integer?\" }",
            "public = [\"queue\"]",
            "`public` must be a table of types, found a list",
        ),
        (
            "public = { queue = \"string\", limit = \"integer?\" }",
            "public = { queue = 1 }",
            "`queue` must be a type, found a number",
        ),
        (
            "public = { queue = \"string\", limit = \"integer?\" }",
            "public = { queue = \"text\" }",
            "`queue` must be `string`, `integer`, `number` or `boolean`, with a `?` behind it where it may be absent, found `text`",
        ),
        (
            "public = { queue = \"string\", limit = \"integer?\" }",
            "public = { queue = \"string??\" }",
            "`queue` must be `string`, `integer`, `number` or `boolean`, with a `?` behind it where it may be absent, found `string??`",
        ),
        (
            "public = { queue = \"string\", limit = \"integer?\" }",
            "public = { queue = \"string\", queue = \"string\" }",
            "duplicate key `queue`",
        ),
    ];
    for (from, to, expected) in cases {
        let found = refusal(from, to);
        let line = found
            .split(':')
            .nth(1)
            .and_then(|line| line.parse::<usize>().ok());
        let stands = SAMPLE
            .lines()
            .position(|line| line == from)
            .map(|at| at + 1);
        assert_eq!(line, stands, "{found}");
        assert!(found.ends_with(&format!(": {expected}")), "{found}");
    }
    assert_eq!(
        refusal("http = 503\n", ""),
        "codes.toml:26: missing `http` in `[[code]]`"
    );
    assert_eq!(
        refusal("n = 1\n", "n = 4294967296\n"),
        "codes.toml:12: `n` must be a number up to 4294967295"
    );
}

#[test]
fn blocks_must_agree() {
    let second = "code = \"E0105\"\ncategory = \"API\"\nname = \"Busy\"";
    let cases = [
        (
            second,
            "code = \"E0101\"\ncategory = \"API\"\nname = \"Busy\"",
            "27: duplicate code `E0101`; it stands in line 16, too",
        ),
        (
            second,
            "code = \"E0105\"\ncategory = \"API\"\nname = \"InvalidRequest\"",
            "29: duplicate name `InvalidRequest` in category `API`; it stands in line 18, too",
        ),
        (
            second,
            "code = \"E0105\"\ncategory = \"Sql\"\nname = \"Busy\"",
            "28: code `E0105` is of category `Sql`, but stands under category `API`",
        ),
        (
            "code = \"42P01-a\"",
            "code = \"42P01-\"",
            "92: `code` must be 1 to 64 ASCII letters, digits, `_`, `-`, `.` and `:`, \
             and begin and end with a letter or digit",
        ),
        (
            "name = \"Sql\"",
            "name = \"API\"",
            "80: duplicate category `API`; it stands in line 9, too",
        ),
        (
            "[[category]]\nname = \"API\"",
            "[[code]]\nname = \"API\"",
            "10: unknown key `title` in `[[code]]`",
        ),
        (
            "[[category]]\nname = \"API\"",
            "[category]\nname = \"API\"",
            "79: duplicate key `category`",
        ),
    ];
    for (from, to, expected) in cases {
        assert_eq!(refusal(from, to), format!("codes.toml:{expected}"));
    }
}

#[test]
fn tombstones_are_checked() {
    let cases = [
        (
            "date = \"2026-11-25\"",
            "date = \"2026-13-25\"",
            "60: `date` must be a day as in `2026-11-25`, found `2026-13-25`",
        ),
        (
            "date = \"2026-11-25\"",
            "date = \"25.11.26\\n\"",
            "60: `date` must be a day as in `2026-11-25`, found `25.11.26\\n`",
        ),
        (
            "date = \"2026-11-25\"",
            "date = \"2026-11-025\"",
            "60: `date` must be a day as in `2026-11-25`, found `2026-11-025`",
        ),
        (
            "date = \"2026-11-25\"",
            "date = \"2026/11/25\"",
            "60: `date` must be a day as in `2026-11-25`, found `2026/11/25`",
        ),
        (
            "date = \"2026-11-25\"",
            "date = 2026-11-25",
            "60: `date` must be a text, found a date",
        ),
        (
            "reason = \"Nothing is deleted any more.\"\n",
            "",
            "64: missing `reason` in `[[retired]]`",
        ),
        (
            "retired = \"0.3.0\"",
            "declared = \"a::B\"",
            "74: unknown key `declared` in `[[retired]]`",
        ),
        (
            "replaced_by = \"E0105\"",
            "replaced_by = \"E0102\"",
            "62: a code cannot be replaced by itself",
        ),
        (
            "replaced_by = \"E0105\"",
            "replaced_by = \"-\"",
            "62: `replaced_by` must be a code, found `-`",
        ),
        (
            "replaced_by = \"E0105\"\n",
            "",
            "55: duplicate name `Busy` in category `API`; it stands in line 29, too",
        ),
        (
            "code = \"E0103\"",
            "code = \"E0105\"",
            "65: duplicate code `E0105`; it stands in line 27, too",
        ),
        (
            "code = \"E0103\"",
            "code = \"E0102\"",
            "65: duplicate code `E0102`; it stands in line 53, too",
        ),
        (
            "fallback = \"E0105\"",
            "fallback = \"E0103\"",
            "6: `fallback` names `E0103`, which is retired",
        ),
        (
            "category = \"API\"\nname = \"Gone\"",
            "category = \"Sql\"\nname = \"Gone\"",
            "66: code `E0103` is of category `Sql`, but stands under category `API`",
        ),
        (
            "[[category]]\nname = \"Sql\"\ntitle = \"Sql\"\n\n[[code]]\ncode = \"22P02\"\ncategory = \"Sql\"\nname = \"InvalidRequest\"",
            "[[code]]\ncode = \"22P02\"\ncategory = \"API\"\nname = \"Late\"",
            "80: code `22P02` stands behind the retired `E0103`; \
             retired codes stand at the end of their category",
        ),
    ];
    for (from, to, expected) in cases {
        assert_eq!(refusal(from, to), format!("codes.toml:{expected}"));
    }
}

#[test]
fn a_code_needs_a_category_above() {
    let text = "schema = 1\n\n[[code]]\ncode = \"E1\"\ncategory = \"A\"\nname = \"B\"\nhttp = 400\n\
                message = \"\"\ndeclared = \"c\"\n\n[[category]]\nname = \"A\"\ntitle = \"A\"\n\n\
                # end of error codes\n";
    let error = Document::parse(text, "codes.toml").expect_err("the category is below");
    assert_eq!(
        error.to_string(),
        "codes.toml:5: code `E1` stands above its category `A`"
    );
    let text = "schema = 1\ncategory = 3\n\n# end of error codes\n";
    let error = Document::parse(text, "codes.toml").expect_err("no block");
    assert_eq!(
        error.to_string(),
        "codes.toml:2: `category` must be written as `[[category]]`"
    );
}

#[test]
fn what_is_no_toml_is_refused_with_its_line() {
    for depth in [100, 100_000] {
        let error = refusal(
            "public = { queue = \"string\", limit = \"integer?\" }",
            &format!("public = {}", "[".repeat(depth)),
        );
        assert!(error.starts_with("codes.toml:36: "), "{error}");
        assert!(error.len() < 200 && !error.contains('\n'), "{error}");
    }
    for broken in [
        "http = ",
        "http",
        "http = 503 503",
        "http = \"503",
        "= 3",
        "[[code",
    ] {
        let error = refusal("http = 503", broken);
        assert!(error.starts_with("codes.toml:30: "), "{error}");
        assert!(!error.contains('\n'), "{error}");
    }
}
