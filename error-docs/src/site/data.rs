//! The site for programs.

use serde::Serialize;

use super::{Site, escape};
use crate::{Category, Code, json};

/// `codes.json`: the document as JSON, and the page of each code.
#[derive(Serialize)]
struct Codes<'s> {
    #[serde(rename = "$schema")]
    json_schema: &'static str,
    schema: u32,
    edition: &'static str,
    title: Option<&'s str>,
    fallback: Option<&'s str>,
    display: Option<&'s str>,
    categories: Vec<Group<'s>>,
}

#[derive(Serialize)]
struct Group<'s> {
    name: &'s str,
    title: &'s str,
    description: &'s str,
    n: Option<u32>,
    format: Option<&'s str>,
    codes: Vec<Entry<'s>>,
    retired: Vec<Entry<'s>>,
}

#[derive(Serialize)]
struct Entry<'s> {
    #[serde(flatten)]
    code: &'s Code,
    page: &'s str,
}

pub(super) fn codes(site: &Site) -> String {
    let document = &site.document;
    json::pretty(&Codes {
        json_schema: "codes.schema.json",
        schema: document.schema,
        edition: site.edition.name(),
        title: document.title.as_deref(),
        fallback: document.fallback.as_deref(),
        display: document.display.as_deref(),
        categories: document
            .categories
            .iter()
            .map(|category| group(site, category))
            .collect(),
    })
}

fn group<'s>(site: &'s Site, category: &'s Category) -> Group<'s> {
    let entries = |codes: &'s [Code]| {
        let entries = codes.iter().map(|code| Entry {
            code,
            page: site.page(&code.code),
        });
        entries.collect()
    };
    Group {
        name: &category.name,
        title: &category.title,
        description: &category.description,
        n: category.n,
        format: category.format.as_deref(),
        codes: entries(&category.codes),
        retired: entries(&category.retired),
    }
}

/// `sitemap.xml`. A day of change is left out: it would be the day of rendering.
pub(super) fn sitemap(site: &Site, base_url: &str) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let mut push = |address: &str| {
        xml.push_str("<url><loc>");
        escape::push_text(&mut xml, address);
        xml.push_str("</loc></url>\n");
    };
    push(base_url);
    for code in site.rows() {
        push(&site.permalink(&code.code).unwrap_or_default());
    }
    xml + "</urlset>\n"
}
