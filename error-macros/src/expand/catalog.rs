//! The table of a type, and its tree as far as the compiler can flatten it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{impls, rows};
use crate::model::Model;
use crate::tokens::outside_of_impl;

/// The statics of a type whose tree does not depend on type parameters.
pub(super) fn catalog(model: &Model, is_broken: bool) -> TokenStream {
    if is_broken || model.is_open {
        return TokenStream::new();
    }
    let krate = &model.krate;
    let fields = rows::table_fields(model);
    let this = impls::type_outside(model);
    let lifetimes: Vec<_> = model
        .generics
        .lifetimes()
        .map(|parameter| &parameter.lifetime.ident)
        .collect();
    let children = children(model, |ty| outside_of_impl(ty, &this, &lifetimes));
    // A type alone has its look-up table from the derive; that of a tree is
    // built by const evaluation.
    let is_indexed = model.is_root || children.is_some();
    let table = quote! {
        static __TABLE: __p::Table = __p::Table {
            #fields
            #children
            ..__p::Table::EMPTY
        };
    };
    if !is_indexed {
        return quote! {
            #table
            static __CATALOG: #krate::Catalog = __p::catalog(&__TABLE);
        };
    }
    let check = model.is_root.then(|| {
        let span = model
            .ident
            .span()
            .resolved_at(proc_macro2::Span::call_site());
        quote_spanned! {span=>
            const _: () = __p::check(&__TABLE, &__TABLES, &__INDEX);
        }
    });
    quote! {
        #table
        const __N: ::core::primitive::usize = __p::size(&__TABLE);
        static __TABLES: __p::Tables<__N> =
            __p::Tables::of::<{ __p::tree_slots(__N) }>(&__TABLE);
        const __S: ::core::primitive::usize = __p::slots(__p::Tables::as_slice(&__TABLES));
        static __INDEX: __p::Index<__S> = __p::Index::of(__p::Tables::as_slice(&__TABLES));
        static __CATALOG: #krate::Catalog =
            __p::indexed_catalog(&__TABLE, &__TABLES, &__INDEX);
        #check
    }
}

/// The field that holds the tables of what the transparent variants hold, each
/// type as `written`.
pub(super) fn children(
    model: &Model,
    written: impl Fn(&syn::Type) -> TokenStream,
) -> Option<TokenStream> {
    model.children().next()?;
    let krate = &model.krate;
    let tables = model.children().map(|ty| {
        let written = written(ty);
        quote_spanned!(impls::place_of(ty)=> <#written as #krate::Catalogued>::TABLE)
    });
    Some(quote!(children: &[#(#tables),*],))
}
