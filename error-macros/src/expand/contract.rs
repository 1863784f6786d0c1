//! The check of a root against its contract.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::contract::Contract;

/// The check, which fails at the path that the root declares.
pub(super) fn check(contract: &Contract) -> TokenStream {
    let Contract { path, span, read } = contract;
    let check = read.as_ref().map(|read| {
        let digest = Literal::u64_unsuffixed(read.packed.digest);
        let codes = Literal::byte_string(&read.packed.codes);
        let fields = Literal::byte_string(&read.packed.fields);
        let file = &read.file;
        let contract = quote! {
            static __CONTRACT: __p::Contract = __p::Contract {
                path: #path,
                digest: #digest,
                codes: #codes,
                fields: #fields,
                document: ::core::include_bytes!(#file),
            };
        };
        let span = span.resolved_at(Span::call_site());
        let check = quote_spanned! {span=>
            const _: () = __p::check_contract(&__TABLE, &__CONTRACT);
        };
        quote!(#contract #check)
    });
    quote! {
        const _: ::core::option::Option<&::core::primitive::str> =
            ::core::option_env!("FAULTCODE_ACCEPT");
        #check
    }
}
