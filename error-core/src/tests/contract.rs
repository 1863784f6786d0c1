//! Declarations that broke their contract.

use std::string::{String, ToString};
use std::vec::Vec;

use super::{NOTHING, errors, failed, leaked};
use crate::contract::digest;
use crate::private::{Contract, Table, Tables, check_contract};
use crate::shared::document::read;
use crate::shared::pack::pack;
use crate::{Catalogued, ErrorCode};

errors! { Database }

#[derive(Debug, ErrorCode)]
#[code(category = "Database", format = "{CATEGORY}_{n}")]
enum Database {
    #[code(n = 1, http = 404)]
    NotFound,
    #[code(n = 2, retryable)]
    Locked,
    #[code(n = 3, retryable = false)]
    Full,
    #[code(n = 4, http = 503)]
    Custom {
        #[code(public)]
        path: String,
        #[code(public)]
        line: Option<u32>,
        hidden: u8,
    },
    #[code(n = 5)]
    Plain,
    #[code(id = "SHORT")]
    Short(#[code(public)] bool),
}

const HEAD: &str =
    "schema = 1\ntitle = \"Database\"\n\n[[category]]\nname = \"Database\"\ntitle = \"Database\"\n";
const END: &str = "\n# end of error codes\n";

/// A block of a document, in the category `Database`.
fn block(kind: &str, code: &str, name: &str, more: &str) -> String {
    let mut more = more.replace("; ", "\n");
    if kind == "code" {
        more += "\ndeclared = \"tests::Database\"";
    }
    std::format!(
        "\n[[{kind}]]\ncode = \"{code}\"\ncategory = \"Database\"\nname = \"{name}\"\n{more}\n"
    )
}

/// What the check says of the declarations against a document with some blocks.
fn said(blocks: &[String]) -> Vec<String> {
    let text: &'static str = String::leak(std::format!("{HEAD}{}{END}", blocks.concat()));
    let packed = match read(text) {
        Ok(blocks) => leaked(pack(&blocks)),
        Err(mistake) => panic!("line {}: {}\n{text}", mistake.line, mistake.message),
    };
    let contract = Contract {
        path: "codes.toml",
        digest: packed.digest,
        codes: &packed.codes,
        fields: &packed.fields,
        document: text.as_bytes(),
    };
    let root: &'static Table = Database::TABLE;
    let mut lines = failed(file!(), move || check_contract(root, &contract));
    if !lines.is_empty() {
        let title = std::format!(
            "the contract `codes.toml` of `{}::Database` is broken",
            module_path!()
        );
        assert_eq!(lines.remove(0), title);
        let hint = lines.pop().unwrap_or_default();
        assert!(hint.starts_with("by hand, `FAULTCODE_ACCEPT="), "{hint}");
    }
    lines
}

/// What is said of one block; it begins in line 8.
fn said_of(kind: &str, code: &str, name: &str, more: &str) -> Vec<String> {
    said(&[block(kind, code, name, more)])
}

const KEPT: [(&str, &str, &str); 6] = [
    ("DATABASE_1", "NotFound", "http = 404; message = \"\""),
    (
        "DATABASE_2",
        "Locked",
        "http = 500; retryable = true; message = \"\"",
    ),
    (
        "DATABASE_3",
        "Full",
        "http = 500; retryable = false; message = \"\"",
    ),
    (
        "DATABASE_4",
        "Custom",
        "http = 503; message = \"\"; public = { path = \"string\", line = \"integer?\" }",
    ),
    ("DATABASE_5", "Plain", "http = 500; message = \"\""),
    (
        "SHORT",
        "Short",
        "http = 500; message = \"\"; public = { \"0\" = \"boolean\" }",
    ),
];

#[test]
fn what_is_kept_passes() {
    let blocks: Vec<_> = KEPT
        .iter()
        .map(|(code, name, more)| block("code", code, name, more))
        .collect();
    assert_eq!(said(&blocks), NOTHING);
    // New codes break nobody.
    assert_eq!(said(&blocks[..1]), NOTHING);
    assert_eq!(said(&[]), NOTHING);
}

#[test]
fn declarations_and_their_document_have_one_digest() {
    errors! { Other Both }

    #[derive(Debug, ErrorCode)]
    #[code(category = "Other", n = 1)]
    struct Other;

    #[derive(Debug, ErrorCode)]
    enum Both {
        #[code(transparent)]
        Database(Database),
        #[code(transparent)]
        Other(Other),
    }

    let document = Both::CATALOG.document().to_string();
    let blocks = read(&document).unwrap_or_default();
    assert_eq!(blocks.len(), 10, "{document}");
    let tables = Tables::<8>::of(Both::TABLE);
    assert_eq!(digest(tables.as_slice()), pack(&blocks).digest);
    assert_ne!(digest(tables.as_slice()), Other::TABLE.digest);
}

#[test]
fn a_code_that_means_something_else_says_what_differs() {
    let restore = |code: &str, was: &str, is: &str| {
        [std::format!(
            "`{code}` was `Database/{was}; is `Database/{is}; restore it, \
             or accept: `cargo faultcode accept --breaking {code}`"
        )]
    };
    assert_eq!(
        said_of(
            "code",
            "DATABASE_1",
            "NotFound",
            "http = 410; message = \"\""
        ),
        restore("DATABASE_1", "NotFound`, http 410", "NotFound`, http 404")
    );
    assert_eq!(
        said_of("code", "DATABASE_2", "Locked", "http = 500; message = \"\""),
        restore(
            "DATABASE_2",
            "Locked`, retryable unspecified",
            "Locked`, retryable"
        )
    );
    assert_eq!(
        said_of(
            "code",
            "DATABASE_2",
            "Locked",
            "http = 501; retryable = true; message = \"\""
        ),
        restore("DATABASE_2", "Locked`, http 501", "Locked`, http 500")
    );
    assert_eq!(
        said_of(
            "code",
            "DATABASE_3",
            "Full",
            "http = 500; retryable = true; message = \"\""
        ),
        restore("DATABASE_3", "Full`, retryable", "Full`, not retryable")
    );
    assert_eq!(
        said_of(
            "code",
            "DATABASE_5",
            "Plain",
            "http = 500; retryable = false; message = \"\""
        ),
        restore(
            "DATABASE_5",
            "Plain`, not retryable",
            "Plain`, retryable unspecified"
        )
    );
    assert_eq!(
        said_of("code", "DATABASE_5", "Simple", "http = 500; message = \"\""),
        restore("DATABASE_5", "Simple`", "Plain`")
    );
    assert_eq!(
        said_of(
            "code",
            "DATABASE_4",
            "Custom",
            "http = 503; message = \"\"; public = { path = \"string\", hidden = \"integer\" }"
        ),
        restore(
            "DATABASE_4",
            "Custom`, public { path = \"string\", hidden = \"integer\" }",
            "Custom`, public { path = \"string\", line = \"integer?\" }"
        )
    );
    assert_eq!(
        said_of(
            "code",
            "DATABASE_5",
            "Plain",
            "http = 501; retryable = true; message = \"\"; public = { \"0\" = \"number\" }"
        ),
        restore(
            "DATABASE_5",
            "Plain`, http 501, retryable, public { \"0\" = \"number\" }",
            "Plain`, http 500, retryable unspecified, public { }"
        )
    );
}

#[test]
fn a_code_that_is_gone_says_so() {
    assert_eq!(
        said_of("code", "DATABASE_9", "Gone", "http = 404; message = \"\""),
        [
            "`DATABASE_9` was `Database/Gone` (codes.toml:8); is gone; restore it, \
             or retire it: `cargo faultcode retire DATABASE_9 --reason …`"
        ]
    );
    let optional = "http = 404; message = \"\"; optional = true";
    assert_eq!(said_of("code", "DATABASE_9", "Gone", optional), NOTHING);
}

#[test]
fn a_variant_with_another_code_is_named() {
    assert_eq!(
        said_of(
            "code",
            "DATABASE_9",
            "NotFound",
            "http = 404; message = \"\""
        ),
        [
            "`DATABASE_9` was `Database/NotFound` (codes.toml:8); is now `DATABASE_1`; \
             give it its code back, or accept: `cargo faultcode accept --breaking DATABASE_9`"
        ]
    );
}

const RETIRED: &str =
    "http = 404; message = \"\"; retired = \"1.0.0\"; date = \"2026-01-31\"; reason = \"why\"";

#[test]
fn what_was_retired_is_not_used_again() {
    assert_eq!(
        said_of("retired", "DATABASE_5", "Old", RETIRED),
        [
            "`DATABASE_5` is retired and was `Database/Old` (codes.toml:8); is now `Database/Plain`; \
             use another code, as `cargo faultcode next` finds it, \
             or accept: `cargo faultcode accept --breaking DATABASE_5`"
        ]
    );
    assert_eq!(
        said_of("retired", "DATABASE_9", "Plain", RETIRED),
        [
            "`DATABASE_9` is retired and was `Database/Plain` (codes.toml:8); \
             the name is now that of `DATABASE_5`; use another name, \
             or accept: `cargo faultcode accept --breaking DATABASE_9`"
        ]
    );
    assert_eq!(said_of("retired", "DATABASE_9", "Old", RETIRED), NOTHING);
    let replaced = std::format!("{RETIRED}; replaced_by = \"DATABASE_5\"");
    assert_eq!(
        said_of("retired", "DATABASE_9", "Plain", &replaced),
        NOTHING
    );
}

#[test]
fn every_breach_has_a_line() {
    let gone = |number| {
        let code = std::format!("GONE_{number}");
        block("code", &code, &code, "http = 404; message = \"\"")
    };
    let blocks: Vec<_> = (0..45).map(gone).collect();
    let lines = said(&blocks);
    assert_eq!(lines.len(), 41);
    assert!(lines[39].starts_with("`GONE_39` was"), "{}", lines[39]);
    assert_eq!(lines[40], "and 5 more");
}
