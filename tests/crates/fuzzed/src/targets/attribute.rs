//! The derive, on whatever stands in its attributes.

use proc_macro2::TokenStream;
use quote::quote;

use super::text;
use crate::errors::Errors;
use crate::expand::{derive, derive_from_tokens};
use crate::model::Model;
use crate::syntax::{Declaration, Reading};

/// How deep parentheses may stand in each other. The compiler has a limit, too;
/// the parser that stands in for it here has none but the stack.
const MOST_NESTED: usize = 64;

/// Lines of tokens: for the type, a variant, its `error`, its field, another
/// variant. The derive gives back Rust with the impl, and the same whether variants
/// are read from their text or from their tokens.
pub fn attribute(bytes: &[u8]) {
    let Some(text) = text(bytes).filter(|text| !is_deep(text)) else {
        return;
    };
    let mut lines = text.lines().map(|line| (!line.is_empty()).then_some(line));
    let mut next = |name: &str| match lines.next().flatten() {
        Some(tokens) => format!("#[{name}({tokens})]"),
        None => String::new(),
    };
    let (of_type, of_variant) = (next("code"), next("code"));
    let (error, field, other) = (next("error"), next("code"), next("code"));
    let source = format!(
        "{of_type} enum Fuzzed {{ {error} {of_variant} One {{ {field} field: u8 }}, {other} Two }}"
    );
    // A line may close its attribute and go on with something else.
    let Ok(input) = syn::parse_str::<syn::DeriveInput>(&source) else {
        return;
    };
    let name = &input.ident;
    // What a contract says is read from a file: another target reads documents.
    if source.contains("contract") {
        return;
    }
    let tokens: TokenStream = source.parse().expect("tokens");
    let expansion = derive(tokens.clone());
    let file: syn::File = syn::parse2(expansion.clone())
        .unwrap_or_else(|error| panic!("no Rust: {error}\n{expansion}"));
    assert!(!file.items.is_empty());
    let expected = quote!(ErrorCode for #name).to_string();
    let shown = expansion.to_string();
    assert!(shown.contains(&expected), "no impl in {shown}");
    assert_eq!(
        shown,
        derive_from_tokens(tokens).to_string(),
        "two readings"
    );
}

/// Lines: a format, a category, a display template, and two numbers. Codes that
/// it gives consist of what a code may consist of, and differ.
pub fn template(bytes: &[u8]) {
    let Some(text) = text(bytes) else {
        return;
    };
    let mut lines = text.lines();
    let mut next = || lines.next().unwrap_or("");
    let (format, category, display) = (next(), next(), next());
    let numbers = (number(next()), number(next()));
    let (one, two) = (literal(numbers.0), literal(numbers.1));
    let tokens = quote! {
        #[code(format = #format, category = #category, display = #display)]
        enum Fuzzed {
            #[code(n = #one)] One,
            #[code(n = #two)] Two,
        }
    };
    let mut errors = Errors::new();
    let declaration = Declaration::parse(tokens, Reading::Text, &mut errors).expect("an enum");
    let model = Model::build(declaration, &mut errors);
    let is_refused = !errors.is_empty();
    let _ = errors.into_tokens();
    let codes: Vec<_> = model.rows().map(|(_, row)| row.code.as_str()).collect();
    assert!(is_refused || codes.len() == 2, "{codes:?}");
    for code in &codes {
        assert!((1..=64).contains(&code.len()), "{code}");
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-.:".contains(c);
        assert!(code.chars().all(is_plain), "{code}");
        let is_word = |c: char| c.is_ascii_alphanumeric();
        assert!(
            code.starts_with(is_word) && code.ends_with(is_word),
            "{code}"
        );
    }
    if let [first, second] = codes.as_slice() {
        assert_eq!(
            first == second,
            numbers.0 == numbers.1,
            "{format}: {codes:?}"
        );
    }
}

fn number(text: &str) -> u32 {
    text.parse().unwrap_or(0)
}

fn literal(number: u32) -> proc_macro2::Literal {
    proc_macro2::Literal::u32_unsuffixed(number)
}

fn is_deep(text: &str) -> bool {
    text.matches(['(', '[', '{']).count() > MOST_NESTED
}
