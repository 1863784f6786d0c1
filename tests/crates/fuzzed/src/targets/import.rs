//! Hand-kept tables.

use super::text;
use crate::import::{Input, Kind, Report, Style, import as imported};

/// The first byte says how, the rest is a table: Rust comes out, or a message.
pub fn import(bytes: &[u8]) {
    let Some((how, table)) = bytes.split_first() else {
        return;
    };
    if text(table).is_none() && table.len() > 1_000 {
        return;
    }
    let kinds = [Kind::Markdown, Kind::Csv, Kind::Toml, Kind::Json];
    let kind = kinds.get(usize::from(how % 8)).copied();
    let style = match how / 8 % 2 {
        0 => Style::EnumPerCategory,
        _ => Style::OneEnum,
    };
    let mut report = Report::new("codes".to_owned());
    let input = Input {
        bytes: table,
        kind,
        name: Some("codes".to_owned()),
        style,
        root: None,
    };
    if let Ok(imported) = imported(&input, &mut report) {
        let file = syn::parse_file(&imported.source);
        assert!(
            file.is_ok(),
            "no Rust: {:?}\n{}",
            file.err(),
            imported.source
        );
    }
    let _ = report.lines();
}
