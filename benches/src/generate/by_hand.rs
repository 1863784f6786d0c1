//! What is written by hand.

use std::fmt::Write as _;

use super::{Variant, variants};

/// An enum with the given attributes above it and above each variant.
pub(super) fn declaration(
    attributes: &str,
    count: usize,
    above: impl Fn(&Variant) -> String,
) -> String {
    let mut source = format!("{attributes}\npub enum Error {{\n");
    for variant in variants(count) {
        let _ = writeln!(
            source,
            "    {}\n    {}{},",
            variant.doc(),
            above(&variant),
            variant.declared()
        );
    }
    source.push_str("}\n");
    source
}

/// `code` and `http_status`.
pub(super) fn code_and_status(count: usize) -> String {
    let codes = matched("code", "&'static str", count, |variant| {
        format!("\"{}\"", variant.code())
    });
    format!("impl Error {{\n{codes}{}}}\n", status(count))
}

/// `http_status`.
pub(super) fn status(count: usize) -> String {
    matched("http_status", "u16", count, |variant| {
        variant.status().to_string()
    })
}

fn matched(name: &str, ty: &str, count: usize, value: impl Fn(&Variant) -> String) -> String {
    let mut source = format!("    pub fn {name}(&self) -> {ty} {{\n        match self {{\n");
    for variant in variants(count) {
        let _ = writeln!(
            source,
            "            {} => {},",
            variant.pattern(),
            value(&variant)
        );
    }
    source.push_str("        }\n    }\n");
    source
}

/// Nothing but the language.
pub(crate) fn handwritten(count: usize) -> String {
    let mut source = declaration("#[derive(Debug)]", count, |_| String::new());
    source.push_str(
        "impl std::fmt::Display for Error {\n    \
         fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {\n        \
         match self {\n",
    );
    for variant in variants(count) {
        let message = variant.message();
        let name = variant.name();
        let _ = if variant.has_field() {
            writeln!(
                source,
                "            Self::{name} {{ id }} => write!(f, \"{message}\"),"
            )
        } else {
            writeln!(
                source,
                "            Self::{name} => f.write_str(\"{message}\"),"
            )
        };
    }
    source.push_str("        }\n    }\n}\nimpl std::error::Error for Error {}\n");
    source + &code_and_status(count)
}

/// thiserror for `Display`, the rest by hand.
pub(crate) fn thiserror(count: usize) -> String {
    display_only(count) + &code_and_status(count)
}

/// thiserror for `Display`, and no code.
pub(crate) fn display_only(count: usize) -> String {
    declaration("#[derive(Debug, thiserror::Error)]", count, |variant| {
        format!("#[error(\"{}\")]\n    ", variant.message())
    })
}
