//! What codes and tombstones both have.

use super::error::Problem;
use super::fields::Fields;
use super::public;
use crate::Code;
use crate::document::{CODE_FIELDS, is_code};

/// The fields that only a tombstone has.
pub(super) const OF_TOMBSTONES: [&str; 4] = ["retired", "date", "reason", "replaced_by"];
/// The fields that a tombstone lacks.
pub(super) const OF_CODES_IN_USE: [&str; 2] = ["common", "declared"];

/// All fields but some.
pub(super) fn keys(without: &[&str]) -> Vec<&'static str> {
    let keys = CODE_FIELDS.into_iter();
    keys.filter(|key| !without.contains(key)).collect()
}

pub(super) fn read(fields: &Fields<'_, '_>) -> Result<Code, Problem> {
    Ok(Code {
        code: checked_code(fields)?,
        category: fields.required_text("category")?,
        name: fields.required_text("name")?,
        http: http(fields)?,
        retryable: fields.switch("retryable")?,
        message: fields.required_text("message")?,
        placeholders: fields.flag("placeholders")?,
        common: false,
        custom: fields.flag("custom")?,
        optional: fields.flag("optional")?,
        internal: fields.flag("internal")?,
        public: public::read(fields)?,
        since: fields.text("since")?,
        changed: fields.list("changed")?,
        declared: String::new(),
        retired: None,
        explanation: fields.text("explanation")?.unwrap_or_default(),
    })
}

fn checked_code(fields: &Fields<'_, '_>) -> Result<String, Problem> {
    let code = fields.required_text("code")?;
    if is_code(&code) {
        return Ok(code);
    }
    Err(Problem::new(
        fields.place("code"),
        "`code` must be 1 to 64 ASCII letters, digits, `_`, `-`, `.` and `:`, \
         and begin and end with a letter or digit",
    ))
}

fn http(fields: &Fields<'_, '_>) -> Result<u16, Problem> {
    let found = fields.number("http")?;
    let found = found.ok_or_else(|| fields.missing("http"))?;
    u16::try_from(found)
        .ok()
        .filter(|status| (400..=599).contains(status))
        .ok_or_else(|| {
            Problem::new(
                fields.place("http"),
                format!("`http` must be a status from 400 to 599, found {found}"),
            )
        })
}
