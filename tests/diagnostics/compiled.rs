//! The examples of the page, compiled.
//!
//! `TRYBUILD=overwrite cargo test -p faultcode-tests --test ui` writes the
//! messages of the page anew.

use std::{env, fs};

use super::page::{self, Entry};
use super::project::{Messages, Module, check};
use super::root;

/// The compiler reports a mistake in a declaration first, then one in types,
/// then one in a tree. What it did not come to is compiled once more, without
/// what it has reported.
const ROUNDS: usize = 3;

#[test]
fn wrong_examples_say_what_stands_below_them() {
    let path = root("docs/diagnostics.md");
    let text = super::read(&path);
    let entries = page::entries(&text);
    let messages = messages_of(&entries);
    let says: Vec<_> = entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.wrong.is_some())
        .map(|(at, entry)| (entry.title.clone(), said(at, &messages)))
        .collect();
    if env::var("TRYBUILD").is_ok_and(|how| how == "overwrite") {
        fs::write(path, page::with_messages(&text, &says)).expect("the page is written");
        return;
    }
    for (title, says) in says {
        let entry = entries.iter().find(|entry| entry.title == title);
        let expected = entry.map(|entry| entry.says.as_slice());
        assert_eq!(Some(says.as_slice()), expected, "{title}");
    }
}

#[test]
fn right_examples_compile() {
    let text = super::read(&root("docs/diagnostics.md"));
    let entries = page::entries(&text);
    let modules: Vec<_> = entries
        .iter()
        .enumerate()
        .filter_map(|(at, entry)| Some(module(at, entry, entry.right.as_deref()?)))
        .collect();
    assert_eq!(check("right-examples", &modules), Messages::new());
}

fn messages_of(entries: &[Entry]) -> Messages {
    let mut messages = Messages::new();
    for _ in 0..ROUNDS {
        let silent: Vec<_> = entries
            .iter()
            .enumerate()
            .filter_map(|(at, entry)| Some(module(at, entry, entry.wrong.as_deref()?)))
            .filter(|module| !messages.contains_key(&module.name))
            .collect();
        if silent.is_empty() {
            break;
        }
        messages.extend(check("wrong-examples", &silent));
    }
    messages
}

fn module<'e>(at: usize, entry: &'e Entry, code: &'e str) -> Module<'e> {
    Module {
        name: name(at),
        code,
        document: entry.document.as_deref(),
    }
}

fn name(at: usize) -> String {
    format!("example_{at}")
}

/// What was said of an example, in lines, as it would be said in a service.
fn said(at: usize, messages: &Messages) -> Vec<String> {
    let name = name(at);
    let messages = messages.get(&name).map_or(&[][..], Vec::as_slice);
    messages
        .iter()
        .flat_map(|message| message.lines())
        .map(|line| {
            line.replace(&format!("wrong_examples::{name}::"), "service::")
                .replace(&format!("{name}::"), "")
                .replace(&format!("src/{name}.rs"), "src/errors.rs")
                .replace(&format!("{name}.toml"), "error-codes.toml")
        })
        .collect()
}
