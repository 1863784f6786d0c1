//! A macro crate without a macro: what its dependencies cost.
