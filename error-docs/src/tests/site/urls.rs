//! Addresses: permalinks, templates, names of files.

use super::{file, is_page, options, sample};
use crate::site::{Options, Site};
use crate::{Document, Edition};

fn with(document: &Document, change: impl FnOnce(&mut Options)) -> Result<Site, String> {
    let mut options = options(Edition::Public);
    change(&mut options);
    Site::new(document, options).map_err(|error| error.to_string())
}

#[test]
fn a_base_url_gives_permalinks_and_a_sitemap() -> Result<(), String> {
    let site = with(&sample(), |it| {
        it.base_url = Some("https://errors.example.com/a&b".to_owned());
    })?;
    let page = file(&site, "E0101.html");
    let address = "https://errors.example.com/a&amp;b/E0101.html";
    assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")));
    assert!(page.contains(&format!("data-copy-link=\"{address}\"")));
    assert!(
        page.contains("https://errors.example.com/a&amp;b/E0101.html&quot;"),
        "type"
    );
    let map = file(&site, "sitemap.xml");
    assert!(map.contains(&format!("<url><loc>{address}</loc></url>\n")));
    assert_eq!(
        map.matches("<loc>").count(),
        site.paths().iter().filter(|it| is_page(it)).count()
    );
    let without = with(&sample(), |_| {})?;
    assert!(!without.paths().contains(&"sitemap.xml".to_owned()));
    assert!(matches!(without.file("sitemap.xml"), Ok(None)));
    Ok(())
}

#[test]
fn templates_of_addresses_are_filled() -> Result<(), String> {
    let mut document = sample();
    "eden::errors::api::ApiError".clone_into(&mut document.categories[0].codes[0].declared);
    "a b/c".clone_into(&mut document.categories[0].codes[0].name);
    let site = with(&document, |it| {
        it.types = Some("tag:example.com,2026:{code}".to_owned());
        it.source_url =
            Some("https://example.com/{crate}/src/{module}.rs?{type}#{name}".to_owned());
    })?;
    let page = file(&site, "E0101.html");
    assert!(page.contains("&quot;tag:example.com,2026:E0101&quot;"));
    let source = "https://example.com/eden/src/errors/api.rs?ApiError#a%20b%2Fc";
    assert!(page.contains(&format!("<a href=\"{source}\">")), "{page}");
    Ok(())
}

#[test]
fn options_that_make_no_sense_are_refused() {
    let refused = |change: fn(&mut Options)| with(&sample(), change).err().unwrap_or_default();
    assert_eq!(
        refused(|it| it.base_url = Some("errors.example.com".to_owned())),
        "the base URL must begin with `https://` or `http://`, found `errors.example.com`"
    );
    for (wrong, shown) in [("a b", "a b"), ("a\u{7}", "a\\u{7}"), ("a\n", "a\\n")] {
        let error = with(&sample(), |it| {
            it.base_url = Some(format!("http://{wrong}"));
        });
        assert_eq!(
            error.err().unwrap_or_default(),
            format!("the base URL must begin with `https://` or `http://`, found `http://{shown}`")
        );
    }
    assert_eq!(
        refused(|it| it.base_url = Some("https://example.com/?a".to_owned())),
        "the base URL `https://example.com/?a` cannot have a query or fragment"
    );
    assert_eq!(
        refused(|it| it.source_url = Some("javascript:alert(1)".to_owned())),
        "the source URL must begin with `https://` or `http://`, found `javascript:alert(1)`"
    );
    assert_eq!(
        refused(|it| it.types = Some("https://example.com/{id}".to_owned())),
        "in the type URL: unknown placeholder `id`; use `code`, `category`, `name`, `crate`, \
         `module` or `type`"
    );
}

#[test]
fn a_code_that_no_file_can_be_called_gets_a_page() {
    let mut document = sample();
    let codes = ["a:b", "A:B", "index", "CON", "com1.x", "x.y"];
    let mut code = document.categories[1].codes[0].clone();
    document.categories[1].codes.clear();
    for (number, text) in codes.iter().enumerate() {
        code.code = (*text).to_owned();
        code.name = format!("N{number}");
        document.categories[1].codes.push(code.clone());
    }
    let site = with(&document, |_| {}).expect("a site");
    let paths = site.paths();
    for (text, page) in codes.iter().zip([
        "a~b.html",
        "A~B~.html",
        "index~.html",
        "CON~.html",
        "com1~.x.html",
        "x.y.html",
    ]) {
        assert!(paths.iter().any(|path| path == page), "{page} in {paths:?}");
        assert!(file(&site, page).contains(&format!("<h1><code>{text}</code>")));
    }
}

#[test]
fn anchors_of_categories_are_unique() {
    let mut document = sample();
    let category = document.categories[0].clone();
    for name in ["api", "漢字", "?", "A P I"] {
        let mut category = category.clone();
        name.clone_into(&mut category.name);
        document.categories.push(category);
    }
    let index = file(&with(&document, |_| {}).expect("a site"), "index.html");
    for anchor in ["api", "sql", "api_3", "_4", "_5", "a-p-i"] {
        let heading = format!("<h2 id=\"category-{anchor}\">");
        assert_eq!(index.matches(&heading).count(), 1, "{heading}");
    }
}
