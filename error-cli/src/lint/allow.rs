//! Findings that are as they should be: in comments, and in `faultcode.toml`
//! beside the document.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use faultcode_docs::Document;
use toml::de::{DeTable, DeValue};

use super::RULES;
use crate::failure::Failure;
use crate::package::folder_of;
use crate::report::Finding;

/// What a file of sources allows, by line.
#[derive(Debug, Default)]
pub(super) struct Comments(HashMap<usize, Vec<&'static str>>);

const COMMENT: &str = "// faultcode: allow(";

/// The comments of a file: `// faultcode: allow(code-literal)`.
pub(super) fn comments(path: &Path, text: &str) -> Result<Comments, Failure> {
    let mut comments = Comments::default();
    for (at, line) in text.lines().enumerate() {
        let Some((_, rest)) = line.split_once(COMMENT) else {
            continue;
        };
        let names = rest.split(')').next().unwrap_or_default().split(',');
        for name in names.map(str::trim) {
            let place = format!("{}:{}", path.display(), at + 1);
            let rules = comments.0.entry(at + 1).or_default();
            rules.push(rule(name).ok_or_else(|| unknown(&place, name))?);
        }
    }
    Ok(comments)
}

impl Comments {
    /// Whether a rule is allowed in some lines, or in the one above.
    pub(super) fn allow(&self, rule: &str, first: usize, last: usize) -> bool {
        (first.saturating_sub(1)..=last)
            .filter_map(|line| self.0.get(&line))
            .any(|rules| rules.contains(&rule))
    }
}

/// What `faultcode.toml` allows.
#[derive(Debug, Default)]
pub(super) struct Allowed {
    codes: Vec<(&'static str, String)>,
    /// Files and folders, in full.
    places: Vec<(&'static str, PathBuf)>,
}

impl Allowed {
    /// What the file beside a document allows, if there is one.
    pub(super) fn beside(document: &Path, codes: &Document) -> Result<Self, Failure> {
        let path = document.with_file_name("faultcode.toml");
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            Err(error) => {
                let path = path.display();
                return Err(Failure::input(format!("cannot read {path}: {error}")));
            }
        };
        let reader = Reader {
            path: &path,
            text: &text,
            codes,
        };
        reader.read()
    }

    pub(super) fn admits(&self, finding: &Finding) -> bool {
        let is_code = |(rule, code): &(&str, String)| {
            *rule == finding.rule && finding.code.as_ref() == Some(code)
        };
        let file = fs::canonicalize(&finding.file);
        let is_place = |(rule, place): &(&str, PathBuf)| {
            *rule == finding.rule && file.as_ref().is_ok_and(|file| file.starts_with(place))
        };
        self.codes.iter().any(is_code) || self.places.iter().any(is_place)
    }
}

struct Reader<'t> {
    path: &'t Path,
    text: &'t str,
    codes: &'t Document,
}

impl Reader<'_> {
    fn read(&self) -> Result<Allowed, Failure> {
        let parsed = DeTable::parse(self.text).map_err(|error| {
            let at = error.span().unwrap_or_default().start;
            self.wrong(at, &error.message().replace('\n', " "))
        })?;
        let mut allowed = Allowed::default();
        let lint = self.table(parsed.get_ref(), "lint")?;
        let rules = lint.map(|lint| self.table(lint, "allow")).transpose()?;
        for (name, entries) in rules.flatten().into_iter().flatten() {
            let rule = rule(name.get_ref())
                .ok_or_else(|| unknown(&self.place(name.span().start), name.get_ref()))?;
            let DeValue::Array(entries) = entries.get_ref() else {
                return Err(self.wrong(name.span().start, "expected a list of codes and files"));
            };
            for entry in entries {
                let at = entry.span().start;
                let text = entry.get_ref().as_str();
                let text = text.ok_or_else(|| self.wrong(at, "expected a code or a file"))?;
                self.entry(rule, text, at, &mut allowed)?;
            }
        }
        Ok(allowed)
    }

    /// The only key of a table, which is a table itself.
    fn table<'d, 'i>(
        &self,
        table: &'d DeTable<'i>,
        key: &str,
    ) -> Result<Option<&'d DeTable<'i>>, Failure> {
        match table.iter().next() {
            None => Ok(None),
            Some((name, value)) if name.get_ref() == key && table.len() == 1 => {
                let inner = value.get_ref().as_table();
                let expected =
                    || self.wrong(name.span().start, &format!("`{key}` must be a table"));
                inner.map(Some).ok_or_else(expected)
            }
            Some(_) => {
                let mut names = table.keys().filter(|name| name.get_ref() != key);
                let at = names.next().map_or(0, |name| name.span().start);
                Err(self.wrong(at, &format!("expected nothing but `{key}` here")))
            }
        }
    }

    /// An entry is a code or a path; one that is neither is a slip.
    fn entry(
        &self,
        rule: &'static str,
        text: &str,
        at: usize,
        allowed: &mut Allowed,
    ) -> Result<(), Failure> {
        let mut codes = self.codes.codes().chain(self.codes.retired());
        if codes.any(|code| code.code == text) {
            allowed.codes.push((rule, text.to_owned()));
            return Ok(());
        }
        match fs::canonicalize(folder_of(self.path).join(text)) {
            Ok(place) => allowed.places.push((rule, place)),
            Err(_) => {
                let text = text.escape_debug();
                let message = format!("`{text}` is neither a code of the document nor a file");
                return Err(self.wrong(at, &message));
            }
        }
        Ok(())
    }

    fn wrong(&self, at: usize, message: &str) -> Failure {
        Failure::input(format!("{}: {message}", self.place(at)))
    }

    fn place(&self, at: usize) -> String {
        let before = self.text.get(..at).unwrap_or(self.text);
        format!("{}:{}", self.path.display(), before.split('\n').count())
    }
}

fn rule(name: &str) -> Option<&'static str> {
    let mut names = RULES.iter().map(|rule| rule.name);
    names.find(|known| *known == name)
}

fn unknown(place: &str, name: &str) -> Failure {
    Failure::input(format!(
        "{place}: there is no rule `{}`; there are {}",
        name.escape_debug(),
        RULES.map(|rule| rule.name).join(", ")
    ))
}
