//! Random OpenAPI documents.

use serde_json::{Value, json};

use super::tape::Tape;

/// What a document says, in its order.
#[derive(Debug, Clone)]
pub(super) enum Tree {
    Null,
    Flag(bool),
    Number(&'static str),
    Text(&'static str),
    List(Vec<Self>),
    Map(Members),
    /// A value that others share, which YAML can do.
    Anchor(Box<Self>),
    /// What the last anchor says.
    Alias(Box<Self>),
}

pub(super) type Members = Vec<(&'static str, Tree)>;

/// Texts that a reader takes for something else where they stand plain.
const TEXTS: [&str; 24] = [
    "a",
    "b c",
    "users",
    "",
    "it's",
    "a # b",
    "a: b",
    "\"a\"",
    "- a",
    "{a",
    "]",
    "~",
    "null",
    "true",
    "12",
    "é 🦀 漢字",
    " a ",
    "a\nb",
    "a\n",
    "a\n\nb\n",
    "a\n\n\n",
    "\n",
    "a\\",
    "<<",
];

/// Keys of a user; two of the last look like what they are not.
const KEYS: [&str; 9] = [
    "x-a",
    "x-b",
    "tags",
    "x c",
    "x-é",
    "1",
    "x:d",
    "get",
    "responses",
];

/// Lists of codes and categories.
const LISTS: [&[&str]; 5] = [&["API"], &["E0101"], &["Extra"], &[], &["API", "E0101"]];

/// What a user may have under `responses`.
const OWN: [&str; 4] = ["200", "default", "4XX", "302"];

/// A document, written in the order of its parts.
pub(super) struct Builder<'t, 'b> {
    pub(super) tape: &'t mut Tape<'b>,
    anchored: Option<Tree>,
}

impl<'t, 'b> Builder<'t, 'b> {
    pub(super) fn new(tape: &'t mut Tape<'b>) -> Self {
        Self {
            tape,
            anchored: None,
        }
    }

    pub(super) fn root(&mut self) -> Tree {
        let mut root: Members = vec![("openapi", Tree::Text("3.1.0"))];
        let mut parts = vec!["paths", "components", "info"];
        while !parts.is_empty() {
            let part = parts.remove(self.tape.below(parts.len()));
            match part {
                "paths" if !self.tape.once_in(6) => root.push((part, self.paths())),
                "components" if self.tape.once_in(2) => root.push((part, self.components())),
                "info" => root.push((part, self.map(1))),
                _ => {}
            }
        }
        self.add_list(&mut root, 4);
        self.add_own(&mut root, 3);
        Tree::Map(root)
    }

    fn paths(&mut self) -> Tree {
        let mut paths = Members::new();
        for name in ["/a", "/users/{id}", "/é b"] {
            if self.tape.once_in(2) || paths.is_empty() {
                let path = self.path();
                paths.push((name, path));
            }
        }
        Tree::Map(paths)
    }

    fn path(&mut self) -> Tree {
        let mut path = Members::new();
        if self.tape.once_in(4) {
            self.add_own(&mut path, 2);
        }
        self.add_list(&mut path, 4);
        for method in ["get", "put"] {
            if self.tape.once_in(2) || path.is_empty() {
                let operation = self.operation();
                path.push((method, operation));
            }
        }
        Tree::Map(path)
    }

    fn operation(&mut self) -> Tree {
        if self.tape.once_in(8) {
            return self.nothing();
        }
        let mut operation = Members::new();
        if self.tape.once_in(3) {
            self.add_own(&mut operation, 2);
        }
        self.add_list(&mut operation, 1);
        if self.tape.once_in(2) {
            let responses = self.responses();
            operation.push(("responses", responses));
        }
        if self.tape.once_in(3) {
            let at = self.tape.below(operation.len() + 1);
            let own = self.value(2);
            operation.insert(at, ("description", own));
        }
        Tree::Map(operation)
    }

    fn responses(&mut self) -> Tree {
        if self.tape.once_in(3) {
            return self.nothing();
        }
        let mut responses = Members::new();
        for status in OWN {
            if self.tape.once_in(2) || responses.is_empty() {
                let response = self.value(2);
                responses.push((status, response));
            }
        }
        Tree::Map(responses)
    }

    fn components(&mut self) -> Tree {
        if self.tape.once_in(4) {
            return self.nothing();
        }
        let mut components = Members::new();
        for kind in ["securitySchemes", "responses", "schemas", "examples"] {
            if self.tape.once_in(2) {
                let members = if self.tape.once_in(3) {
                    self.nothing()
                } else {
                    self.map(2)
                };
                components.push((kind, members));
            }
        }
        Tree::Map(components)
    }

    fn nothing(&mut self) -> Tree {
        if self.tape.once_in(2) {
            Tree::Null
        } else {
            Tree::Map(Members::new())
        }
    }

    fn add_list(&mut self, members: &mut Members, once_in: usize) {
        if !self.tape.once_in(once_in) {
            return;
        }
        let names = self.tape.pick(&LISTS);
        let list = match names {
            [name] if self.tape.once_in(3) => Tree::Text(name),
            names => Tree::List(names.iter().map(|name| Tree::Text(name)).collect()),
        };
        let at = self.tape.below(members.len() + 1);
        members.insert(at, ("x-error-codes", list));
    }

    fn add_own(&mut self, members: &mut Members, most: usize) {
        for key in &KEYS[..most] {
            if self.tape.once_in(2) {
                let value = self.shared();
                members.push((key, value));
            }
        }
    }

    /// A value of a user, which may be shared with others.
    fn shared(&mut self) -> Tree {
        match (self.tape.below(6), &self.anchored) {
            (5, Some(anchored)) => Tree::Alias(Box::new(anchored.clone())),
            (4, _) => {
                let value = self.value(2);
                self.anchored = Some(value.clone());
                Tree::Anchor(Box::new(value))
            }
            _ => self.value(2),
        }
    }

    fn value(&mut self, depth: usize) -> Tree {
        match self.tape.below(if depth == 0 { 6 } else { 10 }) {
            0..=2 => Tree::Text(self.tape.pick(&TEXTS)),
            3 => Tree::Null,
            4 => Tree::Flag(true),
            5 => Tree::Number(self.tape.pick(&["1", "-2.5", "0"])),
            6 | 7 => {
                let count = self.tape.below(3);
                Tree::List((0..count).map(|_| self.value(depth - 1)).collect())
            }
            _ => self.map(depth - 1),
        }
    }

    fn map(&mut self, depth: usize) -> Tree {
        let count = self.tape.below(4);
        let first = self.tape.below(KEYS.len());
        let keys = KEYS.iter().cycle().skip(first).take(count);
        Tree::Map(keys.map(|key| (*key, self.value(depth))).collect())
    }
}

impl Tree {
    pub(super) fn json(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Flag(flag) => json!(flag),
            Self::Number(number) => number.parse().map_or(Value::Null, Value::Number),
            Self::Text(text) => json!(text),
            Self::List(items) => items.iter().map(Self::json).collect(),
            Self::Map(members) => {
                let members = members.iter();
                Value::Object(
                    members
                        .map(|(key, value)| ((*key).to_owned(), value.json()))
                        .collect(),
                )
            }
            Self::Anchor(value) | Self::Alias(value) => value.json(),
        }
    }
}
