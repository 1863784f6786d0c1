//! Keys that say opposite things of one variant.

use crate::errors::Errors;
use crate::syntax::VariantKeys;

/// Pairs of keys of which a variant has one.
#[rustfmt::skip]
const PAIRS: &[(&str, &[&str])] = &[
    ("n",           &["id", "alias_of"]),
    ("id",          &["alias_of"]),
    ("alias_of",    &["common", "custom"]),
    ("custom",      &["common"]),
    ("transparent", &["n", "id", "alias_of", "category", "http", "retryable",
                      "message", "common", "custom", "internal"]),
];

/// Keys that contradict each other are reported at the later one.
pub(crate) fn check_contradictions(keys: &VariantKeys, errors: &mut Errors) {
    for (later, key) in keys.given.iter().enumerate() {
        for earlier in &keys.given[..later] {
            let (earlier, name) = (&earlier.name, &key.name);
            if exclude_each_other(earlier, name) {
                errors.at(
                    key.span,
                    format!("`{earlier}` and `{name}` cannot be used together"),
                );
            }
        }
    }
}

fn exclude_each_other(one: &str, other: &str) -> bool {
    PAIRS.iter().any(|(key, others)| {
        (*key == one && others.contains(&other)) || (*key == other && others.contains(&one))
    })
}
