//! What of a tree is looked at again.

use std::vec::Vec;

use crate::private::Table;
use crate::private::check::mistakes::Doubts;
use crate::private::check::unique::doubts;
use crate::private::tree::Tables;
use crate::tests::{errors, leaked};
use crate::{Catalogued, ErrorCode};

errors! { Even Odd Far Other }

#[derive(Debug, ErrorCode)]
#[code(category = "Even", title = "Even", format = "E{n}")]
enum Even {
    #[code(n = 2)]
    Two,
    #[code(n = 4)]
    Four,
    #[code(n = 6)]
    Six,
}

/// Has codes between those of [`Even`].
#[derive(Debug, ErrorCode)]
#[code(category = "Odd", format = "E{n}")]
enum Odd {
    #[code(n = 3)]
    Three,
    #[code(n = 5)]
    Five,
    #[code(n = 7, internal)]
    Seven,
}

#[derive(Debug, ErrorCode)]
#[code(category = "Even", format = "E{n}")]
enum Far {
    #[code(n = 8)]
    Eight,
    #[code(n = 9)]
    Nine,
}

/// Has a code and a name of [`Even`].
#[derive(Debug, ErrorCode)]
#[code(category = "Even", title = "Other", format = "E{n}")]
enum Other {
    #[code(n = 4)]
    Two,
}

/// The doubts about a root with some types.
fn doubted(children: Vec<&'static Table>, fallback: Option<&'static str>) -> Vec<&'static str> {
    let root: &'static Table = leaked(Table {
        type_name: "Root",
        children: Vec::leak(children),
        fallback,
        ..Table::EMPTY
    });
    let tables = Tables::<16>::of(root);
    let doubts: Doubts = doubts::<16>(root, tables.as_slice());
    let all = [
        (doubts.codes, "codes"),
        (doubts.aliases, "aliases"),
        (doubts.names, "names"),
        (doubts.categories, "categories"),
        (doubts.fallback, "fallback"),
    ];
    let said: Vec<_> = all.into_iter().filter(|(is_said, _)| *is_said).collect();
    assert_eq!(doubts.any(), !said.is_empty());
    said.into_iter().map(|(_, name)| name).collect()
}

const NONE: [&str; 0] = [];

#[test]
fn a_tree_without_mistakes_is_not_looked_at_again() {
    assert_eq!(doubted(std::vec![Even::TABLE], None), NONE);
    assert_eq!(doubted(std::vec![Even::TABLE, Odd::TABLE], None), NONE);
    assert_eq!(doubted(std::vec![Even::TABLE, Far::TABLE], None), NONE);
    let all = std::vec![Even::TABLE, Odd::TABLE, Far::TABLE];
    for code in ["E2", "E3", "E5", "E6", "E8", "E9"] {
        assert_eq!(doubted(all.clone(), Some(code)), NONE, "{code}");
    }
}

#[test]
fn what_is_wrong_is_doubted_alone() {
    let all = || std::vec![Even::TABLE, Odd::TABLE, Far::TABLE];
    for code in ["E0", "E1", "E44", "E7", "E99", "A", "Z"] {
        assert_eq!(doubted(all(), Some(code)), ["fallback"], "{code}");
    }
    assert_eq!(
        doubted(std::vec![Even::TABLE, Other::TABLE], None),
        ["codes", "names", "categories"]
    );
}
