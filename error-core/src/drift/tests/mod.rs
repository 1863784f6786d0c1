//! Documents and files, fresh and stale.

#![allow(clippy::panic, reason = "a test fails by panicking")]

mod files;
mod planned;

use std::string::String;

use super::orders::Orders;
use crate::ErrorCode;

crate::tests::errors! { Errors }

#[allow(dead_code, reason = "the variants are there for their codes alone")]
#[derive(Debug, ErrorCode)]
#[code(category = "Drift", format = "D{n}")]
enum Errors {
    #[code(n = 1, http = 404)]
    First,
    #[code(n = 2)]
    Second,
}

const HEAD: &str = "schema = 1\n\n[[category]]\nname = \"Drift\"\ntitle = \"Drift\"\n";
const END: &str = "\n# end of error codes\n";

/// A document with some blocks, each with its fields separated by `; `.
fn written(blocks: &[&str]) -> String {
    let mut text = String::from(HEAD);
    for block in blocks {
        let (kind, fields) = block.split_once(' ').unwrap_or((block, ""));
        let fields = fields.replacen("; ", "\ncategory = \"Drift\"\n", 1);
        text += &["\n[[", kind, "]]\n", &fields.replace("; ", "\n"), "\n"].concat();
    }
    text + END
}

const FIRST: &str = "code code = \"D1\"; name = \"First\"; http = 404; message = \"Drift\"; since = \"0.1.0\"; declared = \"x\"";
const SECOND: &str = "code code = \"D2\"; name = \"Second\"; http = 500; message = \"Drift\"; since = \"0.2.0\"; declared = \"x\"";
const GONE: &str = "code code = \"D9\"; name = \"Gone\"; http = 500; message = \"Old\"; since = \"0.2.0\"; declared = \"x\"";

fn orders(accepted: &str, reason: &str) -> Orders {
    Orders::parse(accepted, reason).unwrap_or_default()
}
