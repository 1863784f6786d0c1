//! The blocks of a document, in the order of the file, and what they must
//! agree on.

use std::collections::HashMap;

use toml::de::{DeTable, DeValue};

use super::error::{Problem, line_of};
use super::fields::Fields;
use crate::document::{CODE_FIELDS, is_code};
use crate::{Category, Code, Document};

/// The version of the format.
const SCHEMA: u32 = 1;

const HEAD_KEYS: [&str; 6] = ["schema", "title", "fallback", "display", "category", "code"];
const CATEGORY_KEYS: [&str; 5] = ["name", "title", "description", "n", "format"];

pub(super) fn read(text: &str) -> Result<Document, Problem> {
    let parsed = DeTable::parse(text).map_err(|error| not_toml(text, &error))?;
    let head = Fields::new(parsed.get_ref(), 0, "the head of the document");
    let schema = schema(&head)?;
    head.check_keys(&HEAD_KEYS)?;
    let mut reader = Reader::new(text, schema);
    reader.document.title = head.text("title")?;
    reader.document.fallback = head.text("fallback")?;
    reader.document.display = head.text("display")?;
    for (at, block) in blocks(&head)? {
        match block {
            Block::Category(table) => reader.category(&Fields::new(table, at, "`[[category]]`"))?,
            Block::Code(table) => reader.code(&Fields::new(table, at, "`[[code]]`"))?,
        }
    }
    reader.finish(&head)
}

fn not_toml(text: &str, error: &toml::de::Error) -> Problem {
    let span = error.span().unwrap_or_default();
    let message = match (error.message(), text.get(span.clone())) {
        ("duplicate key", Some(key)) => format!("duplicate key `{}`", key.escape_debug()),
        (message, _) => format!("invalid TOML: {}", message.replace('\n', " ")),
    };
    Problem::at(&span, message)
}

/// The version comes first: a newer document may have other keys.
fn schema(head: &Fields<'_, '_>) -> Result<u32, Problem> {
    let found = head.number("schema")?;
    match found.ok_or_else(|| head.missing("schema"))? {
        1 => Ok(SCHEMA),
        0 => Err(Problem::new(
            head.place("schema"),
            "`schema` must be 1, found 0",
        )),
        newer => Err(Problem::new(
            head.place("schema"),
            format!(
                "schema {newer} was written by a newer faultcode, this one reads {SCHEMA}; update it"
            ),
        )),
    }
}

enum Block<'t, 'i> {
    Category(&'t DeTable<'i>),
    Code(&'t DeTable<'i>),
}

/// The blocks with their places, in the order of the file.
fn blocks<'t, 'i>(head: &Fields<'t, 'i>) -> Result<Vec<(usize, Block<'t, 'i>)>, Problem> {
    let categories = tables(head, "category")?;
    let codes = tables(head, "code")?;
    let mut blocks: Vec<_> = categories
        .into_iter()
        .map(|(at, table)| (at, Block::Category(table)))
        .chain(
            codes
                .into_iter()
                .map(|(at, table)| (at, Block::Code(table))),
        )
        .collect();
    blocks.sort_by_key(|(at, _)| *at);
    Ok(blocks)
}

fn tables<'t, 'i>(
    head: &Fields<'t, 'i>,
    key: &str,
) -> Result<Vec<(usize, &'t DeTable<'i>)>, Problem> {
    let Some(value) = head.get(key) else {
        return Ok(Vec::new());
    };
    let wrong = |at| Problem::new(at, format!("`{key}` must be written as `[[{key}]]`"));
    let DeValue::Array(blocks) = value.get_ref() else {
        return Err(wrong(value.span().start));
    };
    let table = |block: &'t toml::Spanned<DeValue<'i>>| {
        let at = block.span().start;
        match block.get_ref() {
            DeValue::Table(table) => Ok((at, table)),
            _ => Err(wrong(at)),
        }
    };
    blocks.iter().map(table).collect()
}

struct Reader<'t> {
    text: &'t str,
    document: Document,
    /// What was read so far, each with its place.
    categories: HashMap<String, usize>,
    codes: HashMap<String, usize>,
    /// The names in the last category.
    names: HashMap<String, usize>,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str, schema: u32) -> Self {
        Self {
            text,
            document: Document {
                schema,
                title: None,
                fallback: None,
                display: None,
                categories: Vec::new(),
            },
            categories: HashMap::new(),
            codes: HashMap::new(),
            names: HashMap::new(),
        }
    }

    fn category(&mut self, fields: &Fields<'_, '_>) -> Result<(), Problem> {
        fields.check_keys(&CATEGORY_KEYS)?;
        let name = fields.required_text("name")?;
        let at = fields.place("name");
        if let Some(first) = self.categories.insert(name.clone(), at) {
            return Err(self.duplicate(at, &format!("category `{}`", name.escape_debug()), first));
        }
        let n = fields.number("n")?.map(u32::try_from).transpose();
        let n = n.map_err(|_| {
            Problem::new(fields.place("n"), "`n` must be a number up to 4294967295")
        })?;
        self.names.clear();
        self.document.categories.push(Category {
            name,
            title: fields.required_text("title")?,
            description: fields.text("description")?.unwrap_or_default(),
            n,
            format: fields.text("format")?,
            codes: Vec::new(),
        });
        Ok(())
    }

    fn code(&mut self, fields: &Fields<'_, '_>) -> Result<(), Problem> {
        fields.check_keys(&CODE_FIELDS)?;
        let code = Code {
            code: checked_code(fields)?,
            category: fields.required_text("category")?,
            name: fields.required_text("name")?,
            http: http(fields)?,
            retryable: fields.switch("retryable")?,
            message: fields.required_text("message")?,
            placeholders: fields.flag("placeholders")?,
            common: fields.flag("common")?,
            custom: fields.flag("custom")?,
            optional: fields.flag("optional")?,
            internal: fields.flag("internal")?,
            public: fields.list("public")?,
            declared: fields.required_text("declared")?,
            explanation: fields.text("explanation")?.unwrap_or_default(),
        };
        self.check_unique(&code, fields)?;
        match self.document.categories.last_mut() {
            Some(category) if category.name == code.category => {
                category.codes.push(code);
                Ok(())
            }
            last => Err(misplaced(&code, last.as_deref(), fields)),
        }
    }

    fn check_unique(&mut self, code: &Code, fields: &Fields<'_, '_>) -> Result<(), Problem> {
        let at = fields.place("code");
        if let Some(first) = self.codes.insert(code.code.clone(), at) {
            return Err(self.duplicate(at, &format!("code `{}`", code.code), first));
        }
        let at = fields.place("name");
        if let Some(first) = self.names.insert(code.name.clone(), at) {
            let (name, category) = (code.name.escape_debug(), code.category.escape_debug());
            let what = format!("name `{name}` in category `{category}`");
            return Err(self.duplicate(at, &what, first));
        }
        Ok(())
    }

    fn duplicate(&self, at: usize, what: &str, first: usize) -> Problem {
        let line = line_of(self.text.as_bytes(), first);
        Problem::new(
            at,
            format!("duplicate {what}; it stands in line {line}, too"),
        )
    }

    fn finish(self, head: &Fields<'_, '_>) -> Result<Document, Problem> {
        match &self.document.fallback {
            Some(code) if !self.codes.contains_key(code) => Err(Problem::new(
                head.place("fallback"),
                format!(
                    "`fallback` names `{}`, which is no code of this document",
                    code.escape_debug()
                ),
            )),
            _ => Ok(self.document),
        }
    }
}

fn checked_code(fields: &Fields<'_, '_>) -> Result<String, Problem> {
    let code = fields.required_text("code")?;
    if is_code(&code) {
        return Ok(code);
    }
    Err(Problem::new(
        fields.place("code"),
        "`code` must be 1 to 64 ASCII letters, digits, `_`, `-`, `.` and `:`, \
         and begin and end with a letter or digit",
    ))
}

fn http(fields: &Fields<'_, '_>) -> Result<u16, Problem> {
    let found = fields.number("http")?;
    let found = found.ok_or_else(|| fields.missing("http"))?;
    u16::try_from(found)
        .ok()
        .filter(|status| (400..=599).contains(status))
        .ok_or_else(|| {
            Problem::new(
                fields.place("http"),
                format!("`http` must be a status from 400 to 599, found {found}"),
            )
        })
}

/// A code stands under its own category.
fn misplaced(code: &Code, last: Option<&Category>, fields: &Fields<'_, '_>) -> Problem {
    let category = code.category.escape_debug();
    let message = match last {
        Some(last) => format!(
            "code `{}` is of category `{category}`, but stands under category `{}`",
            code.code,
            last.name.escape_debug()
        ),
        None => format!(
            "code `{}` stands above its category `{category}`",
            code.code
        ),
    };
    Problem::new(fields.place("category"), message)
}
