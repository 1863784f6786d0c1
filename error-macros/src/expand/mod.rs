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
use crate::syntax::{Declaration, Reading};

/// Expands the derive. A declaration with mistakes becomes their messages and
/// the same items, over an empty table, so that nothing else fails for want of
/// them.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    derive_from_text(input.clone()).unwrap_or_else(|| derive_from_tokens(input))
}

/// Nothing where there is a mistake: its place is known to tokens alone.
pub(crate) fn derive_from_text(input: TokenStream) -> Option<TokenStream> {
    let mut errors = Errors::new();
    let read = read(input, Reading::Text, &mut errors);
    if !errors.is_empty() {
        errors.forget();
        return None;
    }
    Some(expanded(read, errors))
}

/// The expansion, read in the way that knows the places of mistakes.
pub(crate) fn derive_from_tokens(input: TokenStream) -> TokenStream {
    let mut errors = Errors::new();
    let read = read(input, Reading::Tokens, &mut errors);
    expanded(read, errors)
}

fn expanded(read: Option<(Model, Option<Contract>)>, errors: Errors) -> TokenStream {
    let is_broken = !errors.is_empty();
    let messages = errors.into_tokens();
    let items = read.map(|(model, contract)| items(&model, contract.as_ref(), is_broken));
    quote!(#messages #items)
}

/// All stages up to the tokens.
fn read(
    input: TokenStream,
    reading: Reading,
    errors: &mut Errors,
) -> Option<(Model, Option<Contract>)> {
    let declaration = Declaration::parse(input, reading, errors);
    let declaration = errors.take(declaration)?;
    let model = Model::build(declaration, errors);
    check_unique(&model, errors);
    let contract = contracts::load(&model, errors);
    Some((model, contract))
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
    let holding = model
        .holds()
        .then(|| quote!(use #krate::Catalogued as __Catalogued;));
    quote! {
        #kind
        #[allow(deprecated, clippy::needless_update)]
        const _: () = {
            use #krate::__private::{self as __p, Info as __Info};
            #holding
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
