//! `docs --format html`: a site in a folder, or on this machine.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Args;
use faultcode_docs::site::{Options, Site, Written};
use faultcode_docs::{Document, Edition};

use crate::document::Source;
use crate::failure::Failure;
use crate::serve;

#[derive(Debug, Args)]
#[command(next_help_heading = "For --format html")]
pub(crate) struct SiteArguments {
    /// Shows the site in a browser instead of writing it: on this machine only,
    /// as the document is at each request.
    #[arg(long, conflicts_with = "out")]
    pub(crate) serve: bool,
    /// The port to serve on; 0 is any that is free.
    #[arg(long, value_name = "PORT", default_value_t = 4040, requires = "serve")]
    port: u16,
    /// Where the site will be, as in `https://errors.example.com/`: for
    /// permalinks and `sitemap.xml`.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// What the `type` of a problem is: `{code}` stands for its code. The default
    /// is the address of its page.
    #[arg(long, value_name = "TEMPLATE")]
    types: Option<String>,
    /// Where the source can be read, as in
    /// `https://example.com/blob/main/src/{module}.rs`: a template with {code},
    /// {category}, {name}, {crate}, {module} and {type}.
    #[arg(long, value_name = "URL")]
    source_url: Option<String>,
    /// A folder with templates and assets of your own: see `docs/templates.md`.
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
}

impl SiteArguments {
    /// An option that only a site has, if one was given.
    pub(crate) fn given(&self) -> Option<&'static str> {
        let given = [
            ("--base-url", self.base_url.is_some()),
            ("--types", self.types.is_some()),
            ("--source-url", self.source_url.is_some()),
            ("--templates", self.templates.is_some()),
        ];
        given
            .iter()
            .find(|(_, is_given)| *is_given)
            .map(|(name, _)| *name)
    }

    fn site(&self, document: &Document, edition: Edition) -> Result<Site, Failure> {
        let mut options = Options::default();
        options.edition = edition;
        options.base_url.clone_from(&self.base_url);
        options.types.clone_from(&self.types);
        options.source_url.clone_from(&self.source_url);
        if let Some(folder) = &self.templates {
            options.add_folder(folder).map_err(Failure::input)?;
        }
        Site::new(document, options).map_err(Failure::input)
    }
}

/// Writes the site into a folder.
pub(crate) fn write(
    arguments: &SiteArguments,
    source: &Source,
    edition: Edition,
    folder: Option<&Path>,
    out: &mut dyn Write,
) -> Result<ExitCode, Failure> {
    let folder = folder.ok_or_else(|| {
        Failure::input("--format html writes many files; name a folder with --out, or use --serve")
    })?;
    let site = arguments.site(&source.read()?, edition)?;
    let mut progress = Progress::new();
    let written = site.write(folder, |done, total| progress.show(done, total));
    progress.clear();
    let Written {
        written,
        unchanged,
        removed,
        ..
    } = written.map_err(Failure::input)?;
    writeln!(
        out,
        "{}: {written} files written, {unchanged} unchanged, {removed} removed",
        folder.join("index.html").display()
    )?;
    if arguments.base_url.is_none() {
        anstream::eprintln!("note: without --base-url there is no sitemap.xml");
    }
    Ok(ExitCode::SUCCESS)
}

/// Serves the site until it is stopped.
pub(crate) fn serve(
    arguments: &SiteArguments,
    source: &Source,
    edition: Edition,
    out: &mut dyn Write,
) -> Result<ExitCode, Failure> {
    let path = source.path()?;
    let load = || {
        let document = Document::read(&path).map_err(Failure::input)?;
        arguments.site(&document, edition)
    };
    // Again at each change: a page then shows what was just written.
    let stamp = || {
        let folder = arguments
            .templates
            .iter()
            .flat_map(|folder| files_in(folder));
        let files = std::iter::once(path.clone()).chain(folder);
        files
            .map(|file| fs::metadata(file).and_then(|found| found.modified()).ok())
            .collect::<Vec<_>>()
    };
    serve::run(arguments.port, &load, &stamp, out)
}

/// The files of a folder and of those in it.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            files.extend(files_in(&path));
        } else {
            files.push(path);
        }
    }
    files.sort_unstable();
    files
}

/// How far long work has come: on one line of a terminal, and nowhere else.
struct Progress {
    is_terminal: bool,
    /// When to speak next.
    next: Instant,
    has_spoken: bool,
}

impl Progress {
    const FIRST: Duration = Duration::from_millis(300);
    const EACH: Duration = Duration::from_millis(100);

    fn new() -> Self {
        Self {
            is_terminal: io::stderr().is_terminal(),
            next: Instant::now() + Self::FIRST,
            has_spoken: false,
        }
    }

    fn show(&mut self, done: usize, total: usize) {
        if self.is_terminal && Instant::now() >= self.next {
            self.next = Instant::now() + Self::EACH;
            self.has_spoken = true;
            anstream::eprint!("\r{done} of {total} files");
        }
    }

    fn clear(&self) {
        if self.has_spoken {
            anstream::eprint!("\r\x1b[K");
        }
    }
}
