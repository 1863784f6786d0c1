//! The members of a problem as data: those that were read, or that were added.

use serde_json::Value;

#[derive(Default, Clone)]
pub(crate) struct Data {
    pub(crate) type_uri: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) status: Option<u16>,
    pub(crate) detail: Option<String>,
    pub(crate) instance: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) category: Option<String>,
    pub(crate) retryable: Option<bool>,
    pub(crate) retry_after: Option<u64>,
    pub(crate) request_id: Option<String>,
    pub(crate) extensions: Extensions,
}

impl Data {
    /// Takes a member as it was read: one of a wrong type is ignored (RFC 9457,
    /// section 3.1).
    pub(crate) fn read(&mut self, name: String, value: Value) {
        let text = match &value {
            Value::String(text) => Some(text.clone()),
            _ => None,
        };
        match name.as_str() {
            "type" => self.type_uri = text,
            "title" => self.title = text,
            "status" => {
                let status = value.as_u64().and_then(|status| u16::try_from(status).ok());
                self.status = status.filter(|status| (100..=599).contains(status));
            }
            "detail" => self.detail = text,
            "instance" => self.instance = text,
            "code" => self.code = text,
            "category" => self.category = text,
            "retryable" => self.retryable = value.as_bool(),
            "retry_after" => self.retry_after = value.as_u64(),
            "request_id" => self.request_id = text,
            _ => {
                self.extensions.0.push((name, value));
            }
        }
    }
}

/// Members without a meaning here, each name once, sorted. They are in a list because
/// a way through a map of the standard library may panic, as far as the compiler sees.
#[derive(Default, Clone)]
pub(crate) struct Extensions(Vec<(String, Value)>);

impl Extensions {
    pub(crate) fn insert(&mut self, name: String, value: Value) {
        self.0.push((name, value));
        self.settle();
    }

    /// Sorts what was read. Of several members of one name the last counts.
    pub(crate) fn settle(&mut self) {
        self.0.reverse();
        self.0.sort_by(|(one, _), (other, _)| one.cmp(other));
        self.0.dedup_by(|(other, _), (kept, _)| other == kept);
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        let found = self.0.binary_search_by(|(own, _)| own.as_str().cmp(name));
        found.is_ok()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}
