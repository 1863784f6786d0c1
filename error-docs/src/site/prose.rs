//! Markdown of a document as HTML: raw HTML stays text, links lead to where a
//! reader may go, images are not loaded, codes lead to their pages.

use std::collections::HashMap;

use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
    TextMergeStream, html,
};

use crate::document::is_code_byte;
use crate::text::is_hazard;

/// Renders Markdown whose headings stand under one of level 2.
pub(super) fn render(markdown: &str, pages: &HashMap<String, String>) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let parser = TextMergeStream::new(Parser::new_ext(markdown, options));
    let mut filter = Filter {
        pages,
        out: Vec::new(),
        headings: Vec::new(),
        links: Vec::new(),
        is_block: false,
    };
    for event in parser {
        filter.push(event);
    }
    let mut out = String::with_capacity(markdown.len() * 2);
    html::push_html(&mut out, filter.out.into_iter());
    out
}

struct Filter<'m, 'p> {
    pages: &'p HashMap<String, String>,
    out: Vec<Event<'m>>,
    /// The levels of the headings above this place, as they were written.
    headings: Vec<HeadingLevel>,
    /// The links and images around this place: whether each is shown as a link.
    links: Vec<bool>,
    /// In a code block.
    is_block: bool,
}

impl<'m> Filter<'m, '_> {
    fn push(&mut self, event: Event<'m>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(end) => self.end(end),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(text) => self.code(&text),
            Event::HardBreak => self.html("<br>\n"),
            Event::Rule => self.html("<hr>\n"),
            Event::SoftBreak => self.out.push(event),
            // Not enabled.
            Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'m>) {
        match tag {
            // What the writer makes of it, and no more.
            Tag::HtmlBlock => self.out.push(Event::Start(Tag::Paragraph)),
            // Alignment is written as inline style.
            Tag::Table(_) => self.out.push(Event::Start(Tag::Table(Vec::new()))),
            Tag::CodeBlock(_) => {
                self.is_block = true;
                let plain = Tag::CodeBlock(CodeBlockKind::Indented);
                self.out.push(Event::Start(plain));
            }
            Tag::Heading { level, .. } => {
                while self.headings.last().is_some_and(|above| *above >= level) {
                    self.headings.pop();
                }
                self.headings.push(level);
                let level = self.level();
                self.out.push(Event::Start(Tag::Heading {
                    level,
                    id: None,
                    classes: Vec::new(),
                    attrs: Vec::new(),
                }));
            }
            Tag::Link {
                link_type: LinkType::Email,
                dest_url,
                ..
            } => self.start_link(&format!("mailto:{dest_url}"), ""),
            Tag::Link {
                dest_url, title, ..
            }
            | Tag::Image {
                dest_url, title, ..
            } => self.start_link(&dest_url, &title),
            tag => self.out.push(Event::Start(tag)),
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::HtmlBlock => self.out.push(Event::End(TagEnd::Paragraph)),
            TagEnd::CodeBlock => {
                self.is_block = false;
                self.out.push(Event::End(end));
            }
            TagEnd::Heading(_) => {
                let level = self.level();
                self.out.push(Event::End(TagEnd::Heading(level)));
            }
            TagEnd::Link | TagEnd::Image => {
                if self.links.pop() == Some(true) {
                    self.out.push(Event::End(TagEnd::Link));
                }
            }
            end => self.out.push(Event::End(end)),
        }
    }

    /// The level of a heading on the page: no level is left out.
    fn level(&self) -> HeadingLevel {
        match self.headings.len() {
            0 | 1 => HeadingLevel::H3,
            2 => HeadingLevel::H4,
            3 => HeadingLevel::H5,
            _ => HeadingLevel::H6,
        }
    }

    /// A link within a link is none.
    fn start_link(&mut self, address: &str, title: &str) {
        let is_shown = !self.links.contains(&true) && may_lead_to(address);
        self.links.push(is_shown);
        if is_shown {
            self.link(visible(address), visible(title).into());
        }
    }

    fn link(&mut self, dest_url: String, title: CowStr<'m>) {
        self.out.push(Event::Start(Tag::Link {
            link_type: LinkType::Inline,
            dest_url: dest_url.into(),
            title,
            id: CowStr::Borrowed(""),
        }));
    }

    fn html(&mut self, html: &'static str) {
        self.out.push(Event::InlineHtml(CowStr::Borrowed(html)));
    }

    /// A text, with a link at each code in it.
    fn text(&mut self, text: &str) {
        if self.is_block || self.links.contains(&true) {
            return self.plain(text);
        }
        let mut plain = 0;
        let mut at = 0;
        for word in text.split(|c: char| !(c.is_ascii() && is_code_byte(c as u8))) {
            let trimmed = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
            if let Some(page) = self.page(trimmed) {
                self.plain(&text[plain..at]);
                self.link(page, CowStr::Borrowed(""));
                self.plain(trimmed);
                self.out.push(Event::End(TagEnd::Link));
                plain = at + trimmed.len();
            }
            at += word.len();
            at += text[at..].chars().next().map_or(0, char::len_utf8);
        }
        self.plain(&text[plain..]);
    }

    fn code(&mut self, text: &str) {
        let page = self.page(text).filter(|_| !self.links.contains(&true));
        let is_linked = page.is_some();
        if let Some(page) = page {
            self.link(page, CowStr::Borrowed(""));
        }
        self.out.push(Event::Code(visible(text).into()));
        if is_linked {
            self.out.push(Event::End(TagEnd::Link));
        }
    }

    /// The page of a code. A code without a digit may be any word.
    fn page(&self, word: &str) -> Option<String> {
        let is_likely = word.bytes().any(|byte| byte.is_ascii_digit());
        self.pages.get(word).filter(|_| is_likely).cloned()
    }

    fn plain(&mut self, text: &str) {
        if !text.is_empty() {
            self.out.push(Event::Text(visible(text).into()));
        }
    }
}

/// A text without what acts on what shows it; HTML is escaped by its writer.
fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' => out.push(c),
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            c if is_hazard(c) => crate::text::push_escaped(&mut out, c),
            c => out.push(c),
        }
    }
    out
}

/// Whether a link may lead there: to the web, to a mailbox, or within the site.
fn may_lead_to(address: &str) -> bool {
    // Browsers skip white space and control characters in a scheme.
    if address.chars().any(|c| c.is_control() || c == '\u{FFFD}') || address.trim() != address {
        return false;
    }
    let scheme = match address.find([':', '/', '?', '#']) {
        Some(at) if address[at..].starts_with(':') => &address[..at],
        _ => return !address.is_empty() && !address.starts_with("//") && !address.contains('\\'),
    };
    ["http", "https", "mailto"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
}

/// The first paragraph of Markdown as text, for places where nothing else can
/// stand.
pub(super) fn first_paragraph(markdown: &str) -> String {
    let mut out = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            Event::End(TagEnd::Paragraph) if !out.trim().is_empty() => break,
            _ => {}
        }
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::first_paragraph;

    #[test]
    fn the_first_paragraph_is_a_text() {
        for (markdown, text) in [
            ("", ""),
            (
                "One *two* `three`\nfour\\\nfive\n\nsix",
                "One two three four five",
            ),
            ("![](a.png)\n\nOne.\n\nTwo.", "One."),
        ] {
            assert_eq!(first_paragraph(markdown), text);
        }
    }
}
