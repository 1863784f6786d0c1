//! The public fields: a class for each code that has some.

use std::fmt::Write;

use super::HEAD;
use super::source::string;
use crate::client::letters::is_plain_letter;
use crate::client::names::{Case, Names, cut};
use crate::client::view::{self, View};
use crate::{Code, FieldType, PublicField};

pub(super) fn write(view: &View<'_>) -> String {
    let mut names = Names::with(TAKEN);
    let (mut classes, mut shapes) = (String::new(), String::new());
    for code in &view.codes {
        let info = code.item.code;
        if info.public.is_empty() {
            continue;
        }
        let words = [&*info.category, &*info.name];
        let class = names.add(Case::Pascal, &words, &info.code, view::CODE);
        let attributes = attributes(info);
        push_class(&mut classes, &class, &info.code, &attributes);
        push_shape(&mut shapes, &class, &code.ident, &attributes);
    }
    let (import, gap) = if classes.is_empty() {
        ("", "")
    } else {
        ("from dataclasses import dataclass\n", "\n")
    };
    if !shapes.is_empty() {
        shapes.insert(0, '\n');
    }
    format!(
        "{HEAD}\"\"\"The public fields of the codes that have some.\"\"\"\n\n\
         from collections.abc import Callable, Mapping\n\
         {import}\
         from typing import Final\n\n\
         from ._codes import ErrorCode\n\
         from ._types import Fields\n\
         {classes}{gap}\n\
         Shape = tuple[Callable[..., Fields], Mapping[str, tuple[str, str]]]\n\n\
         SHAPES: Final[Mapping[ErrorCode, Shape]] = {{{shapes}}}\n"
    )
}

fn push_class(out: &mut String, class: &str, code: &str, attributes: &[Attribute<'_>]) {
    let _ = write!(
        out,
        "\n\n@dataclass(frozen=True, slots=True)\nclass {class}(Fields):\n    \
         \"\"\"The public fields of {code}.\"\"\"\n\n"
    );
    for Attribute { ident, ty, .. } in attributes {
        let _ = writeln!(out, "    {ident}: {} | None = None", annotation(*ty));
    }
}

/// Which member becomes which attribute, of which type.
fn push_shape(out: &mut String, class: &str, code: &str, attributes: &[Attribute<'_>]) {
    let _ = writeln!(out, "    ErrorCode.{code}: (\n        {class},\n        {{");
    for Attribute { ident, name, ty } in attributes {
        let name = string(name);
        let _ = write!(
            out,
            "            \"{ident}\": (\n                {name},\n                \"{ty}\",\n            ),\n"
        );
    }
    out.push_str("        },\n    ),\n");
}

/// What has a meaning in the module of the fields.
const TAKEN: &[&str] = &[
    "Callable",
    "ErrorCode",
    "False",
    "Fields",
    "Final",
    "Mapping",
    "None",
    "Shape",
    "True",
];

/// A public field.
struct Attribute<'d> {
    ident: String,
    /// Its name in a response.
    name: &'d str,
    ty: FieldType,
}

fn attributes(code: &Code) -> Vec<Attribute<'_>> {
    let mut names = Names::with(RESERVED);
    let attribute = |field: &PublicField| {
        let plain = attribute(&field.name);
        names.take(plain.clone(), || format!("{plain}_"))
    };
    let idents: Vec<_> = code.public.iter().map(attribute).collect();
    let fields = idents.into_iter().zip(&code.public);
    fields
        .map(|(ident, field)| Attribute {
            ident,
            name: &field.name,
            ty: field.ty,
        })
        .collect()
}

/// A name as an attribute: as it is, if that is possible.
fn attribute(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '_' => out.push('_'),
            c if is_plain_letter(c) => out.push(c),
            c => {
                let _ = write!(out, "u{:x}", u32::from(c));
            }
        }
    }
    // Two underscores have a meaning, and one says that it is nobody's business.
    let out = out.trim_matches('_');
    if out.starts_with(char::is_alphabetic) {
        cut(out, view::CODE)
    } else {
        cut(&format!("field_{out}"), view::CODE)
    }
}

fn annotation(ty: FieldType) -> &'static str {
    match ty {
        FieldType::String => "str",
        FieldType::Integer => "int",
        FieldType::Number => "float",
        FieldType::Boolean => "bool",
    }
}

/// Keywords, and the types that annotations name.
const RESERVED: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "bool", "break", "class",
    "continue", "def", "del", "elif", "else", "except", "finally", "float", "for", "from",
    "global", "if", "import", "in", "int", "is", "lambda", "nonlocal", "not", "or", "pass",
    "raise", "return", "str", "try", "while", "with", "yield",
];
