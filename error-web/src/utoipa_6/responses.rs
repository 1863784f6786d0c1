//! A response per status.

use std::collections::BTreeMap;

use faultcode::{Entry, PublicField, PublicType};
use serde_json::{Map, Value};
use utoipa_6::IntoResponses;
use utoipa_6::openapi::example::ExampleBuilder;
use utoipa_6::openapi::schema::{AllOfBuilder, ObjectBuilder, Schema, SchemaType, Type};
use utoipa_6::openapi::{ContentBuilder, HeaderBuilder, Ref, RefOr, Response, ResponseBuilder};

use super::schema::{NAME, of_type};
use super::{ErrorSet, Errors, public};
use crate::problem::is_standard;
use crate::{CONTENT_TYPE, Config, Context};

impl<T: ErrorSet> IntoResponses for Errors<T> {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        let config = Context::config();
        let mut by_status: BTreeMap<u16, Vec<Entry>> = BTreeMap::new();
        let declared = T::catalogs().into_iter().flat_map(public);
        for entry in declared.chain(config.fallback()) {
            let entries = by_status.entry(entry.http_status()).or_default();
            // Enums of one tree may be in a set together.
            if entries.iter().all(|other| other.code() != entry.code()) {
                entries.push(entry);
            }
        }
        let responses = by_status.into_iter();
        responses
            .map(|(status, entries)| (status.to_string(), response(&entries, &config)))
            .collect()
    }
}

fn response(entries: &[Entry], config: &Config) -> RefOr<Response> {
    let lines: Vec<_> = entries.iter().map(meaning).collect();
    let problem = AllOfBuilder::new()
        .item(Ref::from_schema_name(NAME))
        .item(of_these(entries));
    let examples = entries.iter().map(|entry| {
        let example = ExampleBuilder::new()
            .summary(format!("{}: {}", entry.category().name(), entry.name()))
            .value(Some(example(entry, config)));
        (entry.code(), RefOr::T(example.build()))
    });
    let content = ContentBuilder::new()
        .schema(Some(Schema::from(problem.build())))
        .examples_from_iter(examples);
    let mut response = ResponseBuilder::new()
        .description(lines.join("\n"))
        .content(CONTENT_TYPE, content.build());
    for (name, ty, description) in headers(entries, config) {
        let schema = of_type(ty, "").build();
        let header = HeaderBuilder::new().schema(Some(schema));
        response = response.header(name, header.description(Some(description)).build());
    }
    response.into()
}

/// A line of Markdown.
fn meaning(entry: &Entry) -> String {
    format!(
        "* `{}` {}: {}",
        entry.code(),
        entry.category().name(),
        markdown(entry.message())
    )
}

/// Text as it is, in Markdown.
fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\`*_{}[]<>#|!~&".contains(c) {
            escaped.push('\\');
        }
        escaped.push(if c.is_control() { ' ' } else { c });
    }
    escaped
}

/// What the codes of a status make of the schema: which they are, and their public
/// fields.
fn of_these(entries: &[Entry]) -> ObjectBuilder {
    let codes = entries.iter().map(|entry| entry.code());
    let code = ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(codes));
    let mut schema = ObjectBuilder::new()
        .schema_type(Type::Object)
        .property("code", code);
    let mut types: BTreeMap<&str, Vec<(PublicType, &str)>> = BTreeMap::new();
    for entry in entries {
        for field in own_fields(entry) {
            types
                .entry(field.name())
                .or_default()
                .push((field.ty(), entry.code()));
        }
    }
    for (name, owners) in types {
        let codes: Vec<_> = owners.iter().map(|(_, code)| *code).collect();
        let text = format!("Of {}.", codes.join(", "));
        let field = match owners.split_first() {
            Some(((ty, _), rest)) if rest.iter().all(|(other, _)| other == ty) => {
                of_type(*ty, &text)
            }
            // Two codes may write one name in two ways.
            _ => ObjectBuilder::new()
                .schema_type(SchemaType::AnyValue)
                .description(Some(text)),
        };
        schema = schema.property(name, field);
    }
    schema
}

/// The fields that the schema does not have yet.
fn own_fields(entry: &Entry) -> impl Iterator<Item = &'static PublicField> {
    let fields = entry.public_fields().iter();
    fields.filter(|field| !is_standard(field.name()))
}

fn headers<'c>(entries: &[Entry], config: &'c Config) -> Vec<(&'c str, PublicType, &'static str)> {
    let mut headers = vec![
        (
            &*config.code_header,
            PublicType::String,
            "The code of the error.",
        ),
        (
            &*config.request_id_header,
            PublicType::String,
            "What the service logged this occurrence under.",
        ),
    ];
    let seconds = "How many seconds to wait before the next attempt.";
    let is_seconds =
        |field: &PublicField| field.name() == "retry_after" && field.ty() == PublicType::Integer;
    let mut fields = entries.iter().flat_map(Entry::public_fields);
    if fields.any(is_seconds) {
        headers.push(("retry-after", PublicType::Integer, seconds));
    }
    headers
}

/// A document as a client gets it.
fn example(entry: &Entry, config: &Config) -> Value {
    let mut members = Map::new();
    let mut insert = |name: &str, value: Value| {
        members.insert(name.to_owned(), value);
    };
    insert("type", config.template.of(entry.code()).to_string().into());
    let title = if entry.has_placeholders() {
        entry.category().title()
    } else {
        entry.message()
    };
    insert("title", title.into());
    insert("status", entry.http_status().into());
    insert("code", entry.code().into());
    insert("category", entry.category().name().into());
    if let Some(retryable) = entry.retryable() {
        insert("retryable", retryable.into());
    }
    for field in entry.public_fields() {
        let is_seconds = field.name() == "retry_after";
        if !is_seconds && is_standard(field.name()) {
            continue;
        }
        let value = match field.ty() {
            PublicType::String => "text".into(),
            PublicType::Integer if is_seconds => 30.into(),
            PublicType::Integer => 1.into(),
            PublicType::Number => 0.5.into(),
            PublicType::Boolean => true.into(),
        };
        insert(field.name(), value);
    }
    insert("request_id", "4bf92f3577b34da6a3ce929d0e0e4736".into());
    Value::Object(members)
}
