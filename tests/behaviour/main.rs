//! What a declaration does at run time.

mod catalog;
mod coded;
mod find;
mod kinds;
mod scale;
