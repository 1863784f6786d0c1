//! The code that a declaration becomes: data, and calls into the core.

mod catalog;
mod contract;
mod documentation;
mod impls;
mod kind;
mod pack;
mod public;
mod rows;
#[cfg(test)]
mod snapshots;

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::check_unique;
use crate::contract::{self as contracts, Contract};
use crate::errors::Errors;
use crate::model::Model;
use crate::syntax::Declaration;

/// Expands the derive. A declaration with mistakes becomes their messages and
/// the same items, over an empty table, so that nothing else fails for want of
/// them.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let mut errors = Errors::new();
    let declaration = match Declaration::parse(input, &mut errors) {
        Ok(declaration) => declaration,
        Err(error) => {
            errors.push(error);
            return errors.into_tokens();
        }
    };
    let model = Model::build(declaration, &mut errors);
    check_unique(&model, &mut errors);
    let contract = contracts::load(&model, &mut errors);
    let is_broken = !errors.is_empty();
    let messages = errors.into_tokens();
    let items = items(&model, contract.as_ref(), is_broken);
    quote!(#messages #items)
}

/// Who declares or holds something deprecated knows: the uses in here are not
/// theirs, hence the first `allow`. The second is for a declaration that says
/// everything: what is not said is filled in by `..EMPTY`.
fn items(model: &Model, contract: Option<&Contract>, is_broken: bool) -> TokenStream {
    let krate = &model.krate;
    let tables = (!is_broken).then(|| rows::tables(model));
    let catalog = catalog::catalog(model, is_broken);
    let check_contract = contract.map(contract::check);
    let error_code = impls::error_code(model, is_broken);
    let catalogued = impls::catalogued(model, is_broken);
    let inherent = impls::inherent(model, is_broken);
    let (kind, kind_impls) = kind::kind(model, is_broken);
    quote! {
        #kind
        #[allow(deprecated, clippy::needless_update)]
        const _: () = {
            use #krate::__private::{self as __p, Info as __Info};
            #tables
            #catalog
            #check_contract
            #error_code
            #catalogued
            #inherent
            #kind_impls
        };
    }
}
