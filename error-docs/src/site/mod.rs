//! A document as a web site: an index, a page for each code, and the same for
//! programs.
//!
//! Every page is complete without JavaScript and loads nothing but the site's
//! own files; the same document gives the same bytes.

mod address;
mod code;
mod data;
mod engine;
mod error;
mod escape;
mod index;
mod names;
mod options;
mod prose;
mod row;
mod write;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use crate::{Category, Code, Document, Edition};
use address::Address;
use engine::{ASSETS, Engine};
pub use error::SiteError;
pub use options::Options;
pub use write::Written;

/// The JSON Schema of `codes.json`.
pub const SCHEMA: &str = include_str!("../../schema/codes.schema.json");

/// The web site of a document.
///
/// ```no_run
/// use faultcode_docs::Document;
/// use faultcode_docs::site::{Options, Site};
///
/// let document = Document::read("error-codes.toml")?;
/// let mut options = Options::default();
/// options.base_url = Some("https://errors.example.com/".to_owned());
/// Site::new(&document, options)?.write("target/errors".as_ref(), |_, _| {})?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Site {
    document: Document,
    edition: Edition,
    base_url: Option<String>,
    types: Option<Address>,
    files: BTreeMap<String, Vec<u8>>,
    engine: Engine,
    /// The page of each code.
    pages: HashMap<String, String>,
    /// The code of each page.
    places: HashMap<String, Place>,
    anchors: Vec<String>,
    /// Where the source of a code can be read.
    sources: HashMap<String, String>,
}

/// Where a code stands: in which category, and there among the codes and, behind
/// them, the retired ones.
#[derive(Debug, Clone, Copy)]
struct Place {
    category: usize,
    at: usize,
}

/// What every page says about itself.
#[derive(Debug, Serialize)]
struct Page {
    title: String,
    summary: String,
    permalink: Option<String>,
}

/// What every template sees of the site.
#[derive(Debug, Serialize)]
struct About<'d> {
    title: &'d str,
    counts: String,
    edition: &'static str,
    base_url: Option<&'d str>,
}

impl Site {
    /// Prepares the site of a document.
    ///
    /// # Errors
    ///
    /// Where an option makes no sense, or a template cannot be read.
    pub fn new(document: &Document, options: Options) -> Result<Self, SiteError> {
        let whole = document;
        let document = document.edition(options.edition);
        let base_url = options.base_url.as_deref().map(base_url).transpose()?;
        let about = About {
            title: title(&document),
            counts: counts(&document),
            edition: options.edition.name(),
            base_url: base_url.as_deref(),
        };
        if let Some(path) = options.files.keys().find(|path| !is_known(path)) {
            return Err(SiteError::new(format!(
                "`{}` is neither a template nor in `assets/`",
                path.escape_debug()
            )));
        }
        let engine = Engine::new(&about, &options.files)?;
        let source_url = template(options.source_url.as_deref(), "source")?;
        let pages = names::pages(&document);
        Ok(Self {
            edition: options.edition,
            types: template(options.types.as_deref(), "type")?,
            files: options.files,
            engine,
            places: places(&document, &pages),
            anchors: names::anchors(&document),
            sources: sources(whole, source_url.as_ref()),
            pages,
            base_url,
            document,
        })
    }

    /// The path of every file, in order: `index.html`, the pages, and the rest.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        let mut paths = vec!["index.html".to_owned()];
        let codes = self.rows().map(|code| self.page(&code.code).to_owned());
        paths.extend(codes);
        let ours = ["codes.json", "codes.schema.json", "llms.txt"];
        paths.extend(ours.map(ToOwned::to_owned));
        if self.base_url.is_some() {
            paths.push("sitemap.xml".to_owned());
        }
        let ours = ASSETS.iter().map(|(name, _)| *name);
        let theirs = self.files.keys().map(String::as_str);
        let mut assets: Vec<_> = ours.chain(theirs.filter(|name| is_asset(name))).collect();
        assets.sort_unstable();
        assets.dedup();
        paths.extend(assets.into_iter().map(ToOwned::to_owned));
        paths
    }

    /// The contents of a file; nothing where the site has none of that path.
    ///
    /// # Errors
    ///
    /// Where a template uses what does not exist.
    pub fn file(&self, path: &str) -> Result<Option<Cow<'_, [u8]>>, SiteError> {
        let text = match path {
            "index.html" => self
                .engine
                .render("index.html.j2", &index::Index::new(self))?,
            "llms.txt" => self
                .engine
                .render("llms.txt.j2", &index::Index::new(self))?,
            "codes.json" => data::codes(self),
            "codes.schema.json" => return Ok(Some(SCHEMA.as_bytes().into())),
            "sitemap.xml" => match &self.base_url {
                Some(base_url) => data::sitemap(self, base_url),
                None => return Ok(None),
            },
            path => match self.places.get(path) {
                Some(place) => self.code_page(*place)?,
                None => return Ok(self.asset(path).map(Cow::Borrowed)),
            },
        };
        Ok(Some(text.into_bytes().into()))
    }

    fn code_page(&self, place: Place) -> Result<String, SiteError> {
        let page = code::CodePage::new(self, place);
        Ok(self.engine.render("code.html.j2", &page)?)
    }

    fn asset(&self, path: &str) -> Option<&[u8]> {
        if let Some(theirs) = self.files.get(path).filter(|_| is_asset(path)) {
            return Some(theirs);
        }
        let ours = ASSETS.iter().find(|(name, _)| *name == path);
        ours.map(|(_, contents)| contents.as_bytes())
    }

    /// Every code that has a page.
    fn rows(&self) -> impl Iterator<Item = &Code> {
        let categories = self.document.categories.iter();
        categories.flat_map(|category| category.codes.iter().chain(&category.retired))
    }

    fn title(&self) -> &str {
        title(&self.document)
    }

    fn summary(&self) -> String {
        format!(
            "{}: {}, each with what it means and what to do.",
            self.title(),
            counts(&self.document)
        )
    }

    /// The file of a code's page.
    fn page(&self, code: &str) -> &str {
        self.pages.get(code).map_or("", String::as_str)
    }

    fn permalink(&self, code: &str) -> Option<String> {
        let base_url = self.base_url.as_deref()?;
        Some(format!("{base_url}{}", self.page(code)))
    }

    fn problem_type(&self, code: &Code) -> String {
        match &self.types {
            Some(address) => address.of(code, ""),
            // What `faultcode-web` writes by default.
            None => self
                .permalink(&code.code)
                .unwrap_or_else(|| format!("/errors/{}", code.code)),
        }
    }

    fn code_at(&self, place: Place) -> Option<&Code> {
        let category = self.document.categories.get(place.category)?;
        match place.at.checked_sub(category.codes.len()) {
            None => category.codes.get(place.at),
            Some(retired) => category.retired.get(retired),
        }
    }

    fn find(&self, code: &str) -> Option<&Code> {
        self.code_at(*self.places.get(self.page(code))?)
    }

    /// What goes out in place of an internal code.
    fn stand_in(&self, code: &Code) -> Option<(&Category, &Code)> {
        let fallback = self
            .document
            .fallback
            .as_deref()
            .filter(|_| code.internal)?;
        let place = self.places.get(self.page(fallback))?;
        let category = self.document.categories.get(place.category)?;
        Some((category, self.code_at(*place)?))
    }
}

/// A template, or an asset that stays in the folder.
fn is_known(path: &str) -> bool {
    options::is_template(path) || (is_asset(path) && write::is_within(path))
}

fn is_asset(path: &str) -> bool {
    path.starts_with("assets/")
}

fn title(document: &Document) -> &str {
    document.title.as_deref().unwrap_or("Error codes")
}

/// `166 codes in 20 categories`
fn counts(document: &Document) -> String {
    let categories = document.categories.iter();
    let categories = categories.filter(|category| !category.codes.is_empty());
    format!(
        "{} in {}",
        row::counted(document.listed().count(), "code", "codes"),
        row::counted(categories.count(), "category", "categories")
    )
}

fn places(document: &Document, pages: &HashMap<String, String>) -> HashMap<String, Place> {
    let mut places = HashMap::new();
    for (position, category) in document.categories.iter().enumerate() {
        let codes = category.codes.iter().chain(&category.retired);
        for (at, code) in codes.enumerate() {
            if let Some(page) = pages.get(&code.code) {
                let category = position;
                places.insert(page.clone(), Place { category, at });
            }
        }
    }
    places
}

fn sources(document: &Document, address: Option<&Address>) -> HashMap<String, String> {
    let Some(address) = address else {
        return HashMap::new();
    };
    document
        .codes()
        .map(|code| (code.code.clone(), address.of(code, &code.declared)))
        .collect()
}

/// The address of the site, with its last `/`.
fn base_url(url: &str) -> Result<String, SiteError> {
    is_web_address(url, "base")?;
    if url.contains(['?', '#']) {
        return Err(SiteError::new(format!(
            "the base URL `{}` cannot have a query or fragment",
            url.escape_debug()
        )));
    }
    Ok(format!("{}/", url.trim_end_matches('/')))
}

fn template(url: Option<&str>, what: &str) -> Result<Option<Address>, SiteError> {
    let Some(url) = url else {
        return Ok(None);
    };
    if what == "source" {
        is_web_address(url, what)?;
    }
    Address::new(url)
        .map(Some)
        .map_err(|error| SiteError::new(format!("in the {what} URL: {error}")))
}

fn is_web_address(url: &str, what: &str) -> Result<(), SiteError> {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    if is_web && !url.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Ok(());
    }
    Err(SiteError::new(format!(
        "the {what} URL must begin with `https://` or `http://`, found `{}`",
        url.escape_debug()
    )))
}
