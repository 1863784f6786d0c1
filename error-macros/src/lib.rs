//! The derive macro of [`faultcode`](https://docs.rs/faultcode), which re-exports
//! it. Depend on `faultcode`, not on this crate: the two change together.
//!
//! The folders are the stages of an expansion: `syntax` reads attributes and
//! items, `model` fills in what they mean, `check` holds the rules that
//! concern more than one key or variant, `contract` reads the document of a
//! root, `expand` writes the code. A later
//! stage never reads syntax again.

mod check;
mod contract;
mod errors;
mod expand;
mod model;
mod place;
mod shared;
mod syntax;
#[cfg(test)]
mod tests;
mod tokens;

use proc_macro::TokenStream;

#[doc = include_str!("derive.md")]
#[proc_macro_derive(ErrorCode, attributes(code))]
pub fn derive_error_code(input: TokenStream) -> TokenStream {
    expand::derive(input.into()).into()
}
