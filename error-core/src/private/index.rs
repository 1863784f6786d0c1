//! The look-up table from a code to its row, built at compile time.

use super::Table;
use super::key::is_whole;
use super::tree::text_eq;

/// A place in an [`Index`]: a code's key and where its row stands. Free where
/// the key is 0.
#[derive(Debug, Clone, Copy)]
pub struct Slot {
    pub(crate) key: u128,
    pub(crate) table: u32,
    pub(crate) row: u32,
}

/// An open-addressing table over the keys of a tree. Aliases are left out: a
/// code leads to the variant that owns it.
#[derive(Debug)]
pub struct Index<const S: usize> {
    slots: [Slot; S],
    /// How many rows claim a code that an earlier row has.
    pub(super) clashes: usize,
    lengths: u64,
    first: u128,
}

/// An [`Index`] without its size.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    pub(crate) slots: &'static [Slot],
    pub(crate) shape: Shape,
}

/// What the codes of a catalog look like, to pass over text fast.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape {
    /// Bit `n - 1` is set where a code has `n` bytes.
    pub(crate) lengths: u64,
    /// Bit `b` is set where a code begins with the ASCII byte `b`.
    pub(crate) first: u128,
}

/// How many slots an index over these tables has: a power of two, at most half
/// of it in use by their rows, or by their categories.
#[must_use]
pub const fn slots(tables: &[&'static Table]) -> usize {
    let mut rows = 0;
    let mut at = 0;
    while at < tables.len() {
        rows += tables[at].rows.len() + tables[at].categories.len();
        at += 1;
    }
    (rows * 2).next_power_of_two()
}

impl<const S: usize> Index<S> {
    /// Builds the index. Where several rows claim one code, the first has it.
    #[must_use]
    pub const fn of(tables: &[&'static Table]) -> Self {
        let mut index = Self {
            slots: [Slot {
                key: 0,
                table: 0,
                row: 0,
            }; S],
            clashes: 0,
            lengths: 0,
            first: 0,
        };
        let mut at = 0;
        while at < tables.len() {
            index.insert_all(tables, at);
            at += 1;
        }
        index
    }

    const fn insert_all(&mut self, tables: &[&'static Table], table: usize) {
        let (rows, keys) = (tables[table].rows, tables[table].keys);
        let mask = S - 1;
        let count = rows.len();
        let mut row = 0;
        while row < count {
            if rows[row].is_alias() {
                row += 1;
                continue;
            }
            let key = keys[row];
            let code = rows[row].code().as_bytes();
            self.lengths |= 1 << (code.len() - 1);
            self.first |= 1 << (code[0] & 0x7F);
            let mut at = home(key) & mask;
            loop {
                let slot = self.slots[at];
                if slot.key == 0 {
                    self.slots[at] = Slot {
                        key,
                        table: table as u32,
                        row: row as u32,
                    };
                    break;
                }
                if slot.key == key
                    && (is_whole(key)
                        || text_eq(
                            tables[slot.table as usize].rows[slot.row as usize].code(),
                            rows[row].code(),
                        ))
                {
                    self.clashes += 1;
                    break;
                }
                at = (at + 1) & mask;
            }
            row += 1;
        }
    }

    pub(super) const fn view(&'static self) -> View {
        View {
            slots: &self.slots,
            shape: Shape {
                lengths: self.lengths,
                first: self.first,
            },
        }
    }

    /// The row that owns a code, as table and row.
    pub(super) const fn owner(&self, tables: &[&'static Table], key: u128, code: &str) -> Owner {
        find(&self.slots, tables, key, code)
    }
}

/// Table and row of a code's owner.
pub(crate) type Owner = Option<(usize, usize)>;

/// Finds the owner of a code in the slots of an index.
pub(crate) const fn find(
    slots: &[Slot],
    tables: &[&'static Table],
    key: u128,
    code: &str,
) -> Owner {
    let mask = slots.len() - 1;
    let mut at = home(key) & mask;
    loop {
        let slot = slots[at & mask];
        if slot.key == key && key != 0 {
            let owner = (slot.table as usize, slot.row as usize);
            if is_whole(key) || text_eq(tables[owner.0].rows[owner.1].code(), code) {
                return Some(owner);
            }
        }
        if slot.key == 0 {
            return None;
        }
        at += 1;
    }
}

/// The slot that a key would have in a table without bounds.
const fn home(key: u128) -> usize {
    let folded = (key as u64) ^ ((key >> 64) as u64);
    let product = folded as u128 * 0x9E37_79B9_7F4A_7C15;
    ((product >> 64) as u64 ^ product as u64) as usize
}
