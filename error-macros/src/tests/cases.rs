//! The cases of `tests/ui`, expanded without a compiler: what the derive says of
//! each, and where, is what stands in the expectation beside it.
//!
//! What rustc itself says of a case, and what only comes up across types, is left
//! to the tests that compile them.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use syn::{Item, Macro};

use crate::expand::derive;

/// What the derive does not see without a compiler: a macro is not expanded.
const IN_MACRO: &str = "attribute/in-macro";

/// Where the documents of the cases lie, seen from this crate.
const CONTRACTS: &str = "../tests/ui/contract/";

/// A message with its line and column.
type Message = (usize, usize, String);

#[test]
fn every_case_says_what_is_expected() {
    let mut messages = 0;
    for case in cases() {
        let name = case.display().to_string();
        if name.contains(IN_MACRO) {
            continue;
        }
        let expectation = read(&case.with_extension("stderr"));
        let expected = expected(&expectation);
        assert_eq!(said(&read(&case)), expected, "{name}");
        messages += expected.len();
    }
    assert!(messages > 300, "{messages} messages were compared");
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    let mut cases = Vec::new();
    for topic in fs::read_dir(folder).expect("the cases") {
        for case in fs::read_dir(topic.expect("a topic").path()).expect("a folder") {
            let case = case.expect("a case").path();
            if case.extension().is_some_and(|end| end == "rs") {
                cases.push(case);
            }
        }
    }
    cases.sort();
    cases
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The messages of an expectation that are the derive's own: rustc's have a number.
fn expected(expectation: &str) -> Vec<Message> {
    let mut lines = expectation.lines();
    let mut messages = Vec::new();
    while let Some(line) = lines.next() {
        let Some(text) = line.strip_prefix("error: ") else {
            continue;
        };
        let place = lines.next().unwrap_or_default();
        let mut numbers = place.rsplit(':').map(|number| number.parse().ok());
        let (Some(Some(column)), Some(Some(line))) = (numbers.next(), numbers.next()) else {
            panic!("`{place}` is no place");
        };
        messages.push((line, column, text.to_owned()));
    }
    messages.sort();
    messages
}

/// What the derive says of everything in a file that it stands on.
fn said(source: &str) -> Vec<Message> {
    let source = source.replace("contract = \"", &format!("contract = \"{CONTRACTS}"));
    // Not those that are empty or absolute.
    let source = source
        .replace(&format!("{CONTRACTS}\""), "\"")
        .replace(&format!("{CONTRACTS}/"), "/");
    let file = syn::parse_file(&source).expect("Rust");
    let mut messages = Vec::new();
    expand_all(&file.items, &mut messages);
    messages.sort();
    // As rustc does, with the same words at the same place.
    messages.dedup();
    messages
}

fn expand_all(items: &[Item], messages: &mut Vec<Message>) {
    for item in items {
        let (attributes, tokens) = match item {
            Item::Enum(item) => (&item.attrs, quote::quote!(#item)),
            Item::Struct(item) => (&item.attrs, quote::quote!(#item)),
            Item::Union(item) => (&item.attrs, quote::quote!(#item)),
            Item::Mod(module) => {
                if let Some((_, items)) = &module.content {
                    expand_all(items, messages);
                }
                continue;
            }
            _ => continue,
        };
        let derives = attributes.iter().any(|attribute| {
            attribute.path().is_ident("derive")
                && quote::quote!(#attribute).to_string().contains("ErrorCode")
        });
        if derives {
            let expansion: syn::File = syn::parse2(derive(tokens)).expect("items");
            messages.extend(expansion.items.iter().filter_map(message));
        }
    }
}

/// The message of a `compile_error!`.
fn message(item: &Item) -> Option<Message> {
    let Item::Macro(item) = item else {
        return None;
    };
    let Macro { path, tokens, .. } = &item.mac;
    let last = path.segments.last()?;
    assert_eq!(last.ident, "compile_error");
    let start = last.ident.span().start();
    Some((start.line, start.column + 1, text(tokens.clone())))
}

fn text(tokens: TokenStream) -> String {
    let literal: syn::LitStr = syn::parse2(tokens).expect("a text");
    literal.value().replace(CONTRACTS, "")
}
