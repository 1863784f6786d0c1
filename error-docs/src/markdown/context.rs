//! What a template sees of a document: `docs/templates.md` describes it.

use serde::Serialize;

use super::mask::mask;
use crate::{Category, Code, Document};

#[derive(Serialize)]
pub(super) struct Context<'d> {
    title: Option<&'d str>,
    fallback: Option<&'d str>,
    categories: Vec<Section<'d>>,
    codes: Vec<&'d Code>,
    custom: Vec<&'d Code>,
    example: Option<&'d Code>,
}

#[derive(Serialize)]
struct Section<'d> {
    name: &'d str,
    title: &'d str,
    description: &'d str,
    n: Option<u32>,
    format: Option<&'d str>,
    mask: String,
    codes: Vec<&'d Code>,
    common: Vec<&'d Code>,
    custom: Vec<&'d Code>,
}

impl<'d> Context<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        Self {
            title: document.title.as_deref(),
            fallback: document.fallback.as_deref(),
            categories: document.categories.iter().map(Section::new).collect(),
            codes: document.listed().collect(),
            custom: document.codes().filter(|code| code.custom).collect(),
            example: example(document),
        }
    }
}

impl<'d> Section<'d> {
    fn new(category: &'d Category) -> Self {
        Self {
            name: &category.name,
            title: &category.title,
            description: &category.description,
            n: category.n,
            format: category.format.as_deref(),
            mask: mask(category),
            codes: category.listed().collect(),
            common: category.listed().filter(|code| code.common).collect(),
            custom: category.codes.iter().filter(|code| code.custom).collect(),
        }
    }
}

/// A code that readers are likely to meet, and whose text is what they see.
fn example(document: &Document) -> Option<&Code> {
    let whole = || document.listed().filter(|code| !code.placeholders);
    whole()
        .find(|code| code.common && !code.internal)
        .or_else(|| whole().find(|code| !code.internal))
}
