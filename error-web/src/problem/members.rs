//! The members of a document, in their order: both the writer and `Serialize`
//! write these.

use std::fmt;

use faultcode::PublicValue;
use serde_json::Value;

use super::Outgoing;
use super::outgoing::Detail;
use super::short::{Short, text_of};
use crate::Config;

/// The value of a member of a [`Problem`](crate::Problem).
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Member<'m> {
    /// A text.
    Text(&'m str),
    /// A text, written by its `Display`.
    Shown(&'m dyn fmt::Display),
    /// A number without a fraction.
    Integer(i128),
    /// A number that may have a fraction; JSON has `null` for one that is not
    /// finite.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// Any value.
    Value(&'m Value),
}

/// The members that have a meaning here.
const STANDARD: [&str; 9] = [
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

pub(crate) fn is_standard(name: &str) -> bool {
    STANDARD.contains(&name) || name == "retry_after"
}

/// The members of what goes out.
#[derive(Clone, Copy)]
pub(crate) struct Members<'p> {
    pub(crate) outgoing: Outgoing<'p>,
    pub(crate) config: &'p Config,
    pub(crate) request_id: Option<&'p str>,
}

impl Members<'_> {
    /// Visits the members, each name once.
    pub(crate) fn visit(&self, visit: &mut dyn FnMut(&str, Member<'_>)) {
        let out = &self.outgoing;
        visit("type", Member::Shown(&out.type_uri(self.config)));
        visit("title", Member::Text(out.title()));
        visit("status", Member::Integer(out.status().into()));
        match out.detail() {
            Some(Detail::Text(text)) => visit("detail", Member::Text(text)),
            Some(Detail::Shown(shown)) => visit("detail", Member::Shown(&Short(shown))),
            None => {}
        }
        let added = out.data;
        if let Some(instance) = added.and_then(|data| data.instance.as_deref()) {
            visit("instance", Member::Text(instance));
        }
        if let Some(code) = out.code() {
            visit("code", Member::Text(code));
        }
        if let Some(category) = out.category() {
            visit("category", Member::Text(category));
        }
        if let Some(retryable) = out.retryable() {
            visit("retryable", Member::Boolean(retryable));
        }
        if let Some(seconds) = added.and_then(|data| data.retry_after) {
            visit("retry_after", Member::Integer(seconds.into()));
        }
        self.visit_fields(visit);
        let read = added.and_then(|data| data.request_id.as_deref());
        if let Some(id) = self.request_id.or(read) {
            visit("request_id", Member::Text(id));
        }
    }

    /// The public fields, and what was added or read without a meaning here.
    fn visit_fields(&self, visit: &mut dyn FnMut(&str, Member<'_>)) {
        let added = self.outgoing.data;
        self.outgoing.public_fields(&mut |name, value| {
            let is_added = added.is_some_and(|data| data.extensions.has(name));
            if STANDARD.contains(&name) || is_added {
                return;
            }
            match value {
                PublicValue::String(text) => visit(name, Member::Shown(&Short(text))),
                PublicValue::Integer(integer) => visit(name, Member::Integer(integer)),
                PublicValue::Number(number) => visit(name, Member::Number(number)),
                PublicValue::Boolean(boolean) => visit(name, Member::Boolean(boolean)),
                // A kind of value that this version does not know.
                _ => visit(name, Member::Value(&Value::Null)),
            }
        });
        if let Some(data) = added {
            for (name, value) in data.extensions.iter() {
                visit(name, Member::Value(value));
            }
        }
    }
}

impl Member<'_> {
    /// The value as data.
    #[must_use]
    pub fn to_value(&self) -> Value {
        match *self {
            Self::Text(text) => text.into(),
            Self::Shown(shown) => text_of(shown).into(),
            Self::Integer(integer) => match (u64::try_from(integer), i64::try_from(integer)) {
                (Ok(integer), _) => integer.into(),
                (_, Ok(integer)) => integer.into(),
                _ => Value::Null,
            },
            Self::Number(number) => number.into(),
            Self::Boolean(boolean) => boolean.into(),
            Self::Value(value) => value.clone(),
        }
    }
}
