//! Scratch crates and repositories.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::support::{self, Run};

/// A crate or repository of a test's own.
pub(crate) struct Scratch {
    pub(crate) folder: PathBuf,
}

/// The small catalog of the verbs' tests.
pub(crate) const SHOP: &str = include_str!("../verbs/retired.toml");

impl Scratch {
    /// An empty folder that is a repository.
    pub(crate) fn repository(name: &str) -> Self {
        let folder = support::folder(name);
        let scratch = Self { folder };
        scratch.git(&["init", "--quiet", "--initial-branch", "main"]);
        scratch
    }

    /// A crate that depends on the workspace's core, in a repository.
    pub(crate) fn package(name: &str, source: &str) -> Self {
        let scratch = Self::repository(name);
        let core = concat!(env!("CARGO_MANIFEST_DIR"), "/../error-core");
        scratch.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"{name}\"\nversion = \"0.2.0\"\nedition = \"2024\"\n\n\
                 [features]\nbulk = []\n\n[dependencies]\nfaultcode = {{ path = {core:?} }}\n\n\
                 [workspace]\n"
            ),
        );
        // Nothing is resolved anew, and nothing fetched.
        let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");
        fs::copy(lock, scratch.folder.join("Cargo.lock")).expect("the workspace has a lock file");
        scratch.write(".gitignore", "Cargo.lock\n");
        scratch.write("src/lib.rs", source);
        scratch
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.folder.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(file)).expect("a file")
    }

    /// Replaces a text that stands once in a file.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert_eq!(text.matches(from).count(), 1, "{from} in {text}");
        self.write(file, &text.replace(from, to));
    }

    pub(crate) fn git(&self, arguments: &[&str]) {
        let output = Command::new("git")
            .current_dir(&self.folder)
            // What is configured on this machine is no part of a test.
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .args(["-c", "user.name=a", "-c", "user.email=a@b.c"])
            .args(arguments)
            .output()
            .expect("git runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {said}");
    }

    pub(crate) fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "a"]);
    }

    /// Runs the binary in the folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_in("", arguments)
    }

    pub(crate) fn run_in(&self, folder: &str, arguments: &[&str]) -> Run {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("contract-target");
        let output = support::faultcode(&self.folder.join(folder), arguments)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO", env!("CARGO"))
            .output();
        output.expect("the binary runs").into()
    }

    /// Runs the binary; what it must answer.
    pub(crate) fn expect(&self, arguments: &[&str], exit: i32, out: &str) -> Run {
        let run = self.run(arguments);
        assert_eq!(
            run.exit,
            Some(exit),
            "{arguments:?}\n{}{}",
            run.out,
            run.err
        );
        assert!(
            run.out.contains(out),
            "{arguments:?}\n{}{}",
            run.out,
            run.err
        );
        run
    }

    /// Runs the binary; how it must refuse to work.
    pub(crate) fn refuse(&self, arguments: &[&str], message: &str) {
        let run = self.run(arguments);
        assert_eq!(run.exit, Some(2), "{arguments:?}\n{}{}", run.out, run.err);
        assert!(run.err.contains(message), "{arguments:?}\n{}", run.err);
    }
}
