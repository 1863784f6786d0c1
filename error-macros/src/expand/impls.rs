//! The impls of the traits, and the inherent one.

use std::fmt::Write as _;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{GenericParam, WhereClause, WherePredicate, parse_quote};

use super::{catalog, documentation, kind, pack, public, rows};
use crate::model::{Body, Model, Variant};

/// `impl ErrorCode for …`
pub(super) fn error_code(model: &Model, is_broken: bool) -> TokenStream {
    let krate = &model.krate;
    let ident = &model.ident;
    let (impl_generics, type_generics, _) = model.generics.split_for_impl();
    let where_clause = where_clause(model);
    let info = info(model, is_broken);
    let inline = if (1..=MOST_SAID).contains(&model.rows().count()) {
        quote!(#[inline(always)])
    } else {
        quote!(#[inline])
    };
    let layout = model.layout.as_ref().filter(|_| !is_broken).map(|_| {
        quote! {
            fn layout(&self) -> ::core::option::Option<&'static __p::Layout> {
                ::core::option::Option::Some(__LAYOUT)
            }
        }
    });
    let public = public::methods(model, is_broken);
    let of_held = model.only_holds().then(|| {
        quote! {
            fn code(&self) -> &'static ::core::primitive::str {
                __p::code_held(self)
            }

            fn held(&self) -> ::core::option::Option<&dyn #krate::ErrorCode> {
                __p::itself_held(self)
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #impl_generics #krate::ErrorCode for #ident #type_generics #where_clause {
            #inline
            fn info(&self) -> __Info {
                #info
            }

            fn coded(&self) -> #krate::Coded<'_> {
                #krate::Coded::new(self)
            }
            #layout
            #of_held
            #public
        }
    }
}

/// Up to how many rows `info` says status and flags together with the row's number.
///
/// Each method that asks for one of them then has a match of its own, of which
/// LLVM makes what it makes of one that is written by hand. To LLVM that costs the
/// square of the rows, while numbers alone, in the order of the variants, cost it
/// nothing: they are the variants' own.
const MOST_SAID: usize = 128;

/// The body of `info`: one match, from the variant to its row.
fn info(model: &Model, is_broken: bool) -> TokenStream {
    if model.variants.is_empty() {
        return if model.is_struct {
            quote!(__p::STUB_INFO)
        } else {
            quote!(match *self {})
        };
    }
    if model.only_holds() {
        return quote!(__p::info_held(self));
    }
    let has_rows = !is_broken && model.rows().next().is_some();
    let own = own_arms(model, has_rows);
    let held = public::held_arms(model, |ty| {
        let call = quote_spanned!(place_of(ty)=> <#ty as __Catalogued>::info_of(__field));
        if has_rows { quote!(return #call) } else { call }
    });
    let held = held.of_some;
    if has_rows {
        quote!(__Info::new(match self { #own #(#held,)* }, &__HEAD))
    } else {
        quote!(match self { #own #(#held,)* })
    }
}

/// The arms of the variants that have a row, or would have one: see
/// [`pack::list`].
fn own_arms(model: &Model, has_rows: bool) -> TokenStream {
    let this = if model.is_struct {
        "Self".to_owned()
    } else {
        model.ident.to_string()
    };
    let mut text = String::new();
    let mut number = 0_u64;
    let says_bits = model.rows().count() <= MOST_SAID;
    for variant in &model.variants {
        if let Body::Transparent { .. } = variant.body {
            continue;
        }
        text.push_str(&this);
        if !model.is_struct {
            text.push_str("::");
            text.push_str(&variant.ident.to_string());
        }
        let is_name = variant.is_unit && !model.is_struct;
        text.push_str(if is_name { "=>" } else { "{..}=>" });
        match &variant.body {
            Body::Own(row) if has_rows => {
                // A `String` takes every write.
                let _ = if says_bits {
                    write!(text, "{:#x}{number:08x}", rows::packed(row))
                } else {
                    write!(text, "{number}")
                };
                number += 1;
            }
            _ => text.push_str("__p::STUB_INFO"),
        }
        text.push(',');
    }
    pack::parsed(&text)
}

/// Where a mistake about a held type is shown: at the type, whoever wrote it,
/// while names are looked up where the derive stands.
pub(super) fn place_of(ty: &syn::Type) -> Span {
    ty.span().resolved_at(Span::call_site())
}

/// A pattern of a transparent variant, which binds what it holds to `__field`.
pub(super) fn held_pattern(model: &Model, variant: &Variant) -> Option<TokenStream> {
    let Body::Transparent {
        member, is_alone, ..
    } = &variant.body
    else {
        return None;
    };
    Some(if *is_alone && !model.is_struct {
        // Half the tokens of the other one.
        let (ident, name) = (written_here(&model.ident), &variant.ident);
        quote!(#ident::#name(__field))
    } else {
        pattern(model, variant, &quote!(#member: __field, ..))
    })
}

/// A pattern of a variant: `Name::Variant { … }`. `Self::Variant` would be
/// resolved later, together with types: half as much again for rustc.
pub(super) fn pattern(model: &Model, variant: &Variant, fields: &TokenStream) -> TokenStream {
    if model.is_struct {
        return quote!(Self { #fields });
    }
    let (ident, name) = (written_here(&model.ident), &variant.ident);
    if variant.is_unit {
        quote!(#ident::#name)
    } else {
        quote!(#ident::#name { #fields })
    }
}

/// A name as the derive writes it. Where its variants are imported, rustc would
/// find one that the user had written in front of them unnecessary.
pub(super) fn written_here(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(ident.span().resolved_at(Span::call_site()));
    ident
}

/// `impl Catalogued for …`
pub(super) fn catalogued(model: &Model, is_broken: bool) -> TokenStream {
    let krate = &model.krate;
    let ident = &model.ident;
    let (impl_generics, type_generics, _) = model.generics.split_for_impl();
    let where_clause = where_clause(model);
    let table = if is_broken {
        quote!(&__p::STUB_TABLE)
    } else if model.is_open {
        let fields = rows::table_fields(model);
        let children = catalog::children(model, ToTokens::to_token_stream);
        quote!(&__p::Table {
            #fields
            generic: true,
            #children
            ..__p::Table::EMPTY
        })
    } else {
        quote!(&__TABLE)
    };
    let ask_held = model.only_holds().then(|| ask_held(model));
    quote! {
        #[automatically_derived]
        impl #impl_generics #krate::Catalogued for #ident #type_generics #where_clause {
            const CATALOG: &'static #krate::Catalog = Self::CATALOG;
            const TABLE: &'static __p::Table = #table;
            #ask_held
        }
    }
}

/// The one match of a type that only holds others, for all that is asked of them:
/// to rustc it costs as much as the whole table.
fn ask_held(model: &Model) -> TokenStream {
    let arms = public::held_arms(
        model,
        |ty| quote_spanned!(place_of(ty)=> <#ty as __Catalogued>::ask(__field, __question)),
    );
    let arms = arms.of_some;
    quote! {
        #[inline]
        fn ask_held<'__e, __Q: __p::Question<'__e>>(
            &'__e self,
            __question: __Q,
        ) -> __Q {
            match self { #(#arms,)* }
        }
    }
}

/// The inherent impl, whose documentation is the code table.
pub(super) fn inherent(model: &Model, is_broken: bool) -> TokenStream {
    let krate = &model.krate;
    let ident = &model.ident;
    let visibility = &model.visibility;
    let (impl_generics, type_generics, _) = model.generics.split_for_impl();
    let where_clause = where_clause(model);
    let documentation = if is_broken {
        String::new()
    } else {
        documentation::code_table(model)
    };
    let documentation = pack::text(&documentation);
    let catalog = if is_broken {
        quote!(&__p::STUB_CATALOG)
    } else {
        catalog::reference(model)
    };
    let kind = kind::name(model).map(|kind| {
        let body = kind::of_error(model, kind);
        quote! {
            /// The kind of this error: its variant without its fields.
            #[must_use]
            #visibility fn kind(&self) -> #kind {
                #body
            }
        }
    });
    quote! {
        #[doc = #documentation]
        #[automatically_derived]
        #[allow(clippy::same_name_method)]
        impl #impl_generics #ident #type_generics #where_clause {
            /// The error codes of this type and of what it holds.
            #visibility const CATALOG: &'static #krate::Catalog = #catalog;
            #kind
        }
    }
}

/// The where clause of an impl: in a generic type, that it is an error, that
/// what its transparent variants hold has codes, too, and that public fields can
/// be shown.
pub(super) fn where_clause(model: &Model) -> Option<WhereClause> {
    let own = model.generics.where_clause.clone();
    let mut parameters = model.generics.params.iter();
    if parameters.all(|parameter| matches!(parameter, GenericParam::Lifetime(_))) {
        return own;
    }
    let krate = &model.krate;
    let this = this(model);
    let mut clause = own.unwrap_or_else(|| parse_quote!(where));
    let predicates = &mut clause.predicates;
    predicates.push(parse_quote!(#this: ::core::error::Error));
    if model.is_open {
        predicates.extend(
            model
                .children()
                .map(|ty| -> WherePredicate { parse_quote!(#ty: #krate::Catalogued) }),
        );
    }
    predicates.extend(public::bounds(model));
    Some(clause)
}

/// The type with its own generics.
fn this(model: &Model) -> syn::Type {
    let ident = &model.ident;
    let (_, type_generics, _) = model.generics.split_for_impl();
    parse_quote!(#ident #type_generics)
}

/// The type as it can stand outside of its impls. Only types of which nothing
/// depends on type parameters are written so, and these are left out.
pub(super) fn type_outside(model: &Model) -> TokenStream {
    let ident = &model.ident;
    let lifetimes = model.generics.lifetimes().map(|_| quote!('static));
    if model.generics.lifetimes().next().is_none() {
        return quote!(#ident);
    }
    quote!(#ident<#(#lifetimes),*>)
}
