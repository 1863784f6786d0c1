//! What a document becomes: the declarations, with what the document remembers.

use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::orders::{Orders, REASON};
use super::weave::{Change, Changes, weave};
use crate::Catalog;
use crate::contract::describe::push_breach;
use crate::contract::{Breach, Breaches, Contract, Declared, digest, insert_identities};
use crate::private::{Report, Table, insert_all};
use crate::shared::document::{self, Block, Key, Mistake};
use crate::shared::old::Old;
use crate::shared::pack::{Packed, pack};

/// What is to be written, and what stands in the way.
#[derive(Debug)]
pub(super) struct Plan {
    /// The document as it should be.
    pub(super) text: String,
    /// The breaches that were not accepted, each a line, with the word that
    /// accepts it.
    pub(super) refused: Vec<Refused>,
}

/// A breach that was not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refused {
    /// What was broken, and the ways out.
    pub(super) line: String,
    /// The word in `FAULTCODE_ACCEPT` that lets it pass; empty where none does.
    pub(super) word: String,
}

/// Where and when codes change.
#[derive(Debug, Clone, Copy)]
pub(super) struct Now<'n> {
    /// The version of the crate.
    pub(super) version: &'n str,
    /// As `2026-11-25`.
    pub(super) date: &'n str,
}

/// Plans what becomes of a document, called by its path.
pub(super) fn plan(
    catalog: &Catalog,
    old: &str,
    path: &str,
    orders: &Orders,
    now: Now<'_>,
) -> Result<Plan, Mistake> {
    let declared = catalog.document().to_string();
    let new_blocks = document::read(&declared)?;
    let old_blocks = if orders.anew || old.is_empty() {
        Vec::new()
    } else {
        document::read(old)?
    };
    let mut changes = Changes::new();
    let mut refused = Vec::new();
    let packed = pack(&old_blocks);
    let source = Source::new(catalog);
    source.breaches(&packed, old, path, |old_code, breach, report| match decide(
        &source, old_code, breach, orders,
    ) {
        Ok(change) => {
            changes.insert(old_code.to_string().into(), change);
        }
        Err(word) => refused.push(Refused {
            line: report.text().to_string(),
            word,
        }),
    });
    for block in old_blocks
        .iter()
        .filter(|block| block.kind == document::Kind::Code)
    {
        retire_absent(block, &source, orders, &mut changes, &mut refused);
    }
    Ok(Plan {
        text: weave(&new_blocks, &old_blocks, &changes, &orders.reason, now),
        refused,
    })
}

/// What an accepted breach does to the document, or the word that accepts it.
fn decide(source: &Source, code: &str, breach: Breach, orders: &Orders) -> Result<Change, String> {
    let has_reason = !orders.reason.is_empty();
    let is_accepted = orders.accepts(code);
    match breach {
        Breach::Deleted if orders.retires(code) && has_reason => Ok(Change::Retired),
        Breach::Deleted => Err(format!("retire:{code}")),
        Breach::Renumbered(table, row) if orders.retires(code) || is_accepted => {
            Ok(Change::Replaced(source.code(table, row)))
        }
        Breach::Revived(table, row) if is_accepted => Ok(Change::Replaced(source.code(table, row))),
        Breach::Changed(..) | Breach::Reused(..) if is_accepted => Ok(Change::Changed),
        _ => Err(code.into()),
    }
}

/// A code that is optional can be retired where it is absent; one that is
/// declared cannot.
fn retire_absent(
    block: &Block<'_>,
    source: &Source,
    orders: &Orders,
    changes: &mut Changes<'_>,
    refused: &mut Vec<Refused>,
) {
    let code = block.text(Key::Code);
    if !orders.retires(&code) || changes.contains_key(&code) {
        return;
    }
    let word = format!("retire:{code}");
    refused.retain(|refused| refused.word != word);
    let (line, word) = if orders.reason.is_empty() {
        let line = format!("`{code}` cannot be retired without a reason; set {REASON}");
        (line, word)
    } else if let Some(place) = source.place(&code) {
        let line = format!(
            "`{code}` cannot be retired: it is declared still ({place}); delete the variant"
        );
        (line, String::new())
    } else {
        changes.insert(code.into_owned().into(), Change::Retired);
        return;
    };
    refused.push(Refused { line, word });
}

/// The declarations, indexed.
struct Source {
    tables: Vec<&'static Table>,
    keys: Vec<u128>,
    places: Vec<u64>,
    identities: Vec<u64>,
    identity_places: Vec<(u32, u32)>,
}

impl Source {
    fn new(catalog: &Catalog) -> Self {
        let tables: Vec<_> = catalog.tables().collect();
        let rows: usize = tables.iter().map(|table| table.len()).sum();
        let slots = (2 * rows + 1).next_power_of_two();
        let mut source = Self {
            tables,
            keys: std::vec![0; slots],
            places: std::vec![0; slots],
            identities: std::vec![0; slots],
            identity_places: std::vec![(0, 0); slots],
        };
        for table in 0..source.tables.len() {
            insert_all(&source.tables, table, &mut source.keys, &mut source.places);
        }
        insert_identities(
            &source.tables,
            &mut source.identities,
            &mut source.identity_places,
        );
        source
    }

    /// Goes through the breaches of a document, each with its description.
    fn breaches(
        &self,
        packed: &Packed,
        document: &str,
        path: &str,
        mut each: impl FnMut(&str, Breach, &Report),
    ) {
        if digest(&self.tables) == packed.digest {
            return;
        }
        let contract = Contract {
            codes: &packed.codes,
            fields: &packed.fields,
            document: document.as_bytes(),
            path,
        };
        let declared = Declared {
            tables: &self.tables,
            keys: &self.keys,
            places: &self.places,
            identities: &self.identities,
            identity_places: &self.identity_places,
        };
        let mut breaches = Breaches::new(contract, declared);
        while let Some((old, breach)) = breaches.next() {
            let mut report = Report::new();
            push_breach(&mut report, &contract, &self.tables, &old, breach);
            each(code_of(document, &old), breach, &report);
        }
    }

    fn code(&self, table: usize, row: usize) -> &'static str {
        self.tables
            .get(table)
            .map_or("", |table| table.head.code(row))
    }

    /// Where a code is declared.
    fn place(&self, code: &str) -> Option<String> {
        self.tables.iter().find_map(|table| {
            let row = table
                .keys
                .iter()
                .zip(table.head.codes)
                .position(|(&key, row)| key != 0 && *row == code)?;
            Some(table.place(row).to_string())
        })
    }
}

fn code_of<'d>(document: &'d str, old: &Old) -> &'d str {
    crate::contract::code(document.as_bytes(), old.at)
}
