//! Types that declare codes, but are under no root.
//!
//! A root may be in another crate: what the document has is under one, too.

use std::collections::{HashMap, HashSet};

use faultcode_docs::Document;

use super::scan::{Scan, Type};
use super::{NO_ROOT, finding};
use crate::package::Package;
use crate::report::Finding;

pub(super) fn check(scans: &[Scan], package: &Package, document: &Document) -> Vec<Finding> {
    let reached = reached(scans);
    let declared = declared(package, document);
    let is_lost = |scan: &Scan, it: &Type| {
        !reached.contains(it.name.as_str())
            && !declared.contains(it.name.as_str())
            && !scan.comments.allow(NO_ROOT.name, it.begin, it.line)
    };
    let mut findings = Vec::new();
    for scan in scans {
        for it in scan.types.iter().filter(|it| is_lost(scan, it)) {
            let message = format!(
                "`{}` is under no root, so that its codes are checked against no others; put it \
                 into one, or mark it `#[code(root)]`",
                it.name
            );
            findings.push(finding(NO_ROOT, &message, &scan.path, it.line));
        }
    }
    findings
}

/// The names that the roots in these sources lead to, by any number of types.
fn reached(scans: &[Scan]) -> HashSet<&str> {
    let mut held: HashMap<&str, Vec<&str>> = HashMap::new();
    let types = scans.iter().flat_map(|scan| &scan.types);
    let aliases = scans.iter().flat_map(|scan| &scan.aliases);
    let edges = types
        .map(|it| (&it.name, &it.held))
        .chain(aliases.map(|(name, held)| (name, held)));
    for (name, names) in edges {
        let names = names.iter().map(String::as_str);
        held.entry(name).or_default().extend(names);
    }
    let roots = scans.iter().flat_map(|scan| &scan.types);
    let roots = roots.filter(|it| it.is_root).map(|it| it.name.as_str());
    let mut open: Vec<_> = roots.collect();
    let mut reached = HashSet::new();
    while let Some(name) = open.pop() {
        if reached.insert(name) {
            open.extend(held.get(name).into_iter().flatten());
        }
    }
    reached
}

/// The types of this package that the document has codes of.
fn declared<'d>(package: &Package, document: &'d Document) -> HashSet<&'d str> {
    let crates: Vec<_> = package
        .targets
        .iter()
        .map(|target| target.name.replace('-', "_"))
        .collect();
    let ours = |path: &'d str| {
        let (first, _) = path.split_once("::")?;
        let (_, last) = path.rsplit_once("::")?;
        crates.iter().any(|name| name == first).then_some(last)
    };
    document
        .codes()
        .filter_map(|code| ours(&code.declared))
        .collect()
}
