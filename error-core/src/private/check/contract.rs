//! The check of a contract at compile time.

use super::index::{self, Index};
use super::report::Report;
use crate::contract::describe::push_breach;
use crate::contract::{self, Breaches, Declared};
use crate::private::Table;
use crate::private::sized::with_room;
use crate::private::tree::{self, Tables};

/// How to accept without the command.
const HINT: &str = "\n  by hand, `FAULTCODE_ACCEPT=CODE,… cargo test` accepts, and \
                    `FAULTCODE_ACCEPT=retire:CODE,… FAULTCODE_REASON=… cargo test` retires";

/// A document as the derive read it.
#[derive(Debug)]
pub struct Contract {
    /// The document's path, as declared.
    pub path: &'static str,
    /// The sum of the fingerprints of its codes.
    pub digest: u64,
    pub codes: &'static [u8],
    pub fields: &'static [u8],
    /// The document, so that cargo and rustc know that it was read.
    pub document: &'static [u8],
}

/// Fails compilation where the types under a root broke their contract.
///
/// The clean case compares two integers: the sum of what the derives wrote with
/// that of the document. Every difference, also an allowed one, is looked into.
#[track_caller]
pub const fn check_contract(root: &'static Table, contract: &Contract) {
    with_room!(tree::room(root), check_in(root, contract));
}

#[track_caller]
const fn check_in<const N: usize>(root: &'static Table, contract: &Contract) {
    let tables = Tables::<N>::of(root);
    if tables.overflow {
        return with_room!(tree::more::<N>(), check_in(root, contract));
    }
    let tables = tables.as_slice();
    if contract::digest(tables) != contract.digest {
        with_room!(index::room(tables), report(root, tables, contract));
    }
}

/// Fails compilation where a difference breaks somebody.
#[track_caller]
const fn report<const S: usize>(
    root: &'static Table,
    tables: &[&'static Table],
    contract: &Contract,
) {
    let index = Index::<S>::of(tables);
    let (mut identities, mut identity_places) = ([0; S], [(0, 0); S]);
    contract::insert_identities(tables, &mut identities, &mut identity_places);
    let declared = Declared {
        tables,
        keys: &index.keys,
        places: &index.places,
        identities: &identities,
        identity_places: &identity_places,
    };
    let shipped = contract::Contract {
        codes: contract.codes,
        fields: contract.fields,
        document: contract.document,
        path: contract.path,
    };
    let mut breaches = Breaches::new(shipped, declared);
    let mut report = Report::new();
    report.push("the contract `");
    report.push(contract.path);
    report.push("` of ");
    report.push_type(root);
    report.push(" is broken");
    while let Some((old, breach)) = breaches.next() {
        report.start();
        if report.is_listing() {
            push_breach(&mut report, &shipped, tables, &old, breach);
        }
    }
    report.finish(HINT);
}
