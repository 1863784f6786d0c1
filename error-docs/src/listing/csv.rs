//! Comma-separated values.

use csv::{Terminator, WriterBuilder};

use crate::document::CODE_FIELDS;
use crate::text::retryable;
use crate::{Code, Retired};

/// Rows of one length, written to memory: that cannot fail.
pub(super) fn render(codes: &[&Code]) -> String {
    let bytes = write(codes).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn write(codes: &[&Code]) -> csv::Result<Vec<u8>> {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(CODE_FIELDS)?;
    for code in codes {
        let retired = code.retired.as_ref();
        let retired = |field: fn(&Retired) -> &str| retired.map(field).unwrap_or_default();
        writer.write_record([
            &code.code,
            &code.category,
            &code.name,
            code.http.to_string().as_str(),
            retryable(code.retryable).unwrap_or_default(),
            &code.message,
            flag(code.placeholders),
            flag(code.common),
            flag(code.custom),
            flag(code.optional),
            flag(code.internal),
            &public(code),
            code.since.as_deref().unwrap_or_default(),
            &code.changed.join(" "),
            &code.declared,
            retired(|it| &it.version),
            retired(|it| &it.date),
            retired(|it| &it.reason),
            retired(|it| it.replaced_by.as_deref().unwrap_or_default()),
            &code.explanation,
        ])?;
    }
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
}

/// `retry_after:integer name:string?`
fn public(code: &Code) -> String {
    let fields = code.public.iter();
    let fields: Vec<_> = fields
        .map(|field| format!("{}:{}", field.name, field.written_type()))
        .collect();
    fields.join(" ")
}

fn flag(is_set: bool) -> &'static str {
    if is_set { "true" } else { "false" }
}
