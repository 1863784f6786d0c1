//! Random documents in random layouts: whatever they look like, in the end they
//! say what they should, and keep what was theirs.

mod json;
mod oracle;
mod read;
mod tape;
mod tree;
mod written;
mod yaml;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

use json::{LAYOUTS, Layout};
use oracle::{Catalog, difference, own_difference};
use tape::Tape;
use tree::{Builder, Tree};
use written::Written;

/// The beginning of a text, which says enough.
fn shown(text: &str) -> String {
    let lines: Vec<_> = text.lines().take(60).collect();
    lines.join("\n")
}

type Outcome<T> = Result<T, TestCaseError>;

fn failed(error: &str, text: &str) -> TestCaseError {
    TestCaseError::fail(format!("{} in\n{}", error, shown(text)))
}

/// A random document, and how to lay it out.
fn document(bytes: &[u8]) -> (Tree, Tape<'_>) {
    let mut tape = Tape::new(bytes);
    let tree = Builder::new(&mut tape).root();
    (tree, tape)
}

/// Merges; what was there is there still, the catalog, too, and once is enough.
fn merged(catalog: &Catalog, text: &str, name: &str, expected: &Value) -> Outcome<String> {
    let merged = catalog
        .merge(text, name)
        .map_err(|error| failed(&error, text))?;
    let found =
        read::yaml(&merged).map_err(|error| failed(&error, &format!("{text}\n{merged}")))?;
    let wrong = difference(&found, expected);
    prop_assert!(
        wrong.is_empty(),
        "{:#?} in\n{}\n{}",
        wrong,
        text,
        shown(&merged)
    );
    let again = catalog
        .merge(&merged, name)
        .map_err(|error| failed(&error, &merged))?;
    prop_assert!(
        again == merged,
        "{}\nbecomes\n{}",
        shown(&merged),
        shown(&again)
    );
    Ok(merged)
}

/// Merges one catalog, then another, then the first again.
fn there_and_back(tree: &Tree, text: &Written, name: &str, is_regular: bool) -> Outcome<String> {
    let written = &text.text;
    let own = tree.json();
    let read = read::yaml(written).map_err(|error| failed(&error, written))?;
    prop_assert_eq!(&read, &own, "the test writes something else:\n{}", written);
    let (first, second) = (Catalog::first(), Catalog::second());
    let once = merged(&first, written, name, &first.expected(&own))?;
    let other = merged(&second, &once, name, &second.expected(&own))?;
    for merged in [&once, &other] {
        prop_assert_eq!(text.lost_in(merged), None, "{}\n{}", written, shown(merged));
    }
    let back = merged(&first, &other, name, &first.expected(&own))?;
    prop_assert!(
        back == once || !is_regular,
        "{}\nbecomes\n{}\nby way of\n{}",
        shown(&once),
        shown(&back),
        shown(&other)
    );
    Ok(once)
}

/// `PROPTEST_CASES=20000` looks longer.
fn config() -> ProptestConfig {
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => ProptestConfig::default(),
        None => ProptestConfig::with_cases(64),
    }
}

/// What a text is damaged with.
const PIECES: [&str; 18] = [
    "", " ", "\n", "  ", ":", "? ", "- ", "#", "&a ", "!!str ", "{", "}", ",", "'", "|", "<<",
    "[a: b]", "*a",
];

proptest! {
    #![proptest_config(config())]

    #[test]
    fn yaml_of_any_layout(bytes in vec(any::<u8>(), 0..400)) {
        let (tree, mut tape) = document(&bytes);
        let is_crlf = tape.once_in(4);
        let text = yaml::written(&tree, &mut tape);
        let text = if is_crlf { text.crlf() } else { text };
        let merged = there_and_back(&tree, &text, "api.yaml", true)?;
        let all = merged.matches('\n').count();
        prop_assert_eq!(merged.matches("\r\n").count(), if is_crlf { all } else { 0 });
        prop_assert_eq!(merged.ends_with('\n'), text.text.ends_with('\n'));
    }

    #[test]
    fn json_of_any_layout(bytes in vec(any::<u8>(), 0..300)) {
        let (tree, mut tape) = document(&bytes);
        let layout = tape.pick(&LAYOUTS);
        let text = json::written(&tree, layout, &mut tape);
        let merged = there_and_back(&tree, &text, "api.json", layout != Layout::Odd)?;
        prop_assert!(serde_json::from_str::<Value>(&merged).is_ok());
        prop_assert_eq!(merged.ends_with('\n'), text.text.ends_with('\n'));
        if layout != Layout::Odd {
            prop_assert!(merged.trim_end() == json::laid_out(&merged, layout), "{}", merged);
        }
        // JSON is YAML, but for the tabs.
        if !text.text.contains('\t') {
            there_and_back(&tree, &text, "api.yaml", false)?;
        }
    }

    /// Also a text that is damaged keeps what it says, unless it is refused.
    #[test]
    fn damaged_yaml(
        bytes in vec(any::<u8>(), 0..300),
        damages in vec((any::<Index>(), 0..4_usize, select(&PIECES[..])), 1..3),
    ) {
        let (tree, mut tape) = document(&bytes);
        let mut text = yaml::written(&tree, &mut tape).text;
        for (at, length, piece) in damages {
            let places: Vec<_> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let at = at.index(places.len());
            let end = places[(at + length).min(places.len() - 1)];
            text.replace_range(places[at]..end, piece);
        }
        // Whether a last line has ended may be a part of its text.
        text.push_str("\n# the end\n");
        let first = Catalog::first();
        if let (Ok(before), Ok(merged)) = (read::yaml(&text), first.merge(&text, "api.yaml")) {
            let after = read::yaml(&merged)
                .map_err(|error| failed(&error, &format!("{text}\n{merged}")))?;
            let wrong = own_difference(&before, &after);
            prop_assert!(wrong.is_empty(), "{:#?} in\n{}\n{}", wrong, text, shown(&merged));
        }
    }
}
