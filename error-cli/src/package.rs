//! The package that a document belongs to, as cargo knows it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use clap::Args;
use serde::Deserialize;

use crate::failure::Failure;
use crate::files;

/// Which document and package a verb works on.
#[derive(Debug, Args)]
pub(crate) struct Selection {
    /// The package; by default the one in whose folder the document is.
    #[arg(short, long, value_name = "NAME")]
    pub(crate) package: Option<String>,
    /// The document; by default that of the package, or `error-codes.toml` in
    /// this folder or the nearest one above that has it.
    #[arg(long, value_name = "FILE")]
    pub(crate) document: Option<PathBuf>,
}

/// A package of the workspace.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) manifest_path: PathBuf,
    pub(crate) targets: Vec<Target>,
}

/// Something of a package that is compiled by itself.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Target {
    pub(crate) name: String,
    pub(crate) kind: Vec<String>,
    pub(crate) src_path: PathBuf,
    /// Whether `cargo test` runs its tests.
    pub(crate) test: bool,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

impl Selection {
    /// The document, which need not be there yet.
    pub(crate) fn path(&self) -> Result<PathBuf, Failure> {
        match self.found() {
            Some(document) => Ok(document),
            None => self.locate().map(|(document, _)| document),
        }
    }

    /// The document, which need not be there yet, and its package.
    pub(crate) fn locate(&self) -> Result<(PathBuf, Package), Failure> {
        let found = self.found();
        let folder = found.as_deref().map_or(PathBuf::from("."), folder_of);
        let package = Package::around(&folder, self.package.as_deref())?;
        let of_package = || files::from_here(&package.folder().join("error-codes.toml"));
        Ok((found.unwrap_or_else(of_package), package))
    }

    /// The document that is named; without a package, the nearest one.
    fn found(&self) -> Option<PathBuf> {
        let nearest = || match &self.package {
            Some(_) => None,
            None => files::nearest("error-codes.toml").ok(),
        };
        self.document.clone().or_else(nearest)
    }
}

impl Package {
    /// The package of a name, or the one whose folder holds another folder.
    pub(crate) fn around(folder: &Path, name: Option<&str>) -> Result<Self, Failure> {
        let packages = packages(folder)?;
        if let Some(name) = name {
            let found = packages.into_iter().find(|package| package.name == name);
            return found.ok_or_else(|| {
                Failure::input(format!(
                    "there is no package `{}` in this workspace",
                    name.escape_debug()
                ))
            });
        }
        let whole = fs::canonicalize(folder).map_err(Failure::input)?;
        let holds = |package: &Self| {
            let home = fs::canonicalize(package.folder()).ok()?;
            whole.starts_with(&home).then(|| home.as_os_str().len())
        };
        packages
            .into_iter()
            .filter_map(|package| Some((holds(&package)?, package)))
            .max_by_key(|(length, _)| *length)
            .map(|(_, package)| package)
            .ok_or_else(|| {
                Failure::input(format!(
                    "{} is in no package; name one with --package",
                    whole.display()
                ))
            })
    }

    pub(crate) fn folder(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(Path::new("."))
    }
}

impl Target {
    pub(crate) fn is(&self, kind: &str) -> bool {
        self.kind.iter().any(|own| own == kind)
    }

    /// Whether it is the library, of whatever form.
    pub(crate) fn is_library(&self) -> bool {
        let others = ["bin", "test", "bench", "example", "custom-build"];
        !others.iter().any(|kind| self.is(kind))
    }
}

/// The folder that a file is in.
pub(crate) fn folder_of(file: &Path) -> PathBuf {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Cargo itself, which names itself to the commands that it runs.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The packages of the workspace around a folder.
fn packages(folder: &Path) -> Result<Vec<Package>, Failure> {
    let output = cargo()
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Failure::input(format!("cannot run cargo: {error}")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.trim_start_matches("error: ").trim_end();
        return Err(Failure::input(format!("cargo metadata: {said}")));
    }
    let metadata: Metadata = serde_json::from_slice(&output.stdout)
        .map_err(|error| Failure::input(format!("cargo metadata: {error}")))?;
    Ok(metadata.packages)
}
