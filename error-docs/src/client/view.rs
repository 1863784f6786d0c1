//! What a client is told of a document, with an identifier for each name.

use super::names::{Case, Names};
use crate::{Category, Code, Document};

/// The longest identifier of a category, and of a code, in columns.
const CATEGORY: usize = 48;
pub(super) const CODE: usize = 60;

/// A document with identifiers.
pub(super) struct View<'d> {
    pub(super) title: Option<&'d str>,
    pub(super) categories: Vec<Named<&'d Category>>,
    /// Every code, `custom` ones too: they are sent like all others.
    pub(super) codes: Vec<Named<Entry<'d>>>,
}

/// Something with its identifier.
pub(super) struct Named<T> {
    pub(super) ident: String,
    pub(super) item: T,
}

/// A code with the identifier of its category.
pub(super) struct Entry<'d> {
    pub(super) code: &'d Code,
    pub(super) category: String,
}

impl<'d> View<'d> {
    pub(super) fn new(document: &'d Document, case: Case) -> Self {
        let mut names = Names::default();
        let categories: Vec<_> = document
            .categories
            .iter()
            .map(|category| Named {
                ident: names.add(case, &[&category.name], &category.title, CATEGORY),
                item: category,
            })
            .collect();
        let mut names = Names::default();
        let codes = categories
            .iter()
            .flat_map(|category| category.item.codes.iter().map(move |code| (category, code)))
            .map(|(category, code)| Named {
                ident: names.add(case, &[&code.category, &code.name], &code.code, CODE),
                item: Entry {
                    code,
                    category: category.ident.clone(),
                },
            })
            .collect();
        Self {
            title: document.title.as_deref(),
            categories,
            codes,
        }
    }
}
