//! Edits of a document, and what they must be called: an independent account
//! of the contract.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;

use super::strategies::document;
use crate::diff::{Effect, compare};
use crate::{Code, Document, FieldType, PublicField, Retired};

/// What is done to one code in use.
#[derive(Debug, Clone, Copy)]
enum Edit {
    Nothing,
    Delete,
    Retire,
    Renumber,
    Rename,
    Status,
    Retryable,
    AddField,
    DropField,
    ChangeField,
    Message,
}

const EDITS: [Edit; 11] = [
    Edit::Nothing,
    Edit::Delete,
    Edit::Retire,
    Edit::Renumber,
    Edit::Rename,
    Edit::Status,
    Edit::Retryable,
    Edit::AddField,
    Edit::DropField,
    Edit::ChangeField,
    Edit::Message,
];

/// The code after an edit, if there is one; its tombstone, if it has one; and
/// whether somebody is broken.
fn edited(old: &Code, edit: Edit) -> (Option<Code>, Option<Code>, bool) {
    let mut code = old.clone();
    let tombstone = |replaced_by| Code {
        retired: Some(Retired {
            version: "2".to_owned(),
            date: "2026-11-25".to_owned(),
            reason: "why".to_owned(),
            replaced_by,
        }),
        ..old.clone()
    };
    let is_broken = match edit {
        Edit::Nothing => false,
        Edit::Delete => return (None, None, !old.optional),
        Edit::Retire => return (None, Some(tombstone(None)), false),
        Edit::Renumber => {
            code.code = format!("N{}", old.code);
            let tombstone = tombstone(Some(code.code.clone()));
            return (Some(code), Some(tombstone), true);
        }
        Edit::Rename => {
            code.name.push('x');
            true
        }
        Edit::Status => {
            code.http = if old.http == 400 { 500 } else { 400 };
            true
        }
        Edit::Retryable => {
            code.retryable = if old.retryable == Some(true) {
                None
            } else {
                Some(true)
            };
            true
        }
        Edit::AddField => {
            code.public.push(PublicField {
                name: "a field of ours".to_owned(),
                ty: FieldType::String,
                optional: false,
            });
            false
        }
        Edit::DropField => code.public.pop().is_some(),
        Edit::ChangeField => match code.public.last_mut() {
            Some(field) => {
                field.optional = !field.optional;
                true
            }
            None => false,
        },
        Edit::Message => {
            code.message.push('x');
            code.explanation.push('x');
            code.common = !code.common;
            false
        }
    };
    (Some(code), None, is_broken)
}

proptest! {
    #[test]
    fn what_breaks_somebody_is_called_breaking(
        old in document(),
        edits in vec(prop::sample::select(&EDITS[..]), 16),
    ) {
        let mut new: Document = old.clone();
        let mut broken = BTreeSet::new();
        let mut edits = edits.into_iter();
        for category in &mut new.categories {
            for code in std::mem::take(&mut category.codes) {
                let edit = edits.next().unwrap_or(Edit::Nothing);
                let (kept, tombstone, is_broken) = edited(&code, edit);
                if is_broken {
                    broken.insert(code.code);
                }
                category.codes.extend(kept);
                category.retired.extend(tombstone);
            }
        }
        let found: BTreeSet<_> = compare(&old, &new)
            .into_iter()
            .filter(|change| change.effect() == Effect::Breaking)
            .filter_map(|change| change.code().map(ToOwned::to_owned))
            .collect();
        prop_assert_eq!(found, broken);
    }
}
