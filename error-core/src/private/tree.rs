//! Flattening a tree of types at compile time.
//!
//! A type that is reached twice (a diamond) counts once. Types are told apart by
//! [`Table::id`], and where that is equal by their path: in const evaluation
//! addresses cannot be compared. So two types with the same name, codes and path
//! that one macro writes at one place count as one. Loops count against the compiler's limit on
//! long evaluation by their turns and calls, so the inner ones make no calls.

use super::Table;

/// The tables of a tree, each once, in the order of declaration: a type before
/// the types that it holds.
#[derive(Debug)]
pub struct Tables<const N: usize> {
    list: [&'static Table; N],
    len: usize,
    /// Whether there are more than `N`.
    overflow: bool,
}

/// How many tables a tree has.
#[must_use]
pub const fn size(root: &'static Table) -> usize {
    let few = Tables::<32>::of::<64>(root);
    if !few.overflow {
        return few.len;
    }
    let many = Tables::<1_024>::of::<2_048>(root);
    if !many.overflow {
        return many.len;
    }
    let most = Tables::<65_536>::of::<131_072>(root);
    assert!(!most.overflow, "a root holds at most 65,536 types");
    most.len
}

/// The `SLOTS` of [`Tables::of`] for a number of tables.
#[must_use]
pub const fn tree_slots(tables: usize) -> usize {
    (tables * 2).next_power_of_two()
}

impl<const N: usize> Tables<N> {
    /// Flattens a tree. `SLOTS` is a power of two of at least `2 * N`.
    #[must_use]
    pub const fn of<const SLOTS: usize>(root: &'static Table) -> Self {
        let mut tables = Self {
            list: [root; N],
            len: 0,
            overflow: false,
        };
        let mut seen = [0_u32; SLOTS];
        tables.visit(root, &mut seen);
        tables
    }

    const fn visit(&mut self, table: &'static Table, seen: &mut [u32]) {
        let is_new = self.insert(table, seen);
        if self.overflow || (!is_new && !table.generic) {
            return;
        }
        let children = table.children;
        let mut at = 0;
        while at < children.len() {
            self.visit(children[at], seen);
            at += 1;
        }
    }

    /// Adds a table unless it is there; says whether it was added.
    const fn insert(&mut self, table: &'static Table, seen: &mut [u32]) -> bool {
        let mask = seen.len() - 1;
        let mut at = table.id as usize & mask;
        while seen[at] != 0 {
            if is_same(self.list[seen[at] as usize - 1], table) {
                return false;
            }
            at = (at + 1) & mask;
        }
        if self.len == N {
            self.overflow = true;
            return false;
        }
        self.list[self.len] = table;
        self.len += 1;
        seen[at] = self.len as u32;
        true
    }

    /// The tables.
    #[must_use]
    pub const fn as_slice(&self) -> &[&'static Table] {
        self.list.split_at(self.len).0
    }
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
