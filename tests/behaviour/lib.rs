//! Tests of what a declaration does at run time: see `main.rs`.
//!
//! A package of its own, because it is built again for each mutant of the derive
//! and of the core.
