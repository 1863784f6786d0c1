//! Which tests call `drift::document` or `drift::file`.

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
}

/// The drift tests of a package.
pub(super) fn tests(package: &Package) -> Vec<Test> {
    let is_tested = |target: &crate::package::Target| {
        target.test && (target.is_library() || target.is("bin") || target.is("test"))
    };
    let files = sources::files(package, is_tested).into_iter();
    files.flat_map(|file| tests_in(&file)).collect()
}

/// The names to run, each once.
pub(super) fn names(tests: Vec<Test>) -> Vec<String> {
    let mut names: Vec<_> = tests.into_iter().map(|test| test.name).collect();
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
    let names = finder.found.into_iter();
    names
        .map(|name| Test {
            file: file.to_owned(),
            name,
        })
        .collect()
}

/// Walks a file; a function that calls one of the two is a finding if it is a
/// test.
#[derive(Default)]
struct Finder {
    modules: Vec<String>,
    /// Names under which one of the functions was imported.
    imported: Vec<String>,
    calls: bool,
    found: Vec<String>,
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
        let outer = std::mem::take(&mut self.calls);
        visit::visit_item_fn(self, function);
        let is_test = function
            .attrs
            .iter()
            .any(|it| sources::is_named(it, "test"));
        if self.calls && is_test {
            let name = function.sig.ident.to_string();
            let path = self.modules.iter().map(String::as_str).chain([&*name]);
            self.found.push(path.collect::<Vec<_>>().join("::"));
        }
        self.calls = outer;
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        let mut names = path.segments.iter().rev().map(|it| it.ident.to_string());
        let (last, before) = (names.next().unwrap_or_default(), names.next());
        self.calls |= match before {
            Some(before) => before == "drift" && is_ours(&last),
            None => self.imported.contains(&last),
        };
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'a syn::Macro) {
        self.calls |= mentions(call.tokens.clone());
    }
}

impl Finder {
    fn import(&mut self, tree: &syn::UseTree, is_drift: bool) {
        match tree {
            syn::UseTree::Path(path) => self.import(&path.tree, path.ident == "drift"),
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, is_drift);
                }
            }
            syn::UseTree::Name(name) if is_drift && is_ours(&name.ident.to_string()) => {
                self.imported.push(name.ident.to_string());
            }
            syn::UseTree::Rename(name) if is_drift && is_ours(&name.ident.to_string()) => {
                self.imported.push(name.rename.to_string());
            }
            _ => {}
        }
    }
}

fn is_ours(name: &str) -> bool {
    matches!(name, "document" | "file")
}

/// Whether `drift::document` or `drift::file` stands in a macro's input.
fn mentions(tokens: TokenStream) -> bool {
    let mut names = Vec::new();
    flatten(tokens, &mut names);
    names
        .windows(2)
        .any(|two| two[0] == "drift" && is_ours(&two[1]))
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

    use super::Finder;

    fn found(source: &str) -> Vec<String> {
        let mut finder = Finder::default();
        if let Ok(file) = syn::parse_file(source) {
            finder.visit_file(&file);
        }
        finder.found
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
                fn helper() { drift::document(x, y) }
                #[test]
                fn other() { document(x, y); drift::other() }
            }";
        assert_eq!(found(source), ["tests::a", "tests::b", "tests::inner::c"]);
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
            fn c() { file(x, y).unwrap() }";
        assert_eq!(found(source), ["a", "b"]);
    }
}
