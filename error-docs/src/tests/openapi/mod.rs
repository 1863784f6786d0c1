//! OpenAPI: what merging changes, and what it leaves alone. That validators and
//! other parsers agree is shown by `.ci/clients`.

mod json;
mod layouts;
mod operations;
mod refused;
mod written;
mod yaml;

use crate::Document;
use crate::openapi::OpenApi;

const SMALL: &str = r#"schema = 1
title = "Small"

[[category]]
name = "API"
title = "API Errors"

[[code]]
code = "E0102"
category = "API"
name = "Busy"
http = 429
retryable = true
message = "Wait {wait} s"
placeholders = true
public = { wait = "integer" }
declared = "small::Error"

[[code]]
code = "E0103"
category = "API"
name = "Secret"
http = 500
message = "Nobody knows"
internal = true
declared = "small::Error"

[[code]]
code = "E0104"
category = "API"
name = "Gone"
http = 404
message = "It is *gone*"
declared = "small::Error"

[[retired]]
code = "E0101"
category = "API"
name = "Old"
http = 410
message = "Old"
retired = "0.2.0"
date = "2026-11-25"
reason = "It was renumbered."
replaced_by = "E0104"

# end of error codes
"#;

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n";

fn small() -> OpenApi {
    OpenApi::new(&Document::parse(SMALL, "small.toml").expect("a document"))
}

/// Merges twice: the second time changes nothing.
#[track_caller]
fn merged(text: &str, name: &str) -> String {
    let once = small().merge(text, name).expect("it merges");
    let twice = small().merge(&once, name).expect("it merges again");
    assert_eq!(once, twice);
    once
}

#[track_caller]
fn merged_yaml(paths: &str) -> String {
    merged(&format!("{HEAD}{paths}"), "api.yaml")
}

/// Merges, and leaves out what was added as components.
#[track_caller]
fn paths(paths: &str) -> String {
    let merged = merged_yaml(paths);
    let (above, _) = merged.split_once("components:").expect("components");
    above.strip_prefix(HEAD).expect("the head stays").to_owned()
}

/// What became of responses: each one of ours is but its mark.
fn short(text: &str) -> String {
    let mut out = String::new();
    let mut ours = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        match ours {
            Some(depth) if indent >= depth && !line.trim().is_empty() => continue,
            _ => ours = None,
        }
        if line.contains("x-generated-by") {
            ours = Some(indent);
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}
