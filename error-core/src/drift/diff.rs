//! What changed between two texts, line by line.

use std::string::String;
use std::vec::Vec;

/// Unchanged lines shown around a change.
const CONTEXT: usize = 3;
/// The longest diff, in lines.
const MAX_LINES: usize = 200;
/// How many changed lines in a row are searched for an end.
const MAX_DISTANCE: usize = 500;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change<'t> {
    Same(&'t str),
    Removed(&'t str),
    Added(&'t str),
}

/// The lines that a text lost (`-`) and got (`+`), with some around them.
pub(super) fn lines(old: &str, new: &str) -> String {
    let old: Vec<_> = old.lines().collect();
    let new: Vec<_> = new.lines().collect();
    let changes = changes(&old, &new);
    if changes
        .iter()
        .all(|change| matches!(change, Change::Same(_)))
    {
        return String::from(
            "The lines are the same; line endings or the end of the file differ.\n",
        );
    }
    render(&changes)
}

fn render(changes: &[Change<'_>]) -> String {
    let is_shown = |at: usize| {
        let near = at.saturating_sub(CONTEXT)..(at + CONTEXT + 1).min(changes.len());
        changes[near]
            .iter()
            .any(|change| !matches!(change, Change::Same(_)))
    };
    let mut text = String::new();
    let mut shown = 0;
    let mut was_shown = true;
    for (at, change) in changes.iter().enumerate() {
        if !is_shown(at) {
            was_shown = false;
            continue;
        }
        if shown == MAX_LINES {
            text.push_str("… and more\n");
            break;
        }
        if !was_shown && shown > 0 {
            text.push_str("  …\n");
        }
        was_shown = true;
        shown += 1;
        let (mark, line) = match change {
            Change::Same(line) => (' ', line),
            Change::Removed(line) => ('-', line),
            Change::Added(line) => ('+', line),
        };
        text.push(mark);
        text.push(' ');
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// Walks both texts side by side; where they part, the nearest place where they
/// meet again says what was removed and added.
fn changes<'t>(old: &[&'t str], new: &[&'t str]) -> Vec<Change<'t>> {
    let mut changes = Vec::new();
    let (mut old, mut new) = (old, new);
    while !old.is_empty() || !new.is_empty() {
        if let ([same, old_rest @ ..], [other, new_rest @ ..]) = (old, new)
            && same == other
        {
            changes.push(Change::Same(same));
            (old, new) = (old_rest, new_rest);
            continue;
        }
        let (removed, added) = meeting_point(old, new);
        changes.extend(old[..removed].iter().map(|line| Change::Removed(line)));
        changes.extend(new[..added].iter().map(|line| Change::Added(line)));
        (old, new) = (&old[removed..], &new[added..]);
    }
    changes
}

/// How many lines of each text lie before the next two that both have, or the
/// last one.
fn meeting_point(old: &[&str], new: &[&str]) -> (usize, usize) {
    for distance in 1..=MAX_DISTANCE {
        for removed in 0..=distance {
            let added = distance - removed;
            let meets = match (old.get(removed..), new.get(added..)) {
                (Some([a]), Some([b])) => a == b,
                (Some([a, b, ..]), Some([c, d, ..])) => a == c && b == d,
                _ => false,
            };
            if meets {
                return (removed, added);
            }
        }
    }
    (old.len(), new.len())
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    fn numbers(count: usize) -> String {
        let lines: Vec<_> = (0..count).map(|n| n.to_string()).collect();
        lines.join("\n") + "\n"
    }

    #[test]
    fn a_changed_line_stands_between_its_neighbours() {
        let old = "a\nb\nc\nd\ne\nf\ng\nh\ni\n";
        let new = "a\nb\nc\nd\nE\nf\ng\nh\ni\n";
        assert_eq!(lines(old, new), "  b\n  c\n  d\n- e\n+ E\n  f\n  g\n  h\n");
    }

    #[test]
    fn changes_far_apart_are_two() {
        let old = numbers(40);
        let new = old.replace("\n10\n", "\nten\n").replace("\n30\n", "\n");
        assert_eq!(
            lines(&old, &new),
            "  7\n  8\n  9\n- 10\n+ ten\n  11\n  12\n  13\n  …\n  27\n  28\n  29\n- 30\n  31\n  32\n  33\n",
        );
    }

    #[test]
    fn one_line_in_common_is_none_but_at_the_end() {
        assert_eq!(
            lines("a\n}\nb\nc\nd\n", "A\n}\nB\nB\nc\nd\n"),
            "- a\n- }\n- b\n+ A\n+ }\n+ B\n+ B\n  c\n  d\n"
        );
        assert_eq!(lines("a\nz\n", "b\nz\n"), "- a\n+ b\n  z\n");
        assert_eq!(lines("a\nb\n", "a\n"), "  a\n- b\n");
        assert_eq!(lines("a\n", "a\nb\n"), "  a\n+ b\n");
    }

    #[test]
    fn texts_without_a_common_line_are_replaced() {
        assert_eq!(lines("a\n", "b\nc\n"), "- a\n+ b\n+ c\n");
        assert_eq!(lines("", "b\n"), "+ b\n");
    }

    #[test]
    fn a_missing_end_of_line_is_said() {
        assert!(lines("a", "a\n").contains("line endings"));
    }

    #[test]
    fn a_long_diff_is_cut() {
        let new = numbers(5_000);
        let diff = lines("", &new);
        assert!(diff.ends_with("… and more\n") && diff.lines().count() == MAX_LINES + 1);
    }
}
