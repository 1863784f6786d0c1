//! Rules that concern more than one key or more than one variant.

mod contradictions;
mod uniqueness;

pub(crate) use contradictions::check_contradictions;
pub(crate) use uniqueness::check_unique;
