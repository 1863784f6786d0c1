//! What of an error may leave the process: public fields, and messages made of
//! nothing else.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{WherePredicate, parse_quote};

use super::impls::{self, pattern, place_of};
use crate::model::{Body, Model, PublicField, Step, Variant, Wire};
use crate::tokens::mentions;

/// The fields as the table names them.
pub(super) fn declared(fields: &[PublicField]) -> TokenStream {
    let fields = fields.iter().map(|field| {
        let name = &field.name;
        let ty = match field.wire {
            Wire::String => quote!(String),
            Wire::Integer => quote!(Integer),
            Wire::Number => quote!(Number),
            Wire::Boolean => quote!(Boolean),
        };
        let is_optional = field.is_optional();
        quote!(__p::Field::new(#name, __p::PublicType::#ty, #is_optional))
    });
    quote!(&[#(#fields),*])
}

/// The methods that differ from their defaults: those of a type without public
/// fields and transparent variants do not.
pub(super) fn methods(model: &Model, is_broken: bool) -> TokenStream {
    let held = held(model);
    if is_broken {
        return held;
    }
    let fields = fields(model);
    let message = message(model);
    quote!(#held #fields #message)
}

/// `held`, of a type that has codes of its own and holds others.
fn held(model: &Model) -> TokenStream {
    if model.only_holds() {
        return TokenStream::new();
    }
    let krate = &model.krate;
    let held = held_arms(model, |ty| {
        let call = quote_spanned!(place_of(ty)=> <#ty as __Catalogued>::held_of(__field));
        quote!(::core::option::Option::Some(#call))
    });
    let Some(arms) = held.with(&quote!(::core::option::Option::None)) else {
        return TokenStream::new();
    };
    quote! {
        fn held(&self) -> ::core::option::Option<&dyn #krate::ErrorCode> {
            match self { #(#arms,)* }
        }
    }
}

/// The arms of the variants that hold another type, each a call with `__field`.
pub(super) fn held_arms(model: &Model, call: impl Fn(&syn::Type) -> TokenStream) -> Arms {
    arms(model, |variant| match &variant.body {
        Body::Transparent { ty, .. } => {
            let pattern = impls::held_pattern(model, variant)?;
            let call = call(ty);
            Some(quote!(#pattern => #call))
        }
        Body::Own(_) | Body::Broken => None,
    })
}

fn fields(model: &Model) -> TokenStream {
    let arms = arms(model, |variant| {
        let fields = variant.public_fields();
        if fields.is_empty() {
            return None;
        }
        let names: Vec<_> = fields
            .iter()
            .enumerate()
            .map(|(at, field)| format_ident!("__public{at}", span = place_of(&field.value)))
            .collect();
        let members = fields.iter().map(|field| &field.member);
        let pattern = pattern(model, variant, &quote!(#(#members: #names,)* ..));
        let visits = fields
            .iter()
            .zip(&names)
            .map(|(field, name)| visit(field, name, &field.steps));
        Some(quote!(#pattern => { #(#visits)* }))
    });
    let Some(arms) = arms.with(&quote!(__p::other_fields(self, __visit))) else {
        return TokenStream::new();
    };
    quote! {
        fn visit_public_fields(
            &self,
            __visit: &mut dyn ::core::ops::FnMut(
                &'static ::core::primitive::str,
                __p::PublicValue<'_>,
            ),
        ) {
            match self { #(#arms,)* }
        }
    }
}

/// Hands out a value that lies some steps behind a binding.
fn visit(field: &PublicField, binding: &Ident, steps: &[Step]) -> TokenStream {
    let option = steps.iter().position(|step| *step == Step::Option);
    let pointers = option.unwrap_or(steps.len());
    // What a value cannot do is shown at its type.
    let place = place_of(&field.value);
    let reached = if pointers == 0 {
        quote!(#binding)
    } else {
        let stars = std::iter::repeat_n(quote_spanned!(place=> *), pointers);
        quote_spanned!(place=> &*#(#stars)*#binding)
    };
    let Some(rest) = option.and_then(|option| steps.get(option + 1..)) else {
        let name = &field.name;
        let convert = match field.wire {
            Wire::String => "string",
            Wire::Integer => "integer",
            Wire::Number => "number",
            Wire::Boolean => "boolean",
        };
        let convert = format_ident!("{convert}", span = place);
        let value = quote_spanned!(place=> __p::#convert(#reached));
        return quote!(__visit(#name, #value););
    };
    let within = format_ident!("__value", span = place);
    let visit = visit(field, &within, rest);
    quote! {
        if let ::core::option::Option::Some(#within) = #reached { #visit }
    }
}

fn message(model: &Model) -> TokenStream {
    let arms = arms(model, |variant| match &variant.body {
        Body::Own(row) if row.fills_publicly => {
            let pattern = pattern(model, variant, &quote!(..));
            Some(quote!(#pattern => __p::own_message(self)))
        }
        _ => None,
    });
    let Some(arms) = arms.with(&quote!(__p::other_message(self))) else {
        return TokenStream::new();
    };
    quote! {
        fn public_message(&self) -> ::core::option::Option<__p::PublicMessage<'_>> {
            match self { #(#arms,)* }
        }
    }
}

/// The arms of some variants.
pub(super) struct Arms {
    pub(super) of_some: Vec<TokenStream>,
    is_exhaustive: bool,
}

fn arms(model: &Model, arm: impl Fn(&Variant) -> Option<TokenStream>) -> Arms {
    let of_some: Vec<_> = model.variants.iter().filter_map(arm).collect();
    Arms {
        is_exhaustive: of_some.len() == model.variants.len(),
        of_some,
    }
}

impl Arms {
    /// The arms with one for all other variants, if there are any.
    fn with(self, other: &TokenStream) -> Option<Vec<TokenStream>> {
        let mut arms = self.of_some;
        if arms.is_empty() {
            return None;
        }
        if !self.is_exhaustive {
            arms.push(quote!(_ => #other));
        }
        Some(arms)
    }
}

/// What the values of a generic type's public fields must be able to do.
pub(super) fn bounds(model: &Model) -> impl Iterator<Item = WherePredicate> {
    let parameters = model.parameters();
    let fields = model.variants.iter().flat_map(Variant::public_fields);
    fields
        .filter(move |field| {
            field.wire == Wire::String
                && parameters
                    .iter()
                    .any(|parameter| mentions(&field.value, parameter))
        })
        .map(|field| {
            let value = &field.value;
            parse_quote!(#value: ::core::fmt::Display)
        })
}
