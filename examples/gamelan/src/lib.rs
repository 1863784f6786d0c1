//! The errors of the Gamelan workflow engine: 38 codes in 13 categories, all in
//! one enum.

pub mod errors;
