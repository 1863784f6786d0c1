//! Trees that contradict themselves.

use std::string::String;
use std::vec::Vec;

use super::{NOTHING, errors, failed, leaked};
use crate::category::CategoryParts;
use crate::private::{Head, Report, Table, Tables, check};
use crate::{Catalogued, Category, ErrorCode};

/// What the check says of the tree under a table.
fn said(root: &'static Table) -> Vec<String> {
    let mut lines = failed(file!(), move || check(root));
    if !lines.is_empty() {
        let title = std::format!(
            "the error codes under `{}::{}` are not consistent",
            root.module_path,
            root.type_name
        );
        assert_eq!(lines.remove(0), title);
    }
    let module = std::format!("{}::", module_path!());
    lines.iter().map(|line| line.replace(&module, "")).collect()
}

/// A root that holds some types.
macro_rules! root {
    ($($held:ident)*) => {{
        #[derive(Debug, ErrorCode)]
        enum Root {
            $(#[code(transparent)] $held($held),)*
        }

        impl core::fmt::Display for Root {
            fn fmt(&self, _: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                Ok(())
            }
        }

        impl core::error::Error for Root {}

        Root::TABLE
    }};
}

errors! { Database Storage Cache Network Titled Formatted Numbered Aliases Wrong Fallbacks }

#[derive(Debug, ErrorCode)]
#[code(category = "Database", title = "Database", format = "D{n}")]
enum Database {
    #[code(n = 1, http = 404, retryable)]
    NotFound,
    #[code(n = 2, http = 409, retryable = false)]
    Conflict,
    #[code(n = 3)]
    Full,
    #[code(n = 4)]
    Closed,
}

/// Has two codes of [`Database`], one in the same row, and two of its names.
#[derive(Debug, ErrorCode)]
#[code(category = "Storage", format = "D{n}")]
enum Storage {
    #[code(n = 1, http = 404)]
    NotFound,
    #[code(n = 3)]
    Lost,
    #[code(n = 5)]
    Broken,
}

/// Has two names of [`Database`] in its category.
#[derive(Debug, ErrorCode)]
#[code(category = "Database", format = "D{n}")]
enum Cache {
    #[code(n = 10)]
    Stale,
    #[code(n = 11)]
    Closed,
    #[code(n = 12)]
    NotFound,
}

/// Contradicts nothing.
#[derive(Debug, ErrorCode)]
#[code(category = "Network", format = "N{n}")]
enum Network {
    #[code(n = 1)]
    NotFound,
    #[code(n = 2)]
    Closed,
    #[code(n = 3)]
    Reset,
    #[code(n = 4)]
    Refused,
    #[code(n = 5)]
    Timeout,
    #[code(n = 6)]
    Unreachable,
    #[code(n = 7)]
    Aborted,
    #[code(n = 8)]
    Conflict,
}

#[test]
fn a_tree_without_contradictions_passes() {
    assert_eq!(said(root!(Database Network)), NOTHING);
    assert_eq!(said(Database::TABLE), NOTHING);
}

#[test]
fn a_type_that_is_reached_twice_is_no_clash() {
    errors! { Left Right }

    #[derive(Debug, ErrorCode)]
    enum Left {
        #[code(transparent)]
        Database(Database),
        #[code(transparent)]
        Network(Network),
    }

    #[derive(Debug, ErrorCode)]
    enum Right {
        #[code(transparent)]
        Network(Network),
        #[code(transparent)]
        Database(Database),
    }

    let root = root!(Left Right Database);
    assert_eq!(said(root), NOTHING);
    let tables = Tables::<32>::of(root);
    let names: Vec<_> = tables.as_slice().iter().map(|one| one.type_name).collect();
    assert_eq!(names, ["Root", "Left", "Database", "Network", "Right"]);
}

#[test]
fn a_code_belongs_to_one_variant() {
    assert_eq!(
        said(root!(Database Network Storage)),
        [
            "duplicate code `D1`: `Database::NotFound` and `Storage::NotFound`; give one of them another code",
            "duplicate code `D3`: `Database::Full` and `Storage::Lost`; give one of them another code",
        ]
    );
}

/// A root has room for what it holds itself; a deeper tree needs more.
#[test]
fn a_code_belongs_to_one_variant_however_deep_the_tree_is() {
    let types = (0..100).map(|id| {
        let table: &'static Table = leaked(Table {
            type_name: "Type",
            id,
            ..Table::EMPTY
        });
        table
    });
    let holder: &'static Table = leaked(Table {
        type_name: "Holder",
        children: Vec::leak(types.chain([Database::TABLE, Storage::TABLE]).collect()),
        ..Table::EMPTY
    });
    let deep = said(root_of(std::vec![holder]));
    assert_eq!(deep.len(), 2, "{deep:?}");
    assert_eq!(deep, said(root!(Database Storage)));
}

#[test]
fn a_name_is_used_once_in_a_category() {
    assert_eq!(
        said(root!(Network Database Cache)),
        [
            "duplicate name `Closed` in category `Database`: `Database::Closed` and `Cache::Closed`; rename one of them",
            "duplicate name `NotFound` in category `Database`: `Database::NotFound` and `Cache::NotFound`; rename one of them",
        ]
    );
}

/// Hashes that fall on one slot of every table, or on the one before it.
const CROWDED: [u64; 8] = [
    1 << 12,
    2 << 12,
    3 << 12,
    (1 << 12) - 1,
    (2 << 12) - 1,
    4 << 12,
    (3 << 12) - 1,
    5 << 12,
];

/// The table of a type with other hashes of its names.
fn with_identities(table: &'static Table, identities: Vec<u64>) -> &'static Table {
    leaked(Table {
        identities: Vec::leak(identities),
        ..*table
    })
}

/// A root that holds the types of some tables.
fn root_of(tables: Vec<&'static Table>) -> &'static Table {
    leaked(Table {
        type_name: "Root",
        module_path: module_path!(),
        children: Vec::leak(tables),
        ..Table::EMPTY
    })
}

#[test]
fn names_with_hashes_that_fall_on_one_slot_are_told_apart() {
    errors! { Servers }

    #[derive(Debug, ErrorCode)]
    #[code(category = "Network", format = "N{n}")]
    enum Servers {
        #[code(n = 11)]
        Crowded,
        #[code(n = 12)]
        Busy,
        #[code(n = 13)]
        Closed,
    }

    let servers = |identities| with_identities(Servers::TABLE, identities);
    let network = with_identities(Network::TABLE, CROWDED.to_vec());
    let others = servers(std::vec![6 << 12, (4 << 12) - 1, 7 << 12]);
    assert_eq!(said(root_of(std::vec![network, others])), NOTHING);
    // Hashes that are equal by chance: the names are not.
    let others = servers(std::vec![CROWDED[7], 6 << 12, CROWDED[0]]);
    assert_eq!(said(root_of(std::vec![network, others])), NOTHING);
    // `Closed` has the hash of `Closed`.
    let others = servers(std::vec![6 << 12, CROWDED[6], CROWDED[1]]);
    assert_eq!(
        said(root_of(std::vec![network, others])),
        [
            "duplicate name `Closed` in category `Network`: `Network::Closed` and `Servers::Closed`; rename one of them"
        ]
    );
}

#[test]
fn categories_with_hashes_that_fall_on_one_slot_are_told_apart() {
    let table = |key: usize, number: usize, title: &'static str| {
        let category: &'static Category = leaked(Category::new(CategoryParts {
            name: [
                "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven",
            ][number],
            title,
            name_key: CROWDED[key],
            title_key: if title.is_empty() {
                0
            } else {
                title.len() as u64
            },
            ..CategoryParts::EMPTY
        }));
        let head: &'static Head = leaked(Head {
            categories: Vec::leak(std::vec![category]),
            ..Head::EMPTY
        });
        let table: &'static Table = leaked(Table {
            type_name: category.name(),
            id: (number + 1) as u64,
            head,
            ..Table::EMPTY
        });
        table
    };
    let mut tables: Vec<_> = (0..8).map(|at| table(at, at, "Title")).collect();
    assert_eq!(said(root_of(tables.clone())), NOTHING);
    // The same hash by chance, of another name.
    tables[7] = table(5, 7, "Another title");
    assert_eq!(said(root_of(tables.clone())), NOTHING);
    tables[7] = leaked(Table {
        type_name: "Again",
        id: 9,
        ..*table(5, 5, "Another title")
    });
    let lines = said(root_of(tables));
    assert_eq!(lines.len(), 1);
    assert!(lines[0].starts_with("category `Five` is declared in two ways: `::Five` says"));
}

#[derive(Debug, ErrorCode)]
#[code(category = "Database", title = "Databases", format = "D{n}")]
enum Titled {
    #[code(n = 20)]
    Twenty,
}

#[derive(Debug, ErrorCode)]
#[code(category = "Database", format = "D-{n}")]
enum Formatted {
    #[code(n = 21)]
    TwentyOne,
}

#[derive(Debug, ErrorCode)]
#[code(format = "D{category_n}-{n}", categories(Database(n = 7)))]
enum Numbered {
    #[code(category = Database, n = 22)]
    TwentyTwo,
}

#[test]
fn a_category_is_declared_in_one_way() {
    let of_database = "category `Database` is declared in two ways: `Database` says title `Database`, format `D{n}`, ";
    let said_of = |root, second: &str| {
        let expected = std::format!("{of_database}{second}; declare both alike");
        assert_eq!(said(root), [expected]);
    };
    said_of(
        root!(Database Network Titled),
        "`Titled` says title `Databases`, format `D{n}`",
    );
    said_of(
        root!(Database Network Formatted),
        "`Formatted` says title `Database`, format `D-{n}`",
    );
    said_of(
        root!(Database Network Numbered),
        "`Numbered` says title `Database`, format `D{category_n}-{n}`, n = 7",
    );
}

#[derive(Debug, ErrorCode)]
#[code(category = "Aliases", format = "A{n}")]
enum Aliases {
    #[code(n = 1)]
    Own,
    #[code(alias_of = "D1", http = 404, retryable)]
    NotFound,
    #[code(alias_of = "D2", http = 409, retryable = false)]
    Conflict,
    #[code(alias_of = "D3")]
    Full,
    #[code(alias_of = "D3")]
    Full2,
}

#[test]
fn an_alias_that_says_the_same_passes() {
    assert_eq!(said(root!(Aliases Database)), NOTHING);
    assert_eq!(said(root!(Database Aliases Network)), NOTHING);
}

#[derive(Debug, ErrorCode)]
#[code(category = "Wrong", format = "W{n}")]
enum Wrong {
    #[code(alias_of = "D9")]
    Nothing,
    #[code(alias_of = "D3", http = 404)]
    Status,
    #[code(n = 1)]
    Own,
    #[code(alias_of = "D1", http = 404, retryable = false)]
    Opposite,
    #[code(alias_of = "D2", http = 409)]
    Unsaid,
    #[code(alias_of = "D3", retryable)]
    Said,
}

#[test]
fn an_alias_is_of_a_code_and_means_the_same() {
    let differs = |code: &str, name: &str, of: &str| {
        std::format!(
            "alias of `{code}` with another `http` or `retryable`: `Wrong::{name}` and `Database::{of}`; declare both alike"
        )
    };
    assert_eq!(
        said(root!(Network Database Wrong)),
        [
            "`alias_of` names no code: `Wrong::Nothing` is an alias of `D9`, which no variant under this root has; name a code that exists".into(),
            differs("D3", "Status", "Full"),
            differs("D1", "Opposite", "NotFound"),
            differs("D2", "Unsaid", "Conflict"),
            differs("D3", "Said", "Full"),
        ]
    );
}

#[test]
fn an_alias_is_looked_at_once() {
    errors! { Pair }

    #[derive(Debug, ErrorCode)]
    #[code(category = "Pair", format = "P{n}")]
    enum Pair {
        #[code(alias_of = "P9")]
        Nothing,
        #[code(n = 1)]
        Own,
    }

    assert_eq!(said(Pair::TABLE).len(), 1);
}

#[derive(Debug, ErrorCode)]
#[code(category = "Fallbacks", format = "F{n}")]
enum Fallbacks {
    #[code(n = 1)]
    Plain,
    #[code(n = 2, custom)]
    Custom,
    #[code(n = 3, internal)]
    Internal,
}

#[test]
fn a_fallback_is_a_code_that_may_leave_the_process() {
    let said_of = |code| {
        said(leaked(Table {
            fallback: Some(code),
            ..*Fallbacks::TABLE
        }))
    };
    assert_eq!(said_of("F1"), NOTHING);
    assert_eq!(
        said_of("F2"),
        [
            "`fallback` is `F2`, but `Fallbacks::Custom` is `custom`; name a code with a text of its own"
        ]
    );
    assert_eq!(
        said_of("F3"),
        [
            "`fallback` is `F3`, but `Fallbacks::Internal` is `internal`; name a code that may leave the process"
        ]
    );
    assert_eq!(
        said_of("F4"),
        ["`fallback` is `F4`, which no variant under this root has; name a code that exists"]
    );
}

#[test]
fn a_variant_is_named_with_its_line() {
    let mut report = Report::new();
    report.push_variant(Network::TABLE, 7);
    let line = Network::TABLE.place(7).line();
    let text = std::format!(
        "`{}::Network::Conflict` ({}:{line})",
        module_path!(),
        file!()
    );
    assert_eq!(report.text(), text);
    assert_eq!(Network::TABLE.place(6).line() + 2, line);
}

#[test]
fn a_report_has_room_to_its_last_byte() {
    let mut report = Report::new();
    report.push(&"x".repeat(32 * 1024));
    assert_eq!(report.text().len(), 32 * 1024);
}

#[test]
fn a_finding_of_two_kilobytes_is_listed_whole_or_counted() {
    for length in [100, 700, 800, 1_000, 1_200, 1_500, 1_900, 2_000] {
        let text = "x".repeat(length);
        let lines = reported(100, &text);
        let (findings, rest) = lines[1..].split_at(lines.len() - 3);
        for (number, finding) in findings.iter().enumerate() {
            assert_eq!(*finding, std::format!("{number}{text}"));
        }
        let more = std::format!("and {} more", 100 - findings.len());
        assert_eq!(rest, [&*more, "hint"]);
        let room = (length + 10) * (findings.len() + 1);
        assert!(findings.len() == 40 || room > 30 * 1024, "{length}");
    }
}

/// A report with some findings, one a line.
fn reported(findings: usize, text: &str) -> Vec<String> {
    let text = String::from(text);
    failed(file!(), move || {
        let mut report = Report::new();
        report.push("title");
        for number in 0..findings {
            report.start();
            report.push_number(number);
            report.push(&text);
        }
        report.finish("\nhint");
    })
}

#[test]
fn a_report_lists_forty_findings() {
    assert_eq!(reported(0, ""), NOTHING);
    assert_eq!(reported(2, ":"), ["title", "0:", "1:", "hint"]);
    assert_eq!(reported(40, "").len(), 42);
    let lines = reported(42, "");
    assert_eq!(lines.len(), 43);
    assert_eq!(lines[40..], ["39", "and 2 more", "hint"]);
    let lines = reported(152, "");
    assert_eq!(lines[41..], ["and 112 more", "hint"]);
}

#[test]
fn a_report_counts_what_it_has_no_room_for() {
    let long = "x".repeat(2_000);
    let lines = reported(30, &long);
    assert_eq!(lines.len(), 1 + 16 + 2);
    assert_eq!(lines[17..], ["and 14 more", "hint"]);
    let lines = reported(1, &"x".repeat(40_000));
    assert_eq!(lines, ["title", "0", "hint"]);
}
