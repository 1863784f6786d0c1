//! What became of the codes of a contract.
//!
//! The rules stand here once, in const functions: the check at compile time
//! reports what they find, the drift test decides by it what it may write.

#![allow(
    clippy::cast_possible_truncation,
    reason = "a hash is folded on purpose"
)]

use crate::private::{Owner, Table, find, is_whole};
use crate::shared::bits;
use crate::shared::old::{FIELD_SIZE, Old};

/// The bytes of one code.
const SIZE: usize = 44;

pub(crate) mod describe;
mod text;

pub(crate) use text::code;

/// A number at a place of some bytes, the lowest byte first.
macro_rules! read {
    ($number:ty, $bytes:ident, $at:expr; $($byte:literal)*) => {
        0 $(| ($bytes[$at + $byte] as $number) << (8 * $byte))*
    };
}

/// What was broken of one code. Table and row name the variant that did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Breach {
    /// No variant has the code, nor its category and name.
    Deleted,
    /// The variant of that category and name has another code now.
    Renumbered(usize, usize),
    /// The code means something else.
    Changed(usize, usize),
    /// The code was retired, and a variant has it again.
    Reused(usize, usize),
    /// Category and name were retired, and a variant of another code has them.
    Revived(usize, usize),
}

/// The codes of a contract.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Contract<'c> {
    /// See [`Old`].
    pub(crate) codes: &'c [u8],
    /// The public fields of all codes.
    pub(crate) fields: &'c [u8],
    /// The document that they were read from.
    pub(crate) document: &'c [u8],
    /// How the document is called.
    pub(crate) path: &'c str,
}

/// The codes that are declared, with look-ups by key and by identity.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Declared<'d> {
    pub(crate) tables: &'d [&'static Table],
    /// See `Index`.
    pub(crate) keys: &'d [u128],
    pub(crate) places: &'d [u64],
    /// See [`insert_identities`].
    pub(crate) identities: &'d [u64],
    pub(crate) identity_places: &'d [(u32, u32)],
}

/// The breaches of a contract, in the order of the document.
#[derive(Debug)]
pub(crate) struct Breaches<'b> {
    contract: Contract<'b>,
    declared: Declared<'b>,
    next: usize,
}

impl<'b> Breaches<'b> {
    pub(crate) const fn new(contract: Contract<'b>, declared: Declared<'b>) -> Self {
        Self {
            contract,
            declared,
            next: 0,
        }
    }

    /// The next code that was broken, and how.
    pub(crate) const fn next(&mut self) -> Option<(Old, Breach)> {
        let count = self.contract.codes.len() / SIZE;
        while self.next < count {
            let old = Old::read(self.contract.codes, self.next);
            self.next += 1;
            if let Some(breach) = self.breach(&old) {
                return Some((old, breach));
            }
        }
        None
    }

    const fn breach(&self, old: &Old) -> Option<Breach> {
        // A key is the code itself, but where the code is long.
        let long_code = if is_whole(old.key) {
            ""
        } else {
            code(self.contract.document, old.at)
        };
        let declared = &self.declared;
        let owner = find(
            declared.keys,
            declared.places,
            declared.tables,
            old.key,
            long_code,
        );
        let is_retired = old.bits & bits::RETIRED != 0;
        match owner {
            Some((table, row)) if is_retired => Some(Breach::Reused(table, row)),
            Some((table, row)) if self.differs(old, table, row) => {
                Some(Breach::Changed(table, row))
            }
            Some(_) => None,
            None if old.bits & bits::REPLACED != 0 => None,
            None => match (declared.named(old.identity), is_retired) {
                (Some((table, row)), true) => Some(Breach::Revived(table, row)),
                (Some((table, row)), false) => Some(Breach::Renumbered(table, row)),
                (None, true) => None,
                (None, false) if old.bits & bits::OPTIONAL != 0 => None,
                (None, false) => Some(Breach::Deleted),
            },
        }
    }

    const fn differs(&self, old: &Old, table: usize, row: usize) -> bool {
        let table = self.declared.tables[table];
        table.identities[row] != old.identity
            || (table.head.bits(row) ^ old.bits) & bits::CONTRACT != 0
            || lacks_field(self.contract.fields, old, table, row)
    }
}

/// Whether a public field of an old code is gone, or has another type.
pub(crate) const fn lacks_field(fields: &[u8], old: &Old, table: &Table, row: usize) -> bool {
    let (first, count) = old.fields;
    let mut at = 0;
    while at < count {
        if !table.has_field(row, field(fields, (first + at) as usize)) {
            return true;
        }
        at += 1;
    }
    false
}

impl Declared<'_> {
    /// The variant of a category and name.
    const fn named(&self, identity: u64) -> Owner {
        let mask = self.identities.len() - 1;
        let mut at = identity as usize & mask;
        while self.identities[at] != 0 {
            if self.identities[at] == identity {
                let (table, row) = self.identity_places[at];
                return Some((table as usize, row as usize));
            }
            at = (at + 1) & mask;
        }
        None
    }
}

/// Fills an open-addressing table from identities to rows. It must be longer
/// than there are rows, and its length a power of two.
pub(crate) const fn insert_identities(
    tables: &[&'static Table],
    slots: &mut [u64],
    places: &mut [(u32, u32)],
) {
    let mask = slots.len() - 1;
    let mut table = 0;
    while table < tables.len() {
        let identities = tables[table].identities;
        let count = identities.len();
        let mut row = 0;
        while row < count {
            let identity = identities[row];
            let mut at = identity as usize & mask;
            while slots[at] != 0 && slots[at] != identity {
                at = (at + 1) & mask;
            }
            // That of an alias is 0, and leaves the slot free.
            if slots[at] == 0 {
                slots[at] = identity;
                places[at] = (table as u32, row as u32);
            }
            row += 1;
        }
        table += 1;
    }
}

/// The sum of the fingerprints of everything under a root.
pub(crate) const fn digest(tables: &[&'static Table]) -> u64 {
    let mut digest = 0_u64;
    let mut at = 0;
    while at < tables.len() {
        digest = digest.wrapping_add(tables[at].digest);
        at += 1;
    }
    digest
}

impl Old {
    /// The code of a number in a list of them. One call for all of it, because
    /// the compiler counts calls against a limit.
    const fn read(list: &[u8], number: usize) -> Self {
        let at = number * SIZE;
        Self {
            key: read!(u128, list, at; 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15),
            identity: read!(u64, list, at + 16; 0 1 2 3 4 5 6 7),
            bits: read!(u32, list, at + 24; 0 1 2 3),
            fields: (
                read!(u32, list, at + 28; 0 1 2 3),
                read!(u32, list, at + 32; 0 1 2 3),
            ),
            line: read!(u32, list, at + 36; 0 1 2 3),
            at: read!(u32, list, at + 40; 0 1 2 3),
        }
    }
}

const fn field(list: &[u8], number: usize) -> u64 {
    let at = number * FIELD_SIZE;
    read!(u64, list, at; 0 1 2 3 4 5 6 7)
}
