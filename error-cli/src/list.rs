//! `list` and `search`

use std::io::Write;
use std::process::ExitCode;

use clap::Args;
use faultcode_docs::listing::{self, Format};
use faultcode_docs::{Code, Document};

use crate::document::{self, Source, is_same};
use crate::failure::Failure;

const LIST_EXAMPLES: &str = "\
Examples:
  cargo faultcode list --category Database --http 404
  cargo faultcode list --retryable true --format csv";

const SEARCH_EXAMPLES: &str = "\
Examples:
  cargo faultcode search not found
  cargo faultcode search timeout --http 408 --format json";

#[derive(Debug, Args)]
#[command(after_help = LIST_EXAMPLES)]
pub(crate) struct ListArguments {
    #[command(flatten)]
    filter: Filter,
}

#[derive(Debug, Args)]
#[command(after_help = SEARCH_EXAMPLES)]
pub(crate) struct SearchArguments {
    /// Words that must all occur in code, name, category, message or
    /// explanation, in any letter case.
    #[arg(required = true, value_name = "WORD")]
    words: Vec<String>,
    #[command(flatten)]
    filter: Filter,
}

#[derive(Debug, Args)]
struct Filter {
    /// Only codes of this category, in any letter case.
    #[arg(long, value_name = "NAME")]
    category: Option<String>,
    /// Only codes with this HTTP status.
    #[arg(long, value_name = "STATUS")]
    http: Option<u16>,
    /// Only codes that are declared as retryable, or as not retryable.
    #[arg(long, value_name = "true|false")]
    retryable: Option<bool>,
    /// Also custom codes, whose text is given per value.
    #[arg(long)]
    custom: bool,
    /// Also retired codes.
    #[arg(long)]
    retired: bool,
    /// How to write the codes: table, json, markdown or csv.
    #[arg(long, value_name = "FORMAT", default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    source: Source,
}

impl Filter {
    /// A category that does not exist is a slip, not an empty answer.
    fn check(&self, document: &Document) -> Result<(), Failure> {
        match &self.category {
            Some(wanted) => document::category(document, wanted).map(|_| ()),
            None => Ok(()),
        }
    }

    fn admits(&self, code: &Code) -> bool {
        self.category
            .as_ref()
            .is_none_or(|wanted| is_same(&code.category, wanted))
            && self.http.is_none_or(|wanted| code.http == wanted)
            && self
                .retryable
                .is_none_or(|wanted| code.retryable == Some(wanted))
            && (self.custom || !code.custom)
    }

    fn apply<'d>(&self, document: &'d Document) -> Vec<&'d Code> {
        let codes = document.categories.iter().flat_map(|category| {
            let retired = category.retired.iter().filter(|_| self.retired);
            category.codes.iter().chain(retired)
        });
        codes.filter(|code| self.admits(code)).collect()
    }
}

/// Lists codes.
pub(crate) fn list(arguments: &ListArguments, out: &mut dyn Write) -> Result<ExitCode, Failure> {
    let document = arguments.filter.source.read()?;
    arguments.filter.check(&document)?;
    let codes = arguments.filter.apply(&document);
    out.write_all(listing::render(&codes, arguments.filter.format).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Lists the codes that contain some words; the exit code is 1 if none does.
pub(crate) fn search(
    arguments: &SearchArguments,
    out: &mut dyn Write,
) -> Result<ExitCode, Failure> {
    let document = arguments.filter.source.read()?;
    arguments.filter.check(&document)?;
    let words: Vec<_> = arguments
        .words
        .iter()
        .map(|word| word.to_lowercase())
        .collect();
    let mut codes = arguments.filter.apply(&document);
    codes.retain(|code| {
        let text = [
            &code.code,
            &code.name,
            &code.category,
            &code.message,
            &code.explanation,
        ]
        .map(|text| text.to_lowercase())
        .join("\n");
        words.iter().all(|word| text.contains(word))
    });
    out.write_all(listing::render(&codes, arguments.filter.format).as_bytes())?;
    Ok(ExitCode::from(u8::from(codes.is_empty())))
}
