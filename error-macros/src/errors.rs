//! Collects the mistakes of one derive, so that all are reported together.

use proc_macro2::{Span, TokenStream};
use syn::Error;

use crate::place;

/// The mistakes found so far. It must be asked for them before it is dropped:
/// a forgotten mistake would let a wrong declaration compile.
pub(crate) struct Errors {
    list: Vec<Error>,
    #[cfg(debug_assertions)]
    asked: bool,
}

impl Errors {
    pub(crate) fn new() -> Self {
        Self {
            list: Vec::new(),
            #[cfg(debug_assertions)]
            asked: false,
        }
    }

    pub(crate) fn at(&mut self, span: Span, message: impl std::fmt::Display) {
        self.push(Error::new(span, message));
    }

    pub(crate) fn push(&mut self, error: Error) {
        self.list.push(error);
    }

    /// The value, or nothing and the mistake noted.
    pub(crate) fn take<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// Drops the mistakes, which are looked for again.
    pub(crate) fn forget(mut self) {
        #[cfg(debug_assertions)]
        {
            self.asked = true;
        }
        self.list.clear();
    }

    /// The mistakes as `compile_error!` calls, each at its place, in the order of
    /// the source.
    pub(crate) fn into_tokens(mut self) -> TokenStream {
        #[cfg(debug_assertions)]
        {
            self.asked = true;
        }
        let mut list = std::mem::take(&mut self.list);
        list.sort_by_key(|error| place::packed(error.span()));
        list.iter().map(Error::to_compile_error).collect()
    }
}

#[cfg(debug_assertions)]
impl Drop for Errors {
    fn drop(&mut self) {
        assert!(
            self.asked || std::thread::panicking(),
            "mistakes were collected and not reported"
        );
    }
}

#[cfg(all(test, debug_assertions))]
mod tests {
    use super::*;

    #[test]
    #[should_panic = "mistakes were collected and not reported"]
    fn mistakes_are_not_dropped_unseen() {
        let mut errors = Errors::new();
        errors.at(Span::call_site(), "wrong");
    }

    #[test]
    fn what_is_forgotten_or_reported_is_seen() {
        Errors::new().forget();
        assert!(Errors::new().into_tokens().is_empty());
    }
}
