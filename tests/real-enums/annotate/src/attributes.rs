//! Attributes, with the conditions under which they stand.

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Path, Token};

/// An attribute; the condition is that of a `cfg_attr` around it.
pub(crate) struct Given {
    pub(crate) condition: Option<String>,
    pub(crate) meta: Meta,
}

/// The attributes, with what is in a `cfg_attr` taken out.
pub(crate) fn given(attributes: &[Attribute]) -> Vec<Given> {
    let mut all = Vec::new();
    for attribute in attributes {
        match attribute.meta.require_list() {
            Ok(list) if list.path.is_ident("cfg_attr") => {
                let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
                let Ok(parts) = list.parse_args_with(parser) else {
                    continue;
                };
                let mut parts = parts.into_iter();
                let condition = parts.next().map(|it| it.to_token_stream().to_string());
                all.extend(parts.map(|meta| Given {
                    condition: condition.clone(),
                    meta,
                }));
            }
            _ => all.push(Given {
                condition: None,
                meta: attribute.meta.clone(),
            }),
        }
    }
    all
}

/// The conditions of every `#[cfg]`.
pub(crate) fn conditions(attributes: &[Attribute]) -> Vec<String> {
    let lists = attributes
        .iter()
        .filter_map(|it| it.meta.require_list().ok());
    let of_cfg = lists.filter(|list| list.path.is_ident("cfg"));
    of_cfg.map(|list| list.tokens.to_string()).collect()
}

/// The traits that are derived, and the condition of each.
pub(crate) fn derived(given: &[Given]) -> Vec<(Path, Option<String>)> {
    let mut all = Vec::new();
    for Given { condition, meta } in given {
        let Ok(list) = meta.require_list() else {
            continue;
        };
        let parser = Punctuated::<Path, Token![,]>::parse_terminated;
        if list.path.is_ident("derive")
            && let Ok(paths) = list.parse_args_with(parser)
        {
            all.extend(paths.into_iter().map(|path| (path, condition.clone())));
        }
    }
    all
}

/// Whether there is `#[error(transparent)]`.
pub(crate) fn is_transparent(given: &[Given]) -> bool {
    given.iter().any(|it| {
        it.meta.path().is_ident("error")
            && it
                .meta
                .require_list()
                .is_ok_and(|list| list.tokens.to_string() == "transparent")
    })
}

/// Whether an attribute of a name is there.
pub(crate) fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|it| it.path().is_ident(name))
}
