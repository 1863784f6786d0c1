//! The code table on the type's own page.

use crate::model::{Model, Row};

/// The table of a type's own codes, in Markdown.
pub(super) fn code_table(model: &Model) -> String {
    let mut table = String::from("# Error codes\n\n");
    let listed = || model.rows().filter(|(_, row)| !row.flags.custom);
    if listed().next().is_none() {
        table.push_str("No code of its own is listed.\n");
        return table;
    }
    table.push_str("| Code | Name | HTTP | Retryable | Message |\n");
    table.push_str("| --- | --- | --- | --- | --- |\n");
    for (_, row) in listed() {
        table.push_str(&line(row));
    }
    table
}

fn line(row: &Row) -> String {
    let retryable = match row.retryable {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    format!(
        "| `{}` | {} | {} | {} | {} |\n",
        row.code,
        escaped(&row.name),
        row.status,
        retryable,
        escaped(&row.message),
    )
}

/// Text without a meaning in Markdown: CommonMark (section 2.4) lets every ASCII
/// punctuation character stand behind a backslash.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if c.is_ascii_punctuation() && !matches!(c, '.' | ',' | ';' | '\'' | '(' | ')' | '/' | '-')
        {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
