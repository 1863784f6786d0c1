//! Declarations with one mistake, of which nothing else is said.

use proc_macro2::TokenStream;

use super::forms::fragments;
use crate::expand::derive;

fn assert_said(item: &str, message: &str) {
    let tokens: TokenStream = item.parse().expect("Rust");
    let expansion = derive(fragments(tokens)).to_string();
    assert!(expansion.contains(message), "{item}: {expansion}");
    assert_eq!(expansion.matches("compile_error").count(), 1, "{item}");
}

#[test]
fn a_message_that_a_function_writes_does_not_make_a_variant_transparent() {
    assert_said(
        r#"#[code(category = "Api")] enum E { #[error(fmt = show)] Shown(u8) }"#,
        "missing `n` on `Shown`",
    );
}

#[test]
fn a_category_may_be_one_whose_declaration_has_a_slip() {
    for categories in ["Api = 1", "Other, Api = 1"] {
        let item = format!(
            r#"#[code(categories({categories}))]
            enum E {{ #[error("shown")] #[code(category = Api, n = 1)] Shown }}"#
        );
        assert_said(&item, "expected `Api` or `Api(name = …, title = …)`");
    }
}

#[test]
fn no_contract_is_read_where_none_is_named() {
    assert_said(
        r#"#[code(root, category = "Api", contract = "")]
        enum E { #[error("shown")] #[code(n = 1)] Shown }"#,
        "`contract` must not be empty",
    );
    assert_said(
        r#"#[code(category = "Api", contract = "nowhere.toml")]
        enum E { #[error("shown")] #[code(n = 1)] Shown }"#,
        "`contract` needs `root` beside it",
    );
}

#[test]
fn no_kind_is_written_that_would_be_another_mistake() {
    let own_name = r#"#[code(category = "Api", kind = Errors)]
        enum Errors { #[error("shown")] #[code(n = 1)] Shown }"#;
    assert_said(own_name, "`kind` must differ from `Errors`");
    let open = r"#[code(kind = Kinds)]
        enum Errors<T> { #[error(transparent)] Held(T) }";
    assert_said(open, "`kind`");
    for item in [own_name, open] {
        let expansion = derive(item.parse().expect("Rust")).to_string();
        assert!(!expansion.contains("Kinded"), "{expansion}");
    }
}

#[test]
fn what_a_fragment_holds_is_one_value() {
    assert_said(
        r#"#[code(category = "Api")] enum E {
            #[error("shown")] #[code(n = part!(if small { 1 } else { 2 }))] Shown }"#,
        "found `if small { 1 } else { 2 }`",
    );
}

#[test]
fn a_mistake_in_a_fragment_is_shown_at_what_was_passed() {
    let source = r#"#[code(category = "Api")] enum E { #[error("a")] #[code(n = part!("7"))] A }"#;
    let expansion = derive(fragments(source.parse().expect("Rust")));
    let file: syn::File = syn::parse2(expansion).expect("items");
    let places = file.items.iter().filter_map(|item| match item {
        syn::Item::Macro(item) => item.mac.path.segments.last().map(|last| {
            let start = last.ident.span().start();
            source.get(start.column..start.column + 3)
        }),
        _ => None,
    });
    assert_eq!(places.collect::<Vec<_>>(), [Some("\"7\"")]);
}

/// The compiler refuses these, too; the derive does not take them for something else.
#[test]
fn what_is_no_variant_is_refused() {
    for (body, message) in [
        ("+[code(n = 1)] A", "expected"),
        ("#[code(n = 1)] A[a: u8]", "expected"),
        ("#[code(n = 1)] A; #[code(n = 2)] B", "expected"),
        ("#[code(n = 1)] A, #[code(n = 2)]", "expected"),
        ("#[code(n = 1)] A, #code B", "expected"),
    ] {
        assert_said(
            &format!("#[code(category = \"Api\")] enum E {{ {body} }}"),
            message,
        );
    }
}
