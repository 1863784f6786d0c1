//! What a document says once a catalog is merged in: an account that knows
//! nothing of texts and places.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::Document;
use crate::openapi::OpenApi;

/// A catalog with one code to a status.
pub(super) struct Catalog {
    api: OpenApi,
    components: Value,
    /// The statuses of the codes that a name stands for.
    statuses: fn(&str) -> &'static [&'static str],
}

const HEAD: &str = "schema = 1\n\n[[category]]\nname = \"API\"\ntitle = \"API\"\n";
const EXTRA: &str = "\n[[category]]\nname = \"Extra\"\ntitle = \"Extra\"\n";

fn code(code: &str, category: &str, http: u16) -> String {
    format!(
        "\n[[code]]\ncode = \"{code}\"\ncategory = \"{category}\"\nname = \"N{code}\"\nhttp = {http}\n\
         message = \"It's: #1, `{code}`\"\ndeclared = \"api::Error\"\n"
    )
}

impl Catalog {
    pub(super) fn first() -> Self {
        let [gone, busy] = [code("E0101", "API", 404), code("E0102", "API", 429)];
        let clash = code("E0201", "Extra", 409);
        let text = format!("{HEAD}{gone}{busy}{EXTRA}{clash}");
        Self::new(&text, |name| match name {
            "API" => &["404", "429"],
            "E0101" => &["404"],
            "Extra" => &["409"],
            _ => &[],
        })
    }

    /// The same after some years: a code with another status, one that is new,
    /// and a category without any.
    pub(super) fn second() -> Self {
        let [gone, full] = [code("E0101", "API", 410), code("E0103", "API", 507)];
        Self::new(&format!("{HEAD}{gone}{full}{EXTRA}"), |name| match name {
            "API" => &["410", "507"],
            "E0101" => &["410"],
            _ => &[],
        })
    }

    fn new(text: &str, statuses: fn(&str) -> &'static [&'static str]) -> Self {
        let text = format!("{text}\n# end of error codes\n");
        let api = OpenApi::new(&Document::parse(&text, "codes.toml").expect("a document"));
        let mut own: Value = serde_json::from_str(&api.json()).expect("JSON");
        Self {
            components: own["components"].take(),
            api,
            statuses,
        }
    }

    pub(super) fn merge(&self, text: &str, name: &str) -> Result<String, String> {
        self.api
            .merge(text, name)
            .map_err(|error| error.to_string())
    }

    /// What a document says with this catalog in it.
    pub(super) fn expected(&self, document: &Value) -> Value {
        let mut document = document.clone();
        let root = filled(&mut document);
        let of_all = root.get("x-error-codes").cloned();
        for (_, path) in root.get_mut("paths").map(filled).into_iter().flatten() {
            let path = filled(path);
            let of_path = path.get("x-error-codes").cloned();
            for method in ["get", "put"] {
                if let Some(operation) = path.get_mut(method) {
                    self.add_responses(operation, [&of_all, &of_path]);
                }
            }
        }
        let components = filled(root.entry("components").or_insert(Value::Null));
        for (kind, ours) in self.components.as_object().into_iter().flatten() {
            let members = filled(components.entry(kind).or_insert(Value::Null));
            members.extend(ours.as_object().cloned().unwrap_or_default());
        }
        document
    }

    fn add_responses(&self, operation: &mut Value, shared: [&Option<Value>; 2]) {
        let own = operation.get("x-error-codes").cloned();
        let lists = shared.into_iter().chain([&own]).flatten();
        let names = lists.flat_map(|list| match list {
            Value::Array(names) => names.clone(),
            name => vec![name.clone()],
        });
        let statuses: BTreeSet<_> = names
            .flat_map(|name| (self.statuses)(name.as_str().unwrap_or_default()))
            .collect();
        for status in statuses {
            let response = self.components["responses"][format!("Problem{status}")].clone();
            let responses = filled(operation).entry("responses").or_insert(Value::Null);
            filled(responses).insert((*status).to_owned(), response);
        }
    }
}

/// The members of a map; nothing becomes an empty one.
fn filled(value: &mut Value) -> &mut Map<String, Value> {
    if value.is_null() {
        *value = Value::Object(Map::new());
    }
    value.as_object_mut().expect("a map")
}

/// The leaves of a document with their places, where `keep` lets them in.
/// Whether a map is empty or is not there has no meaning.
fn leaves(place: &str, value: &Value, keep: fn(&Value) -> bool, out: &mut BTreeSet<String>) {
    match value {
        _ if !keep(value) => {}
        Value::Null => {}
        Value::Object(members) => {
            for (key, value) in members {
                leaves(&format!("{place}/{key}"), value, keep, out);
            }
        }
        Value::Array(items) => {
            out.insert(format!("{place}: {} items", items.len()));
            for (at, value) in items.iter().enumerate() {
                leaves(&format!("{place}/{at}"), value, keep, out);
            }
        }
        value => {
            out.insert(format!("{place}: {value}"));
        }
    }
}

/// What two documents say differently.
pub(super) fn difference(one: &Value, other: &Value) -> Vec<String> {
    differ(one, other, |_| true)
}

/// The same without what has our mark.
pub(super) fn own_difference(one: &Value, other: &Value) -> Vec<String> {
    differ(one, other, |value| {
        value.get("x-generated-by") != Some(&"cargo-faultcode".into())
    })
}

fn differ(one: &Value, other: &Value, keep: fn(&Value) -> bool) -> Vec<String> {
    let [mut left, mut right] = [BTreeSet::new(), BTreeSet::new()];
    leaves("", one, keep, &mut left);
    leaves("", other, keep, &mut right);
    left.symmetric_difference(&right).take(5).cloned().collect()
}
