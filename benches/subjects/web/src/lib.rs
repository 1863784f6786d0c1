//! Stands in for what is measured: see `src/subjects.rs`.
