//! Several ways to write one declaration.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::expand::{derive, derive_from_tokens};

fn expanded(item: &str) -> String {
    let expansion = derive(fragments(item.parse().expect("Rust"))).to_string();
    assert!(!expansion.contains("compile_error"), "{item}: {expansion}");
    expansion
}

/// Puts what stands in `part!(…)` into a group that nobody sees, as it is with a
/// fragment of `macro_rules!`.
pub(super) fn fragments(tokens: TokenStream) -> TokenStream {
    let mut trees = tokens.into_iter();
    let mut out = Vec::new();
    while let Some(tree) = trees.next() {
        out.push(match tree {
            TokenTree::Ident(name) if name == "part" => {
                let Some(TokenTree::Group(group)) = trees.nth(1) else {
                    panic!("`part!` without a group");
                };
                Group::new(Delimiter::None, fragments(group.stream())).into()
            }
            TokenTree::Group(group) => {
                Group::new(group.delimiter(), fragments(group.stream())).into()
            }
            tree => tree,
        });
    }
    out.into_iter().collect()
}

const PLAIN: &str = r#"
    #[code(format = "{CATEGORY}_{category_n}_{n:02}", categories(Api(n = 7), Other(n = 8)), kind = Kinds)]
    enum Errors {
        #[doc = "Look again."]
        #[error("no such user")]
        #[code(category = Api, n = 0x06, http = 404, retryable, common)]
        NotFound,
    }"#;

#[test]
fn fragments_of_a_macro_are_read_as_what_they_hold() {
    let plain = expanded(PLAIN);
    for (of, part) in [
        ("0x06", "part!(0x06)"),
        ("404", "part!(404)"),
        ("404", "part!(part!(404))"),
        ("\"no such user\"", "part!(\"no such user\")"),
        ("\"Look again.\"", "part!(\"Look again.\")"),
        ("n = 0x06", "part!(n = 0x06)"),
        ("n = 0x06", "part!(n = part!(0x06))"),
        ("n = 0x06, http = 404", "part!(n = 0x06, http = 404)"),
        ("retryable, common", "part!(retryable, common)"),
        ("category = Api", "category = part!(Api)"),
        ("kind = Kinds", "part!(kind = Kinds)"),
        (
            "categories(Api(n = 7), Other(n = 8))",
            "part!(categories(Api(n = 7), Other(n = 8)))",
        ),
        ("Api(n = 7)", "part!(Api(n = 7))"),
        (
            "\"{CATEGORY}_{category_n}_{n:02}\"",
            "part!(\"{CATEGORY}_{category_n}_{n:02}\")",
        ),
    ] {
        assert!(PLAIN.contains(of), "{of}");
        let with_part = PLAIN.replace(of, part);
        assert_eq!(expanded(&with_part), plain, "{part}");
        let tokens = fragments(with_part.parse().expect("Rust"));
        assert_eq!(derive_from_tokens(tokens).to_string(), plain, "{part}");
    }
}

/// The field that a transparent variant holds its error in.
fn held(fields: &str) -> String {
    let item = format!("enum Errors {{ #[error(transparent)] Held {fields} }}");
    let expansion = expanded(&item).replace(' ', "");
    let (_, pattern) = expansion.split_once("Errors::Held").expect("a pattern");
    let (pattern, _) = pattern.split_once("=>").expect("an arm");
    pattern.to_owned()
}

#[test]
fn a_transparent_variant_holds_its_source() {
    assert_eq!(held("(Inner)"), "(__field)");
    for (fields, member) in [
        ("{ inner: Inner }", "inner"),
        ("{ at: u8, source: Inner }", "source"),
        ("{ at: u8, #[from] inner: Inner }", "inner"),
        ("{ #[source] inner: Inner, at: u8 }", "inner"),
        ("(u8, #[from] Inner)", "1"),
    ] {
        assert_eq!(held(fields), format!("{{{member}:__field,..}}"));
    }
}

#[test]
fn an_alias_may_say_what_its_code_says() {
    let owner = r#"#[error("gone")] #[code(n = 1, http = 410, retryable = false)] Gone"#;
    let alias = r#"#[error("away")] #[code(alias_of = "API_001")] Away"#;
    let saying = r#"alias_of = "API_001", http = 410, retryable = false"#;
    for variants in [[owner, alias], [alias, owner]] {
        let variants = variants.join(", ");
        let plain = format!("#[code(category = \"Api\")] enum Errors {{ {variants} }}");
        let said = plain.replace(r#"alias_of = "API_001""#, saying);
        assert_eq!(expanded(&said), expanded(&plain));
    }
}

#[test]
fn doubled_braces_are_text() {
    let item = r#"#[code(category = "Api", display = "{{{code}}} {message}")] enum Errors {
        #[error("gone")] #[code(n = 1)] Gone,
    }"#;
    let expansion = expanded(item).replace(' ', "");
    assert!(expansion.contains(r#"Text("{")"#), "{expansion}");
    assert!(expansion.contains(r#"Text("}")"#), "{expansion}");
}
