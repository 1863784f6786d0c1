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
        push_line(&mut table, row);
    }
    table
}

/// A row of the table, without `format!`: there are thousands.
fn push_line(table: &mut String, row: &Row) {
    let retryable = match row.retryable {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    table.push_str("| `");
    table.push_str(&row.code);
    table.push_str("` | ");
    push_escaped(table, &row.name);
    table.push_str(" | ");
    table.push_str(&row.status.to_string());
    table.push_str(" | ");
    table.push_str(retryable);
    table.push_str(" | ");
    push_escaped(table, &row.message);
    table.push_str(" |\n");
}

/// Text without a meaning in Markdown: CommonMark (section 2.4) lets every ASCII
/// punctuation character stand behind a backslash.
fn push_escaped(table: &mut String, text: &str) {
    let bytes = text.as_bytes();
    let (mut start, mut at) = (0, 0);
    while at < bytes.len() {
        if is_special(bytes[at]) {
            table.push_str(&text[start..at]);
            table.push('\\');
            start = at;
        }
        at += 1;
    }
    table.push_str(&text[start..]);
}

fn is_special(byte: u8) -> bool {
    byte.is_ascii_punctuation()
        && !matches!(byte, b'.' | b',' | b';' | b'\'' | b'(' | b')' | b'/' | b'-')
}

#[cfg(test)]
mod tests {
    use super::push_escaped;

    #[test]
    fn text_has_no_meaning_in_markdown() {
        let mut table = String::from("| ");
        push_escaped(&mut table, "a|b *c* d_e. (f)/g-h's, i; `j` é\\");
        assert_eq!(table, "| a\\|b \\*c\\* d\\_e. (f)/g-h's, i; \\`j\\` é\\\\");
    }
}
