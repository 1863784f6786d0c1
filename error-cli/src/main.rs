//! `cargo faultcode`: see `--help`.

mod import;

fn main() {}
