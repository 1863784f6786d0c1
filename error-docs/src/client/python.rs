//! The client for Python: a package, as ruff leaves it.

mod fields;
mod source;

use std::fmt::Write;

use super::names::Case;
use super::text::{category_documentation, documentation, prose};
use super::view::{Entry, Named, View};
use crate::{Category, Code, Document};
use source::{push_assignment, push_doc, string};

const HEAD: &str = "\
# Written by `cargo faultcode client python`. Do not edit it: write it anew when
# the error codes change.

";

/// A file of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// Its name, in the package's folder.
    pub name: &'static str,
    /// What it holds.
    pub contents: String,
}

/// The client for Python: the files of a package for Python 3.11 and later,
/// which needs no other.
///
/// What it offers is in `docs/clients.md`. Its formatting is that of ruff. The
/// folder that holds the files may have any name.
///
/// ```
/// use faultcode_docs::{Document, client};
///
/// let text = "schema = 1\n\n\x23 end of error codes\n";
/// let document = Document::parse(text, "error-codes.toml")?;
/// let files = client::python(&document);
/// assert!(files.iter().any(|file| file.name == "py.typed"));
/// # Ok::<(), faultcode_docs::ReadError>(())
/// ```
#[must_use]
pub fn python(document: &Document) -> Vec<File> {
    let view = View::new(document, Case::Shouty);
    let file = |name, contents: &str| File {
        name,
        contents: contents.to_owned(),
    };
    vec![
        file(
            "__init__.py",
            include_str!("../../templates/python/__init__.py"),
        ),
        file("_codes.py", &codes(document, &view)),
        file(
            "_problem.py",
            include_str!("../../templates/python/_problem.py"),
        ),
        file(
            "_types.py",
            include_str!("../../templates/python/_types.py"),
        ),
        file("fields.py", &fields::write(&view)),
        // An empty file says that the package has types (PEP 561).
        file("py.typed", ""),
    ]
}

fn codes(document: &Document, view: &View<'_>) -> String {
    let mut out = String::from(HEAD);
    out.push_str(
        "\"\"\"The error codes.\"\"\"\n\n\
         from collections.abc import Mapping\n\
         from enum import StrEnum\n\
         from typing import Final\n\n\
         from ._types import ErrorInfo, RetiredCode\n\n\n\
         class ErrorCode(StrEnum):\n",
    );
    let mut about = vec!["The codes.".to_owned()];
    let title = view.title.map(prose).unwrap_or_default();
    if !title.is_empty() {
        about.push(String::new());
        about.extend(title);
        about.push(String::new());
        about.push("Each is a string.".to_owned());
    }
    push_doc(&mut out, "    ", &about);
    for code in &view.codes {
        out.push('\n');
        push_assignment(&mut out, &code.ident, &code.item.code.code);
        push_doc(&mut out, "    ", &documentation(code.item.code));
    }
    out.push_str(
        "\n\nclass ErrorCategory(StrEnum):\n    \"\"\"The categories of the codes.\"\"\"\n",
    );
    for category in &view.categories {
        push_category(&mut out, category);
    }
    push_table(
        &mut out,
        "ERROR_INFO: Final[Mapping[ErrorCode, ErrorInfo]]",
        |out| {
            for code in &view.codes {
                push_info(out, code);
            }
        },
    );
    out.push_str("\"\"\"What was declared of each code.\"\"\"\n");
    push_table(
        &mut out,
        "RETIRED_CODES: Final[Mapping[str, RetiredCode]]",
        |out| {
            push_retired(out, document, view);
        },
    );
    out.push_str("\"\"\"The codes that are in use no more.\"\"\"\n");
    out
}

fn push_category(out: &mut String, category: &Named<&Category>) {
    out.push('\n');
    push_assignment(out, &category.ident, &category.item.name);
    push_doc(out, "    ", &category_documentation(category.item));
}

/// A dictionary with an entry on several lines each.
fn push_table(out: &mut String, name: &str, push: impl Fn(&mut String)) {
    let _ = write!(out, "\n\n{name} = {{");
    let empty = out.len();
    push(out);
    if out.len() > empty {
        out.insert(empty, '\n');
    }
    out.push_str("}\n");
}

fn push_info(out: &mut String, code: &Named<Entry<'_>>) {
    let Entry {
        code: info,
        category,
    } = &code.item;
    let _ = writeln!(out, "    ErrorCode.{}: ErrorInfo(", code.ident);
    push_meaning(out, info, category);
    if let Some(since) = &info.since {
        let _ = writeln!(out, "        since={},", string(since));
    }
    out.push_str("    ),\n");
}

fn push_meaning(out: &mut String, code: &Code, category: &str) {
    let _ = writeln!(out, "        category=ErrorCategory.{category},");
    let _ = writeln!(out, "        name={},", string(&code.name));
    let _ = writeln!(out, "        status={},", code.http);
    match code.retryable {
        Some(true) => out.push_str("        retryable=True,\n"),
        Some(false) => out.push_str("        retryable=False,\n"),
        None => {}
    }
    let _ = writeln!(out, "        message={},", string(&code.message));
}

fn push_retired(out: &mut String, document: &Document, view: &View<'_>) {
    for (category, named) in document.categories.iter().zip(&view.categories) {
        for code in &category.retired {
            let text = string(&code.code);
            let _ = writeln!(out, "    {text}: RetiredCode(\n        code={text},");
            push_meaning(out, code, &named.ident);
            if let Some(retired) = &code.retired {
                let _ = writeln!(out, "        reason={},", string(&retired.reason));
                if let Some(replaced_by) = &retired.replaced_by {
                    let _ = writeln!(out, "        replaced_by={},", string(replaced_by));
                }
            }
            out.push_str("    ),\n");
        }
    }
}
