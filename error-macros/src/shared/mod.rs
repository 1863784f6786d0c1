//! What the core and the derive must compute alike: links into the core's
//! folder of that name, which cannot be a dependency of its own macro.

pub(crate) mod bits;
pub(crate) mod consistent;
pub(crate) mod document;
pub(crate) mod hash;
pub(crate) mod kind;
pub(crate) mod lookup;
pub(crate) mod old;
pub(crate) mod pack;
pub(crate) mod slots;
pub(crate) mod value;
