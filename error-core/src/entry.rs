//! A code in a catalog.

use core::fmt;
use core::ops::Deref;

use crate::private::{Head, Table};
use crate::{Info, Place, PublicField};

/// A code in a [`Catalog`](crate::Catalog): its [`Info`], to which it
/// dereferences, with explanation and place of declaration.
#[derive(Clone, Copy)]
pub struct Entry {
    table: &'static Table,
    info: Info,
}

impl Entry {
    /// The entry of a row that there is.
    #[inline]
    pub(crate) fn new(table: &'static Table, row: usize) -> Self {
        Self {
            table,
            info: table.info(row),
        }
    }

    /// The entry of a row of a table whose head is this one.
    #[inline]
    pub(crate) fn of(table: &'static Table, head: &'static Head, row: usize) -> Self {
        Self {
            table,
            info: Info::new(row as u64, head),
        }
    }

    /// What a program decides by.
    #[must_use]
    pub fn info(&self) -> Info {
        self.info
    }

    /// The documentation of the variant, in Markdown; empty where there is none.
    #[must_use]
    pub fn explanation(&self) -> &'static str {
        self.table.doc(self.info.row())
    }

    /// The fields whose values may leave the process (`#[code(public)]`).
    #[must_use]
    pub fn public_fields(&self) -> &'static [PublicField] {
        self.table.fields_of(self.info.row())
    }

    /// Where the code is declared.
    #[must_use]
    pub fn place(&self) -> Place {
        self.table.place(self.info.row())
    }

    /// The module of the type that declares the code.
    #[must_use]
    pub fn module_path(&self) -> &'static str {
        self.table.module_path
    }

    /// The type that declares the code.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        self.table.type_name
    }

    /// The row, where the entry is one of a table's.
    pub(crate) fn row_of(&self, table: &'static Table) -> Option<usize> {
        core::ptr::eq(self.table.head, table.head).then_some(self.info.row())
    }
}

impl Deref for Entry {
    type Target = Info;

    fn deref(&self) -> &Info {
        &self.info
    }
}

/// Two entries are equal where they are the same variant of the same type.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.info == other.info
    }
}

impl Eq for Entry {}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("info", &self.info)
            .field("type_name", &self.type_name())
            .field("place", &format_args!("{}", self.place()))
            .finish_non_exhaustive()
    }
}
