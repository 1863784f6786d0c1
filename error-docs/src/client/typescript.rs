//! The client for TypeScript: one module, as prettier leaves it.

use std::fmt::Write;

use super::names::Case;
use super::text::{category_documentation, columns, documentation, prose, quoted};
use super::view::{Entry, Named, View};
use crate::{Category, Code, Document};

/// What does not depend on the document.
const REST: &str = include_str!("../../templates/client.ts");

/// The columns of a line, prettier's default.
const COLUMNS: usize = 80;

/// The columns of a name behind which a line is not broken: too little is won.
const SHORT: usize = 4;

/// The client for TypeScript: one module without dependencies, for ES2020 and
/// later.
///
/// What it offers is in `docs/clients.md`. Its formatting is that of prettier.
///
/// ```
/// use faultcode_docs::{Document, client};
///
/// let text = "schema = 1\n\n\x23 end of error codes\n";
/// let document = Document::parse(text, "error-codes.toml")?;
/// assert!(client::typescript(&document).contains("export function parseProblem("));
/// # Ok::<(), faultcode_docs::ReadError>(())
/// ```
#[must_use]
pub fn typescript(document: &Document) -> String {
    let view = View::new(document, Case::Pascal);
    let mut out = String::from(
        "// Written by `cargo faultcode client typescript`. Do not edit it: write it\n\
         // anew when the error codes change.\n\n",
    );
    push_doc(&mut out, "", &about(view.title));
    push_object(&mut out, "ErrorCode", &view.codes, |out, code| {
        push_doc(out, "  ", &documentation(code.item.code));
        push_property(out, "  ", &code.ident, &code.item.code.code);
    });
    push_union(&mut out, "ErrorCode", "A code.");
    push_doc(&mut out, "", &["The categories of the codes.".to_owned()]);
    push_object(&mut out, "ErrorCategory", &view.categories, push_category);
    push_union(&mut out, "ErrorCategory", "The name of a category.");
    push_doc(
        &mut out,
        "",
        &["What was declared of each code.".to_owned()],
    );
    push_object(&mut out, "errorInfo", &view.codes, push_info);
    out.push('\n');
    push_retired(&mut out, document, &view);
    out.push('\n');
    out + REST
}

fn about(title: Option<&str>) -> Vec<String> {
    let mut lines = title.map(prose).unwrap_or_default();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push("The codes by name; each is a string.".to_owned());
    lines
}

fn push_object<T>(
    out: &mut String,
    name: &str,
    items: &[Named<T>],
    push: impl Fn(&mut String, &Named<T>),
) {
    let _ = write!(out, "export const {name} = {{");
    if !items.is_empty() {
        out.push('\n');
    }
    for item in items {
        push(out, item);
    }
    out.push_str("} as const;\n");
}

fn push_union(out: &mut String, name: &str, about: &str) {
    out.push('\n');
    push_doc(out, "", &[about.to_owned()]);
    let line = format!("export type {name} = (typeof {name})[keyof typeof {name}];\n\n");
    out.push_str(&line);
}

fn push_category(out: &mut String, category: &Named<&Category>) {
    push_doc(out, "  ", &category_documentation(category.item));
    push_property(out, "  ", &category.ident, &category.item.name);
}

fn push_info(out: &mut String, code: &Named<Entry<'_>>) {
    let Entry {
        code: info,
        category,
    } = &code.item;
    let _ = writeln!(out, "  [ErrorCode.{}]: {{", code.ident);
    push_meaning(out, info, &format!("ErrorCategory.{category}"));
    if let Some(since) = &info.since {
        push_property(out, "    ", "since", since);
    }
    if !info.public.is_empty() {
        push_fields(out, info);
    }
    out.push_str("  },\n");
}

fn push_meaning(out: &mut String, code: &Code, category: &str) {
    let _ = writeln!(out, "    category: {category},");
    push_property(out, "    ", "name", &code.name);
    let _ = writeln!(out, "    status: {},", code.http);
    if let Some(retryable) = code.retryable {
        let _ = writeln!(out, "    retryable: {retryable},");
    }
    push_property(out, "    ", "message", &code.message);
}

/// Pairs of name and type. An object would treat `__proto__` as something of
/// its own.
fn push_fields(out: &mut String, code: &Code) {
    let fields = code.public.iter();
    let pairs: Vec<_> = fields
        .map(|field| [string(&field.name), format!("\"{}\"", field.ty)])
        .collect();
    let flat: Vec<_> = pairs
        .iter()
        .map(|[name, ty]| format!("[{name}, {ty}]"))
        .collect();
    // Several arrays in an array never share a line.
    if let [pair] = &flat[..] {
        let line = format!("    fields: [{pair}],");
        if columns(&line) <= COLUMNS {
            out.push_str(&line);
            out.push('\n');
            return;
        }
    }
    out.push_str("    fields: [\n");
    for ([name, ty], pair) in pairs.iter().zip(&flat) {
        if columns(pair) + 7 <= COLUMNS {
            let _ = writeln!(out, "      {pair},");
        } else {
            let _ = writeln!(out, "      [\n        {name},\n        {ty},\n      ],");
        }
    }
    out.push_str("    ],\n");
}

fn push_retired(out: &mut String, document: &Document, view: &View<'_>) {
    out.push_str(RETIRED_TYPE);
    out.push_str("\nconst retiredCodes: readonly RetiredCode[] = [");
    let mut is_first = true;
    for (category, named) in document.categories.iter().zip(&view.categories) {
        for code in &category.retired {
            if std::mem::take(&mut is_first) {
                out.push('\n');
            }
            out.push_str("  {\n");
            push_property(out, "    ", "code", &code.code);
            push_meaning(out, code, &format!("ErrorCategory.{}", named.ident));
            if let Some(retired) = &code.retired {
                push_property(out, "    ", "reason", &retired.reason);
                if let Some(replaced_by) = &retired.replaced_by {
                    push_property(out, "    ", "replacedBy", replaced_by);
                }
            }
            out.push_str("  },\n");
        }
    }
    out.push_str("];\n");
}

const RETIRED_TYPE: &str = "\
/** A code that is in use no more. An older service may still send it. */
export interface RetiredCode {
  readonly code: string;
  readonly category: ErrorCategory;
  readonly name: string;
  readonly status: number;
  readonly retryable?: boolean;
  readonly message: string;
  readonly reason: string;
  /** The code that stands in its place, where it was renumbered. */
  readonly replacedBy?: string;
}
";

/// A property that is a text. One that is too long goes to the next line,
/// unless its name is so short that nothing is won.
fn push_property(out: &mut String, indent: &str, name: &str, text: &str) {
    let text = string(text);
    let line = format!("{indent}{name}: {text},");
    if columns(&line) <= COLUMNS || columns(name) <= SHORT {
        out.push_str(&line);
    } else {
        let _ = write!(out, "{indent}{name}:\n{indent}  {text},");
    }
    out.push('\n');
}

fn string(text: &str) -> String {
    quoted(text, |out, c| {
        let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
    })
}

/// A comment. `*/` would end it, and `@` at the beginning of a line is a tag.
fn push_doc(out: &mut String, indent: &str, lines: &[String]) {
    let escaped = |line: &String| {
        let line = line.replace("*/", "*\\/");
        let text = line.trim_start();
        if text.starts_with('@') {
            format!("{}\\{text}", &line[..line.len() - text.len()])
        } else {
            line
        }
    };
    let lines: Vec<_> = lines.iter().map(escaped).collect();
    if lines.is_empty() {
        return;
    }
    if let [line] = &lines[..] {
        let _ = writeln!(out, "{indent}/** {line} */");
        return;
    }
    let _ = writeln!(out, "{indent}/**");
    for line in &lines {
        let space = if line.is_empty() { "" } else { " " };
        let _ = writeln!(out, "{indent} *{space}{line}");
    }
    let _ = writeln!(out, "{indent} */");
}
