//! The field-less companion: `kind = Name`.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::catalog;
use super::impls::{pattern, place_of, type_outside, where_clause};
use crate::model::{Body, Model, Variant};
use crate::tokens::outside_of_impl;

/// The companion itself, and its impls.
pub(super) fn kind(model: &Model, is_broken: bool) -> (TokenStream, TokenStream) {
    let Some(kind) = name(model) else {
        return (TokenStream::new(), TokenStream::new());
    };
    let companion = companion(model, kind);
    let kind_impl = kind_impl(model, kind, is_broken);
    let kinded = kinded(model, kind);
    let conversions = conversions(model, kind);
    (companion, quote!(#kind_impl #kinded #conversions))
}

/// The companion's name, if one can be written.
pub(super) fn name(model: &Model) -> Option<&syn::Ident> {
    model
        .kind
        .as_ref()
        .filter(|kind| **kind != model.ident && !model.is_open)
}

fn companion(model: &Model, kind: &syn::Ident) -> TokenStream {
    let visibility = &model.visibility;
    let non_exhaustive = model.is_non_exhaustive.then(|| quote!(#[non_exhaustive]));
    let summary = format!(
        "The kind of a [`{0}`]: its variant without its fields.",
        model.ident
    );
    let variants = model.variants.iter().map(|variant| {
        let name = &variant.ident;
        let repeated = &variant.repeated;
        match &variant.body {
            Body::Transparent { ty, .. } => {
                let held = kind_of(model, ty);
                quote!(#[doc = "The kind of what the variant holds."] #(#repeated)* #name(#held))
            }
            Body::Own(row) => {
                let doc = format!("`{}`", row.code);
                quote!(#[doc = #doc] #(#repeated)* #name)
            }
            Body::Broken => quote!(#(#repeated)* #name),
        }
    });
    quote! {
        #[doc = #summary]
        #[allow(deprecated, non_camel_case_types)]
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::hash::Hash,
        )]
        #non_exhaustive
        #visibility enum #kind { #(#variants),* }
    }
}

/// The kind of a type that a variant holds, as it can stand outside of an impl.
fn kind_of(model: &Model, ty: &syn::Type) -> TokenStream {
    let krate = &model.krate;
    let lifetimes: Vec<_> = model
        .generics
        .lifetimes()
        .map(|parameter| &parameter.lifetime.ident)
        .collect();
    let written = outside_of_impl(ty, &type_outside(model), &lifetimes);
    quote_spanned!(place_of(ty)=> <#written as #krate::Kinded>::Kind)
}

fn kind_impl(model: &Model, kind: &syn::Ident, is_broken: bool) -> TokenStream {
    let krate = &model.krate;
    let mut next_row = 0;
    let mut own = Vec::new();
    let mut held = Vec::new();
    let mut arms = Vec::new();
    for variant in &model.variants {
        let name = &variant.ident;
        match &variant.body {
            Body::Transparent { ty, .. } => {
                let of = kind_of(model, ty);
                arms.push(quote!(Self::#name(__kind) => #krate::Kind::info(__kind)));
                held.push(quote! {
                    if let ::core::option::Option::Some(__kind) =
                        <#of as #krate::Kind>::from_entry(__entry)
                    {
                        return ::core::option::Option::Some(Self::#name(__kind));
                    }
                });
            }
            Body::Own(_) if !is_broken => {
                let row = Literal::u64_unsuffixed(next_row);
                next_row += 1;
                arms.push(quote!(Self::#name => __Info::new(#row, &__HEAD)));
                own.push(quote!(Self::#name));
            }
            Body::Own(_) | Body::Broken => arms.push(quote!(Self::#name => __p::STUB_INFO)),
        }
    }
    let (catalog, table) = if is_broken {
        (quote!(&__p::STUB_CATALOG), quote!(&__p::STUB_TABLE))
    } else {
        (catalog::reference(model), quote!(&__TABLE))
    };
    // What is held may be an enum without variants.
    let allow = (!held.is_empty()).then(|| quote!(#[allow(unreachable_code)]));
    let has_rows_only = own.len() == arms.len();
    let info = if arms.is_empty() {
        quote!(match self {})
    } else if has_rows_only {
        quote!(__Info::new(self as ::core::primitive::u64, &__HEAD))
    } else {
        quote!(match self { #(#arms,)* })
    };
    quote! {
        #[automatically_derived]
        impl #krate::Kind for #kind {
            const CATALOG: &'static #krate::Catalog = #catalog;

            fn info(self) -> __Info {
                #info
            }

            #allow
            fn from_entry(__entry: #krate::Entry) -> ::core::option::Option<Self> {
                #(#held)*
                __p::kind_of(&__entry, #table, &[#(#own),*])
            }
        }
    }
}

fn kinded(model: &Model, kind: &syn::Ident) -> TokenStream {
    let krate = &model.krate;
    let ident = &model.ident;
    let (impl_generics, type_generics, _) = model.generics.split_for_impl();
    let where_clause = where_clause(model);
    quote! {
        #[automatically_derived]
        impl #impl_generics #krate::Kinded for #ident #type_generics #where_clause {
            type Kind = #kind;

            fn kind(&self) -> #kind {
                Self::kind(self)
            }
        }
    }
}

/// The body of the inherent `kind`.
pub(super) fn of_error(model: &Model, kind: &syn::Ident) -> TokenStream {
    if model.variants.is_empty() {
        return quote!(match *self {});
    }
    let arms = model
        .variants
        .iter()
        .map(|variant| arm(model, kind, variant));
    quote!(match self { #(#arms,)* })
}

fn arm(model: &Model, kind: &syn::Ident, variant: &Variant) -> TokenStream {
    let krate = &model.krate;
    // At the derive, where the rest of the arm is: a mistake about what is held
    // would be shown from there to the name otherwise, once more.
    let (mut kind, name) = (kind.clone(), &variant.ident);
    kind.set_span(Span::call_site());
    match &variant.body {
        Body::Transparent { member, ty, .. } => {
            let pattern = pattern(model, variant, &quote!(#member: __field, ..));
            let call = quote_spanned!(place_of(ty)=> <#ty as #krate::Kinded>::kind(__field));
            quote!(#pattern => #kind::#name(#call))
        }
        Body::Own(_) | Body::Broken => {
            let pattern = pattern(model, variant, &quote!(..));
            quote!(#pattern => #kind::#name)
        }
    }
}

fn conversions(model: &Model, kind: &syn::Ident) -> TokenStream {
    let krate = &model.krate;
    let ident = &model.ident;
    let (impl_generics, type_generics, _) = model.generics.split_for_impl();
    let where_clause = where_clause(model);
    quote! {
        #[automatically_derived]
        impl #impl_generics ::core::convert::From<&#ident #type_generics> for #kind #where_clause {
            fn from(__error: &#ident #type_generics) -> Self {
                #krate::Kinded::kind(__error)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #kind {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __f.pad(#krate::Kind::code(*self))
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for #kind {
            type Err = #krate::UnknownCode;

            fn from_str(
                __code: &::core::primitive::str,
            ) -> ::core::result::Result<Self, #krate::UnknownCode> {
                #krate::Kind::from_code(__code)
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for #kind {
            type Error = #krate::UnknownCode;

            fn try_from(
                __code: &::core::primitive::str,
            ) -> ::core::result::Result<Self, #krate::UnknownCode> {
                #krate::Kind::from_code(__code)
            }
        }
    }
}
