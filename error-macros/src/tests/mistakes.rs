//! Declarations with one mistake, of which nothing else is said.

use proc_macro2::TokenStream;

use crate::expand::derive;

fn assert_said(item: &str, message: &str) {
    let tokens: TokenStream = item.parse().expect("Rust");
    let expansion = derive(tokens).to_string();
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
    assert_said(
        r#"#[code(categories(Api = 1))]
        enum E { #[error("shown")] #[code(category = Api, n = 1)] Shown }"#,
        "expected `Api` or `Api(name = …, title = …)`",
    );
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
