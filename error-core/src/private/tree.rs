//! Flattening a tree of types at compile time.
//!
//! A type that is reached twice (a diamond) counts once. Types are told apart by
//! [`Table::id`], and where that is equal by their path: in const evaluation
//! addresses cannot be compared. So two types with the same name, codes and path
//! that one macro writes at one place count as one. Loops count against the compiler's limit on
//! long evaluation by their turns and calls, so the inner ones make no calls.

use super::Table;
use super::sized::with_room;

/// The tables of a tree, each once, in the order of declaration: a type before
/// the types that it holds.
#[derive(Debug)]
pub(crate) struct Tables<const N: usize> {
    list: [&'static Table; N],
    len: usize,
    /// By [`Table::id`]: a place in the list, counted from 1.
    seen: [u32; N],
    /// Whether there are more than half of `N`.
    pub(crate) overflow: bool,
}

/// The most types of a tree.
const MOST: usize = 65_536;

/// Room for the tables of most trees: for half as many again as the root holds itself.
pub(crate) const fn room(root: &'static Table) -> usize {
    3 * root.children.len() + 64
}

impl<const N: usize> Tables<N> {
    /// Flattens a tree of at most half of `N` tables, which is a power of two.
    pub(crate) const fn of(root: &'static Table) -> Self {
        let mut tables = Self {
            list: [root; N],
            len: 0,
            seen: [0; N],
            overflow: false,
        };
        tables.insert(root);
        tables.visit(root);
        tables
    }

    /// Adds what a table holds.
    const fn visit(&mut self, table: &'static Table) {
        let mut rest = table.children;
        while let [child, others @ ..] = rest {
            rest = others;
            let is_new = self.insert(child);
            let is_leaf = matches!(child.children, []);
            if !is_leaf && !self.overflow && (is_new || child.generic) {
                self.visit(child);
            }
        }
    }

    /// Adds a table unless it is there; says whether it was added.
    const fn insert(&mut self, table: &'static Table) -> bool {
        let mut at = table.id as usize % N;
        while self.seen[at] != 0 {
            if is_same(self.list[self.seen[at] as usize - 1], table) {
                return false;
            }
            at = (at + 1) % N;
        }
        if self.len == N / 2 {
            self.overflow = true;
            return false;
        }
        self.list[self.len] = table;
        self.len += 1;
        self.seen[at] = self.len as u32;
        true
    }

    pub(crate) const fn as_slice(&self) -> &[&'static Table] {
        self.list.split_at(self.len).0
    }
}

/// How many tables a tree has.
pub(crate) const fn size(root: &'static Table) -> usize {
    with_room!(room(root), size_in(root))
}

const fn size_in<const N: usize>(root: &'static Table) -> usize {
    let tables = Tables::<N>::of(root);
    if tables.overflow {
        return with_room!(more::<N>(), size_in(root));
    }
    tables.len
}

/// What to try next, where `N` was not room enough.
pub(crate) const fn more<const N: usize>() -> usize {
    assert!(N < 2 * MOST, "a root holds at most 65,536 types");
    if N < MOST / 8 { 16 * N } else { 2 * MOST }
}

/// Whether two tables are of one type.
const fn is_same(one: &Table, other: &Table) -> bool {
    one.id == other.id
        && text_eq(one.type_name, other.type_name)
        && text_eq(one.module_path, other.module_path)
}

/// `one == other`, which is not yet callable in const evaluation.
pub(super) const fn text_eq(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let length = one.len();
    if length != other.len() {
        return false;
    }
    let mut at = 0;
    while at < length {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}
