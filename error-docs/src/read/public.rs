//! The inline table of a code's public fields.

use toml::de::DeValue;

use super::error::Problem;
use super::fields::{Fields, wrong_type};
use crate::{FieldType, PublicField};

pub(super) fn read(fields: &Fields<'_, '_>) -> Result<Vec<PublicField>, Problem> {
    let Some(value) = fields.get("public") else {
        return Ok(Vec::new());
    };
    let DeValue::Table(table) = value.get_ref() else {
        let span = value.span();
        return Err(wrong_type(
            "public",
            "a table of types",
            value.get_ref(),
            &span,
        ));
    };
    let mut read = Vec::new();
    for (name, value) in table {
        let name = (name.span().start, name.get_ref().to_string());
        let shown = name.1.escape_debug();
        let DeValue::String(ty) = value.get_ref() else {
            let span = value.span();
            return Err(wrong_type(
                &shown.to_string(),
                "a type",
                value.get_ref(),
                &span,
            ));
        };
        let Some((ty, optional)) = FieldType::read(ty) else {
            return Err(Problem::at(
                &value.span(),
                format!(
                    "`{shown}` must be `string`, `integer`, `number` or `boolean`, \
                     with a `?` behind it where it may be absent, found `{}`",
                    ty.escape_debug()
                ),
            ));
        };
        read.push((name, ty, optional));
    }
    // The table sorts its keys; they are declared in another order.
    read.sort_by_key(|((at, _), ..)| *at);
    let fields = read
        .into_iter()
        .map(|((_, name), ty, optional)| PublicField { name, ty, optional });
    Ok(fields.collect())
}
