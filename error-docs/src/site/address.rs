//! Addresses that are made by a template.

use std::fmt::Write;

use crate::{Code, UnknownName};

/// A template of addresses, such as `https://example.com/errors/{code}`.
#[derive(Debug, Clone)]
pub(crate) struct Address(String);

const PLACEHOLDERS: [&str; 6] = ["code", "category", "name", "crate", "module", "type"];

impl Address {
    /// # Errors
    ///
    /// Where a placeholder is none of those that are known.
    pub(crate) fn new(template: &str) -> Result<Self, UnknownName> {
        let mut rest = template;
        while let Some((_, behind)) = rest.split_once('{') {
            let (name, behind) = behind.split_once('}').unwrap_or((behind, ""));
            if !PLACEHOLDERS.contains(&name) {
                return Err(UnknownName::new("placeholder", name, PLACEHOLDERS.to_vec()));
            }
            rest = behind;
        }
        Ok(Self(template.to_owned()))
    }

    /// The address of a code. `declared` is the path of its type.
    pub(crate) fn of(&self, code: &Code, declared: &str) -> String {
        let (path, ty) = declared.rsplit_once("::").unwrap_or(("", declared));
        let (krate, module) = path.split_once("::").unwrap_or((path, ""));
        let module: Vec<_> = module.split("::").map(encoded).collect();
        let values = [
            ("{code}", encoded(&code.code)),
            ("{category}", encoded(&code.category)),
            ("{name}", encoded(&code.name)),
            ("{crate}", encoded(krate)),
            ("{module}", module.join("/")),
            ("{type}", encoded(ty)),
        ];
        let mut out = String::with_capacity(self.0.len() + 32);
        let mut rest = self.0.as_str();
        while let Some(at) = rest.find('{') {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            let known = values.iter().find(|(key, _)| rest.starts_with(key));
            let (key, value) = known.map_or(("{", "{"), |(key, value)| (*key, value.as_str()));
            out.push_str(value);
            rest = &rest[key.len()..];
        }
        out + rest
    }
}

/// A text in a path or query of an address (RFC 3986, section 2.3).
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            // A `String` takes all that is written.
            _ => drop(write!(out, "%{byte:02X}")),
        }
    }
    out
}
