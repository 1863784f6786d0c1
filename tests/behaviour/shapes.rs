//! Every shape of type that the derive takes, and what it makes of it.

mod composed;
mod declared;
mod generic;
mod objects;
mod plain;
mod recursive;
