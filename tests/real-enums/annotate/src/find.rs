//! Which enums of a file are errors.

use std::collections::BTreeMap;

use syn::visit::{self, Visit};
use syn::{File, ItemEnum, ItemImpl, ItemMod, Path, Type};

use crate::attributes::{conditions, derived, given};

/// An error enum; with a condition, it is an error only where that holds.
pub(crate) struct Found<'f> {
    pub(crate) item: &'f ItemEnum,
    pub(crate) condition: Option<String>,
}

/// The enums that derive `Error`, or for which it is written by hand.
pub(crate) fn error_enums<'f>(file: &'f File, source: &str) -> Vec<Found<'f>> {
    let mut finder = Finder {
        has_use: has_use(source),
        ..Finder::default()
    };
    finder.visit_file(file);
    let Finder { enums, impls, .. } = finder;
    let mut found = Vec::new();
    for item in enums {
        let of_derive = derived(&given(&item.attrs))
            .into_iter()
            .find(|it| is_error_derive(&it.0));
        let by_hand = impls.get(&item.ident.to_string()).cloned();
        if let Some(condition) = of_derive.map(|it| it.1).or(by_hand) {
            found.push(Found { item, condition });
        }
    }
    // Two enums of one name in one file have impls that cannot be told apart.
    let names: Vec<_> = found.iter().map(|it| it.item.ident.to_string()).collect();
    found.retain(|it| names.iter().filter(|name| it.item.ident == name).count() == 1);
    found
}

/// Whether a bare `Error` can be the trait of the standard library.
fn has_use(source: &str) -> bool {
    source.contains("error::Error") || source.contains("error::{")
}

fn is_error_derive(path: &Path) -> bool {
    let last = path.segments.last().map(|it| it.ident.to_string());
    matches!(last.as_deref(), Some("Error" | "ThisError"))
}

#[derive(Default)]
struct Finder<'f> {
    has_use: bool,
    /// The conditions of the modules around.
    around: Vec<String>,
    enums: Vec<&'f ItemEnum>,
    /// The types that have the trait, each with its condition.
    impls: BTreeMap<String, Option<String>>,
}

impl Finder<'_> {
    fn is_error_trait(&self, path: &Path) -> bool {
        let names: Vec<_> = path
            .segments
            .iter()
            .map(|it| it.ident.to_string())
            .collect();
        match names.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["std" | "core", "error", "Error"] => true,
            ["error", "Error"] | ["Error" | "StdError"] => self.has_use,
            _ => false,
        }
    }
}

impl<'f> Visit<'f> for Finder<'f> {
    fn visit_item_enum(&mut self, item: &'f ItemEnum) {
        self.enums.push(item);
    }

    fn visit_item_mod(&mut self, item: &'f ItemMod) {
        let before = self.around.len();
        self.around.extend(conditions(&item.attrs));
        visit::visit_item_mod(self, item);
        self.around.truncate(before);
    }

    fn visit_item_impl(&mut self, item: &'f ItemImpl) {
        visit::visit_item_impl(self, item);
        let Some((trait_, _)) = &item.trait_ else {
            return;
        };
        let Type::Path(of) = &*item.self_ty else {
            return;
        };
        if !self.is_error_trait(trait_) {
            return;
        }
        if let [name] = of.path.segments.iter().collect::<Vec<_>>()[..] {
            let mut all = self.around.clone();
            all.extend(conditions(&item.attrs));
            let condition = (!all.is_empty()).then(|| format!("all({})", all.join(", ")));
            self.impls.insert(name.ident.to_string(), condition);
        }
    }
}
