//! A copy of Eden's errors in a crate of its own, to be edited and compiled.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

/// The repository.
pub(crate) fn repository() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    folder.canonicalize().expect("the repository")
}

/// The path of the core, to depend on.
pub(crate) fn core() -> String {
    repository().join("error-core").display().to_string()
}

/// An empty folder.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// A crate with Eden's errors and their contract.
pub(crate) struct Service {
    pub(crate) folder: PathBuf,
    variables: Vec<(&'static str, String)>,
}

/// What cargo said.
pub(crate) struct Said {
    pub(crate) succeeded: bool,
    pub(crate) text: String,
}

impl Service {
    /// A new crate of that name. Each test has its own: in a target folder, cargo
    /// tells packages of different workspaces apart by their names only.
    pub(crate) fn new(name: &str) -> Self {
        let folder = folder(name);
        let eden = repository().join("examples/eden");
        copy(&eden.join("src/errors"), &folder.join("src/errors"));
        for file in ["error-codes.toml", "src/lib.rs"] {
            let _ = fs::copy(eden.join(file), folder.join(file));
        }
        let service = Self {
            folder,
            variables: Vec::new(),
        };
        service.write("Cargo.toml", &manifest(name));
        service.write(
            "src/lib.rs",
            "//! A copy.\npub mod errors;\n\n\
             #[cfg(test)]\n\
             #[test]\n\
             fn error_codes_are_fresh() -> Result<(), faultcode::drift::Drift> {\n    \
             faultcode::drift::document(errors::EdenError::CATALOG, \"error-codes.toml\")\n\
             }\n",
        );
        let lock = fs::read(repository().join("Cargo.lock")).expect("a lock file");
        fs::write(service.folder.join("Cargo.lock"), lock).expect("a lock file");
        service.replace("error-codes.toml", "eden::", &format!("{name}::"));
        service
    }

    pub(crate) fn with(mut self, variable: &'static str, value: &str) -> Self {
        self.variables.push((variable, value.to_owned()));
        self
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(file)).expect("a file")
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.folder.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Replaces every place of a text in a file, which must have it.
    pub(crate) fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} has no {from}");
        self.write(file, &text.replace(from, to));
    }

    /// The line of a file that begins with a text, counted from 1.
    pub(crate) fn line(&self, file: &str, start: &str) -> usize {
        let text = self.read(file);
        let place = text
            .lines()
            .position(|line| line.trim_start().starts_with(start));
        place.unwrap_or_else(|| panic!("{file} has no {start}")) + 1
    }

    pub(crate) fn cargo(&self, arguments: &[&str]) -> Said {
        self.cargo_with(arguments, &[])
    }

    pub(crate) fn cargo_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Said {
        let mut command = Command::new(env!("CARGO"));
        command
            .args(arguments)
            .arg("--offline")
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", target())
            .env_remove("FAULTCODE_ACCEPT")
            .env_remove("RUSTFLAGS")
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .envs(variables.iter().copied());
        said(&command.output().expect("cargo runs"))
    }

    pub(crate) fn check(&self) -> Said {
        self.cargo(&["check"])
    }

    /// Runs the drift test, under an order where one is given.
    pub(crate) fn test(&self, accept: &str) -> Said {
        let reason = if accept.contains("retire:") {
            "No longer needed."
        } else {
            ""
        };
        let variables = [("FAULTCODE_ACCEPT", accept), ("FAULTCODE_REASON", reason)];
        self.cargo_with(&["test", "--lib"], &variables)
    }

    pub(crate) fn assert_accepted(&self, accept: &str) {
        let said = self.test(accept);
        assert!(said.succeeded, "{}", said.text);
    }

    pub(crate) fn assert_builds(&self) {
        let said = self.check();
        assert!(said.succeeded, "{}", said.text);
    }
}

/// Where all copies are built: what they depend on is built once.
pub(crate) fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("contract-target")
}

pub(crate) fn said(output: &Output) -> Said {
    let out = String::from_utf8_lossy(&output.stdout);
    let err = String::from_utf8_lossy(&output.stderr);
    Said {
        succeeded: output.status.success(),
        text: format!("{out}{err}"),
    }
}

fn manifest(name: &str) -> String {
    let core = core();
    format!(
        "[package]\nname = \"{name}\"\nversion = \"1.2.0\"\nedition = \"2024\"\n\
         description = \"A copy\"\nlicense = \"MIT\"\n\n\
         [features]\nextra = []\n\n\
         [dependencies]\nfaultcode = {{ version = \"0.1\", path = {core:?} }}\n\
         thiserror = \"2\"\n\n[workspace]\n"
    )
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        fs::copy(entry.path(), to.join(entry.file_name())).expect("a file");
    }
}
