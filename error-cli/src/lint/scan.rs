//! What a source file holds: strings, and types that declare codes.

use std::path::{Path, PathBuf};

use faultcode_docs::Document;
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};

use super::allow::{self, Comments};
use super::{CODE_LITERAL, finding};
use crate::failure::Failure;
use crate::package::folder_of;
use crate::report::Finding;
use crate::sources::{is_for_tests, is_named};

/// What was found in a file.
pub(super) struct Scan {
    pub(super) path: PathBuf,
    pub(super) comments: Comments,
    pub(super) types: Vec<Type>,
    /// Other names of types: `type A = B`, `use B as A`.
    pub(super) aliases: Vec<(String, Vec<String>)>,
    /// Files and folders of modules that exist under test only.
    pub(super) test_modules: Vec<PathBuf>,
    /// Strings outside attributes, each with its line.
    literals: Vec<(usize, String)>,
}

/// A type that derives `ErrorCode`.
pub(super) struct Type {
    pub(super) name: String,
    pub(super) is_root: bool,
    /// The names in the types of its transparent fields.
    pub(super) held: Vec<String>,
    /// Its first line, with attributes, and that of its name.
    pub(super) begin: usize,
    pub(super) line: usize,
}

/// Scans a file.
pub(super) fn file(path: PathBuf, text: &str, syntax: &syn::File) -> Result<Scan, Failure> {
    let mut scan = Scan {
        comments: allow::comments(&path, text)?,
        path,
        types: Vec::new(),
        aliases: Vec::new(),
        test_modules: Vec::new(),
        literals: Vec::new(),
    };
    if !is_for_tests(&syntax.attrs) {
        scan.visit_file(syntax);
    }
    Ok(scan)
}

/// Codes that stand in strings.
pub(super) fn literals(scans: &[Scan], document: &Document) -> Vec<Finding> {
    let finder = document.finder();
    let mut findings = Vec::new();
    for scan in scans {
        for (line, text) in &scan.literals {
            let codes = finder.find_in(text).map(|(code, _)| code);
            // A code that could be a word or a number is one only by itself.
            let codes = codes.filter(|code| *text == code.code || is_distinctive(&code.code));
            for code in codes.filter(|_| !scan.comments.allow(CODE_LITERAL.name, *line, *line)) {
                let message = format!(
                    "`{}` is written as a string; take it from the error's `code()`, or from a kind",
                    code.code
                );
                findings.push(Finding {
                    code: Some(code.code.clone()),
                    ..finding(CODE_LITERAL, &message, &scan.path, *line)
                });
            }
        }
    }
    findings
}

fn is_distinctive(code: &str) -> bool {
    let has = |is: fn(char) -> bool| code.contains(is);
    has(|c| c.is_ascii_digit()) && has(|c| c.is_ascii_alphabetic())
}

impl<'a> Visit<'a> for Scan {
    /// Attributes declare codes, and documentation explains them.
    fn visit_attribute(&mut self, _: &'a syn::Attribute) {}

    fn visit_lit_str(&mut self, literal: &'a syn::LitStr) {
        self.literals.push((line(literal.span()), literal.value()));
    }

    fn visit_macro(&mut self, call: &'a syn::Macro) {
        self.tokens(call.tokens.clone());
    }

    fn visit_item_mod(&mut self, module: &'a syn::ItemMod) {
        if !is_for_tests(&module.attrs) {
            visit::visit_item_mod(self, module);
        } else if module.content.is_none() {
            let name = module.ident.to_string();
            self.test_modules
                .push(folder_of_modules(&self.path).join(name));
        }
    }

    fn visit_item_fn(&mut self, function: &'a syn::ItemFn) {
        if !is_for_tests(&function.attrs) {
            visit::visit_item_fn(self, function);
        }
    }

    fn visit_item_impl(&mut self, block: &'a syn::ItemImpl) {
        if !is_for_tests(&block.attrs) {
            visit::visit_item_impl(self, block);
        }
    }

    fn visit_item_enum(&mut self, item: &'a syn::ItemEnum) {
        let mut held = Vec::new();
        for variant in &item.variants {
            if is_transparent(&variant.attrs) {
                held.extend(names_in(&variant.fields));
            }
        }
        self.item(&item.ident, &item.attrs, held);
        visit::visit_item_enum(self, item);
    }

    fn visit_item_struct(&mut self, item: &'a syn::ItemStruct) {
        let held = if is_transparent(&item.attrs) {
            names_in(&item.fields)
        } else {
            Vec::new()
        };
        self.item(&item.ident, &item.attrs, held);
        visit::visit_item_struct(self, item);
    }

    fn visit_item_type(&mut self, item: &'a syn::ItemType) {
        let mut names = Names::default();
        names.visit_type(&item.ty);
        self.aliases.push((item.ident.to_string(), names.0));
    }

    fn visit_use_rename(&mut self, item: &'a syn::UseRename) {
        let alias = (item.rename.to_string(), vec![item.ident.to_string()]);
        self.aliases.push(alias);
    }
}

impl Scan {
    fn item(&mut self, name: &syn::Ident, attributes: &[syn::Attribute], held: Vec<String>) {
        let derives = attributes.iter().any(|it| lists(it, "derive", "ErrorCode"));
        if !derives || is_for_tests(attributes) {
            return;
        }
        let first = attributes.iter().map(|it| line(it.pound_token.span)).min();
        self.types.push(Type {
            name: name.to_string(),
            is_root: attributes.iter().any(|it| lists(it, "code", "root")),
            held,
            begin: first.unwrap_or_else(|| line(name.span())),
            line: line(name.span()),
        });
    }

    /// The strings in a macro's input, but for those in attributes.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut is_attribute = false;
        for token in tokens {
            match token {
                TokenTree::Punct(mark) => {
                    is_attribute = mark.as_char() == '#' || (is_attribute && mark.as_char() == '!');
                    continue;
                }
                TokenTree::Group(group) => {
                    if !(is_attribute && group.delimiter() == Delimiter::Bracket) {
                        self.tokens(group.stream());
                    }
                }
                TokenTree::Literal(literal) => {
                    let at = line(literal.span());
                    if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                        self.literals.push((at, text.value()));
                    }
                }
                TokenTree::Ident(_) => {}
            }
            is_attribute = false;
        }
    }
}

/// Where the modules of a file are: beside `lib.rs`, in `errors/` of `errors.rs`.
fn folder_of_modules(file: &Path) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default();
    if ["lib", "main", "mod"].iter().any(|name| stem == *name) {
        folder_of(file)
    } else {
        file.with_extension("")
    }
}

fn is_transparent(attributes: &[syn::Attribute]) -> bool {
    attributes
        .iter()
        .any(|it| lists(it, "error", "transparent") || lists(it, "code", "transparent"))
}

/// Whether an attribute of a name has a word in its list.
fn lists(attribute: &syn::Attribute, name: &str, word: &str) -> bool {
    let has_word = |list: &syn::MetaList| {
        let mut tokens = list.tokens.clone().into_iter();
        tokens.any(|token| matches!(token, TokenTree::Ident(ident) if ident == word))
    };
    is_named(attribute, name) && attribute.meta.require_list().is_ok_and(has_word)
}

fn names_in(fields: &syn::Fields) -> Vec<String> {
    let mut names = Names::default();
    names.visit_fields(fields);
    names.0
}

/// The last names of the paths in a type.
#[derive(Default)]
struct Names(Vec<String>);

impl<'a> Visit<'a> for Names {
    fn visit_attribute(&mut self, _: &'a syn::Attribute) {}

    fn visit_path(&mut self, path: &'a syn::Path) {
        let last = path
            .segments
            .last()
            .map(|segment| segment.ident.to_string());
        self.0.extend(last);
        visit::visit_path(self, path);
    }
}

fn line(span: Span) -> usize {
    span.start().line
}
