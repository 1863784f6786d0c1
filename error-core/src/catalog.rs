//! The codes of a type and of everything that it holds.

use core::fmt;

use crate::document::Document;
use crate::find::{Found, find_in};
use crate::layout::Layout;
use crate::private::{Flat, Rows, Shape, Table};
use crate::{Category, Entry, ErrorCode};

/// The codes of a type and of every type that its transparent variants hold.
///
/// A code stands in the order of its declaration: a type's own codes before
/// those of the types that it holds. A type that is held twice counts once.
///
#[cfg_attr(not(doctest), doc = include_str!("docs/catalog.md"))]
pub struct Catalog {
    pub(crate) table: &'static Table,
    methods: Methods,
}

/// What a catalog does by way of its type: a function of its own looks codes up, in
/// which all that it compares with is constant. Where nobody asks, none is compiled.
#[derive(Clone, Copy)]
pub(crate) struct Methods {
    pub(crate) get: fn(&Catalog, &str) -> Option<Entry>,
    pub(crate) flat: fn(&Catalog) -> Flat,
}

impl Catalog {
    pub(crate) const fn new(table: &'static Table, methods: Methods) -> Self {
        Self { table, methods }
    }

    /// The title of the catalog, where the type declares one.
    #[must_use]
    pub fn title(&self) -> Option<&'static str> {
        self.table.title
    }

    /// The code that goes out for an unknown error, where the type declares a
    /// `fallback`.
    #[must_use]
    pub fn fallback(&self) -> Option<Entry> {
        self.get(self.table.fallback?)
    }

    /// The listed codes: all but `custom` ones and aliases.
    #[must_use]
    pub fn iter(&self) -> Entries {
        Entries::new(self.tables(), Filter::Listed)
    }

    /// Every variant with a code, `custom` ones and aliases too.
    #[must_use]
    pub fn all(&self) -> Entries {
        Entries::new(self.tables(), Filter::All)
    }

    /// Every variant with a code of the type itself, without the types that it
    /// holds.
    #[must_use]
    pub fn own(&self) -> Entries {
        Entries {
            table: Some((self.table, 0)),
            ..Entries::new([].iter().copied(), Filter::All)
        }
    }

    /// The listed codes of one category, by its name.
    pub fn by_category<'c>(&self, category: &'c str) -> impl Iterator<Item = Entry> + use<'c> {
        let mut groups = self.groups();
        let found = groups.find(|(own, _)| own.name() == category);
        let rows = found.into_iter().flat_map(|(_, rows)| rows);
        rows.filter(|entry| entry.is_listed())
    }

    /// The categories, each once, in the order of declaration.
    pub fn categories(&self) -> impl Iterator<Item = &'static Category> + use<> {
        self.groups().map(|(category, _)| category)
    }

    /// The number of listed codes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether there is no listed code.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The variant that owns a code, `custom` ones included.
    ///
    /// Only the canonical spelling is a code. A text of more than 64 bytes is
    /// none, whatever its length.
    #[must_use]
    #[inline]
    pub fn get(&self, code: &str) -> Option<Entry> {
        (self.methods.get)(self, code)
    }

    /// The entry of an error's variant: where an alias was raised, the alias.
    #[must_use]
    pub fn entry(&self, error: &(impl ErrorCode + ?Sized)) -> Option<Entry> {
        let info = error.info();
        self.get(info.code())
            .filter(|entry| entry.info() == info)
            .or_else(|| self.all().find(|entry| entry.info() == info))
    }

    /// The codes in a text, such as a log line, with their places.
    ///
    /// A code is found at word boundaries: `E0A06` in `[E0A06] Database error`
    /// and in `code=E0A06.`, but not in `E0A061`, `xE0A06` or `E0A06_old`. Of
    /// several codes that begin at one place the longest is found.
    ///
    #[cfg_attr(not(doctest), doc = include_str!("docs/find_in.md"))]
    pub fn find_in<'t>(&'static self, text: &'t str) -> impl Iterator<Item = Found> + use<'t> {
        find_in(self, text)
    }

    /// The document of this catalog: what `error-codes.toml` holds.
    ///
    /// It has every code but aliases, each once, by category. The same
    /// declarations give the same bytes, wherever they are compiled; a variant
    /// that is configured out is not declared.
    #[must_use]
    pub fn document(&self) -> Document<'_> {
        Document::new(self)
    }

    pub(crate) fn layout(&self) -> Option<&'static Layout> {
        self.table.layout
    }

    pub(crate) fn shape(&self) -> Shape {
        self.flat().shape
    }

    pub(crate) fn tables(&self) -> Tables {
        self.flat().tables.iter().copied()
    }

    /// The categories with their codes, `custom` ones and aliases too.
    pub(crate) fn groups(&self) -> impl Iterator<Item = (&'static Category, Rows)> + use<> {
        self.flat().categories()
    }

    fn flat(&self) -> Flat {
        (self.methods.flat)(self)
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog")
            .field("type_name", &self.table.type_name)
            .field("title", &self.title())
            .field("codes", &Codes(self))
            .finish_non_exhaustive()
    }
}

/// The codes of a catalog, as a list.
struct Codes<'c>(&'c Catalog);

impl fmt::Debug for Codes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes = self.0.all().map(|entry| entry.code());
        f.debug_list().entries(codes).finish()
    }
}

impl IntoIterator for &Catalog {
    type Item = Entry;
    type IntoIter = Entries;

    fn into_iter(self) -> Entries {
        self.iter()
    }
}

#[derive(Clone, Copy)]
enum Filter {
    Listed,
    All,
}

/// The types of a tree, each once, a type before those that it holds.
type Tables = core::iter::Copied<core::slice::Iter<'static, &'static Table>>;

/// The entries of a [`Catalog`], in the order of declaration.
#[derive(Clone)]
pub struct Entries {
    tables: Tables,
    table: Option<(&'static Table, usize)>,
    filter: Filter,
}

impl Entries {
    fn new(tables: Tables, filter: Filter) -> Self {
        Self {
            tables,
            table: None,
            filter,
        }
    }
}

impl Iterator for Entries {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        loop {
            let (table, row) = match self.table {
                Some(place) => place,
                None => (self.tables.next()?, 0),
            };
            if row >= table.len() {
                self.table = None;
                continue;
            }
            let entry = Entry::new(table, row);
            self.table = Some((table, row + 1));
            match self.filter {
                Filter::Listed if !entry.is_listed() => {}
                Filter::Listed | Filter::All => return Some(entry),
            }
        }
    }
}

impl core::iter::FusedIterator for Entries {}

impl fmt::Debug for Entries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
