//! Texts that try to be more than text.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::Value;

use super::strategies::{document, hostile};
use crate::listing::{self, Format};
use crate::markdown::{self, Layout};
use crate::text::is_hazard;
use crate::{Code, json};

/// What a reader of a page sees of a text.
fn seen(text: &str) -> String {
    let mut out = String::new();
    for c in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        match c {
            '\t' => out.push(' '),
            '\n' => out.push('\n'),
            c if is_hazard(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    // Spaces at the ends are no part of a cell, or of a line.
    let lines: Vec<_> = out.split('\n').map(|line| line.trim_matches(' ')).collect();
    lines.join("\n").trim().to_owned()
}

/// A text in a place of one line.
fn seen_in_line(text: &str) -> String {
    let words: Vec<_> = seen(text)
        .split_whitespace()
        .map(ToOwned::to_owned)
        .collect();
    words.join(" ")
}

fn parser(markdown: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM;
    Parser::new_ext(markdown, options)
}

/// The rows of each table, read back; anything but text in a cell is an error.
fn tables(markdown: &str) -> Result<Vec<Vec<Vec<String>>>, String> {
    let mut tables: Vec<Vec<Vec<String>>> = Vec::new();
    let mut cell: Option<String> = None;
    for event in parser(markdown) {
        match (event, &mut cell) {
            (Event::Start(Tag::Table(_)), _) => tables.push(Vec::new()),
            (Event::Start(Tag::TableHead | Tag::TableRow), _) => {
                tables
                    .last_mut()
                    .ok_or("a row without a table")?
                    .push(Vec::new());
            }
            (Event::Start(Tag::TableCell), _) => cell = Some(String::new()),
            (Event::End(TagEnd::TableCell), _) => {
                let row = tables.last_mut().and_then(|table| table.last_mut());
                let text = cell.take().unwrap_or_default();
                let lines: Vec<_> = text
                    .split('\n')
                    .map(|line| line.trim_matches(' '))
                    .collect();
                row.ok_or("a cell without a row")?
                    .push(lines.join("\n").trim().to_owned());
            }
            (Event::Text(text), Some(cell)) => cell.push_str(&text),
            (Event::InlineHtml(tag), Some(cell)) if &*tag == "<br>" => cell.push('\n'),
            (event, Some(_)) => return Err(format!("{event:?} in a cell of\n{markdown}")),
            _ => {}
        }
    }
    Ok(tables)
}

fn pipes(line: &str) -> usize {
    let escaped = line.matches("\\|").count();
    line.matches('|').count() - escaped
}

/// Every line of a table has as many separators as its first.
fn check_pipes(markdown: &str) -> Result<(), TestCaseError> {
    let mut expected = None;
    for line in markdown.lines() {
        if line.starts_with("| ") {
            let found = pipes(line);
            prop_assert_eq!(*expected.get_or_insert(found), found, "{}", line);
        } else {
            expected = None;
        }
    }
    Ok(())
}

fn retryable(code: &Code) -> &'static str {
    crate::text::retryable(code.retryable).unwrap_or("-")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_table_layout_shows_every_text(document in document()) {
        let page = markdown::render(&document, Layout::Table).map_err(|e| TestCaseError::fail(e.to_string()))?;
        check_pipes(&page)?;
        let found = tables(&page).map_err(TestCaseError::fail)?;
        let found: Vec<_> = found.into_iter().flat_map(|table| table.into_iter().skip(1)).collect();
        let expected: Vec<_> = document
            .listed()
            .map(|code| {
                let http = code.http.to_string();
                vec![code.code.clone(), http, retryable(code).to_owned(), seen(&code.message)]
            })
            .collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn the_reference_layout_keeps_its_rows(document in document()) {
        let page = markdown::render(&document, Layout::Reference).map_err(|e| TestCaseError::fail(e.to_string()))?;
        check_pipes(&page)?;
        let sections = document.categories.iter().filter(|category| category.listed().next().is_some());
        let headings = page.lines().filter(|line| line.starts_with("### ")).count();
        let custom = usize::from(document.codes().any(|code| code.custom));
        prop_assert_eq!(headings, sections.count() + custom);
        let rows = page.lines().filter(|line| line.starts_with("| **E")).count();
        prop_assert_eq!(rows, document.listed().count());
    }

    #[test]
    fn a_list_shows_every_text(document in document()) {
        let codes: Vec<_> = document.codes().collect();
        let page = listing::render(&codes, Format::Markdown);
        check_pipes(&page)?;
        let found = tables(&page).map_err(TestCaseError::fail)?;
        let expected: Vec<_> = codes
            .iter()
            .map(|code| {
                let http = code.http.to_string();
                let retryable = retryable(code).to_owned();
                vec![code.code.clone(), http, retryable, seen(&code.name), seen(&code.message)]
            })
            .collect();
        prop_assert_eq!(&found[0][1..], &expected[..]);
        let plain = listing::render(&codes, Format::Table);
        prop_assert_eq!(plain.lines().count(), codes.len() + 1);
        prop_assert!(!plain.replace('\n', "").contains(is_hazard));
    }

    #[test]
    fn a_text_is_one_paragraph_and_one_heading(text in hostile()) {
        let mut document = super::sample();
        document.title = Some(format!("a{text}"));
        document.categories[0].codes[0].message = text.clone();
        let template = "{{ codes[0].message }}\n\n# {{ title | heading }}\n\n# {{ codes[0].message | heading }}\n";
        let page = markdown::render_template(&document, "test", template)
            .map_err(|e| TestCaseError::fail(e.to_string()))?;
        let mut found = vec![String::new()];
        for event in parser(&page) {
            match event {
                Event::Start(Tag::Paragraph | Tag::Heading { .. }) => {}
                Event::End(TagEnd::Paragraph | TagEnd::Heading(_)) => found.push(String::new()),
                Event::Text(text) => found.last_mut().expect("never empty").push_str(&text),
                event => return Err(TestCaseError::fail(format!("{event:?} in\n{page}"))),
            }
        }
        let seen: Vec<_> = found.iter().map(|text| seen_in_line(text)).collect();
        let text = seen_in_line(&text);
        let title = seen_in_line(document.title.as_deref().unwrap_or_default());
        let mut expected = vec![text.clone(), title, text.clone(), String::new()];
        if text.is_empty() {
            expected.remove(0);
        }
        prop_assert_eq!(seen, expected, "{}", page);
    }

    #[test]
    fn a_code_span_is_a_code_span(text in hostile()) {
        let mut document = super::sample();
        document.categories[0].codes[0].message = format!("a{text}");
        let page = markdown::render_template(&document, "test", "x {{ codes[0].message | code }} x\n")
            .map_err(|e| TestCaseError::fail(e.to_string()))?;
        let spans: Vec<_> = parser(&page)
            .filter_map(|event| match event {
                Event::Code(text) => Some(text.to_string()),
                _ => None,
            })
            .collect();
        prop_assert_eq!(spans, vec![crate::text::one_line(&format!("a{text}")).into_owned()]);
    }

    #[test]
    fn json_and_csv_hold_every_text(document in document()) {
        let value: Value = serde_json::from_str(&json::render(&document))
            .map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(value["title"].as_str(), document.title.as_deref());
        let codes: Vec<_> = document.codes().chain(document.retired()).collect();
        let list: Vec<Value> = serde_json::from_str(&listing::render(&codes, Format::Json))
            .map_err(|e| TestCaseError::fail(e.to_string()))?;
        let text = listing::render(&codes, Format::Csv);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows: Vec<_> = reader.records().collect::<Result<_, _>>()
            .map_err(|e: csv::Error| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!((list.len(), rows.len()), (codes.len(), codes.len()));
        for ((code, value), row) in codes.into_iter().zip(list).zip(rows) {
            prop_assert_eq!(value["message"].as_str(), Some(code.message.as_str()));
            prop_assert_eq!(value["explanation"].as_str(), Some(code.explanation.as_str()));
            prop_assert_eq!(&row[2], &code.name);
            prop_assert_eq!(&row[5], &code.message);
            prop_assert_eq!(&row[19], &code.explanation);
        }
    }
}
