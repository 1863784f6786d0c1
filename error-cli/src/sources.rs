//! The Rust sources of a package.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::package::{Package, Target, folder_of};

/// The Rust files of some targets of a package, each once, in order: those in
/// the folders in which the targets begin.
pub(crate) fn files(package: &Package, wanted: impl Fn(&Target) -> bool) -> Vec<PathBuf> {
    let mut found = BTreeSet::new();
    for target in package.targets.iter().filter(|target| wanted(target)) {
        collect(&folder_of(&target.src_path), package.folder(), &mut found);
    }
    found.into_iter().collect()
}

/// Where a target begins in the folder of the package itself, only the file is
/// taken: what else is there belongs to others.
fn collect(folder: &Path, package: &Path, found: &mut BTreeSet<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.filter_map(Result::ok) {
        let path = entry.path();
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        let is_foreign = folder == package || path.join("Cargo.toml").is_file();
        if kind.is_dir() && !is_foreign {
            collect(&path, package, found);
        } else if kind.is_file() && path.extension().is_some_and(|extension| extension == "rs") {
            found.insert(path);
        }
    }
}

/// A file as syntax; none where it cannot be read or is no Rust, which the
/// compiler tells better.
pub(crate) fn parse(path: &Path) -> Option<(String, syn::File)> {
    let text = fs::read_to_string(path).ok()?;
    let file = syn::parse_file(&text).ok()?;
    Some((text, file))
}

/// Whether an attribute ends with a name, as `#[tokio::test]` does with `test`.
pub(crate) fn is_named(attribute: &syn::Attribute, name: &str) -> bool {
    let last = attribute.path().segments.last();
    last.is_some_and(|segment| segment.ident == name)
}

/// Whether something exists under test only: `#[test]`, `#[cfg(test)]`.
pub(crate) fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let mentions_test = |list: &syn::MetaList| {
            let tokens = list.tokens.clone().into_iter();
            tokens
                .into_iter()
                .any(|token| matches!(token, proc_macro2::TokenTree::Ident(name) if name == "test"))
        };
        is_named(attribute, "test")
            || (is_named(attribute, "cfg")
                && attribute.meta.require_list().is_ok_and(mentions_test))
    })
}
