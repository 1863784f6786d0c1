//! Layouts, masks, and templates.

mod align;
mod escape;

use super::sample;
use crate::markdown::{self, Layout};
use crate::{Code, Document};

fn rendered(document: &Document, template: &str) -> String {
    match markdown::render_template(document, "test.md", template) {
        Ok(page) => page,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn a_mask_shows_the_form_of_the_codes() {
    type Case = (
        Option<&'static str>,
        Option<u32>,
        &'static [&'static str],
        &'static str,
    );
    let cases: [Case; 14] = [
        (Some("E0A{n:02X}"), None, &["E0A06"], "E0A__"),
        (
            Some("E{category_n:02X}{n:02X}"),
            Some(10),
            &["E0A06"],
            "E0A__",
        ),
        (
            Some("E{category_n:02x}{n:02X}"),
            Some(10),
            &["E0a06"],
            "E0a__",
        ),
        (Some("E{category_n:02X}{n:02X}"), None, &["E0A06"], "E____"),
        (
            Some("{CATEGORY}_{n:03}"),
            None,
            &["RATE_LIMIT_001"],
            "RATE_LIMIT____",
        ),
        (Some("{category}.{n}"), None, &[], "-"),
        (Some("E{n}"), None, &["E7", "E123"], "E_"),
        (Some("E{n}-{n:02}x"), None, &["E12-12x"], "E_-__x"),
        (
            Some("{CATEGORY}_{n:03}"),
            None,
            &["22012", "22P02", "42P01"],
            "22012–42P01",
        ),
        (None, None, &["22012", "42P01"], "22012–42P01"),
        (None, None, &["22012"], "22012"),
        (None, None, &[], "-"),
        (Some("E{n:02"), None, &["E01"], "E01"),
        (Some("E{n:99999999999999}"), None, &["E01"], "E01"),
    ];
    for (format, n, codes, expected) in cases {
        let mut document = sample();
        let category = &mut document.categories[0];
        "Rate limit".clone_into(&mut category.name);
        category.format = format.map(ToOwned::to_owned);
        category.n = n;
        let model = category.codes[0].clone();
        let code = |code: &&str| Code {
            code: (*code).to_owned(),
            ..model.clone()
        };
        category.codes = codes.iter().map(code).collect();
        let found = rendered(&document, "{{ categories[0].mask | safe }}");
        assert_eq!(found, expected, "{format:?} {n:?} {codes:?}");
    }
}

#[test]
fn the_reference_of_a_small_document() {
    let page = markdown::render(&sample(), Layout::Reference).expect("a layout fits");
    let lines: Vec<_> = page
        .lines()
        .filter(|line| line.starts_with(['|', '#']))
        .collect();
    assert_eq!(
        lines,
        [
            "# Sample",
            "## Overview",
            "### Custom Error Codes",
            "## Error Categories",
            "| Category | Code Range      | Description    |",
            "| -------- | --------------- | -------------- |",
            "| API      | `E01__`         | General errors |",
            "| Sql      | `22P02–42P01-a` |                |",
            "## Complete Error Code Reference",
            "### E01\\_\\_ - API Errors",
            "| Code      | Error          | HTTP Status | Description                     |",
            "| --------- | -------------- | ----------- | ------------------------------- |",
            "| **E0101** | InvalidRequest | 400         | Invalid request                 |",
            "| **E0105** | Busy           | 503         | Busy: {queue} wait, {limit} may |",
            "### 22P02–42P01-a - Sql",
            "| Code        | Error          | HTTP Status | Description   |",
            "| ----------- | -------------- | ----------- | ------------- |",
            "| **22P02**   | InvalidRequest | 400         | Invalid text  |",
            "| **42P01-a** | NoTable        | 500         | No such table |",
            "## Quick Reference",
            "| Category            | Count | Most Common |",
            "| ------------------- | ----- | ----------- |",
            "| API (E01\\_\\_)       | 2     | E0101       |",
            "| Sql (22P02–42P01-a) | 2     | -           |",
        ]
    );
    assert!(page.contains("\n[E0101] API error: Invalid request\n"));
    assert!(page.contains(" as `E01FF`. Custom codes"));
}

#[test]
fn an_empty_document_has_its_page() {
    let document = Document::parse("schema = 1\n\n# end of error codes\n", "test").expect("empty");
    for layout in Layout::ALL {
        let page = markdown::render(&document, layout).expect("a layout fits");
        assert!(page.starts_with("# Error Codes\n"), "{page}");
    }
}

#[test]
fn a_wrong_template_is_refused_with_its_line() {
    let cases = [
        (
            "a\n{{ titel }}",
            "test.md:2: undefined value: `titel` is undefined",
        ),
        (
            "a\n\n{% for x in categories %}{{ x.nmae }}{% endfor %}",
            "test.md:3: undefined value: `x.nmae` is undefined",
        ),
        (
            "{% for %}",
            "test.md:1: syntax error: unexpected end of block, expected in",
        ),
        (
            "{{ title | shout }}",
            "test.md:1: unknown filter: filter shout is unknown",
        ),
    ];
    for (template, expected) in cases {
        let error = markdown::render_template(&sample(), "test.md", template)
            .expect_err("a wrong template");
        assert_eq!(error.to_string(), expected);
        let place = format!("test.md:{}: ", error.line().expect("a line"));
        assert!(expected.starts_with(&place), "{place}");
        assert!(std::error::Error::source(&error).is_some());
    }
}

#[test]
fn a_template_sees_retired_codes() {
    let template = "{% for code in retired %}{{ code.code }} {{ code.retired.version }} \
                    {{ code.retired.replaced_by | or_dash }}\n{% endfor %}\
                    {{ categories[0].retired | length }} {{ codes[1].since }} \
                    {{ codes[1].changed | join(\", \") }} {{ codes[0].retired | or_dash }}";
    assert_eq!(
        rendered(&sample(), template),
        "E0102 0\\.2.0 E0105\nE0103 0\\.3.0 -\n2 0\\.1.0 0\\.2.0, 0.3.0 -"
    );
}

#[test]
fn what_was_never_said_is_empty_or_a_dash() {
    let template = "[{{ categories[1].n }}|{{ categories[1].n | or_dash }}|\
                    {{ codes[0].retryable | or_dash }}|{{ codes[1].retryable }}|\
                    {{ codes[2].retryable | or_dash }}|{{ codes[2].retryable | cell }}]";
    assert_eq!(rendered(&sample(), template), "[|-|false|true|-|]");
}

#[test]
fn the_documented_example_renders() {
    let manual = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/templates.md");
    let manual = std::fs::read_to_string(manual).expect("the manual of templates");
    let example = manual
        .split("```jinja\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    let page = rendered(&sample(), example.expect("the manual has an example"));
    assert!(
        page.contains("| E0101 | 400    | Invalid request"),
        "{page}"
    );
    assert!(
        page.contains("### E0101\n\nThe request has \"quotes\",\nand a second line.\n"),
        "{page}"
    );
}
