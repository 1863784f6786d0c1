//! Aligned columns for a terminal.

use std::borrow::Cow;

use crate::Code;
use crate::text::{one_line, push_padded, retryable, width};

const HEAD: [&str; 5] = ["CODE", "HTTP", "RETRYABLE", "NAME", "MESSAGE"];

pub(super) fn render(codes: &[&Code]) -> String {
    let rows: Vec<[Cow<'_, str>; 5]> = std::iter::once(HEAD.map(Cow::Borrowed))
        .chain(codes.iter().map(|code| row(code)))
        .collect();
    let mut widths = [0; 5];
    for row in &rows {
        for (column, cell) in widths.iter_mut().zip(row) {
            *column = width(cell).max(*column);
        }
    }
    let mut out = String::new();
    for [columns @ .., message] in &rows {
        for (cell, columns) in columns.iter().zip(widths) {
            push_padded(&mut out, cell, columns + 2);
        }
        out.push_str(message);
        out.truncate(out.trim_end_matches(' ').len());
        out.push('\n');
    }
    out
}

fn row(code: &Code) -> [Cow<'_, str>; 5] {
    [
        one_line(&code.code),
        code.http.to_string().into(),
        retryable(code.retryable).unwrap_or("-").into(),
        one_line(&code.name),
        one_line(&super::message(code)).into_owned().into(),
    ]
}
