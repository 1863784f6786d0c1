//! A merge of three texts by lines, as version control does it.

use std::string::String;
use std::vec::Vec;

/// What stands in place of some lines of the base.
struct Hunk<'t> {
    start: usize,
    end: usize,
    lines: Vec<&'t str>,
}

/// Merges two texts that were made from a base; nothing where they touch the
/// same lines.
pub(super) fn merge(base: &str, ours: &str, theirs: &str) -> Option<String> {
    let base: Vec<_> = base.lines().collect();
    let mut hunks = hunks(&base, ours);
    hunks.extend(self::hunks(&base, theirs));
    hunks.sort_by_key(|hunk| hunk.start);
    let touches = |pair: &[Hunk<'_>]| pair[0].end >= pair[1].start;
    if hunks.windows(2).any(touches) {
        return None;
    }
    let mut merged = Vec::new();
    let mut next = 0;
    for hunk in hunks {
        merged.extend(&base[next..hunk.start]);
        merged.extend(hunk.lines);
        next = hunk.end;
    }
    merged.extend(&base[next..]);
    merged.push("");
    Some(merged.join("\n"))
}

/// What a text changed of the base, by the longest common subsequence.
fn hunks<'t>(base: &[&str], text: &'t str) -> Vec<Hunk<'t>> {
    let new: Vec<_> = text.lines().collect();
    let same = base.iter().zip(&new).take_while(|(old, line)| old == line);
    let same = same.count();
    let (base, new) = (&base[same..], &new[same..]);
    let mut lengths = std::vec![std::vec![0_usize; new.len() + 1]; base.len() + 1];
    for (i, old) in base.iter().enumerate().rev() {
        for (j, line) in new.iter().enumerate().rev() {
            lengths[i][j] = if old == line {
                lengths[i + 1][j + 1] + 1
            } else {
                lengths[i + 1][j].max(lengths[i][j + 1])
            };
        }
    }
    let mut hunks: Vec<Hunk<'t>> = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < base.len() || j < new.len() {
        if i < base.len() && j < new.len() && base[i] == new[j] {
            (i, j) = (i + 1, j + 1);
            continue;
        }
        let is_open = hunks.last().is_some_and(|hunk| hunk.end == same + i);
        if !is_open {
            hunks.push(Hunk {
                start: same + i,
                end: same + i,
                lines: Vec::new(),
            });
        }
        let adds = j < new.len() && (i == base.len() || lengths[i][j + 1] >= lengths[i + 1][j]);
        if let Some(hunk) = hunks.last_mut() {
            if adds {
                hunk.lines.push(new[j]);
                j += 1;
            } else {
                i += 1;
                hunk.end = same + i;
            }
        }
    }
    hunks
}
