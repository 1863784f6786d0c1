//! Whether rows of several types may have the same code, or the same name.
//!
//! A clean tree pays for this with each row, so the loops have as few steps as they
//! can: const evaluation takes some 900 instructions for each assignment, also for
//! those that the compiler adds to copy a variable, to compare an index with the length
//! of a list, or a divisor with 0.

use crate::private::Table;
use crate::private::sized::with_room;

pub(super) const fn may_codes_clash(tables: &[&'static Table], marks: &[bool]) -> bool {
    with_room!(room(tables, marks), codes_clash(tables, marks))
}

pub(super) const fn may_names_clash(tables: &[&'static Table], marks: &[bool]) -> bool {
    with_room!(room(tables, marks), names_clash(tables, marks))
}

/// Four times as many as the marked tables have rows, so that most are alone in
/// their place, and at least twice [`BEHIND`].
pub(super) const fn room(tables: &[&'static Table], marks: &[bool]) -> usize {
    let mut rows = 4;
    let mut at = 0;
    let mut rest = tables;
    while let [table, others @ ..] = rest {
        if marks[at] {
            rows += table.len();
        }
        at += 1;
        rest = others;
    }
    4 * rows
}

/// How many places no value has for its first. A remainder of a power of two would be
/// the low bits of a value, which in codes of one type are nearly all the same.
const BEHIND: usize = 5;

/// A function that says whether two rows of the marked tables may have the same in a
/// column of integers. A 0 is of an alias, which owns nothing.
macro_rules! clash {
    ($function:ident, $column:ident: $integer:ty) => {
        const fn $function<const S: usize>(tables: &[&'static Table], marks: &[bool]) -> bool {
            let mut seen: [$integer; S] = [0; S];
            let places = (S - BEHIND) as $integer;
            let mut at_table = 0;
            let mut rest = tables;
            while let [table, others @ ..] = rest {
                rest = others;
                let mut values: &[$integer] = if marks[at_table] { table.$column } else { &[] };
                at_table += 1;
                // Four in a turn: a turn itself costs half as much as what is done
                // with a value.
                while let &[one, two, three, four, ref others @ ..] = values {
                    values = others;
                    insert!(one, seen, places);
                    insert!(two, seen, places);
                    insert!(three, seen, places);
                    insert!(four, seen, places);
                }
                while let &[one, ref others @ ..] = values {
                    values = others;
                    insert!(one, seen, places);
                }
            }
            false
        }
    };
}

/// Puts a value into its place, or the next free one behind it. The function in which
/// this stands returns true where the value has been seen.
macro_rules! insert {
    ($value:ident, $seen:ident, $places:ident) => {
        let mut at = ($value % $places) as usize;
        loop {
            let place = &mut $seen[at];
            match *place {
                0 => {
                    *place = $value;
                    break;
                }
                other if other == $value => return true,
                _ => at = (at + 1) % S,
            }
        }
    };
}

clash!(codes_clash, keys: u128);
clash!(names_clash, identities: u64);

#[cfg(test)]
#[cfg(feature = "std")]
mod tests {
    use std::boxed::Box;
    use std::vec::Vec;

    use super::*;

    fn table(keys: &[u64], identities: &[u64]) -> &'static Table {
        let keys: Vec<_> = keys.iter().map(|key| u128::from(*key)).collect();
        Box::leak(Box::new(Table {
            keys: keys.leak(),
            identities: identities.to_vec().leak(),
            ..Table::EMPTY
        }))
    }

    /// Tables with some keys, which are their identities, too.
    fn tables(of: &[&[u64]]) -> Vec<&'static Table> {
        of.iter().map(|values| table(values, values)).collect()
    }

    /// Whether the marked ones clash, which codes and names say alike.
    fn clash(of: &[&[u64]], marks: &[bool]) -> bool {
        let tables = tables(of);
        let may_clash = may_codes_clash(&tables, marks);
        assert_eq!(may_clash, may_names_clash(&tables, marks), "{of:?}");
        may_clash
    }

    #[test]
    fn only_what_is_the_same_clashes() {
        assert!(!clash(&[&[1, 2, 3, 4, 5, 6], &[7, 8]], &[true; 2]));
        let six = [11, 12, 13, 14, 15, 16];
        for value in six {
            for place in 0..6 {
                let mut other = [1, 2, 3, 4, 5, 6];
                other[place] = value;
                assert!(clash(&[&six, &other], &[true; 2]), "{other:?}");
            }
        }
    }

    #[test]
    fn codes_and_names_are_looked_at_apart() {
        let tables = [table(&[1], &[2]), table(&[1], &[3]), table(&[4], &[2])];
        let clash = |marks: &[bool]| {
            let codes = may_codes_clash(&tables, marks);
            (codes, may_names_clash(&tables, marks))
        };
        assert_eq!(clash(&[true, true, false]), (true, false));
        assert_eq!(clash(&[true, false, true]), (false, true));
        assert_eq!(clash(&[false, true, true]), (false, false));
    }

    #[test]
    fn tables_without_a_mark_are_left_out() {
        let of: [&[u64]; 3] = [&[1, 2], &[2, 3], &[3, 1]];
        for without in 0..3 {
            let mut marks = [true; 3];
            marks[without] = false;
            assert!(clash(&of, &marks));
            let mut marks = [false; 3];
            marks[without] = true;
            assert!(!clash(&of, &marks));
        }
        assert!(!clash(&of, &[false; 3]));
        assert!(!clash(&[], &[]));
    }

    #[test]
    fn aliases_own_nothing() {
        assert!(!clash(&[&[0, 1, 0], &[0, 2]], &[true; 2]));
        assert!(clash(&[&[0, 1, 0], &[0, 1]], &[true; 2]));
    }

    /// The last place that a value has for its first, so often that the places behind it
    /// do not hold them.
    #[test]
    fn values_of_one_place_stand_one_behind_the_other() {
        let places = (room(&tables(&[&[1; 12]]), &[true]) - BEHIND) as u64;
        let mut values: Vec<_> = (1..=12).map(|times| times * places - 1).collect();
        assert!(!clash(&[&values], &[true]));
        values[11] = values[10];
        assert!(clash(&[&values], &[true]));
    }

    #[test]
    fn there_is_room_for_four_times_the_rows_of_marked_tables() {
        let tables = tables(&[&[1, 2, 3], &[4], &[5, 6]]);
        assert_eq!(room(&tables, &[true, false, true]), 4 * (4 + 3 + 2));
        assert_eq!(room(&tables, &[false; 3]), 16);
    }
}
