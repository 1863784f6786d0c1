//! Explanations on a page: Markdown that can do nothing but be read.

use super::{file, sample, site};
use crate::Edition;

/// What the explanation of a code becomes.
fn rendered(markdown: &str) -> String {
    let mut document = sample();
    document.categories[0].codes[0].explanation = markdown.to_owned();
    let page = file(&site(&document, Edition::Internal), "E0101.html");
    let (_, behind) = page.split_once("What it means</h2>\n").expect("a heading");
    let (text, _) = behind.split_once("</section>").expect("an end");
    text.trim().to_owned()
}

#[test]
fn markdown_is_rendered() {
    assert_eq!(
        rendered("Some *text*, `code` and\n\n* a list\n"),
        "<p>Some <em>text</em>, <code>code</code> and</p>\n<ul>\n<li>a list</li>\n</ul>"
    );
    assert_eq!(
        rendered("one\\\ntwo  \nthree\nfour\n\n---\n\n~~five~~ **six**"),
        "<p>one<br>\ntwo<br>\nthree\nfour</p>\n<hr>\n<p><del>five</del> <strong>six</strong></p>"
    );
    assert_eq!(
        rendered("```sh\ncurl <url>\n```"),
        "<pre><code>curl &lt;url&gt;\n</code></pre>"
    );
    assert_eq!(
        rendered("| a | b |\n| :-: | --: |\n| 1 | 2 |"),
        "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody>\n\
         <tr><td>1</td><td>2</td></tr>\n</tbody></table>",
        "without inline style, which the policy forbids"
    );
}

#[test]
fn html_stays_text() {
    for hostile in [
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "<svg onload=alert(1)>",
        "<!-- --><b>",
        "`<script>`",
        "    <script>",
        "&lt;script&gt; &#60;script&#62;",
        "<a href=\"javascript:alert(1)\">x</a>",
        "</section></main><h1>",
    ] {
        let shown = rendered(hostile);
        let tags: Vec<_> = shown.match_indices('<').collect();
        for (at, _) in tags {
            let tag = shown[at..].split(['>', ' ']).next().unwrap_or_default();
            let is_ours = ["<p", "</p", "<code", "</code", "<pre", "</pre"].contains(&tag);
            assert!(is_ours, "{tag} in {shown}");
        }
    }
    assert_eq!(rendered("a <b>"), "<p>a &lt;b&gt;</p>");
}

#[test]
fn links_lead_to_the_web_a_mailbox_or_the_site() {
    for address in [
        "https://example.com/a?b=c&d",
        "http://example.com",
        "HTTPS://EXAMPLE.COM",
        "mailto:help@example.com",
        "E0105.html",
        "../up/",
        "/root",
        "?q=a:b",
        "#explanation",
    ] {
        let shown = rendered(&format!("[text]({address})"));
        let escaped = address.replace('&', "&amp;");
        assert_eq!(shown, format!("<p><a href=\"{escaped}\">text</a></p>"));
    }
    for address in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "<java\tscript:alert(1)>",
        "<\u{1}javascript:alert(1)>",
        "&#1;javascript:alert(1)",
        "javascript&colon;alert(1)",
        "java&#10;script:alert(1)",
        "https://example.com/&#1;a",
        "<https://example.com/a >",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//elsewhere.example",
        "\\\\\\\\elsewhere.example",
        "ftp://example.com",
    ] {
        let shown = rendered(&format!("[text]({address})"));
        assert!(!shown.contains("<a"), "{address} in {shown}");
    }
    let shown = rendered("<help@example.com> <https://example.com/>");
    assert!(shown.contains("\"mailto:help@example.com\""), "{shown}");
    assert!(shown.contains("\"https://example.com/\""), "{shown}");
}

#[test]
fn images_are_links() {
    assert_eq!(
        rendered("![a diagram](https://example.com/a.png)"),
        "<p><a href=\"https://example.com/a.png\">a diagram</a></p>"
    );
    assert_eq!(rendered("![x](javascript:alert(1))"), "<p>x</p>");
    assert_eq!(
        rendered("[![x](https://a.example/x.png) and](https://b.example/)"),
        "<p><a href=\"https://b.example/\">x and</a></p>"
    );
}

#[test]
fn codes_lead_to_their_pages() {
    assert_eq!(
        rendered("See E0105, not E01055 or xE0105; `E0105` and [E0105](#a)."),
        "<p>See <a href=\"E0105.html\">E0105</a>, not E01055 or xE0105; \
         <a href=\"E0105.html\"><code>E0105</code></a> and <a href=\"#a\">E0105</a>.</p>"
    );
    assert_eq!(
        rendered("E0105: busy. Über E0105"),
        "<p><a href=\"E0105.html\">E0105</a>: busy. Über <a href=\"E0105.html\">E0105</a></p>"
    );
    assert_eq!(rendered("    E0105"), "<pre><code>E0105</code></pre>");
}

#[test]
fn headings_leave_out_no_level() {
    let shown = rendered("# a\n\n### b\n\n# c\n\n###### d\n\n## e\n\n##### f");
    let levels: Vec<_> = shown
        .match_indices("<h")
        .map(|(at, _)| &shown[at + 1..at + 3])
        .collect();
    assert_eq!(levels, ["h3", "h4", "h3", "h4", "h4", "h5"]);
}

#[test]
fn characters_that_act_are_written_out() {
    assert_eq!(rendered("a\u{202E}b\u{7}c"), "<p>a\\u{202e}b\\u{7}c</p>");
    assert_eq!(rendered("`a\u{2066}`"), "<p><code>a\\u{2066}</code></p>");
}
