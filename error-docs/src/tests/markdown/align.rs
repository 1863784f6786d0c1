//! Aligned tables: whatever is in a cell, columns line up and nothing else
//! changes.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::{rendered, sample};
use crate::markdown::aligned;
use crate::text::width;

const CELLS: [&str; 14] = [
    "",
    "a",
    "long text",
    "漢字",
    "é",
    "x\\|y",
    "\\\\|",
    "-",
    "---",
    "------",
    ":-:",
    ":",
    "::",
    "🦀",
];

/// Rows of one table, each as wide as the others, with the row below the head.
fn rows() -> impl Strategy<Value = Vec<Vec<&'static str>>> {
    (1..5_usize).prop_flat_map(|columns| {
        let cells = || vec(select(&CELLS[..]), columns);
        let rule = vec(
            select(&["---", ":--", "--:", ":-:", "-", "-----"][..]),
            columns,
        );
        (cells(), rule, vec(cells(), 0..5)).prop_map(|(head, rule, body)| {
            let mut rows = vec![head, rule];
            rows.extend(body);
            rows
        })
    })
}

fn cells(line: &str) -> Vec<String> {
    let row = line.trim().trim_start_matches('|');
    let row = row.strip_suffix('|').unwrap_or(row);
    // Nothing else in the cells has this character.
    let row = row.replace("\\|", "\u{1}");
    let cells = row
        .split('|')
        .map(|cell| cell.trim().replace('\u{1}', "\\|"));
    cells.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn columns_line_up_and_cells_stay(
        rows in rows(),
        spaces in vec(0..3_usize, 2),
        around in select(&["", "text\n", "\n", "a | b\n"][..]),
    ) {
        let [left, right] = [" ".repeat(spaces[0]), " ".repeat(spaces[1])];
        let lines = rows.iter().map(|row| {
            let separator = format!("{right}|{left}");
            format!("{left}|{left}{}{right}|\n", row.join(&separator))
        });
        let table: Vec<_> = lines.collect();
        let found = aligned(&format!("{around}{}{around}", table.concat()));
        let inner = found
            .strip_prefix(around)
            .and_then(|rest| rest.strip_suffix(around))
            .unwrap_or_default();
        let lines: Vec<_> = inner.lines().collect();
        prop_assert_eq!(lines.len(), rows.len(), "{}", found);
        for (position, (line, row)) in lines.iter().zip(&rows).enumerate() {
            prop_assert_eq!(width(line), width(lines[0]), "{}", found);
            let cells = cells(line);
            if position == 1 {
                // As many dashes as there is room, with the colons that were there.
                for (cell, rule) in cells.iter().zip(row) {
                    prop_assert!(cell.len() >= 3 && cell.trim_matches('-').trim_matches(':').trim_matches('-').is_empty());
                    prop_assert_eq!(cell.starts_with(':'), rule.starts_with(':'));
                    prop_assert_eq!(cell.ends_with(':'), rule.ends_with(':'));
                }
            } else {
                prop_assert_eq!(&cells, row);
            }
        }
        prop_assert_eq!(aligned(&found), found);
    }
}

#[test]
fn columns_line_up_by_what_is_seen() {
    let table =
        "{% filter aligned %}\n|a|漢字|\n|---|:--:|\n| é | x\\|y |\n{% endfilter %}\ntext\n";
    assert_eq!(
        rendered(&sample(), table),
        "| a   | 漢字 |\n| --- | :--: |\n| é   | x\\|y |\ntext\n"
    );
}

#[test]
fn lines_without_a_rule_below_the_first_are_cells_alone() {
    assert_eq!(
        aligned("|a|\n|bcde|\n|--|\n"),
        "| a    |\n| bcde |\n| --   |\n"
    );
    assert_eq!(aligned("|a|-|\n|-|b|\n"), "| a   | -   |\n| -   | b   |\n");
    // The last line need not end.
    assert_eq!(aligned("|a|\n|-|"), "| a   |\n| --- |\n");
    assert_eq!(aligned("a|b\n|a\n"), "a|b\n|a\n");
}
