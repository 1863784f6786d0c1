//! What is escaped, and what is not.

use super::{rendered, sample};
use crate::Document;

fn with_message(message: &str) -> Document {
    let mut document = sample();
    message.clone_into(&mut document.categories[0].codes[0].message);
    document
}

#[test]
fn ordinary_text_stays_as_it_is() {
    let texts = [
        "Permission denied. Please check file/directory permissions",
        "Invalid access level specified. Valid levels are: Read, Write, Admin, SuperAdmin",
        "SSL/TLS handshake failed (see the log)",
        "Field user_id or init__py is missing",
        "2 * 3 = 6, a < b, b > a, a -> b, a <= b",
        "R&D & more &; &#;, costs $5, ~/.config, C:\\temp\\file",
        "expected [a, b] or [c]: got {d}; 100 % of #1!",
        "Größe 漢字 🦀 שלום",
        "#hash - dash + plus 1. one",
    ];
    for text in texts {
        let document = with_message(text);
        assert_eq!(rendered(&document, "{{ codes[0].message | cell }}"), text);
        let heading = rendered(&document, "{{ codes[0].message | heading }}");
        assert_eq!(heading, text);
        if !text.starts_with('#') {
            assert_eq!(rendered(&document, "{{ codes[0].message }}"), text);
        }
    }
    for text in ["> a", "->", "- a", "1. a"] {
        let document = with_message(text);
        let found = rendered(&document, "{{ codes[0].message | cell }}");
        assert_eq!(
            found, text,
            "a quotation or a list begins a paragraph alone"
        );
        let found = rendered(&document, "{{ codes[0].message | heading }}");
        assert_eq!(found, text);
    }
}

#[test]
fn what_has_a_meaning_is_escaped() {
    let cases = [
        ("a|b", "a\\|b"),
        ("a\\|b", "a&#92;\\|b"),
        ("`x`", "\\`x\\`"),
        (
            "<script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
        ),
        ("&lt; &#60; &x", "&amp;lt; &amp;#60; &x"),
        ("a\nb\r\nc\rd", "a<br>b<br>c<br>d"),
        (
            "*bold* __bold__ _it_",
            "\\*bold\\* \\_\\_bold\\_\\_ \\_it\\_",
        ),
        ("~~gone~~", "\\~\\~gone\\~\\~"),
        ("[a](b) ![c](d) [^1]", "[a\\](b) ![c\\](d) \\[^1]"),
        ("$a$", "\\$a\\$"),
        ("\\* end\\", "\\\\\\* end\\\\"),
        ("a\tb\u{1b}[1m\u{202e}", "a b\\u{1b}[1m\\u{202e}"),
        ("{{ 7 * 7 }} {% raw %} ${x}", "{{ 7 * 7 }} {% raw %} ${x}"),
    ];
    for (text, expected) in cases {
        let found = rendered(&with_message(text), "{{ codes[0].message | cell }}");
        assert_eq!(found, expected);
    }
}

#[test]
fn a_paragraph_does_not_become_another_block() {
    let cases = [
        ("# a", "\\# a"),
        ("- a", "\\- a"),
        ("1. a", "1\\. a"),
        ("12) a", "12\\) a"),
        ("> a", "&gt; a"),
        ("    a", "a"),
        ("=== | a", "\\=== | a"),
        ("[a]: b", "\\[a]: b"),
    ];
    for (text, expected) in cases {
        let found = rendered(&with_message(text), "{{ codes[0].message }}");
        assert_eq!(found, expected);
    }
    let found = rendered(
        &with_message("C # ##"),
        "# {{ codes[0].message | heading }}",
    );
    assert_eq!(found, "# C \\# \\##");
}

#[test]
fn markdown_in_a_cell_does_not_end_it() {
    let found = rendered(
        &with_message("a|b"),
        "{{ codes[0].message | code | cell }} {{ 'x\n|\\\\|' | safe | cell }}",
    );
    assert_eq!(found, "`a\\|b` x<br>\\|\\|");
}

#[test]
fn a_code_span_begins_and_ends_outside_of_its_text() {
    for (text, span) in [
        ("a", "`a`"),
        ("a`b", "``a`b``"),
        ("a``b", "```a``b```"),
        ("`a", "`` `a ``"),
        ("a`", "`` a` ``"),
        // The reader takes one space off both ends.
        (" a", "`  a `"),
        ("a ", "` a  `"),
        ("", "`  `"),
    ] {
        let found = rendered(&with_message(text), "{{ codes[0].message | code }}");
        assert_eq!(found, span, "{text:?}");
    }
}
