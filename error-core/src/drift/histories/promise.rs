//! What a document says, as maps and sets.

use std::borrow::ToOwned;
use std::collections::BTreeMap;
use std::string::String;

use super::declare::{Fields, Name};
use crate::shared::document::{self, Key};
use crate::shared::value;

/// What a document promises of a code.
pub(super) struct Promise {
    pub(super) name: Name,
    /// Status and retryable.
    pub(super) meaning: Name,
    pub(super) public: Fields,
    pub(super) is_optional: bool,
}

/// The codes that are, and those that were, with what they were called; the
/// name of one that lives on under another code is free.
#[derive(Default)]
pub(super) struct Promises {
    pub(super) alive: BTreeMap<String, Promise>,
    pub(super) dead: BTreeMap<String, Option<Name>>,
}

impl Promises {
    pub(super) fn of(text: &str) -> Self {
        let mut promises = Self::default();
        for block in document::read(text).unwrap_or_default() {
            let get = |key| block.raw(key).unwrap_or("").to_owned();
            let code = get(Key::Code).trim_matches('"').to_owned();
            let name = (get(Key::Category), get(Key::Name));
            if block.kind == document::Kind::Retired {
                let is_replaced = block.raw(Key::ReplacedBy).is_some();
                promises.dead.insert(code, (!is_replaced).then_some(name));
            } else if block.kind == document::Kind::Code {
                let public =
                    value::fields(block.raw(Key::Public).unwrap_or("")).unwrap_or_default();
                let public = public.into_iter();
                let promise = Promise {
                    name,
                    meaning: (get(Key::Http), get(Key::Retryable)),
                    public: public.map(|(a, b)| (a.into(), b.into())).collect(),
                    is_optional: block.has(Key::Optional),
                };
                promises.alive.insert(code, promise);
            }
        }
        promises
    }
}
