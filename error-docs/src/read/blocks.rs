//! The blocks of a document, in the order of the file, and what they must
//! agree on.

use std::collections::HashMap;

use toml::de::{DeTable, DeValue};

use super::error::{Problem, line_of};
use super::fields::Fields;
use super::{code, tombstone};
use crate::document::Lines;
use crate::{Category, Code, Document, Retired};

/// The version of the format.
const SCHEMA: u32 = 1;

const HEAD_KEYS: [&str; 7] = [
    "schema", "title", "fallback", "display", "category", "code", "retired",
];
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
            Block::Retired(table) => reader.retired(&Fields::new(table, at, "`[[retired]]`"))?,
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
    Retired(&'t DeTable<'i>),
}

/// The blocks with their places, in the order of the file.
fn blocks<'t, 'i>(head: &Fields<'t, 'i>) -> Result<Vec<(usize, Block<'t, 'i>)>, Problem> {
    let mut blocks = Vec::new();
    let kinds: [(_, fn(_) -> _); 3] = [
        ("category", Block::Category),
        ("code", Block::Code),
        ("retired", Block::Retired),
    ];
    for (key, block) in kinds {
        let tables = tables(head, key)?.into_iter();
        blocks.extend(tables.map(|(at, table)| (at, block(table))));
    }
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
    /// The names in the last category; of those that were renumbered only the
    /// new owners.
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
                lines: Lines::default(),
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
            retired: Vec::new(),
        });
        Ok(())
    }

    fn code(&mut self, fields: &Fields<'_, '_>) -> Result<(), Problem> {
        fields.check_keys(&code::keys(&code::OF_TOMBSTONES))?;
        let code = Code {
            common: fields.flag("common")?,
            declared: fields.required_text("declared")?,
            ..code::read(fields)?
        };
        self.check_unique(&code, fields)?;
        let category = self.category_of(&code, fields)?;
        if let Some(retired) = category.retired.last() {
            return Err(tombstone::above_code(&code, retired, fields));
        }
        category.codes.push(code);
        Ok(())
    }

    fn retired(&mut self, fields: &Fields<'_, '_>) -> Result<(), Problem> {
        fields.check_keys(&code::keys(&code::OF_CODES_IN_USE))?;
        let code = Code {
            retired: Some(tombstone::read(fields)?),
            ..code::read(fields)?
        };
        self.check_unique(&code, fields)?;
        self.category_of(&code, fields)?.retired.push(code);
        Ok(())
    }

    /// The category that a code belongs to: the last one above.
    fn category_of(
        &mut self,
        code: &Code,
        fields: &Fields<'_, '_>,
    ) -> Result<&mut Category, Problem> {
        match self.document.categories.last_mut() {
            Some(category) if category.name == code.category => Ok(category),
            last => Err(misplaced(code, last.as_deref(), fields)),
        }
    }

    fn check_unique(&mut self, code: &Code, fields: &Fields<'_, '_>) -> Result<(), Problem> {
        let at = fields.place("code");
        if let Some(first) = self.codes.insert(code.code.clone(), at) {
            return Err(self.duplicate(at, &format!("code `{}`", code.code), first));
        }
        let is_renumbered = |retired: &Retired| retired.replaced_by.is_some();
        if code.retired.as_ref().is_some_and(is_renumbered) {
            return Ok(());
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

    fn finish(mut self, head: &Fields<'_, '_>) -> Result<Document, Problem> {
        if let Some(code) = &self.document.fallback
            && self.document.get(code).is_none()
        {
            let code = code.escape_debug();
            let what = match self.document.get_retired(&code.to_string()) {
                Some(_) => "which is retired",
                None => "which is no code of this document",
            };
            return Err(Problem::new(
                head.place("fallback"),
                format!("`fallback` names `{code}`, {what}"),
            ));
        }
        let lines = lines_of(self.text.as_bytes(), self.codes);
        self.document.lines = Lines(lines);
        Ok(self.document)
    }
}

/// The lines of places, in one pass over the text.
fn lines_of(text: &[u8], places: HashMap<String, usize>) -> HashMap<String, usize> {
    let mut places: Vec<_> = places.into_iter().collect();
    places.sort_unstable_by_key(|(_, at)| *at);
    let (mut line, mut counted) = (1, 0);
    let lines = places.into_iter().map(|(code, at)| {
        let between = text.get(counted..at).unwrap_or_default();
        line += line_of(between, between.len()) - 1;
        counted = at;
        (code, line)
    });
    lines.collect()
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
