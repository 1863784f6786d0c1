//! Where lines of generated sources are broken: as prettier and ruff do.

use super::{python, small, typescript};
use crate::{Code, Document, FieldType, PublicField};

/// The small document with its first code changed.
fn with(change: impl FnOnce(&mut Code)) -> Document {
    let mut document = small();
    change(&mut document.categories[0].codes[0]);
    document
}

#[track_caller]
fn assert_has(source: &str, lines: &str) {
    assert!(source.contains(lines), "{lines} in {source}");
}

fn field(name: &str) -> PublicField {
    PublicField {
        name: name.to_owned(),
        ty: FieldType::Boolean,
        optional: false,
    }
}

#[test]
fn a_text_that_is_too_long_goes_to_the_next_line_in_typescript() {
    for (text, is_broken) in [
        ("x".repeat(64), false),
        ("x".repeat(65), true),
        ("x".repeat(200), true),
        // Two columns each, and an escape of eight.
        ("漢".repeat(32), false),
        ("漢".repeat(32) + "x", true),
        ("x".repeat(56) + "\u{202E}", false),
        ("x".repeat(57) + "\u{202E}", true),
    ] {
        let source = typescript(&with(|code| code.message.clone_from(&text)));
        let text = text.replace('\u{202E}', "\\u{202e}");
        let gap = if is_broken { "\n      " } else { " " };
        assert_has(&source, &format!("    message:{gap}\"{text}\",\n"));
    }
    // The line end is not won back behind so short a name.
    let long = "x".repeat(90);
    let source = typescript(&with(|code| code.name.clone_from(&long)));
    assert_has(&source, &format!("    name: \"{long}\",\n"));
    // Nor is a long text in a place that is further in taken for a short one.
    let mut document = small();
    let since = "1".repeat(66);
    document.categories[0].codes[0].since = Some(since.clone());
    assert_has(
        &typescript(&document),
        &format!("    since: \"{since}\",\n"),
    );
    document.categories[0].codes[0].since = Some(format!("{since}1"));
    assert_has(
        &typescript(&document),
        &format!("    since:\n      \"{since}1\",\n"),
    );
}

/// A document whose category has a name of so many letters, with so many dots
/// that are no part of its identifier.
fn with_category(letters: usize, dots: usize) -> (Document, String, String) {
    let mut document = small();
    let ident = "X".repeat(letters);
    let name = ident.clone() + &".".repeat(dots);
    document.categories[0].name.clone_from(&name);
    (document, ident, name)
}

#[test]
fn a_category_that_is_too_long_goes_to_the_next_line_in_typescript() {
    for (dots, gap) in [(1, " "), (2, "\n    ")] {
        let (document, ident, name) = with_category(36, dots);
        let ident = format!("X{}", &ident[1..].to_lowercase());
        let line = format!("  {ident}:{gap}\"{name}\",\n");
        assert_has(&typescript(&document), &line);
    }
}

#[test]
fn a_field_that_is_too_long_has_lines_of_its_own_in_typescript() {
    for (length, before, between, behind) in [
        (50, "[[", ", ", "]],\n"),
        (51, "[\n      [", ", ", "],\n    ],\n"),
        (58, "[\n      [", ", ", "],\n    ],\n"),
        (
            59,
            "[\n      [\n        ",
            ",\n        ",
            ",\n      ],\n    ],\n",
        ),
    ] {
        let name = "x".repeat(length);
        let source = typescript(&with(|code| code.public = vec![field(&name)]));
        let lines = format!("    fields: {before}\"{name}\"{between}\"boolean\"{behind}");
        assert_has(&source, &lines);
    }
    let source = typescript(&with(|code| code.public = vec![field("a"), field("b")]));
    assert_has(
        &source,
        "    fields: [\n      [\"a\", \"boolean\"],\n      [\"b\", \"boolean\"],\n    ],\n",
    );
    let source = typescript(&with(|code| code.public.clear()));
    assert!(!source.contains("fields"), "{source}");
}

#[test]
fn a_member_that_is_too_long_is_put_in_parentheses_in_python() {
    for (letters, dots, is_put) in [
        (39, 1, false),
        (39, 2, true),
        (40, 38, true),
        // In parentheses, too, it would be too long.
        (40, 39, false),
    ] {
        let (document, ident, name) = with_category(letters, dots);
        let line = if is_put {
            format!("    {ident} = (\n        \"{name}\"\n    )\n")
        } else {
            format!("    {ident} = \"{name}\"\n")
        };
        assert_has(&python(&document, "_codes.py"), &line);
    }
}

#[test]
fn a_docstring_ends_where_it_should() {
    for (description, documentation) in [
        ("Said.", r#"    """Said.""""#),
        (r#""a" b "c""#, r#"    """'a" b "c'""""#),
        (r#"""a""""#, r#"    """''a'''""""#),
        (r#"a """ b"#, r#"    """a \"\"\" b""""#),
        (r"C:\new", r#"    """C:\\new""""#),
        ("a\n\n  b\\", "    \"\"\"a\n\n      b\\\\\n    \"\"\""),
        // Nothing of it could stand there.
        ("\"\"", ""),
    ] {
        let mut document = small();
        document.categories[0].description = description.to_owned();
        let source = python(&document, "_codes.py");
        let end = if documentation.is_empty() { "" } else { "\n" };
        let expected = format!("    API = \"API\"\n{documentation}{end}\n\nERROR_INFO");
        assert_has(&source, &expected);
    }
}
