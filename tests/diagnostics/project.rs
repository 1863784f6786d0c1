//! A package of many modules, compiled at once.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use super::root;

/// What the compiler says of each module, in the order of its messages.
pub(super) type Messages = BTreeMap<String, Vec<String>>;

/// A module, and the contract that it is compiled with.
pub(super) struct Module<'m> {
    pub(super) name: String,
    pub(super) code: &'m str,
    pub(super) document: Option<&'m str>,
}

/// Checks the modules as one package and gives back the errors of each.
pub(super) fn check(package: &str, modules: &[Module<'_>]) -> Messages {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(package);
    let _ = fs::remove_dir_all(folder.join("src"));
    fs::create_dir_all(folder.join("src")).expect("a folder");
    let mut library = String::from("#![allow(dead_code)]\n");
    for Module {
        name,
        code,
        document,
    } in modules
    {
        let _ = writeln!(library, "mod {name};");
        let code = code.replace("error-codes.toml", &format!("{name}.toml"));
        let code = code + "use faultcode::ErrorCode;\n";
        fs::write(folder.join(format!("src/{name}.rs")), code).expect("a module");
        if let Some(document) = document {
            fs::write(folder.join(format!("{name}.toml")), document).expect("a document");
        }
    }
    fs::write(folder.join("src/lib.rs"), library).expect("a library");
    fs::write(folder.join("Cargo.toml"), manifest(package)).expect("a manifest");
    fs::copy(root("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");

    // Dependencies are taken from where they were built before.
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("..");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--message-format=json"])
        .env_remove("FAULTCODE_ACCEPT")
        .env("CARGO_TARGET_DIR", target)
        .current_dir(&folder)
        .output()
        .expect("cargo runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let mut messages = Messages::new();
    for line in text.lines() {
        if let Some((name, message)) = message(line) {
            let known = messages.entry(name).or_default();
            if !known.contains(&message) {
                known.push(message);
            }
        }
    }
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() || !messages.is_empty(),
        "cargo fails: {error}"
    );
    messages
}

fn manifest(package: &str) -> String {
    let core = root("error-core");
    let core = core.display();
    format!(
        "[package]\nname = \"{package}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         [dependencies]\nfaultcode = {{ path = \"{core}\" }}\n\
         thiserror = {{ version = \"2\", default-features = false, features = [\"std\"] }}\n\
         [profile.dev.package]\nfaultcode-macros.opt-level = 1\n[workspace]\n"
    )
}

/// The module and the text of a message, if it is an error.
fn message(line: &str) -> Option<(String, String)> {
    let line: serde_json::Value = serde_json::from_str(line).ok()?;
    let message = &line["message"];
    if message["level"] != "error" {
        return None;
    }
    let file = message["spans"]
        .as_array()?
        .iter()
        .find(|span| span["is_primary"] == true)?["file_name"]
        .as_str()?;
    let name = file.strip_prefix("src/")?.strip_suffix(".rs")?;
    let text = message["message"].as_str()?;
    let text = text.strip_prefix("evaluation panicked: ").unwrap_or(text);
    Some((name.to_owned(), text.to_owned()))
}
