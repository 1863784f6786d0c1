//! What the core and the derive must compute alike.
//!
//! `faultcode-macros` cannot depend on this crate, so its folder `shared` holds
//! links to these files: they use neither crate's types.

#![cfg_attr(
    not(feature = "std"),
    allow(
        dead_code,
        reason = "the derive uses all of it, the core what it needs"
    )
)]

pub(crate) mod bits;
#[cfg(feature = "std")]
pub(crate) mod consistent;
#[cfg(feature = "std")]
pub(crate) mod document;
pub(crate) mod ends;
pub(crate) mod hash;
#[cfg(feature = "std")]
pub(crate) mod kind;
pub(crate) mod lookup;
pub(crate) mod old;
#[cfg(feature = "std")]
pub(crate) mod pack;
#[cfg(all(test, feature = "std"))]
pub(crate) mod slots;
#[cfg(feature = "std")]
pub(crate) mod value;

#[cfg(test)]
#[cfg(feature = "std")]
mod tests;
