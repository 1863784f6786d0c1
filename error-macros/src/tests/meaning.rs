//! What keys mean together.

use proc_macro2::TokenStream;

use crate::expand::derive;

fn expanded(item: &str) -> String {
    let item: TokenStream = item.parse().expect("Rust");
    let expansion = derive(item).to_string();
    assert!(!expansion.contains("compile_error"), "{expansion}");
    expansion
}

/// Whether the title is that of the type itself, and whether it is that of a category.
fn titles(item: &str) -> (bool, bool) {
    let expansion = expanded(item);
    (
        expansion.contains(r#"Some ("Title")"#),
        expansion.contains(r#"title : "Title""#),
    )
}

#[test]
fn a_title_is_that_of_the_category_where_there_is_one() {
    let of_enum = |keys: &str| {
        titles(&format!(
            r#"#[code({keys}, title = "Title")] enum Errors {{
                #[error("gone")] #[code(category = "Api", n = 1)] Gone }}"#
        ))
    };
    assert_eq!(of_enum(r#"category = "Api""#), (false, true));
    assert_eq!(of_enum(r#"category = "Api", root"#), (true, false));
    assert_eq!(of_enum("category = Api, categories(Api)"), (true, false));
    assert_eq!(of_enum("http = 500"), (true, false));
    let of_struct = r#"#[error("gone")] #[code(category = "Api", n = 1, title = "Title")]
        struct Gone;"#;
    assert_eq!(titles(of_struct), (false, true));
}

/// The explanation that a doc comment of a variant becomes.
fn explanation(comment: &str) -> String {
    let expansion = expanded(&format!(
        "#[code(category = \"Api\")] enum Errors {{ {comment} #[code(n = 1, message = \"gone\")] Gone }}"
    ));
    let (_, behind) = expansion.split_once("docs : \"").expect("documentation");
    let (text, _) = behind.split_once("\" , doc_ends").expect("an end");
    text.to_owned()
}

#[test]
fn documentation_is_what_the_comment_says() {
    assert_eq!(
        explanation("/// One\n///\n///  two \n#[doc = \"three\"]"),
        "One\n\n two\nthree"
    );
    assert_eq!(explanation("/** One\n two */"), "One\ntwo");
    assert_eq!(
        explanation("/** One\n\n  two\nthree*/ /// four\n"),
        "One\n\n two\nthree\nfour"
    );
}

#[test]
fn what_is_no_text_documents_nothing() {
    let item = r#"#[code(category = "Api")] enum Errors {
        #[doc = ("One")] #[doc(hidden)] #[code(n = 1, message = "gone")] Gone }"#;
    assert!(!expanded(item).contains("docs :"));
}

#[test]
fn a_kind_exists_where_its_variant_does() {
    let expansion = expanded(
        r#"#[code(category = "Api", kind = Kinds)] enum Errors {
            #[cfg(unix)] #[deprecated] #[code(n = 1, message = "gone")] Gone }"#,
    );
    let (_, kinds) = expansion.split_once("enum Kinds").expect("the kind");
    let (kinds, _) = kinds.split_once('}').expect("its end");
    assert!(
        kinds.contains("# [cfg (unix)] # [deprecated] Gone"),
        "{kinds}"
    );
}
