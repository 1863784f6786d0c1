//! What a template sees of a document: `docs/templates.md` describes it.

use serde::Serialize;

use super::mask::mask;
use crate::{Category, Code, Document};

/// How an error is shown where nothing else is declared.
const DEFAULT_DISPLAY: &str = "[{code}] {category} error: {message}";

#[derive(Serialize)]
pub(super) struct Context<'d> {
    title: Option<&'d str>,
    fallback: Option<&'d str>,
    display: &'d str,
    categories: Vec<Section<'d>>,
    codes: Vec<&'d Code>,
    custom: Vec<&'d Code>,
    retired: Vec<&'d Code>,
    example: Option<&'d Code>,
    shown: Option<String>,
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
    retired: &'d [Code],
}

impl<'d> Context<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        Self {
            display: display(document),
            shown: shown_example(document),
            title: document.title.as_deref(),
            fallback: document.fallback.as_deref(),
            categories: document.categories.iter().map(Section::new).collect(),
            codes: document.listed().collect(),
            custom: document.codes().filter(|code| code.custom).collect(),
            retired: document.retired().collect(),
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
            retired: &category.retired,
        }
    }
}

/// How errors of a document are shown with their code.
fn display(document: &Document) -> &str {
    document.display.as_deref().unwrap_or(DEFAULT_DISPLAY)
}

/// A code that readers are likely to meet, as they meet it.
pub(crate) fn shown_example(document: &Document) -> Option<String> {
    example(document).map(|code| shown(display(document), code))
}

/// A code as `display` shows it: `[E0A06] Database error: User not found`.
fn shown(display: &str, code: &Code) -> String {
    let mut shown = String::new();
    let mut rest = display;
    while let Some(at) = rest.find(['{', '}']) {
        shown.push_str(&rest[..at]);
        rest = &rest[at..];
        let values = [
            ("{{", "{"),
            ("}}", "}"),
            ("{code}", &*code.code),
            ("{category}", &*code.category),
            ("{message}", &*code.message),
        ];
        let (key, value) = values
            .into_iter()
            .find(|(key, _)| rest.starts_with(key))
            .unwrap_or((&rest[..1], &rest[..1]));
        shown.push_str(value);
        rest = &rest[key.len()..];
    }
    shown + rest
}

/// A code that readers are likely to meet, and whose text is what they see.
fn example(document: &Document) -> Option<&Code> {
    let whole = || document.listed().filter(|code| !code.placeholders);
    whole()
        .find(|code| code.common && !code.internal)
        .or_else(|| whole().find(|code| !code.internal))
}

#[cfg(test)]
mod tests {
    use super::{example, shown};

    #[test]
    fn an_example_is_shown_as_declared() -> Result<(), crate::ReadError> {
        let source = include_str!("../tests/sample.toml");
        let document = crate::Document::parse(source, "sample.toml")?;
        let shown: Vec<_> = document
            .codes()
            .take(1)
            .map(|code| shown("{{{code}}} {category}}} {other} {message", code))
            .collect();
        assert_eq!(shown, ["{E0101} API} {other} {message"]);
        Ok(())
    }

    #[test]
    fn an_example_is_a_code_that_readers_meet() -> Result<(), crate::ReadError> {
        let source = include_str!("../tests/sample.toml");
        let mut document = crate::Document::parse(source, "sample.toml")?;
        let mut examples = Vec::new();
        for hidden in ["E0101", "22P02"] {
            let found = example(&document).map(|code| code.code.clone());
            examples.extend(found);
            let codes = document.categories.iter_mut().flat_map(|it| &mut it.codes);
            for code in codes.filter(|code| code.code == hidden) {
                code.internal = true;
                code.common = true;
            }
        }
        examples.extend(example(&document).map(|code| code.code.clone()));
        assert_eq!(examples, ["E0101", "22P02", "42P01-a"]);
        Ok(())
    }
}
