//! Writes a document as the core does, after `docs/error-codes-toml.md`.

use std::fmt::Write;

use crate::{Category, Code, Document};

pub(crate) fn write(document: &Document) -> String {
    let mut out = String::from("# A comment.\n\n");
    let _ = writeln!(out, "schema = {}", document.schema);
    text(&mut out, "title", document.title.as_deref());
    text(&mut out, "fallback", document.fallback.as_deref());
    text(&mut out, "display", document.display.as_deref());
    for category in &document.categories {
        write_category(&mut out, category);
        for code in &category.codes {
            write_code(&mut out, "[[code]]", code);
        }
        for code in &category.retired {
            write_code(&mut out, "[[retired]]", code);
        }
    }
    out.push_str("\n# end of error codes\n");
    out
}

fn write_category(out: &mut String, category: &Category) {
    out.push_str("\n[[category]]\n");
    text(out, "name", Some(&category.name));
    text(out, "title", Some(&category.title));
    text(out, "description", said(&category.description));
    if let Some(n) = category.n {
        let _ = writeln!(out, "n = {n}");
    }
    text(out, "format", category.format.as_deref());
}

fn write_code(out: &mut String, head: &str, code: &Code) {
    let _ = writeln!(out, "\n{head}");
    text(out, "code", Some(&code.code));
    text(out, "category", Some(&code.category));
    text(out, "name", Some(&code.name));
    let _ = writeln!(out, "http = {}", code.http);
    if let Some(retryable) = code.retryable {
        let _ = writeln!(out, "retryable = {retryable}");
    }
    text(out, "message", Some(&code.message));
    let flags = [
        ("placeholders", code.placeholders),
        ("common", code.common),
        ("custom", code.custom),
        ("optional", code.optional),
        ("internal", code.internal),
    ];
    for (name, _) in flags.into_iter().filter(|(_, is_set)| *is_set) {
        let _ = writeln!(out, "{name} = true");
    }
    if !code.public.is_empty() {
        let fields = code.public.iter();
        let fields: Vec<_> = fields
            .map(|field| format!("{} = \"{}\"", key(&field.name), field.written_type()))
            .collect();
        let _ = writeln!(out, "public = {{ {} }}", fields.join(", "));
    }
    text(out, "since", code.since.as_deref());
    if !code.changed.is_empty() {
        let _ = writeln!(out, "changed = {}", list(&code.changed));
    }
    if let Some(retired) = &code.retired {
        text(out, "retired", Some(&retired.version));
        text(out, "date", Some(&retired.date));
        text(out, "reason", Some(&retired.reason));
        text(out, "replaced_by", retired.replaced_by.as_deref());
    } else {
        text(out, "declared", Some(&code.declared));
    }
    text(out, "explanation", said(&code.explanation));
}

fn said(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

fn text(out: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        let _ = writeln!(out, "{key} = {}", string(value));
    }
}

fn list(texts: &[String]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| string(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A key as it is, where TOML takes it so and it is no position.
fn key(name: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if !name.is_empty()
        && name.chars().all(is_bare)
        && !name.starts_with(|c: char| c.is_ascii_digit())
    {
        name.to_owned()
    } else {
        string(name)
    }
}

fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
