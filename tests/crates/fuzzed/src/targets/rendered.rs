//! What is rendered of a document whose texts are hostile.

use std::fmt::Write as _;
use std::path::Path;

use faultcode_docs::markdown::{self, Layout};
use faultcode_docs::site::Site;
use faultcode_docs::{Document, Edition, site};
use pulldown_cmark::{Event, Options, Parser};

use super::text;

/// A tag that no page of ours has: it comes out as text, never as a tag.
const TAG: &str = "<xq";

/// Texts, separated by empty lines, become those of a document. Nothing of them
/// is markup in Markdown, but of an explanation what Markdown is meant for.
pub fn markdown(bytes: &[u8]) {
    let Some(document) = document(bytes) else {
        return;
    };
    for layout in [Layout::Table, Layout::Reference] {
        let page = markdown::render(&document, layout).expect("a page");
        for event in Parser::new_ext(&page, Options::all()) {
            if let Event::Html(html) | Event::InlineHtml(html) = event {
                assert!(!html.contains(TAG), "{html} is a tag in\n{page}");
            }
        }
    }
}

/// The same for the pages of a site.
pub fn site(bytes: &[u8]) {
    let Some(document) = document(bytes) else {
        return;
    };
    let mut options = site::Options::default();
    options.edition = Edition::Internal;
    let site = Site::new(&document, options).expect("a site");
    for path in site.paths() {
        let file = site.file(&path).expect("a file").expect("a file");
        if Path::new(&path).extension().is_some_and(|it| it == "html") {
            let page = String::from_utf8(file.into_owned()).expect("UTF-8");
            assert!(!page.contains(TAG), "a tag in {path}:\n{page}");
            assert!(
                !page.to_lowercase().contains("href=\"javascript:"),
                "{path}"
            );
        }
    }
}

/// A document with two codes and a tombstone, of the texts that are given.
fn document(bytes: &[u8]) -> Option<Document> {
    let text = text(bytes)?;
    let mut texts = text.split("\n\n").map(quoted);
    let mut next = || texts.next().unwrap_or_else(|| "\"text\"".to_owned());
    let (title, category, section) = (next(), next(), next());
    let (message, explanation, name) = (next(), next(), next());
    let (other, reason, declared) = (next(), next(), next());
    let text = format!(
        "schema = 1\ntitle = {title}\n\n\
         [[category]]\nname = {category}\ntitle = {section}\ndescription = {message}\n\n\
         [[code]]\ncode = \"E1\"\ncategory = {category}\nname = {name}\nhttp = 500\n\
         message = {message}\ncommon = true\ndeclared = {declared}\nexplanation = {explanation}\n\n\
         [[code]]\ncode = \"E2\"\ncategory = {category}\nname = \"Two\"\nhttp = 404\n\
         retryable = true\nmessage = {other}\nplaceholders = true\npublic = {{ {name} = \"string\" }}\n\
         declared = {declared}\n\n\
         [[retired]]\ncode = \"E3\"\ncategory = {category}\nname = \"Three\"\nhttp = 404\n\
         message = {other}\nretired = \"0.2.0\"\ndate = \"2026-11-25\"\nreason = {reason}\n\n\
         # end of error codes\n"
    );
    // Some texts cannot be there, such as an empty name.
    Document::parse(&text, "fuzzed").ok()
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_ascii_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out + "\""
}
