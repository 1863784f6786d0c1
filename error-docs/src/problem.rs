//! What a client receives, as a sample: the problem document of a code
//! (RFC 9457).

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::{Category, Code, FieldType, PublicField};

/// The members that have a meaning of their own: a public field of such a name
/// is left out.
const RESERVED: [&str; 9] = [
    "type",
    "title",
    "status",
    "detail",
    "instance",
    "code",
    "category",
    "retryable",
    "request_id",
];

/// The problem document of a code, with a sample in each place that a value
/// fills.
#[derive(Debug, Clone)]
pub(crate) struct Sample {
    members: Vec<(String, Value)>,
}

impl Sample {
    /// The sample of a code, whose problem type is the given one.
    pub(crate) fn new(category: &Category, code: &Code, problem_type: &str) -> Self {
        Self::made(category, code, problem_type, true)
    }

    /// The sample of a code that goes out in place of another: of the error
    /// itself it says nothing.
    pub(crate) fn of_fallback(category: &Category, code: &Code, problem_type: &str) -> Self {
        Self::made(category, code, problem_type, false)
    }

    fn made(category: &Category, code: &Code, problem_type: &str, has_values: bool) -> Self {
        let mut sample = Self {
            members: Vec::new(),
        };
        sample.push("type", problem_type);
        // A title says the same of every occurrence; a detail says more.
        let title = if code.placeholders {
            &category.title
        } else {
            &code.message
        };
        sample.push("title", title.as_str());
        sample.push("status", code.http);
        if let Some(detail) = detail(code).filter(|_| has_values) {
            sample.push("detail", detail);
        }
        sample.push("code", code.code.as_str());
        sample.push("category", category.name.as_str());
        if let Some(retryable) = code.retryable {
            sample.push("retryable", retryable);
        }
        let fields = code.public.iter().filter(|_| has_values);
        for field in fields.filter(|field| !RESERVED.contains(&&*field.name)) {
            sample.push(&field.name, value(field));
        }
        sample
    }

    /// Adds the identifier under which a log has the error: every response
    /// carries one.
    pub(crate) fn with_request_id(mut self) -> Self {
        self.push("request_id", "4bf92f3577b34da6a3ce929d0e0e4736");
        self
    }

    /// The members, in their order.
    pub(crate) fn members(&self) -> &[(String, Value)] {
        &self.members
    }

    fn push(&mut self, name: &str, value: impl Into<Value>) {
        self.members.push((name.to_owned(), value.into()));
    }
}

impl Serialize for Sample {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.members.len()))?;
        for (name, value) in &self.members {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// The message of an occurrence, if it may go out: every value in it is a public
/// field's.
fn detail(code: &Code) -> Option<String> {
    if !code.placeholders {
        // That is the title.
        return None;
    }
    let mut detail = String::new();
    let mut rest = code.message.as_str();
    while let Some(at) = rest.find(['{', '}']) {
        detail.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with("{{") || rest.starts_with("}}") {
            detail.push_str(&rest[..1]);
            rest = &rest[2..];
            continue;
        }
        let (placeholder, behind) = rest.strip_prefix('{')?.split_once('}')?;
        let name = placeholder.split(':').next().unwrap_or_default();
        let field = code.public.iter().find(|field| field.name == name)?;
        match value(field) {
            Value::String(text) => detail.push_str(&text),
            value => detail.push_str(&value.to_string()),
        }
        rest = behind;
    }
    Some(detail + rest)
}

/// A sample of a field's value.
fn value(field: &PublicField) -> Value {
    match field.ty {
        FieldType::String => format!("example {}", field.name.replace('_', " ")).into(),
        FieldType::Integer => 30.into(),
        FieldType::Number => 0.5.into(),
        FieldType::Boolean => true.into(),
    }
}
