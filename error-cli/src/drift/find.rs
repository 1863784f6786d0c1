//! Which tests call `drift::document` or `drift::file`.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

use crate::package::Package;
use crate::sources;

/// A test, by its path within its file.
#[derive(Debug)]
pub(super) struct Test {
    pub(super) file: PathBuf,
    pub(super) name: String,
    pub(super) keeps: Kept,
}

/// What a test keeps fresh: a document, or a page, which may be made from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    Document,
    Page,
}

/// The drift tests of a package.
pub(super) fn tests(package: &Package) -> Vec<Test> {
    let is_tested = |target: &crate::package::Target| {
        target.test && (target.is_library() || target.is("bin") || target.is("test"))
    };
    let files = sources::files(package, is_tested).into_iter();
    files.flat_map(|file| tests_in(&file)).collect()
}

/// The names of the tests of a kind, each once.
pub(super) fn names(tests: &[Test], keeps: Kept) -> Vec<String> {
    let tests = tests.iter().filter(|test| test.keeps == keeps);
    let mut names: Vec<_> = tests.map(|test| test.name.clone()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn tests_in(file: &Path) -> Vec<Test> {
    let Some((text, syntax)) = sources::parse(file) else {
        return Vec::new();
    };
    if !text.contains("drift") {
        return Vec::new();
    }
    let mut finder = Finder::default();
    finder.visit_file(&syntax);
    let found = finder.tests().into_iter();
    found
        .map(|(name, keeps)| Test {
            file: file.to_owned(),
            name,
            keeps,
        })
        .collect()
}

/// Walks a file, and remembers its functions.
#[derive(Default)]
struct Finder {
    modules: Vec<String>,
    /// Names under which one of the functions was imported.
    imported: Vec<(String, Kept)>,
    /// The function that is walked.
    current: Function,
    functions: Vec<Function>,
}

#[derive(Default)]
struct Function {
    name: String,
    /// With the modules that it is in.
    path: String,
    is_test: bool,
    /// What it keeps, by itself or by way of another function.
    keeps: Option<Kept>,
    /// The last names of the paths in it, which may be those of functions.
    mentions: Vec<String>,
}

impl<'a> Visit<'a> for Finder {
    fn visit_item_mod(&mut self, module: &'a syn::ItemMod) {
        self.modules.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.modules.pop();
    }

    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        self.import(&item.tree, false);
    }

    fn visit_item_fn(&mut self, function: &'a syn::ItemFn) {
        let name = function.sig.ident.to_string();
        let path = self.modules.iter().map(String::as_str).chain([&*name]);
        let inner = Function {
            path: path.collect::<Vec<_>>().join("::"),
            is_test: function
                .attrs
                .iter()
                .any(|it| sources::is_named(it, "test")),
            name,
            ..Function::default()
        };
        let outer = std::mem::replace(&mut self.current, inner);
        visit::visit_item_fn(self, function);
        let inner = std::mem::replace(&mut self.current, outer);
        self.functions.push(inner);
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        let mut names = path.segments.iter().rev().map(|it| it.ident.to_string());
        let (last, before) = (names.next().unwrap_or_default(), names.next());
        let imported = || self.imported.iter().find(|(name, _)| *name == last);
        let called = match before {
            Some(before) => kept(&last).filter(|_| before == "drift"),
            None => imported().map(|(_, keeps)| *keeps),
        };
        self.call(called);
        self.current.mentions.push(last);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'a syn::Macro) {
        self.call(mentioned(call.tokens.clone()));
    }
}

impl Finder {
    /// The tests that keep something, also those that leave it to a function
    /// beside them.
    fn tests(mut self) -> Vec<(String, Kept)> {
        loop {
            let helpers = self.functions.iter().filter(|it| !it.is_test);
            let helpers: HashMap<_, _> = helpers
                .filter_map(|it| Some((it.name.clone(), it.keeps?)))
                .collect();
            let mut is_done = true;
            for function in self.functions.iter_mut().filter(|it| it.keeps.is_none()) {
                function.keeps = function
                    .mentions
                    .iter()
                    .find_map(|it| helpers.get(it))
                    .copied();
                is_done &= function.keeps.is_none();
            }
            if is_done {
                break;
            }
        }
        let tests = self.functions.into_iter().filter(|it| it.is_test);
        tests.filter_map(|it| Some((it.path, it.keeps?))).collect()
    }

    /// A test that keeps a document, too, is one of a document.
    fn call(&mut self, called: Option<Kept>) {
        let keeps = &mut self.current.keeps;
        if *keeps != Some(Kept::Document) {
            *keeps = called.or(*keeps);
        }
    }

    fn import(&mut self, tree: &syn::UseTree, is_drift: bool) {
        let (name, alias) = match tree {
            syn::UseTree::Path(path) => return self.import(&path.tree, path.ident == "drift"),
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, is_drift);
                }
                return;
            }
            syn::UseTree::Name(name) => (&name.ident, &name.ident),
            syn::UseTree::Rename(name) => (&name.ident, &name.rename),
            syn::UseTree::Glob(_) => return,
        };
        if let Some(keeps) = kept(&name.to_string()).filter(|_| is_drift) {
            self.imported.push((alias.to_string(), keeps));
        }
    }
}

/// What a function of `drift` keeps.
fn kept(name: &str) -> Option<Kept> {
    match name {
        "document" => Some(Kept::Document),
        "file" => Some(Kept::Page),
        _ => None,
    }
}

/// What `drift::document` or `drift::file` in a macro's input keeps.
fn mentioned(tokens: TokenStream) -> Option<Kept> {
    let mut names = Vec::new();
    flatten(tokens, &mut names);
    let mut calls = names.windows(2).filter(|two| two[0] == "drift");
    calls.find_map(|two| kept(&two[1]))
}

fn flatten(tokens: TokenStream, names: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(name) => names.push(name.to_string()),
            TokenTree::Group(group) => flatten(group.stream(), names),
            TokenTree::Punct(mark) if mark.as_char() == ':' => {}
            other => names.push(other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use syn::visit::Visit;

    use super::{Finder, Kept};

    fn found(source: &str) -> Vec<(String, Kept)> {
        let mut finder = Finder::default();
        if let Ok(file) = syn::parse_file(source) {
            finder.visit_file(&file);
        }
        finder.tests()
    }

    fn document(name: &str) -> (String, Kept) {
        (name.to_owned(), Kept::Document)
    }

    fn page(name: &str) -> (String, Kept) {
        (name.to_owned(), Kept::Page)
    }

    #[test]
    fn tests_that_call_drift_are_found() {
        let source = "
            mod tests {
                #[test]
                fn a() -> Result<(), Drift> { faultcode::drift::document(X::CATALOG, \"a\") }
                #[test]
                fn b() { drift::file(\"B.md\", &text()).unwrap(); }
                mod inner {
                    #[tokio::test]
                    async fn c() { assert!(faultcode::drift::document(X::CATALOG, \"a\").is_ok()) }
                }
                #[test]
                fn other() { document(x, y); drift::other() }
            }";
        let all = [
            document("tests::a"),
            page("tests::b"),
            document("tests::inner::c"),
        ];
        assert_eq!(found(source), all);
    }

    #[test]
    fn tests_may_leave_it_to_other_functions() {
        let source = "
            fn fresh(name: &str) { kept(name).unwrap() }
            fn kept(name: &str) -> Result<(), Drift> { drift::document(X::CATALOG, name) }
            fn other() {}
            mod tests {
                #[test]
                fn a() { super::fresh(\"a\") }
                #[test]
                fn b() { super::other() }
            }";
        assert_eq!(found(source), [document("tests::a")]);
    }

    #[test]
    fn imported_functions_are_known() {
        let source = "
            use faultcode::{ErrorCode, drift::{self, document, file as fresh}};
            #[test]
            fn a() { document(x, y).unwrap() }
            #[test]
            fn b() { fresh(x, y).unwrap() }
            #[test]
            fn c() { file(x, y).unwrap() }
            #[test]
            fn d() { document(x, y).unwrap(); fresh(x, y).unwrap() }";
        assert_eq!(found(source), [document("a"), page("b"), document("d")]);
    }
}
