//! What a service answers when it fails, as components of OpenAPI.

use std::collections::{BTreeMap, HashSet};

use super::value::{Members, Value, map};
use crate::markdown;
use crate::problem::Sample;
use crate::{Category, Code, Document, PublicField};

/// The mark of what was written here.
pub(super) const MARK: &str = "x-generated-by";
pub(super) const MARKED_BY: &str = "cargo-faultcode";

/// Members that every problem may have: no public field takes their place.
const STANDARD: [&str; 10] = [
    "type",
    "title",
    "status",
    "detail",
    "instance",
    "code",
    "category",
    "retryable",
    "retry_after",
    "request_id",
];

/// A code that is sent.
#[derive(Clone, Copy)]
pub(super) struct Sent<'d> {
    pub(super) category: &'d Category,
    pub(super) code: &'d Code,
}

/// The codes of a document, in its order.
pub(super) fn sent(document: &Document) -> Vec<Sent<'_>> {
    let categories = document.categories.iter();
    categories
        .flat_map(|category| {
            category
                .codes
                .iter()
                .map(move |code| Sent { category, code })
        })
        .collect()
}

/// The kinds of components, each with its members.
pub(super) fn components(document: &Document, types: &str) -> Vec<(&'static str, Members)> {
    let all = sent(document);
    let names = ExampleNames::new(document);
    let schemas = vec![
        named("Problem", problem()),
        named("ProblemCode", codes(document, &all)),
        named("ProblemCategory", categories(document)),
    ];
    let by_status = by_status(&all);
    let responses = by_status.iter().map(|(status, sent)| {
        let name = format!("Problem{status}");
        (name, response(sent, &names))
    });
    let examples = all.iter().map(|sent| {
        let name = names.of(&sent.code.code);
        (name, example(*sent, types))
    });
    vec![
        ("schemas", schemas),
        ("headers", headers()),
        ("examples", examples.collect()),
        ("responses", responses.collect()),
    ]
}

fn named(name: &str, value: Value) -> (String, Value) {
    (name.to_owned(), value)
}

/// Codes by the status they are sent with.
pub(super) fn by_status<'d>(sent: &[Sent<'d>]) -> BTreeMap<u16, Vec<Sent<'d>>> {
    let mut by_status: BTreeMap<u16, Vec<Sent<'d>>> = BTreeMap::new();
    for one in sent {
        by_status.entry(one.code.http).or_default().push(*one);
    }
    by_status
}

fn problem() -> Value {
    map! {
        "x-generated-by": MARKED_BY,
        "description": "What went wrong: a problem document as in RFC 9457.",
        "type": "object",
        "required": ["type", "title", "status"].map(Value::from).to_vec(),
        "properties": map! {
            "type": text("A link to what the code means.", Some("uri-reference")),
            "title": text("What the code means, for a person to read.", None),
            "status": map! {
                "type": "integer",
                "description": "The HTTP status.",
                "minimum": 100_u16,
                "maximum": 599_u16,
            },
            "detail": text("What happened this time, for a person to read.", None),
            "instance": text("This very occurrence.", Some("uri-reference")),
            "code": reference("schemas", "ProblemCode"),
            "category": reference("schemas", "ProblemCategory"),
            "retryable": map! {
                "type": "boolean",
                "description": "Whether the condition is transient; not whether it is safe to \
                                repeat the request.",
            },
            "retry_after": map! {
                "type": "integer",
                "description": "How many seconds to wait before the next attempt.",
                "minimum": 0_u16,
            },
            "request_id": text("What the service logged this occurrence under.", None),
        },
    }
}

fn text(description: &str, format: Option<&str>) -> Value {
    let mut members = vec![named("type", "string".into())];
    members.push(named("description", description.into()));
    if let Some(format) = format {
        members.push(named("format", format.into()));
    }
    members.into()
}

fn codes(document: &Document, all: &[Sent<'_>]) -> Value {
    let title = document.title.as_deref().unwrap_or("Error codes");
    let codes = all.iter().map(|sent| Value::from(&*sent.code.code));
    map! {
        "x-generated-by": MARKED_BY,
        "description": format!("The code of an error: {title}"),
        "type": "string",
        "enum": codes.collect::<Vec<_>>(),
    }
}

fn categories(document: &Document) -> Value {
    let names = document.categories.iter();
    let names = names.map(|category| Value::from(&*category.name));
    map! {
        "x-generated-by": MARKED_BY,
        "description": "The category of a code.",
        "type": "string",
        "enum": names.collect::<Vec<_>>(),
    }
}

fn headers() -> Members {
    let header = |description: &str, schema: Value| {
        map! { "x-generated-by": MARKED_BY, "description": description, "schema": schema }
    };
    let seconds = map! { "type": "integer", "minimum": 0_u16 };
    vec![
        named(
            "ProblemCode",
            header(
                "The code of the error.",
                reference("schemas", "ProblemCode"),
            ),
        ),
        named(
            "ProblemRetryAfter",
            header("How many seconds to wait before the next attempt.", seconds),
        ),
    ]
}

/// A response with one of some codes, which share a status.
pub(super) fn response(sent: &[Sent<'_>], names: &ExampleNames) -> Value {
    let codes: Vec<Value> = sent
        .iter()
        .map(|sent| Value::from(&*sent.code.code))
        .collect();
    let lines: Vec<_> = sent.iter().map(meaning).collect();
    let mut properties = vec![named("code", map! { "enum": codes })];
    properties.extend(fields(sent));
    let example = |sent: &Sent<'_>| {
        let name = names.of(&sent.code.code);
        (sent.code.code.clone(), reference("examples", &name))
    };
    let examples: Members = sent.iter().map(example).collect();
    let problem = map! { "type": "object", "properties": properties };
    map! {
        "x-generated-by": MARKED_BY,
        "description": lines.join("\n"),
        "headers": map! {
            "x-error-code": reference("headers", "ProblemCode"),
            "Retry-After": reference("headers", "ProblemRetryAfter"),
        },
        "content": map! {
            "application/problem+json": map! {
                "schema": map! { "allOf": vec![reference("schemas", "Problem"), problem] },
                "examples": examples,
            },
        },
    }
}

/// What a code means, in a line of Markdown. The text of a custom one is given
/// per value: its message says nothing yet.
fn meaning(Sent { category, code }: &Sent<'_>) -> String {
    let mut lines = code.explanation.lines();
    let message = match lines.next() {
        Some(line) if code.custom => line,
        _ => &code.message,
    };
    let text = format!("{}: {message}", category.name);
    format!("* `{}` {}", code.code, markdown::text(&one_line(&text)))
}

fn one_line(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ")
}

/// The public fields of some codes. Where codes have fields of one name and
/// several types, it may be any of them.
fn fields(sent: &[Sent<'_>]) -> Members {
    let mut fields: Vec<(&PublicField, Vec<&str>, Vec<&str>)> = Vec::new();
    for Sent { code, .. } in sent {
        let own = code.public.iter();
        for field in own.filter(|field| !STANDARD.contains(&&*field.name)) {
            let (ty, code) = (field.ty.name(), &*code.code);
            match fields
                .iter_mut()
                .find(|(known, ..)| known.name == field.name)
            {
                Some((_, types, codes)) => {
                    if !types.contains(&ty) {
                        types.push(ty);
                    }
                    codes.push(code);
                }
                None => fields.push((field, vec![ty], vec![code])),
            }
        }
    }
    let schema = |(field, types, codes): (&PublicField, Vec<&str>, Vec<&str>)| {
        let ty = match &types[..] {
            [ty] => Value::from(*ty),
            types => types
                .iter()
                .map(|ty| Value::from(*ty))
                .collect::<Vec<_>>()
                .into(),
        };
        let description = format!("Of {}.", codes.join(", "));
        (
            field.name.clone(),
            map! { "type": ty, "description": description },
        )
    };
    fields.into_iter().map(schema).collect()
}

fn example(Sent { category, code }: Sent<'_>, types: &str) -> Value {
    let sample = Sample::new(category, code, &types.replace("{code}", &code.code));
    let members = sample.members().iter();
    let members: Members = members
        .map(|(name, value)| (name.clone(), plain(value)))
        .collect();
    map! {
        "x-generated-by": MARKED_BY,
        "summary": format!("{}: {}", one_line(&category.name), one_line(&code.name)),
        "value": members,
    }
}

fn plain(value: &serde_json::Value) -> Value {
    match value {
        serde_json::Value::Bool(flag) => Value::Flag(*flag),
        serde_json::Value::Number(number) => Value::Number(number.to_string()),
        serde_json::Value::String(text) => Value::from(&**text),
        _ => Value::Null,
    }
}

fn reference(kind: &str, name: &str) -> Value {
    map! { "$ref": format!("#/components/{kind}/{name}") }
}

/// What the examples are called: a component's name has no `:`.
pub(super) struct ExampleNames(Vec<(String, String)>);

impl ExampleNames {
    pub(super) fn new(document: &Document) -> Self {
        let mut taken = HashSet::new();
        let names = document.codes().map(|code| {
            let mut name = format!("Problem.{}", code.code.replace(':', "."));
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            (code.code.clone(), name)
        });
        let mut names: Vec<_> = names.collect();
        names.sort();
        Self(names)
    }

    fn of(&self, code: &str) -> String {
        let found = self
            .0
            .binary_search_by(|(known, _)| known.as_str().cmp(code));
        let name = found.ok().and_then(|at| self.0.get(at));
        name.map(|(_, name)| name.clone()).unwrap_or_default()
    }
}
