//! Attributes while somebody types them.
//!
//! An editor expands the derive at every key stroke. Whatever stands there, the
//! derive gives back items: without the impls every use of the type would be an
//! error, too, and the completion that the programmer waits for would be gone.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::{File, Item, Type};

use crate::expand::{derive, derive_from_tokens};

/// Declarations, each with the keys of one kind.
const VALID: &[&str] = &[
    r#"
    /// Database errors
    #[code(
        root, category = "Database", title = "Database errors", format = "E0A{n:02X}", http = 500,
        retryable = false, display = "[{code}] {category}: {message}", kind = DatabaseErrorKind,
        fallback = "E0A06", crate = ::faultcode
    )]
    pub enum DatabaseError {
        /// Check the identifier.
        #[error("user {id} not found by {}", .name)]
        #[code(n = 0x06, http = 404, retryable, common)]
        UserNotFound { #[code(public)] id: u64, name: String },
        #[error("{0}")]
        #[code(n = 0xFF, custom, internal)]
        Custom(#[code(public)] Option<Box<str>>),
        #[error(transparent)]
        Io(#[from] IoError),
    }"#,
    r#"
    #[code(
        format = "E{category_n:02X}{n:02X}",
        categories(
            Api(n = 1, name = "API", title = "API errors", description = "Calls."),
            Database(n = 0x0A),
        ),
    )]
    #[code(internal)]
    enum ServiceError<'a, T: Clone = u8> where T: Copy {
        #[code(category = "Api", n = 1, message = "bad request", optional)]
        BadRequest(&'a T),
        #[error("gone")]
        #[code(category = Database, alias_of = "E0A01")]
        Gone,
        #[error("verbatim")]
        #[code(category = Database, id = "22P02")]
        #[cfg(unix)]
        Verbatim,
        #[code(transparent)]
        Held { #[source] held: Box<Self>, at: usize },
    }"#,
    r#"
    #[error("at {line}")]
    #[code(category = "Parse", n = 1, http = 400, kind = ParseKind, message = "cannot be read")]
    #[code(root, contract = "no-such-file.toml")]
    struct ParseError { #[code(public)] line: u32 }"#,
];

/// Every change of one place in the attributes `code` and `error` of an item.
fn changed(tokens: &TokenStream) -> Vec<TokenStream> {
    let trees: Vec<_> = tokens.clone().into_iter().collect();
    let mut all = Vec::new();
    for (at, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else {
            continue;
        };
        let variants = match attribute(group) {
            Some(list) => edits(&list.stream())
                .into_iter()
                .map(|stream| with_stream(group, with_list(group, &list, stream)))
                .collect(),
            None => changed(&group.stream())
                .into_iter()
                .map(|stream| with_stream(group, stream))
                .collect::<Vec<_>>(),
        };
        all.extend(
            variants
                .into_iter()
                .map(|group| replaced(&trees, at, group)),
        );
    }
    all
}

/// The list of `[code(…)]` or `[error(…)]`.
fn attribute(group: &Group) -> Option<Group> {
    let trees: Vec<_> = group.stream().into_iter().collect();
    match trees.as_slice() {
        [TokenTree::Ident(name), TokenTree::Group(list)]
            if group.delimiter() == Delimiter::Bracket && (name == "code" || name == "error") =>
        {
            Some(list.clone())
        }
        _ => None,
    }
}

/// What may stand in the way.
const FOREIGN: &[&str] = &[",", "=", "n", "\"\\u{202E}{\"", "(x = 1)"];

/// Every prefix of some tokens, every one with one left out, with one doubled,
/// with a foreign one before it, and with two in the other order; at any depth.
fn edits(tokens: &TokenStream) -> Vec<TokenStream> {
    let trees: Vec<_> = tokens.clone().into_iter().collect();
    let mut all = Vec::new();
    for at in 0..trees.len() {
        let (before, behind) = trees.split_at(at);
        let Some((tree, behind)) = behind.split_first() else {
            continue;
        };
        all.push(before.iter().cloned().collect());
        all.push([before, behind].concat().into_iter().collect());
        let doubled = [before, &[tree.clone(), tree.clone()], behind].concat();
        all.push(doubled.into_iter().collect());
        for foreign in FOREIGN {
            let foreign: TokenStream = foreign.parse().expect("a token");
            let mut with_foreign: TokenStream = before.iter().cloned().collect();
            with_foreign.extend(foreign);
            with_foreign.extend(trees[at..].iter().cloned());
            all.push(with_foreign);
        }
        if let Some((next, behind)) = behind.split_first() {
            let swapped = [before, &[next.clone(), tree.clone()], behind].concat();
            all.push(swapped.into_iter().collect());
        }
        if let TokenTree::Group(group) = tree {
            for stream in edits(&group.stream()) {
                // A prefix of what is within ends where typing stopped.
                all.push(replaced(before, at, with_stream(group, stream.clone())));
                all.push(replaced(&trees, at, with_stream(group, stream)));
            }
        }
    }
    all
}

fn replaced(trees: &[TokenTree], at: usize, group: Group) -> TokenStream {
    let behind = trees.get(at + 1..).unwrap_or(&[]);
    let mut all = trees[..at].to_vec();
    all.push(TokenTree::Group(group));
    all.extend_from_slice(behind);
    all.into_iter().collect()
}

fn with_stream(group: &Group, stream: TokenStream) -> Group {
    Group::new(group.delimiter(), stream)
}

fn with_list(attribute: &Group, list: &Group, stream: TokenStream) -> TokenStream {
    let name = attribute.stream().into_iter().take(1);
    name.chain([TokenTree::Group(with_stream(list, stream))])
        .collect()
}

/// The derive gives back Rust that implements the trait for the type.
fn check(item: &TokenStream) -> bool {
    let Ok(input) = syn::parse2::<syn::DeriveInput>(item.clone()) else {
        return false;
    };
    let name = input.ident.clone();
    let tokens = derive(item.clone());
    // Mistakes are read from tokens in any case.
    let text = tokens.to_string();
    if !text.contains("compile_error") {
        let from_tokens = derive_from_tokens(item.clone()).to_string();
        assert_eq!(text, from_tokens, "two readings of {item}");
    }
    let file: File =
        syn::parse2(tokens).unwrap_or_else(|error| panic!("no Rust: {error}\nfor {item}"));
    for expected in ["ErrorCode", "Catalogued"] {
        let has_impl = file
            .items
            .iter()
            .any(|item| implements(item, expected, &name));
        assert!(has_impl, "no `{expected}` for {item}");
    }
    true
}

fn implements(item: &Item, expected: &str, name: &syn::Ident) -> bool {
    match item {
        Item::Const(block) => match &*block.expr {
            syn::Expr::Block(block) => block.block.stmts.iter().any(|statement| {
                matches!(statement, syn::Stmt::Item(item) if implements(item, expected, name))
            }),
            _ => false,
        },
        Item::Impl(found) => {
            let is_of = matches!(&*found.self_ty, Type::Path(path)
                if path.path.segments.last().is_some_and(|last| last.ident == *name));
            let is_trait = found.trait_.as_ref().is_some_and(|of| {
                let path = &of.0;
                path.segments.last().is_some_and(|last| last.ident == expected)
            });
            is_of && is_trait
        }
        _ => false,
    }
}

#[test]
fn no_prefix_and_no_deletion_loses_the_impl() {
    let mut expanded = 0;
    for valid in VALID {
        let tokens: TokenStream = valid.parse().expect("Rust");
        assert!(check(&tokens), "{tokens}");
        for item in changed(&tokens) {
            expanded += usize::from(check(&item));
        }
    }
    assert!(expanded > 1_500, "{expanded} cases were expanded");
}

/// The characters of an attribute, as far as what is typed can be cut into
/// tokens at all.
#[test]
fn no_character_loses_the_impl() {
    let mut expanded = 0;
    for valid in VALID {
        for (start, _) in valid.match_indices("#[code(") {
            let open = start + "#[code(".len();
            let length = valid[open..].find(")]").expect("an end");
            let list = &valid[open..open + length];
            for (at, _) in list.char_indices() {
                let (before, behind) = list.split_at(at);
                let rest: String = behind.chars().skip(1).collect();
                for text in [before.to_owned(), format!("{before}{rest}")] {
                    let item = format!("{}{text}{}", &valid[..open], &valid[open + length..]);
                    if let Ok(tokens) = item.parse() {
                        expanded += usize::from(check(&tokens));
                    }
                }
            }
        }
    }
    assert!(expanded > 1_000, "{expanded} cases were expanded");
}
