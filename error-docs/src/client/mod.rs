//! Clients: modules for other languages that know the codes.
//!
//! A client reads what a service answered (a problem document as in RFC 9457, a
//! header, a line of a log) and says which code it is, whether it is retryable,
//! and what its public fields hold. Nobody types a code by hand.

mod letters;
mod names;
mod python;
mod text;
mod typescript;
mod view;

pub use python::{File, python};
pub use typescript::typescript;
