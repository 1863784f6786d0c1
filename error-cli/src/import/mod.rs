//! `import FILE`: hand-kept tables become enums.
//!
//! `source` reads a file into tables, `columns` says which column is what,
//! `row` and `overview` read the tables, `catalog` puts them together, `names`
//! and `format` find out how it is declared, `rust` writes it down, and `next`
//! says what to do with it.

mod attribute;
mod catalog;
mod columns;
mod digits;
mod enums;
mod format;
mod infer;
mod names;
mod naming;
mod next;
mod overview;
mod pattern;
mod report;
mod row;
mod rust;
mod sections;
mod shapes;
mod source;
#[cfg(test)]
mod tests;
mod text;

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

pub(crate) use self::report::Report;
use crate::failure::Failure;
use crate::files;

const EXAMPLES: &str = "\
Examples:
  cargo faultcode import docs/error-codes.md --out src/errors.rs
  cargo faultcode import docs/error-codes.md --out src/errors.rs --force
  cargo faultcode import codes.csv --style one-enum --name ServiceError
  generate-codes | cargo faultcode import - --from json

What is written goes to standard output or to --out, the report to standard error. The exit code is
0 if everything was used, 1 if something could not be used, 2 if nothing could be written.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The file with the codes; `-` reads standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// How the codes are declared.
    #[arg(long, value_enum, default_value_t = Style::EnumPerCategory)]
    style: Style,
    /// What the file is; by default its extension says it, or a look into it.
    #[arg(long, value_enum)]
    from: Option<Kind>,
    /// The name of the root enum; by default made of the title.
    #[arg(long)]
    name: Option<String>,
    /// The file to write; by default standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Overwrites the file of --out, whatever is in it.
    #[arg(long, requires = "out")]
    force: bool,
}

/// How the codes are declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Style {
    /// Each category is an enum, and a root holds them.
    EnumPerCategory,
    /// All codes are variants of one enum.
    OneEnum,
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// Tables under headings.
    Markdown,
    /// Rows under a header, separated by commas, semicolons or tabs.
    Csv,
    /// Arrays of tables.
    Toml,
    /// An array of objects, or an object of such arrays.
    Json,
}

/// Turns a table into Rust source; the exit code is 1 if a part of it could not
/// be used.
pub(crate) fn run(arguments: Arguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let Arguments {
        file,
        style,
        from,
        name,
        out: target,
        force,
    } = arguments;
    if let Some(name) = &name {
        names::check_type(name).map_err(Failure::Input)?;
    }
    let bytes = read(&file)?;
    let file = file_name(&file);
    let mut report = Report::new(file.shown);
    let input = Input {
        bytes: &bytes,
        kind: from.or(file.kind),
        name: file.name,
        style,
        root: name.as_deref(),
    };
    let imported = import(&input, &mut report);
    let Imported { source, root } = match imported {
        Ok(imported) => imported,
        Err(message) => {
            report.print_findings();
            return Err(Failure::Input(message));
        }
    };
    match &target {
        Some(path) => {
            if !force {
                check_free(path, &source)?;
            }
            files::write(path, &source)?;
        }
        None => out
            .write_all(source.as_bytes())
            .and_then(|()| out.flush())?,
    }
    report.print();
    if let Some(path) = &target {
        anstream::eprint!("{}", next::steps(path, &root));
    }
    Ok(ExitCode::from(u8::from(report.has_losses())))
}

/// What is imported, and how.
pub(crate) struct Input<'i> {
    pub(crate) bytes: &'i [u8],
    pub(crate) kind: Option<Kind>,
    /// The name of the file, for the documentation of the module.
    pub(crate) name: Option<String>,
    pub(crate) style: Style,
    pub(crate) root: Option<&'i str>,
}

/// The Rust source, and the name of its root.
pub(crate) struct Imported {
    pub(crate) source: String,
    root: String,
}

/// The Rust source of a table; the message otherwise.
pub(crate) fn import(input: &Input<'_>, report: &mut Report) -> Result<Imported, String> {
    let text = text::decode(input.bytes, report);
    if source::is_document(&text) {
        return Err(format!(
            "{} is a document that faultcode wrote; it is made from enums, so import the table \
             that is kept by hand",
            report.file(),
        ));
    }
    let kind = input.kind.unwrap_or_else(|| source::guess(&text));
    let source = source::read(&text, kind, report)?;
    let catalog = catalog::Catalog::read(source, report);
    if catalog.categories.is_empty() {
        return Err(format!(
            "{}: found no table with a column of error codes; looked for {}, with a column named {}",
            report.file(),
            source::looked_for(kind),
            columns::CODE_HEADERS,
        ));
    }
    report.took(catalog.len(), catalog.categories.len());
    let enums = enums::declare(catalog, input.style, input.root, report);
    Ok(Imported {
        source: rust::write(&enums, input.name.as_deref()),
        root: enums.root,
    })
}

/// A file that is there may have been changed by hand, unless it is what would
/// be written.
fn check_free(path: &Path, source: &str) -> Result<(), Failure> {
    match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Ok(found) if found == source.as_bytes() => Ok(()),
        _ => Err(Failure::input(format!(
            "{} exists, and is not what this import writes; overwrite it with --force",
            path.display()
        ))),
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin()
            .read_to_end(&mut bytes)
            .map_err(|error| Failure::input(format!("cannot read standard input: {error}")))?;
        return Ok(bytes);
    }
    fs::read(path)
        .map_err(|error| Failure::input(format!("cannot read {}: {error}", path.display())))
}

/// What the name of a file says.
struct FileName {
    /// As it stands in front of a line number.
    shown: String,
    /// Without its folder; standard input has none.
    name: Option<String>,
    kind: Option<Kind>,
}

fn file_name(path: &Path) -> FileName {
    if path == Path::new("-") {
        return FileName {
            shown: "<stdin>".to_owned(),
            name: None,
            kind: None,
        };
    }
    let extension = path.extension().map(|it| it.to_string_lossy());
    let kind = match extension.as_deref().map(str::to_ascii_lowercase).as_deref() {
        Some("md" | "markdown" | "mdx") => Some(Kind::Markdown),
        Some("csv" | "tsv") => Some(Kind::Csv),
        Some("toml") => Some(Kind::Toml),
        Some("json") => Some(Kind::Json),
        _ => None,
    };
    let plain = |text: &str| text::line(text).0;
    FileName {
        shown: plain(&path.to_string_lossy()),
        name: path
            .file_name()
            .map(|name| plain(&name.to_string_lossy()))
            .filter(|name| !name.is_empty()),
        kind,
    }
}
