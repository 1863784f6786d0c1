//! The template engine, set up for Markdown.

use std::borrow::Cow;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, UndefinedBehavior};

use super::context::Context;
use super::{align, escape};
use crate::Document;
use crate::render_error::RenderError;
use crate::text::one_line;

pub(super) fn render(document: &Document, name: &str, source: &str) -> Result<String, RenderError> {
    let context = Value::from(Serde(Context::new(document)));
    environment()
        .and_then(|environment| environment.render_named_str(name, source, context))
        .map_err(|source| RenderError::new(source, name))
}

fn environment<'s>() -> Result<Environment<'s>, Error> {
    let mut environment = language()?;
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("markdown".into()));
    environment.set_formatter(|out, _, value| write_value(out, value, escape::text));
    Ok(environment)
}

/// The language of templates, with the filters that name a place in Markdown.
pub(crate) fn language<'s>() -> Result<Environment<'s>, Error> {
    let mut environment = Environment::new();
    environment.set_syntax(
        SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .keep_trailing_newline(true)
            .build()?,
    );
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.add_filter("cell", cell);
    environment.add_filter("heading", |value: &Value| escaped(value, escape::heading));
    environment.add_filter("code", |value: &Value| escaped(value, escape::code));
    environment.add_filter("line", |value: &Value| {
        escaped(value, |text| one_line(text).into_owned())
    });
    environment.add_filter("or_dash", or_dash);
    environment.add_filter("aligned", |value: &Value| {
        Value::from_safe_string(align::aligned(&value.to_string()))
    });
    Ok(environment)
}

/// Writes a value of a template. Without a filter it is text: nothing in a
/// document changes the page unless the template says so.
pub(crate) fn write_value(
    out: &mut Output<'_>,
    value: &Value,
    escape: impl FnOnce(&str) -> String,
) -> Result<(), Error> {
    let written = match value.kind() {
        ValueKind::None => Ok(()),
        _ if value.is_safe() => out.write_str(&shown(value)),
        _ => out.write_str(&escape(&shown(value))),
    };
    written.map_err(Error::from)
}

/// What was escaped before still must not end the cell.
fn cell(value: &Value) -> Result<Value, Error> {
    if value.is_safe() {
        escaped(value, escape::cell_of_markdown)
    } else {
        escaped(value, escape::cell)
    }
}

/// A name that does not exist is a mistake for a filter, too.
fn escaped(value: &Value, escape: impl FnOnce(&str) -> String) -> Result<Value, Error> {
    match value.kind() {
        ValueKind::Undefined => Err(Error::from(ErrorKind::UndefinedError)),
        ValueKind::None => Ok(value.clone()),
        _ => Ok(Value::from_safe_string(escape(&shown(value)))),
    }
}

/// A value as text. The engine writes flags as Python does.
fn shown(value: &Value) -> Cow<'_, str> {
    match (value.kind(), value.as_str()) {
        (_, Some(text)) => Cow::Borrowed(text),
        (ValueKind::Bool, _) if value.is_true() => Cow::Borrowed("true"),
        (ValueKind::Bool, _) => Cow::Borrowed("false"),
        _ => Cow::Owned(value.to_string()),
    }
}

/// `-` for what was never said. It is no text of the document, so that it stays
/// as it is.
fn or_dash(value: &Value) -> Result<Value, Error> {
    match value.kind() {
        ValueKind::Undefined => Err(Error::from(ErrorKind::UndefinedError)),
        _ if value.is_none() || value.to_string().is_empty() => {
            Ok(Value::from_safe_string("-".to_owned()))
        }
        _ => Ok(value.clone()),
    }
}
