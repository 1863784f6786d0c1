//! The derive macro of [`faultcode`](https://docs.rs/faultcode): use it from there.
mod check;
mod errors;
mod expand;
mod model;
mod place;
mod syntax;
mod tokens;

use proc_macro::TokenStream;

/// doc
#[proc_macro_derive(ErrorCode, attributes(code))]
pub fn derive_error_code(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    expand::derive(input).into()
}
