//! The types of a tree.

use crate::private::Table;

/// How deep a tree is walked at run time.
const MAX_DEPTH: usize = 32;

/// The types of a tree, each once, a type before those that it holds.
#[derive(Debug, Clone)]
pub(crate) struct Tables {
    state: State,
}

#[derive(Debug, Clone)]
#[allow(
    clippy::large_enum_variant,
    reason = "without an allocator there is nowhere to put the large one"
)]
enum State {
    /// The compiler flattened the tree.
    Flat(core::slice::Iter<'static, &'static Table>),
    /// A single type, whose tree is left out.
    One(Option<&'static Table>),
    /// A generic type, whose tree differs with its parameters.
    Walk { path: Path, yielded: usize },
}

impl Tables {
    pub(crate) fn flat(tables: &'static [&'static Table]) -> Self {
        Self {
            state: State::Flat(tables.iter()),
        }
    }

    pub(crate) fn one(table: &'static Table) -> Self {
        Self {
            state: State::One(Some(table)),
        }
    }

    pub(crate) fn walk(root: &'static Table) -> Self {
        if root.children.is_empty() {
            return Self::one(root);
        }
        Self {
            state: State::Walk {
                path: Path::new(root),
                yielded: 0,
            },
        }
    }
}

impl Iterator for Tables {
    type Item = &'static Table;

    fn next(&mut self) -> Option<&'static Table> {
        match &mut self.state {
            State::Flat(tables) => tables.next().copied(),
            State::One(table) => table.take(),
            State::Walk { path, yielded } => loop {
                let table = path.next()?;
                let mut earlier = Path::new(path.root).take(*yielded);
                *yielded += 1;
                // There is no memory for the types met, so a type that is held
                // twice is recognised by walking again.
                if !earlier.any(|met| is_same(met, table)) {
                    return Some(table);
                }
            },
        }
    }
}

/// A walk over a tree that meets a type as often as it is held.
#[derive(Debug, Clone)]
struct Path {
    root: &'static Table,
    /// The types from the root to the last one met, each with the number of
    /// its children that were visited.
    steps: [(&'static Table, usize); MAX_DEPTH],
    depth: usize,
    started: bool,
}

impl Path {
    fn new(root: &'static Table) -> Self {
        Self {
            root,
            steps: [(root, 0); MAX_DEPTH],
            depth: 0,
            started: false,
        }
    }

    fn enter(&mut self, table: &'static Table) -> bool {
        let (above, rest) = self.steps.split_at_mut(self.depth.min(MAX_DEPTH));
        // A type that holds itself, through others, ends its own walk.
        if above.iter().any(|(step, _)| core::ptr::eq(*step, table)) {
            return false;
        }
        match rest.first_mut() {
            Some(step) => {
                *step = (table, 0);
                self.depth += 1;
                true
            }
            None => false,
        }
    }
}

impl Iterator for Path {
    type Item = &'static Table;

    fn next(&mut self) -> Option<&'static Table> {
        if !self.started {
            self.started = true;
            self.enter(self.root);
            return Some(self.root);
        }
        loop {
            let (table, visited) = self.steps.get_mut(self.depth.checked_sub(1)?)?;
            let Some(child) = table.children.get(*visited).copied() else {
                self.depth -= 1;
                continue;
            };
            *visited += 1;
            if self.enter(child) {
                return Some(child);
            }
        }
    }
}

/// Whether two tables have the same rows: those of a generic type do, whatever
/// its parameters. Only a type without rows can be met twice.
fn is_same(one: &Table, other: &Table) -> bool {
    core::ptr::eq(one, other) || (one.len() > 0 && core::ptr::eq(one.head, other.head))
}
