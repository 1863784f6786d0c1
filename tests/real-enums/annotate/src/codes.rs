//! The codes that an enum gets: forms, kinds, roots and public fields, by turns.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Field, Type, Variant, Visibility};

use crate::attributes::{conditions, given, has, is_transparent};
use crate::find::Found;

/// The types whose values may leave the process.
const PLAIN: [&str; 14] = [
    "String",
    "& 'static str",
    "bool",
    "u8",
    "u16",
    "u32",
    "u64",
    "usize",
    "i8",
    "i16",
    "i32",
    "i64",
    "isize",
    "f64",
];

/// The files that say which enums were compiled.
pub(crate) struct Marks {
    folder: PathBuf,
    left_out: BTreeSet<String>,
    count: usize,
}

impl Marks {
    pub(crate) fn new(folder: PathBuf, left_out: BTreeSet<String>) -> Self {
        Self {
            folder,
            left_out,
            count: 0,
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.count
    }

    fn is_left_out(&self, title: &str, name: &str) -> bool {
        let package = title.split(' ').next().unwrap_or_default();
        self.left_out.contains(&format!("{package} {name}"))
    }

    fn add(&mut self, text: &str) -> io::Result<PathBuf> {
        self.count += 1;
        let path = self.folder.join(format!("{:05}", self.count));
        fs::write(&path, format!("{text}\n"))?;
        Ok(path)
    }
}

/// The source with its enums' codes; nothing where it has none.
pub(crate) fn written(
    source: &str,
    enums: &[Found<'_>],
    title: &str,
    marks: &mut Marks,
) -> io::Result<Option<String>> {
    // A byte order mark shifts every place.
    let enums: Vec<_> = enums
        .iter()
        .filter(|it| !marks.is_left_out(title, &it.item.ident.to_string()))
        .collect();
    if enums.is_empty() || source.starts_with('\u{FEFF}') {
        return Ok(None);
    }
    let children = children(&enums);
    let mut edits = Vec::new();
    for found in &enums {
        let name = found.item.ident.to_string();
        let mark = marks.add(&format!("{title} {name}"))?;
        mark_edit(found, &mark, &mut edits);
        let is_child = children.values().any(|it| it.contains(&name));
        type_edits(found, marks.count(), is_child, &mut edits);
        let none = BTreeSet::new();
        let own = children.get(&name).unwrap_or(&none);
        variant_edits(found, marks.count(), own, &mut edits);
    }
    // From the end on, and what has one place in its order.
    edits.sort_by_key(|edit| edit.0);
    let mut coded = source.to_owned();
    for (place, text) in edits.iter().rev() {
        coded.insert_str(*place, text);
    }
    Ok(Some(coded))
}

/// A text to write, and where.
type Edit = (usize, String);

/// The constant that includes the mark, wherever the enum exists as an error.
fn mark_edit(Found { item, condition }: &Found<'_>, mark: &Path, edits: &mut Vec<Edit>) {
    let mut constant = String::new();
    for cfg in conditions(&item.attrs).iter().chain(condition) {
        let _ = write!(constant, "#[cfg({cfg})] ");
    }
    let _ = write!(constant, "const _: &str = include_str!({mark:?}); ");
    edits.push((item.span().byte_range().start, constant));
}

/// The derive and the keys of the type.
fn type_edits(found: &Found<'_>, turn: usize, is_child: bool, edits: &mut Vec<Edit>) {
    let Found { item, condition } = found;
    let name = item.ident.to_string();
    let mut keys = format!("category = {name:?}");
    if turn % 3 == 1 {
        let _ = write!(keys, ", format = \"{name}.{{n:04X}}\"");
    }
    if item.generics.params.is_empty() {
        let _ = write!(keys, ", kind = FaultcodeKindOf{name}");
        if !is_child {
            keys.push_str(", root, title = \"Errors\"");
        }
    }
    let place = match item.vis {
        Visibility::Inherited => item.enum_token.span.byte_range().start,
        _ => item.vis.span().byte_range().start,
    };
    for attribute in ["derive(::faultcode::ErrorCode)", &format!("code({keys})")] {
        edits.push((place, under(condition.as_deref(), attribute)));
    }
}

/// The keys of the variants, but of those that have the codes of a child.
fn variant_edits(
    found: &Found<'_>,
    turn: usize,
    children: &BTreeSet<String>,
    edits: &mut Vec<Edit>,
) {
    let name = &found.item.ident;
    let condition = found.condition.as_deref();
    for (variant, number) in found.item.variants.iter().zip(1..) {
        if child_of(variant).is_some_and(|it| children.contains(&it)) {
            continue;
        }
        let mut keys = match turn % 3 {
            2 => format!("id = \"{name}.{number}\""),
            _ => format!("n = {number}"),
        };
        if is_transparent(&given(&variant.attrs)) {
            keys.push_str(", message = \"What is below has failed\"");
        }
        let place = variant.ident.span().byte_range().start;
        edits.push((place, under(condition, &format!("code({keys})"))));
        for field in variant.fields.iter().filter(|field| is_plain(field)) {
            edits.push((
                field.span().byte_range().start,
                under(condition, "code(public)"),
            ));
        }
    }
}

fn under(condition: Option<&str>, attribute: &str) -> String {
    match condition {
        Some(condition) => format!("#[cfg_attr({condition}, {attribute})] "),
        None => format!("#[{attribute}] "),
    }
}

fn is_plain(field: &Field) -> bool {
    let is_source = has(&field.attrs, "from") || has(&field.attrs, "source");
    !is_source && PLAIN.contains(&&*field.ty.to_token_stream().to_string())
}

/// The type in a transparent variant, where it is but a name.
fn child_of(variant: &Variant) -> Option<String> {
    let is_transparent = is_transparent(&given(&variant.attrs));
    let is_cfg = has(&variant.attrs, "cfg");
    match (
        &variant.fields.iter().collect::<Vec<_>>()[..],
        is_transparent,
        is_cfg,
    ) {
        (
            [
                Field {
                    ty: Type::Path(ty), ..
                },
            ],
            true,
            false,
        ) => ty.path.get_ident().map(ToString::to_string),
        _ => None,
    }
}

/// Which enums of a file hold which others and have their codes, without circles.
fn children(enums: &[&Found<'_>]) -> BTreeMap<String, BTreeSet<String>> {
    // Those with a condition, and generic ones, hold and are held by none.
    let is_plain = |it: &&&Found<'_>| it.condition.is_none() && it.item.generics.params.is_empty();
    let plain: Vec<_> = enums.iter().filter(is_plain).map(|it| it.item).collect();
    let mut children = BTreeMap::<String, BTreeSet<String>>::new();
    for item in &plain {
        let parent = item.ident.to_string();
        for child in item.variants.iter().filter_map(child_of) {
            let is_known = plain.iter().any(|it| {
                it.ident == child && it.attrs.iter().all(|it| !it.path().is_ident("cfg"))
            });
            if is_known && child != parent && !reaches(&children, &child, &parent) {
                children.entry(parent.clone()).or_default().insert(child);
            }
        }
    }
    children
}

fn reaches(children: &BTreeMap<String, BTreeSet<String>>, from: &str, to: &str) -> bool {
    let below = children.get(from);
    below.is_some_and(|below| below.iter().any(|it| it == to || reaches(children, it, to)))
}
