//! A code belongs to one variant of an enum.

use std::collections::HashMap;

use crate::errors::Errors;
use crate::model::{Model, Row};

/// Every use of a code after the first is reported, and the first one with it.
pub(crate) fn check_unique(model: &Model, errors: &mut Errors) {
    let mut owners: HashMap<&str, (&Row, bool)> = HashMap::with_capacity(model.variants.len());
    for (_, row) in model.rows().filter(|(_, row)| !row.flags.alias) {
        let Some((first, is_noted)) = owners.get_mut(row.code.as_str()) else {
            owners.insert(&row.code, (row, false));
            continue;
        };
        errors.at(
            row.code_span,
            format!(
                "duplicate code `{}`: also used by `{}`",
                row.code, first.name
            ),
        );
        if !std::mem::replace(is_noted, true) {
            errors.at(
                first.code_span,
                format!("`{}` is first used here", first.code),
            );
        }
    }
}
