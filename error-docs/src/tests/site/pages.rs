//! What pages say.

use proptest::prelude::*;
use serde_json::Value;

use super::{file, is_page, options, sample, site};
use crate::site::Site;
use crate::tests::strategies::document;
use crate::text::is_hazard;
use crate::{Document, Edition};

#[test]
fn the_index_has_a_row_for_each_code() {
    let site = site(&sample(), Edition::Internal);
    let index = file(&site, "index.html");
    for code in sample().codes().chain(sample().retired()) {
        let link = format!("<a href=\"{0}.html\"><code>{0}</code> <b>", code.code);
        assert_eq!(index.matches(&link).count(), 1, "{link}");
    }
    assert!(
        index.contains("4 codes in 2 categories"),
        "custom codes are not counted"
    );
    let (listed, _) = index
        .split_once("id=\"custom-codes\"")
        .expect("custom codes");
    assert!(
        !listed.contains("E01FF"),
        "custom codes stand behind the others"
    );
}

#[test]
fn a_page_says_what_the_document_says() {
    let page = file(&site(&sample(), Edition::Internal), "E0105.html");
    for said in [
        "<h1><code>E0105</code> <span>Busy</span></h1>",
        "<span class=\"status server\">503</span> <span>Service Unavailable</span>",
        "<span class=\"tag yes\">yes</span>",
        "<dt>Since</dt><dd>0.1.0</dd>",
        "<dt>Changed</dt><dd>0.2.0, 0.3.0</dd>",
        "<span class=\"tag internal\">internal</span>",
        "<code>sample::ApiError</code>",
        "<a href=\"index.html#category-api\">API</a>",
        "<link rel=\"prev\" href=\"E0101.html\">",
    ] {
        assert!(page.contains(said), "{said} in {page}");
    }
    let public = file(&site(&sample(), Edition::Public), "E0101.html");
    assert!(!public.contains("sample::ApiError"));
}

#[test]
fn a_page_says_what_it_is_about() {
    let site = site(&sample(), Edition::Internal);
    let about = |path| {
        let page = file(&site, path);
        let (_, behind) = page
            .split_once("name=\"description\" content=\"")
            .expect("about");
        let (about, _) = behind.split_once('"').expect("an end");
        about.to_owned()
    };
    assert_eq!(
        about("index.html"),
        "Sample: 4 codes in 2 categories, each with what it means and what to do."
    );
    assert_eq!(
        about("E0101.html"),
        "E0101 InvalidRequest: Invalid request. The request has &quot;quotes&quot;, and a second line."
    );
    assert_eq!(
        about("E0103.html"),
        "E0103 Gone: {what} is gone. It was deleted."
    );
}

/// What the filters of the index offer.
fn choices(document: &Document) -> Vec<String> {
    let index = file(&site(document, Edition::Internal), "index.html");
    let choices = index.split("<option value=\"").skip(1);
    choices
        .filter_map(|choice| choice.split("</option>").next())
        .filter(|choice| !choice.starts_with('"'))
        .map(ToOwned::to_owned)
        .collect()
}

#[test]
fn the_index_counts_what_can_be_chosen() {
    assert_eq!(
        choices(&sample()),
        [
            "API\">API (5)",
            "Sql\">Sql (2)",
            "4xx\">4xx, any of the client (3)",
            "400\">400 Bad Request (2)",
            "410\">410 Gone (1)",
            "5xx\">5xx, any of the server (4)",
            "500\">500 Internal Server Error (3)",
            "503\">503 Service Unavailable (1)",
            "yes\">Yes (1)",
            "no\">No (2)",
            "unstated\">Not stated (4)",
        ]
    );
}

#[test]
fn what_nothing_or_nothing_else_has_cannot_be_chosen() {
    let mut document = sample();
    document.categories.remove(0);
    for (code, http) in document.categories[0].codes.iter_mut().zip([404, 599]) {
        code.http = http;
        code.retryable = None;
    }
    assert_eq!(
        choices(&document),
        [
            "Sql\">Sql (2)",
            "404\">404 Not Found (1)",
            "599\">599 (1)",
            "unstated\">Not stated (2)",
        ]
    );
}

#[test]
fn a_retired_code_keeps_its_page() {
    let site = site(&sample(), Edition::Internal);
    let page = file(&site, "E0102.html");
    for said in [
        "Retired in 0.2.0",
        "<time datetime=\"2026-11-25\">2026-11-25</time>: The number was meant for something else.",
        "Replaced by <a href=\"E0105.html\"><code>E0105</code> Busy</a>.",
    ] {
        assert!(page.contains(said), "{said} in {page}");
    }
    assert!(!page.contains("What a client receives"));
}

#[test]
fn the_public_site_names_no_internal_code() {
    let site = site(&sample(), Edition::Public);
    for path in site.paths() {
        let contents = file(&site, &path);
        assert!(
            !contents.contains("E0105") && !contents.contains("E0103"),
            "{path}"
        );
    }
    assert!(matches!(site.file("E0105.html"), Ok(None)));
}

#[test]
fn a_page_does_not_list_thousands_of_neighbours() {
    let mut document = sample();
    let code = document.categories[1].codes[0].clone();
    document.categories[1].codes = (0..1000)
        .map(|number| {
            let mut code = code.clone();
            code.code = format!("S{number:04}");
            code.name = format!("N{number}");
            code
        })
        .collect();
    let site = site(&document, Edition::Public);
    let page = file(&site, "S0500.html");
    assert_eq!(page.matches("<li>").count(), 2 + 16);
    assert!(page.contains("<a rel=\"prev\" href=\"S0499.html\">"));
    for (neighbour, is_listed) in [(491, false), (492, true), (508, true), (509, false)] {
        let link = format!("<li><a href=\"S0{neighbour}.html\">");
        assert_eq!(page.contains(&link), is_listed, "{link}");
    }
    let last = file(&site, "S0999.html");
    assert_eq!(last.matches("<li>").count(), 2 + 16);
    assert!(!last.contains("rel=\"next\""));
}

/// Every JSON of a site, read back, says what the document says.
fn check_codes(document: &Document, site: &Site) -> Result<(), TestCaseError> {
    let value: Value = serde_json::from_str(&file(site, "codes.json"))
        .map_err(|error| TestCaseError::fail(error.to_string()))?;
    prop_assert_eq!(value["title"].as_str(), document.title.as_deref());
    for (category, found) in document
        .categories
        .iter()
        .zip(value["categories"].as_array().into_iter().flatten())
    {
        prop_assert_eq!(found["description"].as_str(), Some(&*category.description));
        for (code, found) in category
            .codes
            .iter()
            .zip(found["codes"].as_array().into_iter().flatten())
        {
            prop_assert_eq!(found["message"].as_str(), Some(&*code.message));
            prop_assert_eq!(found["explanation"].as_str(), Some(&*code.explanation));
            prop_assert_eq!(
                found["page"].as_str(),
                Some(&*format!("{}.html", code.code))
            );
        }
    }
    Ok(())
}

/// The tags of a page, without their attributes.
fn tags(page: &str) -> Vec<&str> {
    let parts = page.split('<').skip(1);
    parts
        .filter_map(|part| part.split(['>', ' ', '\n']).next())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn texts_stay_texts(document in document()) {
        let site = Site::new(&document, options(Edition::Internal))
            .map_err(|error| TestCaseError::fail(error.to_string()))?;
        check_codes(&document, &site)?;
        for path in site.paths().iter().filter(|path| is_page(path)) {
            let page = file(&site, path);
            prop_assert!(!page.replace(['\n', '\t'], "").contains(is_hazard), "{}", path);
            for tag in tags(&page) {
                let name = tag.trim_start_matches('/');
                let is_known = KNOWN.contains(&name);
                prop_assert!(is_known, "{} in {}", tag, page);
            }
            prop_assert_eq!(page.matches("<script").count(), if path == "index.html" { 2 } else { 1 });
        }
    }
}

/// The tags of our templates, and those that Markdown can become.
const KNOWN: &[&str] = &[
    "!DOCTYPE",
    "a",
    "article",
    "b",
    "blockquote",
    "body",
    "br",
    "button",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "input",
    "kbd",
    "label",
    "li",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "option",
    "p",
    "pre",
    "samp",
    "script",
    "search",
    "section",
    "select",
    "span",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "ul",
];
