//! Writes enums down as Rust source.

use unicode_width::UnicodeWidthStr as _;

use super::attribute::{Meta, literal};
use super::enums::{Body, CategoryEnum, Code, Defaults, Enums, OneEnum, Section, Variant};

/// The longest line.
const WIDTH: usize = 100;

/// The source of a module; `file` is where its codes come from.
pub(super) fn write(enums: &Enums, file: Option<&str>) -> String {
    let mut source = match file {
        Some(file) => format!("//! Error codes, imported from `{file}`.\n"),
        None => "//! Error codes, imported.\n".to_owned(),
    };
    source.push_str("\nuse faultcode::ErrorCode;\nuse thiserror::Error;\n");
    match &enums.body {
        Body::PerCategory(categories) => {
            for category in categories {
                category.write(&mut source);
            }
            write_root(enums, categories, &mut source);
        }
        Body::One(one) => one.write(enums, &mut source),
    }
    source
}

fn write_root(enums: &Enums, categories: &[CategoryEnum], source: &mut String) {
    source.push('\n');
    let title = enums
        .title
        .as_deref()
        .map(|title| Meta::string("title", title));
    let keys = [Meta::word("root")].into_iter().chain(title);
    documentation(0, root_summary(enums), source);
    open(&enums.root, keys.collect(), source);
    let gaps = std::iter::once("").chain(std::iter::repeat("\n"));
    for (category, gap) in categories.iter().zip(gaps) {
        let CategoryEnum { ident, holder, .. } = category;
        source.extend([gap, "    #[error(transparent)]\n"]);
        let line = format!("    {holder}(#[from] {ident}),\n");
        if line.width() <= WIDTH {
            source.push_str(&line);
        } else {
            source.extend(["    ", holder, "(\n        #[from] ", ident, ",\n    ),\n"]);
        }
    }
    source.push_str("}\n");
}

/// The summary of the root.
fn root_summary(enums: &Enums) -> &str {
    enums
        .title
        .as_deref()
        .unwrap_or("Every error of this crate")
}

impl CategoryEnum {
    fn write(&self, source: &mut String) {
        source.push('\n');
        if let Some(description) = &self.description {
            documentation(0, description, source);
        }
        let title = self.title.as_deref();
        let format = self.format.as_deref();
        let keys = [Meta::string("category", &self.name)]
            .into_iter()
            .chain(title.map(|title| Meta::string("title", title)))
            .chain(format.map(|format| Meta::string("format", format)))
            .chain(self.defaults.keys());
        open(&self.ident, keys.collect(), source);
        for (at, variant) in self.variants.iter().enumerate() {
            if at > 0 {
                source.push('\n');
            }
            variant.write(None, source);
        }
        source.push_str("}\n");
    }
}

impl OneEnum {
    fn write(&self, enums: &Enums, source: &mut String) {
        source.push('\n');
        documentation(0, root_summary(enums), source);
        let title = enums.title.as_deref();
        let format = self.format.as_deref();
        let categories = self.declares_categories.then(|| {
            let categories = self.sections.iter().map(Section::declaration).collect();
            Meta::List("categories".to_owned(), categories)
        });
        let keys = [Meta::word("root")]
            .into_iter()
            .chain(title.map(|title| Meta::string("title", title)))
            .chain(format.map(|format| Meta::string("format", format)))
            .chain(self.defaults.keys())
            .chain(categories);
        open(&enums.root, keys.collect(), source);
        for (at, section) in self.sections.iter().enumerate() {
            let gap = if at > 0 { "\n" } else { "" };
            source.extend([gap, "    // ", &section.name, "\n"]);
            let category = if self.declares_categories {
                section.ident.clone()
            } else {
                literal(&section.name)
            };
            for (at, variant) in section.variants.iter().enumerate() {
                if at > 0 {
                    source.push('\n');
                }
                variant.write(Some(&category), source);
            }
        }
        source.push_str("}\n");
    }
}

impl Section {
    /// `Api(n = 0x01, name = "API", title = "API Errors")`
    fn declaration(&self) -> Meta {
        let name = (self.name != self.ident).then(|| Meta::string("name", &self.name));
        let number = self.number.as_ref().map(|number| Meta::pair("n", number));
        let title = self
            .title
            .as_deref()
            .map(|title| Meta::string("title", title));
        let description = self.description.as_deref();
        let description = description.map(|text| Meta::string("description", text));
        let keys: Vec<_> = [number, name, title, description]
            .into_iter()
            .flatten()
            .collect();
        if keys.is_empty() {
            Meta::word(&self.ident)
        } else {
            Meta::List(self.ident.clone(), keys)
        }
    }
}

impl Variant {
    fn write(&self, category: Option<&str>, source: &mut String) {
        if let Some(explanation) = &self.explanation {
            documentation(4, explanation, source);
        }
        let message = self.message.replace('{', "{{").replace('}', "}}");
        Meta::List("error".to_owned(), vec![Meta::Text(literal(&message))]).write(4, source);
        let code = match &self.code {
            Code::Number(number) => Meta::pair("n", number),
            Code::Id(id) => Meta::string("id", id),
        };
        let category = category.map(|category| Meta::pair("category", category));
        let own = Defaults {
            status: self.status,
            retryable: self.retryable,
        };
        let keys = category
            .into_iter()
            .chain([code])
            .chain(own.keys())
            .chain(self.is_common.then(|| Meta::word("common")));
        Meta::List("code".to_owned(), keys.collect()).write(4, source);
        source.extend(["    ", &self.ident, ",\n"]);
    }
}

impl Defaults {
    fn keys(self) -> impl Iterator<Item = Meta> {
        let status = self.status.map(|status| Meta::pair("http", status));
        let retryable = self.retryable.map(|is_transient| {
            if is_transient {
                Meta::word("retryable")
            } else {
                Meta::pair("retryable", false)
            }
        });
        status.into_iter().chain(retryable)
    }
}

fn open(ident: &str, keys: Vec<Meta>, source: &mut String) {
    source.push_str("#[derive(Debug, Error, ErrorCode)]\n");
    Meta::List("code".to_owned(), keys).write(0, source);
    source.extend(["pub enum ", ident, " {\n"]);
}

/// Documentation of one paragraph.
fn documentation(indent: usize, text: &str, source: &mut String) {
    let start = format!("{}///", " ".repeat(indent));
    let mut line = start.clone();
    for word in text.split(' ') {
        if line.width() + 1 + word.width() > WIDTH && line.len() > start.len() {
            source.push_str(&line);
            source.push('\n');
            line.clone_from(&start);
        }
        line.push(' ');
        line.push_str(word);
    }
    source.push_str(&line);
    source.push('\n');
}
