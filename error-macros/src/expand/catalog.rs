//! The table of a type, and its tree as far as the compiler can flatten it.

use proc_macro2::{Span, TokenStream};
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
    let of = (!model.parameters().is_empty()).then(|| {
        quote! {
            struct __Of;
            impl __p::Tabled for __Of {
                const TABLE: &'static __p::Table = &__TABLE;
            }
        }
    });
    let root = model.is_root.then(|| {
        let catalog = new(model);
        let span = model.ident.span().resolved_at(Span::call_site());
        let check = quote_spanned! {span=>
            const _: () = __p::check(&__TABLE);
        };
        quote! {
            static __CATALOG: #krate::Catalog = #catalog;
            #check
        }
    });
    quote! {
        static __TABLE: __p::Table = __p::Table {
            #fields
            #children
            ..__p::Table::EMPTY
        };
        #of
        #root
    }
}

/// The catalog of a type. That of a root is a static, so that its look-up table is
/// compiled once; any other is compiled where it is asked for.
pub(super) fn reference(model: &Model) -> TokenStream {
    if model.is_root {
        quote!(&__CATALOG)
    } else {
        let catalog = new(model);
        quote!(&#catalog)
    }
}

fn new(model: &Model) -> TokenStream {
    let function = if model.children().next().is_some() {
        quote!(catalog_of_tree)
    } else {
        quote!(catalog)
    };
    let of = if model.is_open {
        quote!(__p::Of<Self>)
    } else if model.parameters().is_empty() {
        let this = impls::type_outside(model);
        quote!(__p::Of<#this>)
    } else {
        quote!(__Of)
    };
    quote!(__p::#function::<#of>())
}

/// The field that holds the tables of what the transparent variants hold, each
/// type as `written`.
pub(super) fn children(
    model: &Model,
    written: impl Fn(&syn::Type) -> TokenStream,
) -> Option<TokenStream> {
    model.children().next()?;
    let tables = model.children().map(|ty| {
        let written = written(ty);
        quote_spanned!(impls::place_of(ty)=> <#written as __Catalogued>::TABLE)
    });
    Some(quote!(children: &[#(#tables),*],))
}
