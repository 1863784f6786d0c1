//! Where things are: the file of each code, and the anchor of each category.

use std::collections::{HashMap, HashSet};

use crate::Document;

/// The page of each code, retired ones included: `E0A06.html`.
///
/// A page lies beside the index, so that its address is short. What some file
/// system cannot hold gets a `~`, which no code has in it: a `:`, a name of
/// Windows, and a code that differs from an earlier one in the case of its
/// letters only.
pub(super) fn pages(document: &Document) -> HashMap<String, String> {
    let mut taken = HashSet::new();
    let mut pages = HashMap::new();
    for code in document.codes().chain(document.retired()) {
        let mut name = code.code.replace(':', "~");
        if is_reserved(&name) {
            // Before the first dot: Windows knows its names by what is there.
            name.insert(name.find('.').unwrap_or(name.len()), '~');
        }
        while !taken.insert(name.to_ascii_lowercase()) {
            name.push('~');
        }
        pages.insert(code.code.clone(), name + ".html");
    }
    pages
}

fn is_reserved(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let stem = name.split('.').next().unwrap_or_default();
    let device = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    match stem {
        "index" => name == "index",
        "con" | "prn" | "aux" | "nul" => true,
        _ => stem.len() == 4 && matches!(device, "com" | "lpt"),
    }
}

/// The anchor of each category on the index, in their order: `category-database`.
pub(super) fn anchors(document: &Document) -> Vec<String> {
    let mut taken = HashSet::new();
    let categories = document.categories.iter().enumerate();
    categories
        .map(|(position, category)| {
            let slug = slug(&category.name);
            let mut anchor = format!("category-{slug}");
            if slug.is_empty() || !taken.insert(anchor.clone()) {
                // No slug has a `_` in it.
                anchor = format!("{anchor}_{}", position + 1);
            }
            anchor
        })
        .collect()
}

fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_ascii_lowercase()
}
