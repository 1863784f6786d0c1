//! How cargo calls the compiler for a crate: learnt by standing in for it.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs, io};

use crate::tool::{self, Failure};

/// Where calls are noted, while this program stands in for the compiler.
pub(crate) const FOLDER: &str = "FAULTCODE_BENCHES_CAPTURE";

/// How one crate is compiled.
pub(crate) struct Call {
    arguments: Vec<String>,
    pub(crate) environment: Vec<(String, String)>,
}

/// Compiles in the name of cargo, and notes how.
pub(crate) fn compile(folder: &Path) -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let compiler = arguments.next().unwrap_or_else(|| OsString::from("rustc"));
    let arguments: Vec<_> = arguments.collect();
    if let Err(error) = note(folder, &arguments) {
        eprintln!("error: {}: {error}", folder.display());
        return ExitCode::FAILURE;
    }
    match Command::new(compiler).args(&arguments).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn note(folder: &Path, arguments: &[OsString]) -> io::Result<()> {
    let arguments: Vec<_> = arguments
        .iter()
        .map(|argument| argument.to_string_lossy())
        .collect();
    let Some(at) = arguments.iter().position(|name| name == "--crate-name") else {
        return Ok(());
    };
    let Some(name) = arguments.get(at + 1) else {
        return Ok(());
    };
    let environment: Vec<_> = env::vars()
        .filter(|(name, _)| name.starts_with("CARGO_") || name == "LD_LIBRARY_PATH")
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    fs::write(folder.join(format!("{name}.args")), arguments.join("\0"))?;
    fs::write(folder.join(format!("{name}.env")), environment.join("\0"))
}

impl Call {
    /// Builds what a subject depends on, and learns how it is compiled itself.
    pub(crate) fn learn(package: &str, verb: &str, optimised: bool) -> Result<Self, Failure> {
        let profile = if optimised { "optimised" } else { "plain" };
        let name = verb.replace(' ', "");
        let folder = tool::scratch(&format!("{package}-{name}-{profile}"))?;
        let krate = package.replace('-', "_");
        let lib = tool::home()
            .join("subjects")
            .join(package.trim_start_matches("subject-"))
            .join("src/lib.rs");
        // Only what is out of date is compiled.
        fs::File::open(&lib)?.set_modified(std::time::SystemTime::now())?;
        let mut cargo = Command::new("cargo");
        cargo
            .args(verb.split(' '))
            .args(["--quiet", "--package", package])
            .current_dir(tool::home())
            .env(
                "CARGO_TARGET_DIR",
                tool::home().join("target").join(profile),
            )
            .env("CARGO_INCREMENTAL", "0")
            .env("RUSTC_WORKSPACE_WRAPPER", env::current_exe()?)
            .env(FOLDER, &folder);
        if optimised {
            cargo.env("CARGO_PROFILE_DEV_BUILD_OVERRIDE_OPT_LEVEL", "3");
        }
        tool::run(&mut cargo)?;
        let read = |kind: &str| -> Result<Vec<String>, Failure> {
            let text = fs::read_to_string(folder.join(format!("{krate}.{kind}")))?;
            Ok(text.split('\0').map(str::to_owned).collect())
        };
        let environment = read("env")?;
        Ok(Self {
            arguments: read("args")?,
            environment: environment
                .iter()
                .filter_map(|pair| pair.split_once('='))
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        })
    }

    /// The libraries of the call, for one that links them: cargo gives a library
    /// only what the compiler reads of them.
    pub(crate) fn dependencies(&self) -> Vec<String> {
        let mut dependencies = Vec::new();
        let mut arguments = self.arguments.iter();
        while let Some(argument) = arguments.next() {
            if matches!(&**argument, "--extern" | "-L") {
                dependencies.push(argument.clone());
                let library = arguments.next();
                dependencies.extend(library.map(|name| name.replace(".rmeta", ".rlib")));
            }
        }
        dependencies
    }

    /// The same call for another file, into another folder.
    pub(crate) fn of(&self, source: &Path, output: &Path) -> Vec<String> {
        let mut arguments = self.arguments.clone();
        let mut last = String::new();
        for argument in &mut arguments {
            if argument.ends_with("src/lib.rs") {
                *argument = source.display().to_string();
            }
            if last == "--out-dir" {
                *argument = output.display().to_string();
            }
            last.clone_from(argument);
        }
        arguments
    }
}
