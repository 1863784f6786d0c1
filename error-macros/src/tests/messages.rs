//! Which messages may leave the process: those that show public fields alone.

use proc_macro2::TokenStream;

use crate::expand::derive;

/// Whether the derive lets a message go out, of a struct with some fields.
fn goes_out(message: &str, fields: &str) -> bool {
    let item = format!("#[error({message})] #[code(category = \"A\", n = 1)] struct E {fields}");
    let item: TokenStream = item.parse().expect("Rust");
    let expansion = derive(item).to_string();
    assert!(!expansion.contains("compile_error"), "{message}");
    expansion.contains("own_message")
}

const NAMED: &str = "{ #[code(public)] shown: u8, hidden: u8, #[code(public)] other: u8 }";
const TUPLE: &str = "(#[code(public)] u8, u8, #[code(public)] u8);";

#[test]
fn a_message_of_public_fields_goes_out() {
    for message in [
        r#""{shown}""#,
        r#""{shown:?} and { other:>4}""#,
        r#""{{hidden}} {shown}""#,
        r#""{}", .shown"#,
        r#""{} {}", .shown, .other"#,
        r#""{1}", .hidden, .shown"#,
        r#""{0} {}", .shown"#,
        r#""{name}", name = .shown"#,
        r#""{name} {shown}", hid = .hidden, name = .other"#,
        r#""{shown}", shown = .other"#,
    ] {
        assert!(goes_out(message, NAMED), "{message}");
    }
    for message in [r#""{0}""#, r#""{2} {0}""#, r#""{}", .2"#] {
        assert!(goes_out(message, TUPLE), "{message}");
    }
}

#[test]
fn a_message_with_anything_else_stays() {
    for message in [
        r#""{hidden}""#,
        r#""{shown} {hidden}""#,
        r#""{hidden} {shown}""#,
        r#""{{{hidden}}}""#,
        r#""{nowhere}""#,
        r#""{shown:hidden$}""#,
        r#""{shown:.*}", 2"#,
        r#""{}", .hidden"#,
        r#""{} {}", .shown, .hidden"#,
        r#""{} {}", .shown"#,
        r#""{}""#,
        r#""{0}", .hidden"#,
        r#""{1}", .shown, .hidden"#,
        r#""{2}", .shown, .other"#,
        r#""{}", shown.len()"#,
        r#""{}", &shown"#,
        r#""{}", secret - .shown"#,
        r#"("{shown}")"#,
        r#""{name}", name = .hidden"#,
        r#""{name}", name = secret()"#,
        r#""{hidden}", hidden = .shown"#,
        r#""{shown}", shown = .hidden"#,
        r#""{shown}", shown = secret()"#,
        r#""{shown""#,
        r#""shown}""#,
    ] {
        assert!(!goes_out(message, NAMED), "{message}");
    }
    for message in [
        r#""{1}""#,
        r#""{3}""#,
        r#""{0} {1}""#,
        r#""{}", .1"#,
        r#""{}", -0"#,
    ] {
        assert!(!goes_out(message, TUPLE), "{message}");
    }
}
