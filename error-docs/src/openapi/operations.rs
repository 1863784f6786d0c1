//! The operations of an OpenAPI document, and the codes that each says it
//! answers with.

use std::collections::HashSet;

use super::components::Sent;
use super::node::{Kind, Node, Problem};
use crate::Document;

/// The key that lists codes and categories.
pub(super) const LIST: &str = "x-error-codes";

const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// An operation with the codes it answers with.
pub(super) struct Operation<'t, 'd> {
    pub(super) node: &'t Node,
    pub(super) sent: Vec<Sent<'d>>,
}

/// Finds what the lists of a document stand for.
pub(super) struct Finder<'a, 'd> {
    pub(super) document: &'d Document,
    /// Every code that is sent.
    pub(super) all: &'a [Sent<'d>],
    /// The codes that a public edition leaves out.
    pub(super) hidden: &'a HashSet<String>,
}

impl<'d> Finder<'_, 'd> {
    /// The operations that have a list: one of their own, of their path, or of
    /// the whole document.
    pub(super) fn operations<'t>(&self, root: &'t Node) -> Result<Vec<Operation<'t, 'd>>, Problem> {
        let mut operations = Vec::new();
        let shared = self.list(root)?;
        let Some(paths) = root.get("paths") else {
            return Ok(operations);
        };
        for path in paths.node.entries() {
            if path.key.starts_with("x-") {
                continue;
            }
            let of_path = self.list(&path.node)?;
            let methods = path.node.entries().iter();
            for method in methods.filter(|entry| METHODS.contains(&&*entry.key)) {
                let own = self.list(&method.node)?;
                let lists = [&shared, &of_path, &own];
                if lists.iter().all(|list| list.is_none()) {
                    continue;
                }
                let wanted: HashSet<&str> =
                    lists.into_iter().flatten().flatten().copied().collect();
                let is_wanted = |sent: &&Sent<'d>| wanted.contains(&*sent.code.code);
                operations.push(Operation {
                    node: &method.node,
                    sent: self.all.iter().filter(is_wanted).copied().collect(),
                });
            }
        }
        Ok(operations)
    }

    /// The codes that a list stands for.
    fn list(&self, node: &Node) -> Result<Option<Vec<&'d str>>, Problem> {
        let Some(entry) = node.get(LIST) else {
            return Ok(None);
        };
        let one = std::slice::from_ref(&entry.node);
        let items = match &entry.node.kind {
            Kind::List(items) => &items[..],
            Kind::Scalar(_) => one,
            _ => &[],
        };
        if items.is_empty() && !matches!(entry.node.kind, Kind::List(_)) {
            let message = format!("`{LIST}` must be a list of codes and categories");
            return Err(Problem::new(entry.at.start, message));
        }
        let mut codes = Vec::new();
        for item in items {
            codes.extend(self.codes(item)?);
        }
        Ok(Some(codes))
    }

    fn codes(&self, item: &Node) -> Result<Vec<&'d str>, Problem> {
        let at = item.span.start;
        let Some(name) = item.text() else {
            return Err(Problem::new(
                at,
                format!("`{LIST}` lists codes and categories, which are texts"),
            ));
        };
        if let Some(code) = self.document.get(name) {
            return Ok(vec![&code.code]);
        }
        let mut categories = self.document.categories.iter();
        if let Some(category) = categories.find(|category| category.name == name) {
            return Ok(category.codes.iter().map(|code| &*code.code).collect());
        }
        Err(Problem::new(at, self.unknown(name)))
    }

    fn unknown(&self, name: &str) -> String {
        let shown = name.escape_debug();
        if self.hidden.contains(name) {
            return format!("`{shown}` is internal: it never leaves the service");
        }
        let retired = self.document.retired().find(|code| code.code == name);
        if let Some(retired) = retired.and_then(|code| code.retired.as_ref()) {
            let version = retired.version.escape_debug();
            return match &retired.replaced_by {
                Some(code) => format!("code `{shown}` was retired in {version}; use `{code}`"),
                None => format!("code `{shown}` was retired in {version}"),
            };
        }
        match self.document.nearest(name) {
            Some(code) => format!(
                "there is no code or category `{shown}`; did you mean `{}`?",
                code.code
            ),
            None => format!("there is no code or category `{shown}`"),
        }
    }
}
