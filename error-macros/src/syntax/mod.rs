//! What stands in the source: attributes and items, not yet what they mean.

mod attribute;
mod cut;
mod declaration;
mod item;
mod keys;
mod outer;
mod plain;
mod receivers;
mod scan;
mod text;
mod thiserror;
mod values;

pub(crate) use declaration::{Declaration, FieldSyntax, VariantSyntax};
pub(crate) use item::Reading;
#[cfg(test)]
pub(crate) use item::plainly_written;
pub(crate) use keys::closest;
pub(crate) use outer::Attribute;
pub(crate) use receivers::{CategoryKeys, TypeKeys, VariantKeys};
pub(crate) use text::check_text;
pub(crate) use thiserror::{Argument, Message};
pub(crate) use values::Spanned;
