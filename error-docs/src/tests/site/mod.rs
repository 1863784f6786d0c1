//! The site.

mod files;
mod obstacles;
mod pages;
mod prose;
mod responses;
mod templates;
mod urls;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use super::sample;
use crate::site::{Options, Site};
use crate::{Document, Edition};

fn options(edition: Edition) -> Options {
    Options {
        edition,
        ..Options::default()
    }
}

fn site(document: &Document, edition: Edition) -> Site {
    Site::new(document, options(edition)).expect("a site")
}

/// A file of a site.
fn file(site: &Site, path: &str) -> String {
    let contents = site.file(path).expect("it renders").expect("there is one");
    String::from_utf8(contents.into_owned()).expect("text")
}

fn is_page(path: &str) -> bool {
    Path::new(path).extension() == Some(OsStr::new("html"))
}

/// A folder that goes away with its test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("faultcode-site-{name}-{}", process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
