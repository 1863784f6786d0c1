//! Which types have codes between those of another.

use crate::private::Table;

type Start = [u128; 2];

/// The ranges of codes in a tree.
pub(super) struct Ranges<const S: usize> {
    /// Where each begins, and its place in the other lists: two numbers without a gap
    /// between them, which const evaluation would copy bit by bit.
    starts: [Start; S],
    ends: [u128; S],
    tables: [u32; S],
    len: usize,
}

impl<const S: usize> Ranges<S> {
    pub(super) const fn new() -> Self {
        Self {
            starts: [[0, 0]; S],
            ends: [0; S],
            tables: [0; S],
            len: 0,
        }
    }

    /// Adds the ranges of the codes of all tables.
    pub(super) const fn insert_all(&mut self, tables: &[&'static Table]) {
        let (mut at, mut number) = (0, 0);
        let mut rest = tables;
        while let [table, others @ ..] = rest {
            rest = others;
            let mut ranges = table.ranges;
            while let [first, last, others @ ..] = ranges {
                ranges = others;
                self.starts[at] = [*first, at as u128];
                self.ends[at] = *last;
                self.tables[at] = number;
                at += 1;
            }
            number += 1;
        }
        self.len = at;
    }

    /// Sorts the ranges by where they begin. What stands in order already is one run:
    /// of these, always two are merged.
    pub(super) const fn sort(&mut self) {
        let (mut runs, mut count) = self.runs();
        while count > 1 {
            let mut merged = self.starts;
            let (mut run, mut left) = (0, 0);
            while run + 1 < count {
                merge(
                    &self.starts,
                    runs[run],
                    runs[run + 1],
                    runs[run + 2],
                    &mut merged,
                );
                runs[left] = runs[run];
                left += 1;
                run += 2;
            }
            if run < count {
                runs[left] = runs[run];
                left += 1;
            }
            runs[left] = self.len;
            self.starts = merged;
            count = left;
        }
    }

    /// Where each run begins, and after the last one the end; how many there are.
    const fn runs(&self) -> ([usize; S], usize) {
        let mut runs = [0; S];
        let mut count = 1;
        let mut last = 0;
        let mut at = 0;
        while at < self.len {
            let [first, _] = self.starts[at];
            if first < last {
                runs[count] = at;
                count += 1;
            }
            last = first;
            at += 1;
        }
        runs[count] = self.len;
        (runs, count)
    }

    /// Marks the tables with a range that overlaps one of another table, and says
    /// whether there are any. The ranges are sorted.
    ///
    /// Of the ranges that reach as far as the next begins, the one that reaches
    /// furthest is enough: where they are of several tables, all of these are marked.
    pub(super) const fn mark_overlaps(&self, marks: &mut [bool; S]) -> bool {
        let mut any = false;
        let (mut reach, mut of) = (0, 0);
        let mut at = 0;
        while at < self.len {
            let [first, place] = self.starts[at];
            let (last, table) = (self.ends[place as usize], self.tables[place as usize]);
            if at > 0 && first <= reach && table != of {
                marks[table as usize] = true;
                marks[of as usize] = true;
                any = true;
            }
            if at == 0 || last > reach {
                (reach, of) = (last, table);
            }
            at += 1;
        }
        any
    }
}

/// Merges two runs: from one place up to a second, and from there up to a third.
const fn merge(starts: &[Start], from: usize, middle: usize, end: usize, into: &mut [Start]) {
    let (mut one, mut other) = (from, middle);
    let (mut first, mut second) = (starts[one], starts[other]);
    let mut at = from;
    loop {
        if first[0] <= second[0] {
            into[at] = first;
            at += 1;
            one += 1;
            if one == middle {
                // The rest stands where it belongs.
                return;
            }
            first = starts[one];
        } else {
            into[at] = second;
            at += 1;
            other += 1;
            if other == end {
                let rest = starts.split_at(middle).0.split_at(one).1;
                into.split_at_mut(at)
                    .1
                    .split_at_mut(rest.len())
                    .0
                    .copy_from_slice(rest);
                return;
            }
            second = starts[other];
        }
    }
}

#[cfg(test)]
#[cfg(feature = "std")]
mod tests {
    use std::boxed::Box;
    use std::vec::Vec;

    use super::*;

    /// A table with those of the ranges that are its own.
    fn of(all: &[(u128, u128, usize)], number: usize) -> &'static Table {
        let own = all.iter().filter(|(.., table)| *table == number);
        let ranges: Vec<_> = own.flat_map(|(first, last, _)| [*first, *last]).collect();
        Box::leak(Box::new(Table {
            ranges: ranges.leak(),
            ..Table::EMPTY
        }))
    }

    /// Whatever the order, the marks are those that every pair gives.
    #[test]
    fn tables_are_marked_whose_ranges_overlap() {
        let mut seed = 1_u64;
        let mut random = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 33) % below
        };
        for round in 0..3_000 {
            let count = random(20) + round % 2;
            let room = 20 + random(400);
            let all: Vec<_> = (0..count)
                .map(|_| {
                    let first = u128::from(random(room));
                    (first, first + u128::from(random(12)), random(8) as usize)
                })
                .collect();
            let tables: Vec<_> = (0..8).map(|table| of(&all, table)).collect();
            let mut ranges = Ranges::<64>::new();
            ranges.insert_all(&tables);
            ranges.sort();
            let starts: Vec<_> = ranges.starts[..all.len()].iter().map(|at| at[0]).collect();
            assert!(starts.is_sorted(), "{all:?}");
            let mut marks = [false; 64];
            let any = ranges.mark_overlaps(&mut marks);
            let mut expected = [false; 64];
            for one in &all {
                for other in &all {
                    let overlap = one.0 <= other.1 && other.0 <= one.1;
                    expected[one.2] |= one.2 != other.2 && overlap;
                }
            }
            assert_eq!(marks, expected, "{all:?}");
            assert_eq!(any, marks.contains(&true));
        }
    }
}
