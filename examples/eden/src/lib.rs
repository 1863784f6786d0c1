//! The errors of Eden's API: 166 codes in 20 categories, an enum for each, and
//! one root that holds them all.

pub mod errors;
