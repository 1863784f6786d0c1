//! `docs/diagnostics.md`, as its entries.

use std::fmt::Write as _;

/// An entry: a heading of the third level and the blocks below it.
#[derive(Default, Debug)]
pub(super) struct Entry {
    pub(super) title: String,
    /// The contract that the code is compiled with.
    pub(super) document: Option<String>,
    pub(super) wrong: Option<String>,
    pub(super) right: Option<String>,
    /// What the compiler says of the wrong code, a line each.
    pub(super) says: Vec<String>,
    prose: usize,
}

pub(super) fn entries(page: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(title) = line.strip_prefix("### ") {
            entries.push(Entry {
                title: title.to_owned(),
                ..Entry::default()
            });
            continue;
        }
        let Some(entry) = entries.last_mut() else {
            continue;
        };
        let Some(language) = line.strip_prefix("```") else {
            entry.prose += usize::from(!line.is_empty() && !line.starts_with('#'));
            continue;
        };
        let block: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
        let text = block.join("\n") + "\n";
        match language {
            "toml" => entry.document = Some(text),
            "text" => entry.says = block.into_iter().map(str::to_owned).collect(),
            "rust" if entry.wrong.is_none() => entry.wrong = Some(text),
            "rust" => entry.right = Some(text),
            _ => panic!("{}: unknown block `{language}`", entry.title),
        }
    }
    entries
}

/// The page with other messages below the wrong examples.
pub(super) fn with_messages(page: &str, says: &[(String, Vec<String>)]) -> String {
    let mut out = String::new();
    let (mut title, mut has_wrong) = ("", false);
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if line == "```text" && has_wrong {
            let _: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
            lines.next();
            continue;
        }
        let _ = writeln!(out, "{line}");
        if let Some(found) = line.strip_prefix("### ") {
            (title, has_wrong) = (found, false);
        }
        if line == "```rust" && !has_wrong {
            has_wrong = true;
            for line in lines.by_ref() {
                let _ = writeln!(out, "{line}");
                if line == "```" {
                    break;
                }
            }
            let messages = says.iter().find(|(of, _)| of == title);
            let messages = messages.map_or(&[][..], |(_, says)| says).join("\n");
            let _ = write!(out, "\n```text\n{messages}\n```\n");
        }
    }
    out
}

#[test]
fn every_entry_is_complete() {
    let entries = entries(&super::read(&super::root("docs/diagnostics.md")));
    assert!(entries.len() > 50, "{} entries", entries.len());
    for (at, entry) in entries.iter().enumerate() {
        let title = &entry.title;
        assert!(entry.prose > 0, "{title}: says neither what nor why");
        assert!(!entry.says.is_empty(), "{title}: has no message");
        assert_eq!(entry.wrong.is_some(), entry.right.is_some(), "{title}");
        let others = &entries[..at];
        assert!(others.iter().all(|other| other.title != *title), "{title}");
    }
}
