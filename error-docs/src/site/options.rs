//! What a site is to be.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::SiteError;
use crate::Edition;

/// What a site is to be. The default is the public edition, without anything
/// that needs to know where the site will be.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Options {
    /// For whom the site is.
    pub edition: Edition,
    /// Where the site will be, as in `https://errors.example.com/`: permalinks
    /// and `sitemap.xml` need it.
    pub base_url: Option<String>,
    /// What the `type` of a problem is, as in
    /// `https://errors.example.com/{code}.html`: the template that the service
    /// has. The default is the address of the page, if `base_url` is set,
    /// otherwise `/errors/{code}`.
    pub types: Option<String>,
    /// Where the source of a code can be read, as in
    /// `https://example.com/blob/main/src/{module}.rs`: a template with
    /// `{code}`, `{category}`, `{name}` and, of the path of the declaring type,
    /// `{crate}`, `{module}` and `{type}`.
    pub source_url: Option<String>,
    /// Files that take the place of this crate's, or stand beside them: by their
    /// path, as in `code.html.j2` or `assets/site.css`.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Options {
    /// Adds the files of a folder: its templates (`*.j2`), and what lies in its
    /// folder `assets`. Hidden files are left out.
    ///
    /// # Errors
    ///
    /// Where something cannot be read, or is neither template nor asset.
    pub fn add_folder(&mut self, folder: &Path) -> Result<(), SiteError> {
        for path in entries(folder)? {
            match path.file_name().and_then(OsStr::to_str) {
                Some(name) if name.starts_with('.') => {}
                Some("assets") if path.is_dir() => self.add_assets(&path, "assets")?,
                Some(name) if is_template(name) => {
                    self.files.insert(name.to_owned(), read(&path)?);
                }
                _ => {
                    return Err(SiteError::file(
                        &path,
                        "is neither a template (`*.j2`) nor the folder `assets`",
                    ));
                }
            }
        }
        Ok(())
    }

    fn add_assets(&mut self, folder: &Path, prefix: &str) -> Result<(), SiteError> {
        for path in entries(folder)? {
            match path.file_name().and_then(OsStr::to_str) {
                Some(name) if name.starts_with('.') => {}
                Some(name) => {
                    let name = format!("{prefix}/{name}");
                    if path.is_dir() {
                        self.add_assets(&path, &name)?;
                    } else {
                        self.files.insert(name, read(&path)?);
                    }
                }
                None => return Err(SiteError::file(&path, "has a name that is not UTF-8")),
            }
        }
        Ok(())
    }
}

/// Whether a file of a name is a template.
pub(super) fn is_template(name: &str) -> bool {
    Path::new(name).extension() == Some(OsStr::new("j2")) && !name.contains('/')
}

/// What a folder holds. The order does not matter: it ends in a map.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, SiteError> {
    let entries = fs::read_dir(folder).and_then(|entries| {
        let paths = entries.map(|entry| entry.map(|entry| entry.path()));
        paths.collect::<io::Result<Vec<_>>>()
    });
    entries.map_err(|error| SiteError::file(folder, format!("cannot be read: {error}")))
}

fn read(path: &Path) -> Result<Vec<u8>, SiteError> {
    fs::read(path).map_err(|error| SiteError::file(path, format!("cannot be read: {error}")))
}
