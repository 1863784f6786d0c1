//! Tests of what a catalog has of a tree.

#![allow(dead_code, reason = "the variants are there for their codes alone")]

mod flat;
mod groups;
mod lookup;
